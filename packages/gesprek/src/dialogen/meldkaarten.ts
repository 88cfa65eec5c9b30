import { formatDatum, VERZUIMTYPE_TEKST, verzuimSindsTekst } from '@thuisnabij/domain'
import type { Antwoord } from '../antwoord.ts'
import type { LeerlingKeuze, MeldingInzage, Schoolnaam } from '../deps.ts'
import type { BevestigMeldingKaart, Knop, MeldingKaart, Regel } from '../kaart.ts'
import { midden, melding as teksten } from '../teksten.ts'
import type { Melddialoog, Meldslots } from '../toestand.ts'
import { RANGWOORDEN } from '../verstaan/rangwoord.ts'
import { toRegels } from './meldslots.ts'
import { toon } from './stap.ts'

/** Children go to school at four, and must from five. */
const JONGSTE_LEERPLICHTIGE = 5

/** Whether what was told leaves no doubt that the child does not have to go to school yet. */
export const isTeJong = ({ leeftijd }: Meldslots): boolean => leeftijd !== undefined && leeftijd < JONGSTE_LEERPLICHTIGE

/** The whole melding said back, before anything is stored. */
export function bevestigkaart(
  { concept, versie, slots }: Melddialoog,
  scholen: readonly Schoolnaam[],
): BevestigMeldingKaart {
  const opmerkingen: string[] = []
  if (isTeJong(slots)) opmerkingen.push(teksten.teJong(slots.initialen ?? ''))
  if (slots.veiligheid) opmerkingen.push(teksten.urgent)
  return {
    soort: 'bevestigMelding',
    titel: `Melding over ${slots.initialen ?? ''}`,
    regels: toRegels(slots, scholen),
    opmerkingen,
    vraag: teksten.klopt,
    knoppen: [
      { titel: 'Opslaan', verb: 'melding/bevestigen', data: { concept, versie }, nadruk: true },
      { titel: 'Iets wijzigen', verb: 'melding/wijzigen', data: { concept, versie } },
      { titel: 'Stoppen', verb: 'melding/annuleren', data: { concept, versie } },
    ],
  }
}

/** Which of the leerlingen with the same initialen is meant; at most three of them. */
export function leerlingkeuze({ concept, versie, slots }: Melddialoog, keuzes: readonly LeerlingKeuze[]): Antwoord {
  const titels = keuzes.map(keuzetitel)
  const knoppen = keuzes.map(
    ({ leerlingId }, index): Knop => ({
      titel: titelMetRang(titels, index),
      verb: 'leerling/kiezen',
      data: { concept, versie, leerling: leerlingId },
    }),
  )
  return toon(
    { soort: 'keuze', vraag: teksten.welkeLeerling(slots.initialen ?? ''), knoppen },
    'Welke leerling bedoel je?',
  )
}

const keuzetitel = ({ groep, geboortejaar }: LeerlingKeuze): string =>
  [
    groep === undefined ? 'groep onbekend' : `groep ${groep}`,
    ...(geboortejaar === undefined ? [] : [`geboren in ${geboortejaar}`]),
  ].join(', ')

/** Two buttons never read the same: where nothing known differs, their order does. */
function titelMetRang(titels: readonly string[], index: number): string {
  const titel = titels[index] ?? ''
  return titels.filter((ander) => ander === titel).length > 1 ? `De ${RANGWOORDEN[index]}: ${titel}` : titel
}

/** A melding as it stands. */
export function meldingkaart(melding: MeldingInzage, titel: string, uitleg: readonly string[]): MeldingKaart {
  return { soort: 'melding', titel, regels: meldingregels(melding), uitleg, knoppen: [] }
}

/** What is known of a melding, in the order of reading. */
export function meldingregels(melding: MeldingInzage): readonly Regel[] {
  const regels: Regel[] = [
    {
      label: 'Leerling',
      waarde: melding.groep === undefined ? melding.initialen : `${melding.initialen}, groep ${melding.groep}`,
    },
  ]
  if (melding.school !== undefined) regels.push({ label: 'School', waarde: melding.school })
  regels.push({ label: 'Thuis sinds', waarde: verzuimSindsTekst(melding.verzuimSinds) })
  regels.push({ label: 'Soort verzuim', waarde: VERZUIMTYPE_TEKST[melding.verzuimtype] })
  regels.push({ label: 'Gemeld op', waarde: formatDatum(melding.gemeldOp) })
  if (melding.leerplichtGemeld !== undefined)
    regels.push({ label: 'Leerplicht', waarde: melding.leerplichtGemeld ? 'op de hoogte' : 'nog niet gemeld' })
  if (melding.betrokkenen.length > 0) regels.push({ label: 'Ook betrokken', waarde: melding.betrokkenen.join(', ') })
  regels.push({ label: 'Stand', waarde: standVan(melding) })
  if (melding.normdatum)
    regels.push({ label: 'Zicht op een plek', waarde: `uiterlijk ${formatDatum(melding.normdatum)}` })
  return regels
}

function standVan({ status, opgepaktDoor }: MeldingInzage): string {
  if (status !== 'lopend') return status
  return opgepaktDoor === undefined ? 'gemeld bij de coördinatie' : `opgepakt door de ${midden(opgepaktDoor)}`
}
