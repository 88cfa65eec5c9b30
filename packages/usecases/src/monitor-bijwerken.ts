import { getSchooldossiers, replaceMaandstanden } from '@thuisnabij/db'
import { type Maandstand, maandstandenOp, type SchoolId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'

/**
 * Recomputes the figures of one school from all its dossiers, in the transaction that changed one: so they are never
 * stale, and a rebuild finds no difference. Without a school: of the children that have none.
 */
export async function monitorBijwerken(sessie: Werksessie, schoolId: SchoolId | undefined): Promise<void> {
  await replaceMaandstanden(sessie, schoolId, await maandstandenVan(sessie, schoolId))
}

/** The months of this school as its dossiers now give them, oldest first; none when it never had a dossier. */
export const maandstandenVan = async (
  sessie: Werksessie,
  schoolId: SchoolId | undefined,
): Promise<readonly Maandstand[]> =>
  maandstandenOp(await getSchooldossiers(sessie, schoolId), sessie.vandaag, sessie.instellingen.thuiszitter)
