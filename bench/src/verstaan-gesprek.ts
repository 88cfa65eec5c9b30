import type { Ik } from '@thuisnabij/gesprek'
import { ibProefmolen, ibSluis, ibTweeScholen, iemand, type Testhuis, testhuis } from '@thuisnabij/gesprek/testhuis'

/** A message somebody may send, with what it means. `context`: the conversation stands there first. */
export type Uiting = {
  readonly rol: string
  readonly context?: string
  readonly uiting: string
  readonly intent: string
  readonly slots: Readonly<Record<string, unknown>>
}

const ZONDER_SCHOOL = 'ik wil een dreigende thuiszitter melden: Q.A. uit groep 6'
const MELDING = `${ZONDER_SCHOOL} van de Proefmolen`

/** What was said before, for each place a conversation can stand in. */
const VOORAF: Readonly<Record<string, readonly string[]>> = {
  melding_bevestigen: [`${MELDING}, sinds 30 oktober thuis, ongeoorloofd, leerplicht is op de hoogte`],
  melding_opgeslagen: [`${MELDING}, sinds 30 oktober thuis, ongeoorloofd, leerplicht is op de hoogte`, 'ja'],
  melding_vraag_leerling: ['ik wil een thuiszitter melden'],
  melding_vraag_groep: ['ik wil een dreigende thuiszitter melden: Q.A.'],
  melding_vraag_school: [ZONDER_SCHOOL],
  melding_vraag_sinds: [`${MELDING}, ongeoorloofd`],
  melding_vraag_verzuimtype: [`${MELDING}, sinds 30 oktober thuis, leerplicht is op de hoogte`],
  melding_vraag_leerplicht: [`${MELDING}, sinds 30 oktober thuis, ongeoorloofd`],
}

/** Who speaks: whoever tells of a child at home works at the school that is named. */
function wie({ rol, context, intent, slots }: Uiting): Ik {
  if (context === 'melding_vraag_school') return ibTweeScholen
  const vanAndere =
    intent.startsWith('thuiszitter_') && slots['school'] !== undefined && slots['school'] !== 'Proefmolen'
  if (context !== undefined && (vanAndere || rol === 'sbo_school'))
    return { ...ibProefmolen, scholen: [...ibProefmolen.scholen, ...ibSluis.scholen, ...ibTweeScholen.scholen] }
  if (vanAndere && rol === 'ib') return slots['school'] === 'De Sluis' ? ibSluis : ibTweeScholen
  if (rol === 'ib' || rol === 'directeur') return ibProefmolen
  if (rol === 'sbo_school') return ibSluis
  return iemand(rol as Ik['rol'])
}

/** The conversation as it stands before the message, with this person. */
export async function naVooraf(uiting: Uiting): Promise<Testhuis> {
  const huis = testhuis(wie(uiting))
  for (const zin of VOORAF[uiting.context ?? ''] ?? []) await huis.zeg(zin)
  return huis
}
