import {
  disciplinetekst,
  formatDatum,
  formatTlvNummer,
  magDoen,
  parseTlvNummer,
  statustekst,
  type TlvNummer,
  tlvSoorttekst,
} from '@thuisnabij/domain'
import type { Antwoord } from '../antwoord.ts'
import type { Teksten } from '../catalogus/teksten.ts'
import type { TlvGevonden, TlvInzage, TlvKeuze } from '../deps.ts'
import type { Knop, Regel, TlvStatusKaart } from '../kaart.ts'
import { tlvslots, zonderLeeg } from '../trace.ts'
import type { Duiding } from '../verstaan/intent.ts'
import { rangwoord } from '../verstaan/rangwoord.ts'
import { begrip, blijf, type Context, geenInzage, type Stap, toon, uitDialoog, zeg } from './stap.ts'

/** Where a TLV-aanvraag stands, by number or by initialen; asks which one when none was named. */
export async function tlvStatus(context: Context, duiding: Duiding): Promise<Stap> {
  const { deps, begrepen, toestand } = context
  const slots = tlvslots(begrepen)
  if (!magDoen(deps.ik.rol, 'tlv-aanvraag-inzien'))
    return blijf(context, begrip('geen_toegang', 0.95, slots), zeg(geenInzage(deps)))

  const [genoemd] = begrepen.tlvNummers
  if (genoemd) return naarNummer(context, genoemd.nummer, duiding.zekerheid)
  const [leerling] = begrepen.leerlingen
  if (!leerling) {
    const scope = duiding.scope
    const tekst =
      scope && /ontbreekt|onvolledig|welke|aanvragen|tlv's/.test(begrepen.plat)
        ? deps.teksten.tlv.geenLijst
        : deps.teksten.tlv.vanWie
    return {
      toestand: { ...toestand, ...(toestand.dialoog ? {} : { dialoog: { soort: 'tlv_van_wie' } }) },
      antwoorden: [zeg(tekst)],
      begrip: begrip('tlv_status', duiding.zekerheid, zonderLeeg({ scope })),
    }
  }
  const [school] = begrepen.scholen
  const gevonden = await deps.tlv.vindOpInitialen({
    initialen: leerling.initialen,
    ...(leerling.groep !== undefined && { groep: leerling.groep }),
    ...(school && { schoolId: school.id }),
  })
  return naUitkomst(
    context,
    gevonden,
    duiding.zekerheid,
    deps.teksten.tlv.geenVanInitialen({ initialen: leerling.initialen }),
  )
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
  return begrepen.leerlingen.length > 0 ? tlvStatus(los, { intent: 'tlv_status', zekerheid: 0.9 }) : undefined
}

export async function naarNummer(context: Context, nummer: TlvNummer, zekerheid: number): Promise<Stap> {
  const gevonden = await context.deps.tlv.vindOpNummer(nummer)
  return naUitkomst(
    context,
    gevonden,
    zekerheid,
    context.deps.teksten.tlv.nietGevonden({ nummer: formatTlvNummer(nummer) }),
  )
}

function naUitkomst(context: Context, gevonden: TlvGevonden, zekerheid: number, niets: string): Stap {
  const slots = tlvslots(context.begrepen)
  const begrepen = begrip('tlv_status', zekerheid, slots)
  switch (gevonden.kind) {
    case 'gevonden':
      return {
        toestand: { ...context.toestand, laatste: { soort: 'tlv', nummer: gevonden.aanvraag.nummer } },
        antwoorden: [statusAntwoord(gevonden.aanvraag, context.deps.teksten)],
        begrip: begrepen,
      }
    case 'meerdere':
      return welke(context, gevonden.keuzes, zekerheid)
    case 'niet_gevonden':
      return blijf(context, begrepen, zeg(niets))
    case 'geen_toegang':
      return blijf(context, begrip('geen_toegang', 0.95, slots), zeg(context.deps.teksten.algemeen.geenToegang))
  }
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
  const vraag = teksten.tlv.meerdere({ initialen: begrepen.leerlingen[0]?.initialen ?? teksten.tlv.wat.dezeLeerling })
  const nummers = eerste.map(({ nummer }) => nummer)
  return {
    toestand: { ...toestand, ...(toestand.dialoog ? {} : { dialoog: { soort: 'tlv_kiezen', nummers } }) },
    antwoorden: [toon({ soort: 'keuze', vraag, knoppen }, teksten.samenvatting.welkeAanvraag)],
    begrip: begrip('tlv_status', zekerheid, tlvslots(begrepen)),
  }
}

