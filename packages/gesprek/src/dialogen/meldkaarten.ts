import {
  ACTIVITEIT_TEKST,
  formatDatum,
  MELDINGSUITKOMST_TEKST,
  VERZUIMTYPE_TEKST,
  verzuimSindsTekst,
} from '@thuisnabij/domain'
import type { Antwoord } from '../antwoord.ts'
import type { Teksten } from '../catalogus/teksten.ts'
import { midden } from '../catalogus/zinsdelen.ts'
import type { LeerlingKeuze, MeldingInzage } from '../deps.ts'
import type { BevestigMeldingKaart, Knop, MeldingKaart, Regel } from '../kaart.ts'
import type { Melddialoog, Meldslots } from '../toestand.ts'
import { RANGWOORDEN } from '../verstaan/rangwoord.ts'
import { toRegels, type Weergave } from './meldslots.ts'
import { toon } from './stap.ts'

/** Children go to school at four, and must from five. */
const JONGSTE_LEERPLICHTIGE = 5

/** Whether what was told leaves no doubt that the child does not have to go to school yet. */
export const isTeJong = ({ leeftijd }: Meldslots): boolean => leeftijd !== undefined && leeftijd < JONGSTE_LEERPLICHTIGE

/** The whole melding said back, before anything is stored. */
export function bevestigkaart({ concept, versie, slots }: Melddialoog, weergave: Weergave): BevestigMeldingKaart {
  const { teksten } = weergave
  const opmerkingen: string[] = []
  if (isTeJong(slots)) opmerkingen.push(teksten.melding.teJong({ initialen: slots.initialen ?? '' }))
  if (slots.veiligheid) opmerkingen.push(teksten.melding.urgent)
  return {
    soort: 'bevestigMelding',
    titel: teksten.melding.kopOver({ initialen: slots.initialen ?? '' }),
    regels: toRegels(slots, weergave),
    opmerkingen,
    vraag: teksten.melding.klopt,
    knoppen: [
      { titel: teksten.melding.knop.opslaan, verb: 'melding/bevestigen', data: { concept, versie }, nadruk: true },
      { titel: teksten.melding.knop.wijzigen, verb: 'melding/wijzigen', data: { concept, versie } },
      { titel: teksten.formulier.knopOpenen, verb: 'formulier/openen', data: { concept, versie } },
      { titel: teksten.melding.knop.stoppen, verb: 'melding/annuleren', data: { concept, versie } },
    ],
  }
}

/** Which of the leerlingen with the same initialen is meant; at most three of them. */
export function leerlingkeuze(
  teksten: Teksten,
  { concept, versie, slots }: Melddialoog,
  keuzes: readonly LeerlingKeuze[],
): Antwoord {
  const titels = keuzes.map((keuze) => keuzetitel(teksten, keuze))
  const knoppen = keuzes.map(
    ({ leerlingId }, index): Knop => ({
      titel: titelMetRang(teksten, titels, index),
      verb: 'leerling/kiezen',
      data: { concept, versie, leerling: leerlingId },
    }),
  )
  return toon(
    { soort: 'keuze', vraag: teksten.melding.welkeLeerling({ initialen: slots.initialen ?? '' }), knoppen },
    teksten.samenvatting.welkeLeerling,
  )
}

const keuzetitel = (teksten: Teksten, { groep, geboortejaar }: LeerlingKeuze): string =>
  [
    groep === undefined ? teksten.waarde.groepOnbekend : teksten.waarde.groep({ groep }),
    ...(geboortejaar === undefined ? [] : [teksten.melding.keuze.geborenIn({ jaar: geboortejaar })]),
  ].join(', ')

/** Two buttons never read the same: where nothing known differs, their order does. */
function titelMetRang(teksten: Teksten, titels: readonly string[], index: number): string {
  const titel = titels[index] ?? ''
  return titels.filter((ander) => ander === titel).length > 1
    ? teksten.melding.keuze.metRang({ rang: RANGWOORDEN[index] ?? '', titel })
    : titel
}

/** A melding as it stands. */
export function meldingkaart(teksten: Teksten, melding: MeldingInzage, titel: string): MeldingKaart {
  return { soort: 'melding', titel, regels: meldingregels(teksten, melding), uitleg: [], knoppen: [] }
}

/** What is known of a melding, in the order of reading. */
function meldingregels(teksten: Teksten, melding: MeldingInzage): readonly Regel[] {
  const regels: Regel[] = [
    {
      label: teksten.veld.leerling,
      waarde: leerlingtekst(teksten, melding),
    },
  ]
  if (melding.school !== undefined) regels.push({ label: teksten.veld.school, waarde: melding.school })
  regels.push({ label: teksten.veld.thuisSinds, waarde: verzuimSindsTekst(melding.verzuimSinds) })
  regels.push({ label: teksten.veld.soortVerzuim, waarde: VERZUIMTYPE_TEKST[melding.verzuimtype] })
  if (melding.aanwezigheid !== undefined) regels.push({ label: teksten.veld.nogOpSchool, waarde: melding.aanwezigheid })
  if (melding.reden !== undefined) regels.push({ label: teksten.veld.reden, waarde: melding.reden })
  regels.push({ label: teksten.veld.gemeldOp, waarde: formatDatum(melding.gemeldOp) })
  if (melding.leerplichtGemeld !== undefined)
    regels.push({
      label: teksten.veld.leerplicht,
      waarde: melding.leerplichtGemeld ? teksten.waarde.opDeHoogte : teksten.waarde.nogNietGemeld,
    })
  if (melding.jeugdartsBetrokken !== undefined)
    regels.push({
      label: teksten.veld.jeugdarts,
      waarde: melding.jeugdartsBetrokken ? teksten.waarde.betrokken : teksten.waarde.nogNietBetrokken,
    })
  if (melding.betrokkenen.length > 0)
    regels.push({ label: teksten.veld.ookBetrokken, waarde: melding.betrokkenen.join(', ') })
  regels.push({ label: teksten.veld.stand, waarde: standVan(teksten, melding) })
  if (melding.uitkomst) regels.push({ label: teksten.veld.uitkomst, waarde: MELDINGSUITKOMST_TEKST[melding.uitkomst] })
  if (melding.laatsteActiviteit) {
    const { op, soort } = melding.laatsteActiviteit
    const waarde = teksten.waarde.activiteitOp({ soort: ACTIVITEIT_TEKST[soort], dag: formatDatum(op) })
    regels.push({ label: teksten.veld.laatsteActiviteit, waarde })
  }
  if (melding.plek) {
    const waarde = teksten.waarde.plekVanaf({ plek: melding.plek.plek, dag: formatDatum(melding.plek.vanaf) })
    regels.push({ label: teksten.veld.zichtOpPlek, waarde })
  } else if (melding.normdatum)
    regels.push({
      label: teksten.veld.zichtOpPlek,
      waarde: teksten.waarde.uiterlijk({ dag: formatDatum(melding.normdatum) }),
    })
  return regels
}

/** "J.V.", or "J.V., groep 6". */
export const leerlingtekst = (
  teksten: Teksten,
  { initialen, groep }: Pick<MeldingInzage, 'initialen' | 'groep'>,
): string => (groep === undefined ? initialen : teksten.waarde.leerlingMetGroep({ initialen, groep }))

function standVan(teksten: Teksten, { status, opgepaktDoor }: MeldingInzage): string {
  if (status !== 'lopend') return teksten.melding.stand[status]
  return opgepaktDoor === undefined
    ? teksten.melding.stand.gemeld
    : teksten.melding.stand.opgepakt({ functie: midden(opgepaktDoor) })
}
