import {
  disciplinetekst,
  formatDatum,
  formatTlvNummer,
  magDoen,
  parseTlvNummer,
  type TlvNummer,
  tlvSoorttekst,
} from '@thuisnabij/domain'
import type { Antwoord } from '../antwoord.ts'
import type { Teksten } from '../catalogus/teksten.ts'
import { opsomming } from '../catalogus/zinsdelen.ts'
import type { TlvGevonden, TlvInzage, TlvKeuze } from '../deps-tlv.ts'
import type { Knop } from '../kaart.ts'
import { rangwoord } from '../verstaan/rangwoord.ts'
import { metAantal } from './bladzijde.ts'
import { magSignalen } from './handeling/welke.ts'
import { begrip, blijf, type Context, geenInzage, type Stap, toon, uitDialoog, zeg } from './stap.ts'
import { lijstGevraagd, tlvLijst } from './tlv/lijst.ts'
import { looptijd, statusAntwoord } from './tlv/statuskaart.ts'
import { isVanAnderen } from './van-anderen.ts'

/** Where a TLV-aanvraag stands, by number or by initialen; asks which one when none was named. */
export async function tlvStatus(context: Context, zekerheid: number): Promise<Stap> {
  const { deps, begrepen, toestand } = context
  if (!magDoen(deps.ik.rol, 'tlv-aanvraag-inzien'))
    return blijf(context, begrip('geen_toegang', 0.95), zeg(geenInzage(deps)))

  if (isVanAnderen(context)) return blijf(context, begrip('geen_toegang', 0.95), zeg(deps.teksten.algemeen.geenToegang))

  const [genoemd] = begrepen.tlvNummers
  if (genoemd) return naarNummer(context, genoemd.nummer, zekerheid)
  const [leerling] = begrepen.leerlingen
  if (!leerling) {
    if (/\blaatste?\b/.test(begrepen.plat)) {
      const laatste = await deps.tlv.laatste()
      return naUitkomst(context, laatste, zekerheid, deps.teksten.tlv.lijst.geen.lopend)
    }
    const lijst = lijstGevraagd(begrepen, deps.vandaag)
    if (lijst) return tlvLijst(context, lijst, zekerheid)
    if (toestand.laatste?.soort === 'tlv' && !/\b(?:welke|mijn|onze|aanvragen)\b/.test(begrepen.plat))
      return naarNummer(context, toestand.laatste.nummer, zekerheid)
    return {
      toestand: { ...toestand, ...(toestand.dialoog ? {} : { dialoog: { soort: 'tlv_van_wie' } }) },
      antwoorden: [zeg(deps.teksten.tlv.vanWie)],
      begrip: begrip('tlv_status', zekerheid),
    }
  }
  const [school] = begrepen.scholen
  const gevonden = await deps.tlv.vindOpInitialen({
    initialen: leerling.initialen,
    ...(leerling.groep !== undefined && { groep: leerling.groep }),
    ...(school && { schoolId: school.id }),
  })
  return naUitkomst(context, gevonden, zekerheid, deps.teksten.tlv.geenVanInitialen({ initialen: leerling.initialen }))
}

/** Takes up an answer to "which one": a number, "de eerste", or initialen; undefined when it is none of these. */
export async function vervolgTlv(context: Context): Promise<Stap | undefined> {
  const { toestand, begrepen, deps } = context
  const { dialoog } = toestand
  const los = { ...context, toestand: uitDialoog(toestand) }
  if (dialoog?.soort === 'tlv_kiezen') {
    const gekozen = dialoog.nummers[rangwoord(begrepen.plat)]
    return gekozen && naarNummer(los, gekozen, 0.9)
  }
  if (dialoog?.soort !== 'tlv_van_wie') return undefined
  const nummer = parseTlvNummer(begrepen.plat.trim(), deps.vandaag)
  if (nummer) return naarNummer(los, nummer, 0.9)
  return begrepen.leerlingen.length > 0 ? tlvStatus(los, 0.9) : undefined
}

export async function naarNummer(context: Context, nummer: TlvNummer, zekerheid: number): Promise<Stap> {
  const { deps, begrepen } = context
  const gevonden = await deps.tlv.vindOpNummer(nummer)
  const kaal = KAAL_NUMMER.exec(begrepen.plat)?.[1]
  if (gevonden.kind === 'niet_gevonden' && kaal !== undefined) return zegWatVoorNummer(context, kaal, zekerheid)
  return naUitkomst(context, gevonden, zekerheid, deps.teksten.tlv.nietGevonden({ nummer: formatTlvNummer(nummer) }))
}