function statusAntwoord(aanvraag: TlvInzage, teksten: Teksten): Antwoord {
  const kaart: TlvStatusKaart = {
    soort: 'tlvStatus',
    titel: teksten.tlv.kop({ nummer: formatTlvNummer(aanvraag.nummer), initialen: aanvraag.initialen }),
    status: teksten.tlv.stand({ status: statustekst(aanvraag.status), dag: formatDatum(aanvraag.statusSinds) }),
    stappen: stappenVan(aanvraag, teksten),
    regels: regelsVan(aanvraag, teksten),
    uitleg: watNu(aanvraag, teksten),
    knoppen: [],
  }
  return toon(kaart, teksten.samenvatting.tlvStand)
}

function regelsVan(aanvraag: TlvInzage, teksten: Teksten): readonly Regel[] {
  const { soort, groep, school, ingediendOp, ontbreekt, adviezen, besluit, plaatsing } = aanvraag
  const regels: Regel[] = [{ label: teksten.tlv.veld.soort, waarde: tlvSoorttekst(soort) }]
  if (groep !== undefined) regels.push({ label: teksten.veld.groep, waarde: String(groep) })
  if (school !== undefined) regels.push({ label: teksten.veld.school, waarde: school })
  regels.push({ label: teksten.tlv.veld.ingediendOp, waarde: formatDatum(ingediendOp) })
  if (ontbreekt.length > 0) regels.push({ label: teksten.tlv.veld.ontbreekt, waarde: ontbreekt.join(', ') })
  for (const { discipline, ingeleverdOp } of adviezen) {
    const waarde = ingeleverdOp
      ? teksten.tlv.adviesBinnen({ dag: formatDatum(ingeleverdOp) })
      : teksten.tlv.adviesNietBinnen
    regels.push({ label: teksten.tlv.veld.advies({ discipline: disciplinetekst(discipline) }), waarde })
  }
  if (besluit)
    regels.push({
      label: teksten.tlv.veld.besluit,
      waarde: teksten.tlv.besluit[besluit.uitkomst]({ dag: formatDatum(besluit.op) }),
    })
  if (besluit?.geldigVan && besluit.geldigTot)
    regels.push({
      label: teksten.tlv.veld.geldig,
      waarde: teksten.tlv.geldig({ van: formatDatum(besluit.geldigVan), tot: formatDatum(besluit.geldigTot) }),
    })
  if (plaatsing) regels.push({ label: teksten.tlv.veld.plaatsing, waarde: plaatsingtekst(plaatsing, teksten) })
  return regels
}

function plaatsingtekst({ status, bij, sinds }: NonNullable<TlvInzage['plaatsing']>, teksten: Teksten): string {
  return teksten.tlv.plaatsing[status]({ bij, dag: formatDatum(sinds) })
}

const STAPPEN = ['ingediend', 'inBehandeling', 'bijDeskundigen', 'terBesluit', 'besluit'] as const
/** The step somebody waits at in each state; past the last one when all is done. */
const STAP_VAN: Readonly<Record<TlvInzage['status'], number>> = {
  concept: 0,
  ingediend: 0,
  onvolledig: 0,
  in_behandeling: 1,
  bij_deskundigen: 2,
  ter_besluit: 3,
  toegekend: STAPPEN.length,
  afgewezen: STAPPEN.length,
  ingetrokken: STAPPEN.length,
  buiten_behandeling: STAPPEN.length,
}

function stappenVan({ status }: TlvInzage, teksten: Teksten): TlvStatusKaart['stappen'] {
  if (status === 'ingetrokken' || status === 'buiten_behandeling') return []
  const nu = STAP_VAN[status]
  return STAPPEN.map((stap, index) => ({
    titel: teksten.tlv.stap[stap],
    stand: index < nu ? 'klaar' : index === nu ? 'nu' : 'straks',
  }))
}

/** What happens next; nothing where all is said. */
function watNu({ status }: TlvInzage, teksten: Teksten): readonly string[] {
  return status === 'toegekend' || status === 'ingetrokken' ? [] : [teksten.tlv.watNu[status]]
}
