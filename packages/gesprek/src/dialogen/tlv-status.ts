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
import type { TlvGevonden, TlvInzage, TlvKeuze } from '../deps.ts'
import type { Knop, Regel, TlvStatusKaart } from '../kaart.ts'
import { algemeen, geenInzage, tlv as teksten } from '../teksten.ts'
import { tlvslots, zonderLeeg } from '../trace.ts'
import type { Duiding } from '../verstaan/intent.ts'
import { rangwoord } from '../verstaan/rangwoord.ts'
import { begrip, blijf, type Context, type Stap, toon, uitDialoog, zeg } from './stap.ts'

/** Where a TLV-aanvraag stands, by number or by initialen; asks which one when none was named. */
export async function tlvStatus(context: Context, duiding: Duiding): Promise<Stap> {
  const { deps, begrepen, toestand } = context
  const slots = tlvslots(begrepen)
  if (!magDoen(deps.ik.rol, 'tlv-aanvraag-inzien'))
    return blijf(context, begrip('geen_toegang', 0.95, slots), zeg(geenInzage(deps.ik.rol)))

  const [genoemd] = begrepen.tlvNummers
  if (genoemd) return naarNummer(context, genoemd.nummer, duiding.zekerheid)
  const [leerling] = begrepen.leerlingen
  if (!leerling) {
    const scope = duiding.scope
    const tekst =
      scope && /ontbreekt|onvolledig|welke|aanvragen|tlv's/.test(begrepen.plat) ? teksten.geenLijst : teksten.vanWie
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
  return naUitkomst(context, gevonden, duiding.zekerheid, teksten.geenVanInitialen(leerling.initialen))
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
  return naUitkomst(context, gevonden, zekerheid, teksten.nietGevonden(formatTlvNummer(nummer)))
}

function naUitkomst(context: Context, gevonden: TlvGevonden, zekerheid: number, niets: string): Stap {
  const slots = tlvslots(context.begrepen)
  const begrepen = begrip('tlv_status', zekerheid, slots)
  switch (gevonden.kind) {
    case 'gevonden':
      return {
        toestand: { ...context.toestand, laatste: { soort: 'tlv', nummer: gevonden.aanvraag.nummer } },
        antwoorden: [statusAntwoord(gevonden.aanvraag)],
        begrip: begrepen,
      }
    case 'meerdere':
      return welke(context, gevonden.keuzes, zekerheid)
    case 'niet_gevonden':
      return blijf(context, begrepen, zeg(niets))
    case 'geen_toegang':
      return blijf(context, begrip('geen_toegang', 0.95, slots), zeg(algemeen.geenToegang))
  }
}

function welke(context: Context, keuzes: readonly TlvKeuze[], zekerheid: number): Stap {
  const { toestand, begrepen } = context
  const eerste = keuzes.slice(0, 3)
  const knoppen = eerste.map(
    ({ nummer, groep, geboortejaar }): Knop => ({
      titel: [
        formatTlvNummer(nummer),
        groep === undefined ? undefined : `groep ${groep}`,
        geboortejaar === undefined ? undefined : `geboren in ${geboortejaar}`,
      ]
        .filter(Boolean)
        .join(', '),
      verb: 'tlv/kiezen',
      data: { jaar: nummer.jaar, volgnummer: nummer.volgnummer },
    }),
  )
  const vraag = teksten.meerdere(begrepen.leerlingen[0]?.initialen ?? 'deze leerling')
  const nummers = eerste.map(({ nummer }) => nummer)
  return {
    toestand: { ...toestand, ...(toestand.dialoog ? {} : { dialoog: { soort: 'tlv_kiezen', nummers } }) },
    antwoorden: [toon({ soort: 'keuze', vraag, knoppen }, 'Welke aanvraag bedoel je?')],
    begrip: begrip('tlv_status', zekerheid, tlvslots(begrepen)),
  }
}

function statusAntwoord(aanvraag: TlvInzage): Antwoord {
  const kaart: TlvStatusKaart = {
    soort: 'tlvStatus',
    titel: `TLV-aanvraag ${formatTlvNummer(aanvraag.nummer)} van ${aanvraag.initialen}`,
    status: `De aanvraag is ${statustekst(aanvraag.status)}, sinds ${formatDatum(aanvraag.statusSinds)}.`,
    stappen: stappenVan(aanvraag),
    regels: regelsVan(aanvraag),
    uitleg: [WAT_NU[aanvraag.status]].filter((zin) => zin !== ''),
    knoppen: [],
  }
  return toon(kaart, 'De stand van een TLV-aanvraag')
}

function regelsVan({
  soort,
  groep,
  school,
  ingediendOp,
  ontbreekt,
  adviezen,
  besluit,
  plaatsing,
}: TlvInzage): readonly Regel[] {
  const regels: Regel[] = [{ label: 'Soort', waarde: tlvSoorttekst(soort) }]
  if (groep !== undefined) regels.push({ label: 'Groep', waarde: String(groep) })
  if (school !== undefined) regels.push({ label: 'School', waarde: school })
  regels.push({ label: 'Ingediend op', waarde: formatDatum(ingediendOp) })
  if (ontbreekt.length > 0) regels.push({ label: 'Ontbreekt nog', waarde: ontbreekt.join(', ') })
  for (const { discipline, ingeleverdOp } of adviezen) {
    const waarde = ingeleverdOp ? `binnen sinds ${formatDatum(ingeleverdOp)}` : 'nog niet binnen'
    regels.push({ label: `Advies ${disciplinetekst(discipline)}`, waarde })
  }
  if (besluit) regels.push({ label: 'Besluit', waarde: `${besluit.uitkomst} op ${formatDatum(besluit.op)}` })
  if (besluit?.geldigVan && besluit.geldigTot)
    regels.push({
      label: 'Geldig',
      waarde: `${formatDatum(besluit.geldigVan)} tot en met ${formatDatum(besluit.geldigTot)}`,
    })
  if (plaatsing) regels.push({ label: 'Plaatsing', waarde: plaatsingtekst(plaatsing) })
  return regels
}

function plaatsingtekst({ status, bij, sinds }: NonNullable<TlvInzage['plaatsing']>): string {
  if (status === 'wacht') return `wacht op een plek bij ${bij}, sinds ${formatDatum(sinds)}`
  return status === 'geplaatst' ? `op ${bij}, sinds ${formatDatum(sinds)}` : `beëindigd op ${formatDatum(sinds)}`
}

const STAPPEN = ['Ingediend', 'In behandeling', 'Bij de deskundigen', 'Klaar voor het besluit', 'Besluit'] as const
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

function stappenVan({ status }: TlvInzage): TlvStatusKaart['stappen'] {
  if (status === 'ingetrokken' || status === 'buiten_behandeling') return []
  const nu = STAP_VAN[status]
  return STAPPEN.map((titel, index) => ({ titel, stand: index < nu ? 'klaar' : index === nu ? 'nu' : 'straks' }))
}

const WAT_NU: Readonly<Record<TlvInzage['status'], string>> = {
  concept: 'De aanvraag is nog niet ingediend. Dien hem in als alles compleet is.',
  ingediend: 'De coördinatie kijkt nu of de aanvraag compleet is.',
  onvolledig: 'Vul aan wat ontbreekt. Daarna gaat de aanvraag verder.',
  in_behandeling: 'De coördinatie vraagt nu twee deskundigen om advies.',
  bij_deskundigen: 'Als beide adviezen binnen zijn, gaat de aanvraag naar het besluit.',
  ter_besluit: 'De adviezen zijn binnen. Het samenwerkingsverband neemt nu het besluit.',
  toegekend: '',
  afgewezen: 'Ben je het er niet mee eens? Vraag me: wat kan ik doen tegen een TLV-besluit?',
  ingetrokken: '',
  buiten_behandeling: 'Wil je weten waarom? Vraag het aan de coördinatie.',
}