/** A number and nothing else may be that of a melding or signaal as well. */
const KAAL_NUMMER = /^\W*([1-9]\d*)\W*$/

function zegWatVoorNummer(context: Context, nummer: string, zekerheid: number): Stap {
  const { teksten } = context.deps
  const suggesties = [
    teksten.suggestie.melding({ nummer }),
    ...(magSignalen(context.deps) ? [teksten.suggestie.signaal({ nummer })] : []),
  ]
  return blijf(context, begrip('tlv_status', zekerheid), zeg(teksten.lijst.nietErin({ nummer }), suggesties))
}

function naUitkomst(context: Context, gevonden: TlvGevonden, zekerheid: number, niets: string): Stap {
  const begrepen = begrip('tlv_status', zekerheid)
  switch (gevonden.kind) {
    case 'gevonden':
      return {
        toestand: { ...context.toestand, laatste: { soort: 'tlv', nummer: gevonden.aanvraag.nummer } },
        antwoorden: [
          ...watGevraagdWerd(context, gevonden.aanvraag),
          statusAntwoord(gevonden.aanvraag, context.deps.teksten),
        ],
        begrip: begrepen,
      }
    case 'meerdere':
      return welke(context, gevonden.keuzes, zekerheid)
    case 'niet_gevonden':
      return blijf(context, begrepen, zeg(niets))
    case 'geen_toegang':
      return blijf(context, begrip('geen_toegang', 0.95), zeg(context.deps.teksten.algemeen.geenToegang))
  }
}

/** The one thing that was asked, in a sentence before all the rest. */
function watGevraagdWerd({ begrepen, deps: { teksten } }: Context, aanvraag: TlvInzage): readonly Antwoord[] {
  const { plat } = begrepen
  const nummer = formatTlvNummer(aanvraag.nummer)
  if (/\b(?:hoe lang|zo lang|doorlooptijd|duurt|hoelang|al lang|wachttijd)\b/.test(plat) && aanvraag.looptAl)
    return [zeg(teksten.tlv.looptAl({ nummer, dagen: looptijd(aanvraag.looptAl, teksten) }))]
  if (/\b(?:adviseert|adviseren|deskundigen?|advies|adviezen)\b/.test(plat))
    return [zeg(deskundigen(teksten, aanvraag))]
  if (/\bsoort\b/.test(plat)) return [zeg(teksten.tlv.soort({ nummer, soort: tlvSoorttekst(aanvraag.soort) }))]
  return []
}

function deskundigen(teksten: Teksten, { nummer, adviezen }: TlvInzage): string {
  if (adviezen.length === 0) return teksten.tlv.nogGeenDeskundigen({ nummer: formatTlvNummer(nummer) })
  const wie = adviezen.map(({ discipline, ingeleverdOp }) =>
    ingeleverdOp
      ? teksten.tlv.deskundigeBinnen({ wie: disciplinetekst(discipline), dag: formatDatum(ingeleverdOp) })
      : teksten.tlv.deskundigeNogNiet({ wie: disciplinetekst(discipline) }),
  )
  return teksten.tlv.deskundigen({ nummer: formatTlvNummer(nummer), wie: opsomming(wie) })
}

function welke(context: Context, keuzes: readonly TlvKeuze[], zekerheid: number): Stap {
  const { toestand, begrepen, deps } = context
  const { teksten } = deps
  const eerste = keuzes.slice(0, 3)
  const knoppen = eerste.map(
    ({ nummer, groep, geboortejaar }): Knop => ({
      titel: [
        formatTlvNummer(nummer),
        groep === undefined ? undefined : teksten.waarde.groep({ groep }),
        geboortejaar === undefined ? undefined : teksten.melding.keuze.geborenIn({ jaar: geboortejaar }),
      ]
        .filter(Boolean)
        .join(', '),
      verb: 'tlv/kiezen',
      data: { jaar: nummer.jaar, volgnummer: nummer.volgnummer },
    }),
  )
  const meerdere = teksten.tlv.meerdere({
    initialen: begrepen.leerlingen[0]?.initialen ?? teksten.tlv.wat.dezeLeerling,
  })
  const vraag = metAantal(teksten, meerdere, keuzes.length)
  const nummers = eerste.map(({ nummer }) => nummer)
  return {
    toestand: { ...toestand, ...(toestand.dialoog ? {} : { dialoog: { soort: 'tlv_kiezen', nummers } }) },
    antwoorden: [toon({ soort: 'keuze', vraag, knoppen }, teksten.samenvatting.welkeAanvraag)],
    begrip: begrip('tlv_status', zekerheid),
  }
}
