import {
  ACTIVITEIT_TEKST,
  MELDINGSUITKOMST_TEKST,
  SIGNAALSOORT_TEKST,
  tlvSoorttekst,
  VERZUIMTYPE_TEKST,
} from '@thuisnabij/domain'
import { leerlingTekst } from '../../leerling.ts'
import type { DossierAanvraagQuery, DossierMeldingQuery, DossierSignaalQuery } from '../../operaties.gen.ts'
import { dagInWoorden, metHoofdletter } from '../../woorden.ts'

type Melding = NonNullable<DossierMeldingQuery['thuiszittermelding']>
type Aanvraag = NonNullable<DossierAanvraagQuery['tlvAanvraag']>
type Signaal = NonNullable<DossierSignaalQuery['signaal']>

/** What a dossier holds: a name and what stands behind it, in the order of reading; what is not known is left out. */
export type Regels = readonly (readonly [naam: string, waarde: string])[]

export function meldingregels(melding: Melding): Regels {
  const { verzuimSinds, facetten, zichtOpPlek } = melding
  const sinds = dagInWoorden(verzuimSinds.op)
  const plek = zichtOpPlek && zichtOpPlek.vervallenOp === null ? zichtOpPlek : undefined
  const wachtOpPlek = melding.status === 'lopend' && facetten.teltMee !== 'nee' && !plek
  return bekend([
    ['Leerling', leerlingTekst(melding.leerling)],
    ['School', melding.school?.naam ?? 'Niet ingeschreven'],
    ['Stand', meldingstand(melding)],
    ['Thuis sinds', verzuimSinds.precisie === 'ongeveer' ? `rond ${sinds}` : sinds],
    ['Verzuim', metHoofdletter(VERZUIMTYPE_TEKST[melding.verzuimtype])],
    ['Nog wel op school', melding.aanwezigheid],
    ['Reden', melding.reden],
    ['Gemeld op', dagInWoorden(melding.gemeldOp)],
    ['Leerplicht', jaNee(melding.leerplichtGemeld, 'Op de hoogte', 'Nog niet gemeld')],
    ['Jeugdarts', jaNee(melding.jeugdartsBetrokken, 'Betrokken', 'Nog niet betrokken')],
    ['Ook betrokken', melding.betrokkenen.join(', ')],
    ['Zicht op een plek', plek && `${plek.plek}, vanaf ${dagInWoorden(plek.vanaf)}`],
    ['Zicht op een plek', wachtOpPlek && `uiterlijk ${dagInWoorden(facetten.normdatum)}`],
    ['Gedaan', melding.activiteiten.map(activiteittekst).join('\n')],
  ])
}

function meldingstand({ status, uitkomst, behandelaar }: Melding): string {
  if (status === 'ingetrokken') return 'Ingetrokken'
  if (status === 'afgesloten') return uitkomst ? `Afgesloten: ${MELDINGSUITKOMST_TEKST[uitkomst]}` : 'Afgesloten'
  return behandelaar ? `Loopt, opgepakt door: ${behandelaar.functie}` : 'Loopt, gemeld bij de coördinatie'
}

function activiteittekst({ op, soort, omschrijving }: Melding['activiteiten'][number]): string {
  const wat = `${dagInWoorden(op)}: ${ACTIVITEIT_TEKST[soort]}`
  return omschrijving === '' ? wat : `${wat}. ${omschrijving}`
}

export function aanvraagregels(aanvraag: Aanvraag): Regels {
  const besluit = aanvraag.besluiten.at(-1)
  return bekend([
    ['Leerling', leerlingTekst(aanvraag.leerling)],
    ['School', aanvraag.school?.naam ?? 'Niet ingeschreven'],
    ['Soort', tlvSoorttekst(aanvraag.soort)],
    ['Stand', metHoofdletter(aanvraag.statustekst)],
    ['Ingediend op', aanvraag.ingediendOp && dagInWoorden(aanvraag.ingediendOp)],
    ['Ontbreekt nog', aanvraag.ontbreekt.join(', ')],
    ['Besluit op', besluit && dagInWoorden(besluit.op)],
    [
      'Geldig',
      besluit?.geldigVan &&
        besluit.geldigTot &&
        `${dagInWoorden(besluit.geldigVan)} tot en met ${dagInWoorden(besluit.geldigTot)}`,
    ],
  ])
}

const SIGNAALSTAND = {
  open: 'Nog niet opgepakt',
  opgepakt: 'Opgepakt',
  overgedragen: 'Overgedragen',
  geescaleerd: 'Voorgelegd aan het bestuur',
  afgehandeld: 'Afgehandeld',
} as const satisfies Readonly<Record<Signaal['status'], string>>

export function signaalregels(signaal: Signaal): Regels {
  const { melding, aanvraag } = signaal
  const leerling = (melding ?? aanvraag)?.leerling
  return bekend([
    ['Wat', SIGNAALSOORT_TEKST[signaal.soort]],
    ['Urgent', signaal.urgentie === 'urgent' && 'Ja'],
    ['Stand', SIGNAALSTAND[signaal.status]],
    ['Wie', signaal.opgepaktDoor?.functie],
    ['Leerling', leerling && leerlingTekst(leerling)],
    ['School', signaal.school?.naam],
    ['Melding', melding?.nummer],
    ['TLV-aanvraag', aanvraag?.nummer],
    ['Sinds', dagInWoorden(signaal.gemaaktOp)],
    ['Uiterlijk', signaal.termijn && dagInWoorden(signaal.termijn)],
  ])
}

const jaNee = (waarde: boolean | null, ja: string, nee: string): string | undefined =>
  waarde === null ? undefined : waarde ? ja : nee

const bekend = (regels: readonly (readonly [string, string | false | null | undefined])[]): Regels =>
  regels.flatMap(([naam, waarde]) => (waarde ? [[naam, waarde] as const] : []))
