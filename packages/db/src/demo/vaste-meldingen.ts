import {
  activiteitToevoegen,
  type Conceptmelding,
  type Datum,
  datum,
  type LopendeMelding,
  melden,
} from '@thuisnabij/domain'
import type { Nummerdag } from './dagen.ts'
import { demoId } from './demo-id.ts'
import { DE_ZAANOEVER, PROEFMOLEN, personaId } from './personas.ts'
import { gelukt } from './tlv-verloop.ts'

type Vast = Nummerdag & {
  readonly initialen: string
  readonly school: string
  readonly door: string
  readonly gegevens: Omit<Conceptmelding, 'initialen'>
}

const sinds = (dag: string) => ({ op: datum(dag), precisie: 'dag' as const })

const VAST: readonly Vast[] = [
  {
    nummer: 22,
    op: datum('2023-09-08'),
    initialen: 'K.L.',
    school: DE_ZAANOEVER,
    door: '02',
    gegevens: {
      verzuimSinds: sinds('2023-09-04'),
      verzuimtype: 'ongeoorloofd',
      reden: 'het kind durft niet meer naar school',
      oudersGeinformeerd: true,
      leerplichtGemeld: true,
      betrokkenen: ['leerplicht', 'jeugdteam'],
      tlvLopend: true,
    },
  },
  {
    nummer: 27,
    op: datum('2023-11-03'),
    initialen: 'L.P.',
    school: PROEFMOLEN,
    door: '01',
    gegevens: {
      verzuimSinds: sinds('2023-11-01'),
      verzuimtype: 'gedeeltelijk',
      aanwezigheid: '3 ochtenden',
      reden: 'een hele dag is te veel',
      oudersGeinformeerd: true,
      betrokkenen: [],
      tlvLopend: true,
    },
  },
  {
    nummer: 29,
    op: datum('2023-11-08'),
    initialen: 'S.B.',
    school: PROEFMOLEN,
    door: '01',
    gegevens: {
      verzuimSinds: sinds('2023-11-06'),
      verzuimtype: 'ongeoorloofd',
      oudersGeinformeerd: true,
      betrokkenen: [],
      tlvLopend: true,
    },
  },
  {
    nummer: 31,
    op: datum('2023-11-14'),
    initialen: 'J.V.',
    school: PROEFMOLEN,
    door: '01',
    gegevens: {
      verzuimSinds: sinds('2023-10-30'),
      verzuimtype: 'ongeoorloofd',
      reden: 'ouders houden het kind thuis',
      oudersGeinformeerd: true,
      leerplichtGemeld: true,
      betrokkenen: ['leerplicht'],
      tlvLopend: true,
    },
  },
]

/** The numbers of 2023 that are taken by these. */
export const vasteMeldingnummers: readonly Nummerdag[] = VAST.map(({ nummer, op }) => ({ nummer, op }))

/** The meldingen of children with a fixed dossier; all run. */
export const vasteMeldingen = (): readonly LopendeMelding[] => VAST.map(vasteMelding)

function vasteMelding({ nummer, op, initialen, school, door, gegevens }: Vast): LopendeMelding {
  const melding = melden(
    {
      id: demoId('thuiszittermelding', `2023-${nummer}`),
      nummer: { jaar: 2023, nummer },
      leerlingId: demoId('leerling', `${school} ${initialen}`),
      schoolId: demoId('school', school),
      gemeldDoor: personaId(door),
      concept: { ...gegevens, initialen },
    },
    op,
  )
  return nummer === 22 ? metWatErIsGedaan(gelukt(melding)) : gelukt(melding)
}

const metWatErIsGedaan = (melding: LopendeMelding): LopendeMelding =>
  GEDAAN.reduce((bij, activiteit) => gelukt(activiteitToevoegen(bij, activiteit, activiteit.op)), melding)

const GEDAAN: readonly (LopendeMelding['activiteiten'][number] & { readonly op: Datum })[] = [
  { op: datum('2023-09-11'), soort: 'gesprek_ouders', omschrijving: 'De ouders willen hulp bij het opbouwen.' },
  { op: datum('2023-09-19'), soort: 'leerplicht', omschrijving: 'De leerplichtambtenaar denkt mee.' },
  { op: datum('2023-10-12'), soort: 'overleg', omschrijving: 'Overleg op school met het jeugdteam.' },
]
