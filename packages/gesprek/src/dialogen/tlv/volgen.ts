import { formatTlvNummer, magDoen, statustekst, type TlvNummer } from '@thuisnabij/domain'
import type { Begrepen } from '../../verstaan/verstaan.ts'
import { bladzijde, enNog, toonLijst } from '../bladzijde.ts'
import { begrip, blijf, type Context, geenInzage, type Stap, zeg } from '../stap.ts'

/** Whether somebody wants to hear no more of an aanvraag. Folded text. */
export const vraagtStop = (plat: string): boolean =>
  /\b(?:stop|stoppen)\b.{0,15}\bvolgen\b|\bniet (?:meer|langer) volgen\b|\bvolg\b.{0,25}\bniet meer\b|\bontvolg\w*|\bgeen (?:bericht(?:en|je|jes)?|seintjes?) meer\b/.test(
    plat,
  )

/** Whether somebody asks what they follow. Folded text. */
export const vraagtGevolgd = (plat: string): boolean =>
  /\b(?:wat|welke)\b.{0,25}\bvolg(?: ik|de)?\b/.test(plat) && !/\bvolgend\b/.test(plat)

/** Follows an aanvraag at once: it harms nobody, and how to stop is said. Also stops, and tells what is followed. */
export async function tlvVolgen(context: Context, zekerheid: number): Promise<Stap> {
  const { deps, begrepen } = context
  const { teksten } = deps
  const als = begrip('tlv_volgen', zekerheid)
  if (!magDoen(deps.ik.rol, 'tlv-aanvraag-volgen'))
    return blijf(context, begrip('geen_toegang', 0.95), zeg(geenInzage(deps)))
  if (vraagtGevolgd(begrepen.plat)) return gevolgdeLijst(context, 0, zekerheid)

  const stopt = vraagtStop(begrepen.plat)
  const welke = await welkNummer(context, stopt)
  if (typeof welke === 'string') return blijf(context, als, zeg(welke))
  const nummer = formatTlvNummer(welke)
  const gezien: Context = { ...context, toestand: { ...context.toestand, laatste: { soort: 'tlv', nummer: welke } } }
  const uitkomst = stopt ? await deps.volgen.stop(welke) : await deps.volgen.volg(welke)
  switch (uitkomst.kind) {
    case 'geen_toegang':
      return blijf(context, begrip('geen_toegang', 0.95), zeg(teksten.algemeen.geenToegang))
    case 'niet_gevonden':
      return blijf(context, als, zeg(teksten.tlv.nietGevonden({ nummer })))
    case 'gestopt':
      return blijf(
        gezien,
        als,
        zeg(uitkomst.volgde ? teksten.tlv.volgt.gestopt({ nummer }) : teksten.tlv.volgt.volgdeNiet({ nummer })),
      )
    case 'gevolgd': {
      const wat = { nummer, status: statustekst(uitkomst.status) }
      const zin = uitkomst.alGevolgd ? teksten.tlv.volgt.al(wat) : teksten.tlv.volgt.nu(wat)
      return blijf(gezien, als, zeg(zin, [teksten.suggestie.stopVolgen({ nummer })]))
    }
  }
}

/** The number that is meant, or what to say when it is not clear. */
async function welkNummer({ deps, begrepen, toestand }: Context, stopt: boolean): Promise<TlvNummer | string> {
  const { teksten } = deps
  const [genoemd] = begrepen.tlvNummers
  if (genoemd) return genoemd.nummer
  const [leerling] = begrepen.leerlingen
  if (leerling) {
    const gevonden = await deps.tlv.vindOpInitialen(zoekvraag(begrepen, leerling))
    if (gevonden.kind === 'gevonden') return gevonden.aanvraag.nummer
    if (gevonden.kind === 'geen_toegang') return teksten.algemeen.geenToegang
    if (gevonden.kind === 'niet_gevonden') return teksten.tlv.geenVanInitialen({ initialen: leerling.initialen })
    const nummers = gevonden.keuzes.map(({ nummer }) => formatTlvNummer(nummer)).join(' of ')
    return teksten.tlv.volgt.meerdere({ initialen: leerling.initialen, nummers })
  }
  if (toestand.laatste?.soort === 'tlv') return toestand.laatste.nummer
  const volgt = stopt ? await deps.volgen.eigen() : []
  const [enige, ...meer] = volgt
  if (enige && meer.length === 0) return enige.nummer
  return stopt ? teksten.tlv.volgt.welkeStoppen : teksten.tlv.volgt.welke
}

const zoekvraag = ({ scholen }: Begrepen, leerling: { readonly initialen: string; readonly groep?: number }) => ({
  ...leerling,
  ...(scholen[0] && { schoolId: scholen[0].id }),
})

/** What this person follows, after the `vanaf` that were shown. */
export async function gevolgdeLijst(context: Context, vanaf: number, zekerheid: number): Promise<Stap> {
  const { teksten, volgen } = context.deps
  const als = begrip('tlv_volgen', zekerheid)
  const eigen = await volgen.eigen()
  if (eigen.length === 0) return blijf(context, als, zeg(teksten.tlv.volgt.niets))
  const { regels, rest } = bladzijde(eigen, vanaf)
  const zinnen = regels.map(({ nummer, status }) =>
    teksten.tlv.volgt.regel({ nummer: formatTlvNummer(nummer), status: statustekst(status) }),
  )
  const tekst = zinnen.length > 0 ? [teksten.tlv.volgt.lijst, ...zinnen, ...enNog(teksten, rest)].join('\n') : undefined
  return toonLijst(context, tekst, { als, lijst: { soort: 'gevolgd', vanaf: vanaf + regels.length }, rest })
}
