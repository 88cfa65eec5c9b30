import type { Datum } from '../kalender/datum.ts'
import { ok, type Result, weiger } from '../result.ts'
import { isLopendeMelding, type MeldingNietLopend, meldingNietLopend } from './lopend.ts'
import type { LopendeMelding, Thuiszittermelding, ZichtOpPlek } from './melding.ts'

/** Which place, from when the child can go there, and who said so ("intern begeleider van De Sluis"; no name). */
export type NieuwZichtOpPlek = Pick<ZichtOpPlek, 'plek' | 'vanaf' | 'bevestigdDoor'>

/** A place counts when it is known which, and when somebody confirmed it. */
export type ZichtOpPlekOnvolledig = {
  readonly kind: 'ZichtOpPlekOnvolledig'
  readonly ontbreekt: readonly ('plek' | 'bevestigdDoor')[]
}
export type ZichtOpPlekGeweigerd = MeldingNietLopend | ZichtOpPlekOnvolledig

/**
 * A place is in sight, so the norm of three months is met. Takes the place of what was recorded before. `vanaf` may lie
 * in the future: in sight is not yet there.
 *
 * @source Ondersteuningsplan 2022-2024 §6.4 (Thuiszitterspact): within three months view of a place or an alternative
 */
export function zichtOpPlekVastleggen(
  melding: Thuiszittermelding,
  { plek, vanaf, bevestigdDoor }: NieuwZichtOpPlek,
  vandaag: Datum,
): Result<LopendeMelding, ZichtOpPlekGeweigerd> {
  if (!isLopendeMelding(melding)) return weiger(meldingNietLopend(melding))

  const ontbreekt: ('plek' | 'bevestigdDoor')[] = []
  if (plek.trim() === '') ontbreekt.push('plek')
  if (bevestigdDoor.trim() === '') ontbreekt.push('bevestigdDoor')
  if (ontbreekt.length > 0) return weiger({ kind: 'ZichtOpPlekOnvolledig', ontbreekt })

  const zichtOpPlek = { plek: plek.trim(), vanaf, bevestigdDoor: bevestigdDoor.trim(), vastgelegdOp: vandaag }
  return ok({ ...melding, zichtOpPlek })
}

/** There is no place in sight that could fall through. */
export type GeenZichtOpPlek = { readonly kind: 'GeenZichtOpPlek' }
export type ZichtOpPlekVervallenGeweigerd = MeldingNietLopend | GeenZichtOpPlek

/** The place fell through. The norm holds again, and still runs from the first day at home. */
export function zichtOpPlekLatenVervallen(
  melding: Thuiszittermelding,
  vandaag: Datum,
): Result<LopendeMelding, ZichtOpPlekVervallenGeweigerd> {
  if (!isLopendeMelding(melding)) return weiger(meldingNietLopend(melding))
  if (!melding.zichtOpPlek || melding.zichtOpPlek.vervallenOp !== undefined) return weiger({ kind: 'GeenZichtOpPlek' })

  return ok({ ...melding, zichtOpPlek: { ...melding.zichtOpPlek, vervallenOp: vandaag } })
}
