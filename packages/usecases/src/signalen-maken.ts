import { randomUUID } from 'node:crypto'
import { drawNummer, insertSignaal } from '@thuisnabij/db'
import type { NieuwSignaal, SignaalId } from '@thuisnabij/domain'
import { coordinatie, laatBezorgen } from './bezorging-vragen.ts'
import type { Werksessie } from './sessie.ts'

/**
 * Stores signalen, each with a delivery and a job per recipient, in the transaction of what caused them: all of it is
 * there or none of it. A signaal that was made before (same sleutel) is not made again.
 */
export async function signalenMaken(sessie: Werksessie, signalen: readonly NieuwSignaal[]): Promise<void> {
  if (signalen.length === 0) return
  const ontvangers = await coordinatie(sessie)
  for (const nieuw of signalen) {
    const { sleutel, ...signaal } = nieuw
    const id = randomUUID() as string as SignaalId
    const nummer = await drawNummer(sessie, 'signaal')
    const gemaakt = await insertSignaal(sessie, { ...signaal, id, nummer, status: 'open' }, sleutel)
    if (!gemaakt) continue

    await laatBezorgen(
      sessie,
      { soort: 'signaal', id },
      { ontvangers, ...(signaal.schoolId && { schoolId: signaal.schoolId }) },
    )
  }
}
