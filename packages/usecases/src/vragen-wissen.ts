import { wisCoordinatievragen, wisKennisvragen } from '@thuisnabij/db'
import { begindatum } from '@thuisnabij/domain'
import { mag, type Werksessie } from './sessie.ts'

/**
 * Erases kept questions, and answered questions to the coördinatie, whose bewaartermijn is over; gives how many. Nothing while no
 * term is set, and no question that waits for its answer.
 */
export async function vragenWissen(sessie: Werksessie): Promise<number> {
  if (!mag(sessie, 'vragen-wissen')) throw new Error('Only the program itself erases questions')
  const termijn = sessie.instellingen.bewaartermijnen.vragen?.waarde
  if (!termijn) return 0
  const voor = begindatum(sessie.vandaag, termijn)
  return (await wisKennisvragen(sessie, voor)) + (await wisCoordinatievragen(sessie, voor))
}
