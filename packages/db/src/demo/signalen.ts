import {
  afhandelen,
  type Datum,
  datum,
  type LopendeMelding,
  type NieuwSignaal,
  type OpenSignaal,
  oppakken,
  type Signaal,
  signalenBijMelding,
  signalenBijTermijn,
  type ThuiszitterInstellingen,
  type Thuiszittermelding,
} from '@thuisnabij/domain'
import { demoId } from './demo-id.ts'
import { personaId } from './personas.ts'
import { gelukt } from './tlv-verloop.ts'

export type Demosignaal = { readonly signaal: Signaal; readonly sleutel: string }

/** Somebody who did something with a signaal, on a day. */
type Daad = { readonly door: '04' | '05'; readonly op: Datum }

type Plan = {
  readonly melding: string
  /** The day the norm was found near or over; absent: when the melding came in. */
  readonly termijnOp?: Datum
  readonly opgepakt?: Daad
  readonly afgehandeld?: { readonly op: Datum; readonly afhandeling: string }
}

const door = (wie: Daad['door'], op: string): Daad => ({ door: wie, op: datum(op) })
const klaar = (op: string, afhandeling: string) => ({ op: datum(op), afhandeling })

/** The one series of signalen, begun on 25 September 2023; the first of the list is signaal 1. */
const PLANNEN: readonly Plan[] = [
  over(
    '2022-31',
    door('04', '2023-09-26'),
    klaar('2023-10-05', 'Besproken aan de thuiszittertafel; de school bouwt op.'),
  ),
  over('2023-4', door('04', '2023-09-26'), klaar('2023-10-10', 'Afspraken met school en leerplicht gemaakt.')),
  over('2023-11', door('05', '2023-09-27'), klaar('2023-10-12', 'Buitengewoon leren wordt verkend.')),
  over('2023-15', door('05', '2023-09-27'), klaar('2023-10-03', 'De gemeente zoekt mee naar een school.')),
  {
    melding: '2023-24',
    opgepakt: door('04', '2023-10-03'),
    afgehandeld: klaar('2023-10-17', 'De school heeft een plan met de ouders.'),
  },
  {
    melding: '2023-25',
    opgepakt: door('05', '2023-10-10'),
    afgehandeld: klaar('2023-10-18', 'Het jeugdteam is aangesloten.'),
  },
  {
    melding: '2023-26',
    opgepakt: door('04', '2023-10-13'),
    afgehandeld: klaar('2023-10-31', 'Besproken met school; opbouw is begonnen.'),
  },
  nadert('2023-16', '2023-10-29', klaar('2023-11-06', 'Twee scholen zijn gevraagd.')),
  nadert('2023-17', '2023-10-30', klaar('2023-11-07', 'Kennismaking op een school is gepland.')),
  nadert('2023-18', '2023-11-01', klaar('2023-11-09', 'De gemeente regelt vervoer; een school is in zicht.')),
  { melding: '2023-27', opgepakt: door('05', '2023-11-06') },
  { melding: '2023-22', termijnOp: datum('2023-11-04') },
  { melding: '2023-29', opgepakt: door('04', '2023-11-09') },
  { melding: '2023-31' },
]

function over(melding: string, opgepakt: Daad, afgehandeld: NonNullable<Plan['afgehandeld']>): Plan {
  return { melding, termijnOp: datum('2023-09-25'), opgepakt, afgehandeld }
}

function nadert(melding: string, op: string, afgehandeld: NonNullable<Plan['afgehandeld']>): Plan {
  return { melding, termijnOp: datum(op), opgepakt: door('05', '2023-11-02'), afgehandeld }
}

/** The signalen of the demo data, in order of number, made and handled by the acts of the domain. */
export function demoSignalen(
  meldingen: readonly Thuiszittermelding[],
  instellingen: ThuiszitterInstellingen,
): readonly Demosignaal[] {
  return PLANNEN.map((plan, index) => {
    const { sleutel, ...nieuw } = nieuwSignaal(vindLopende(meldingen, plan.melding), plan, instellingen)
    const nummer = index + 1
    const open: OpenSignaal = { ...nieuw, id: demoId('signaal', String(nummer)), nummer, status: 'open' }
    return { signaal: behandeld(open, plan), sleutel }
  })
}

function vindLopende(meldingen: readonly Thuiszittermelding[], sleutel: string): LopendeMelding {
  const melding = meldingen.find(({ id }) => id === demoId('thuiszittermelding', sleutel))
  if (melding?.status !== 'lopend') throw new Error(`The demo data have no running melding ${sleutel}`)
  return melding
}

function nieuwSignaal(
  melding: LopendeMelding,
  { termijnOp }: Plan,
  instellingen: ThuiszitterInstellingen,
): NieuwSignaal {
  const [nieuw] =
    termijnOp === undefined ? signalenBijMelding(melding) : signalenBijTermijn(melding, termijnOp, instellingen)
  if (!nieuw) throw new Error(`Melding ${melding.nummer.nummer} gives no signaal`)
  return nieuw
}

function behandeld(open: OpenSignaal, { opgepakt, afgehandeld }: Plan): Signaal {
  if (!opgepakt) return open
  const medewerkerId = personaId(opgepakt.door)
  const genomen = gelukt(oppakken(open, medewerkerId, opgepakt.op))
  if (!afgehandeld) return genomen
  return gelukt(afhandelen(genomen, { door: medewerkerId, afhandeling: afgehandeld.afhandeling }, afgehandeld.op))
}
