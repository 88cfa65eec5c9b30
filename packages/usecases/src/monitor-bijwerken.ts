import { getSchooldossiers, lockMaandstanden, replaceMaandstanden } from '@thuisnabij/db'
import { type Maandstand, maandstandenOp, type SchoolId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'

/**
 * Recomputes the figures of a school from all its dossiers, in the transaction that changed one: so they are never stale,
 * and a rebuild finds no difference. Undefined: the children that have no school. A leerling that moves changes two.
 *
 * The last step of every act, after the signalen: who else changes this school waits here, and must not hold what this
 * transaction still needs.
 */
export async function monitorBijwerken(
  sessie: Werksessie,
  ...schoolIds: readonly (SchoolId | undefined)[]
): Promise<void> {
  await lockMaandstanden(sessie, schoolIds)
  for (const schoolId of new Set(schoolIds))
    await replaceMaandstanden(sessie, schoolId, await maandstandenVan(sessie, schoolId))
}

/** The months of this school as its dossiers now give them, oldest first; none when it never had a dossier. */
export const maandstandenVan = async (
  sessie: Werksessie,
  schoolId: SchoolId | undefined,
): Promise<readonly Maandstand[]> =>
  maandstandenOp(await getSchooldossiers(sessie, schoolId), sessie.vandaag, sessie.instellingen.thuiszitter)
