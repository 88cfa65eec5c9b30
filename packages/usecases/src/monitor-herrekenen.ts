import { isDeepStrictEqual } from 'node:util'
import { listMaandstanden, listScholen, lockMaandstanden, replaceMaandstanden } from '@thuisnabij/db'
import { type Maandstand, maand, maandVan, type SchoolId } from '@thuisnabij/domain'
import { maandstandenVan } from './monitor-bijwerken.ts'
import { mag, type Werksessie } from './sessie.ts'

/**
 * Rebuilds the figures of every school and gives those whose closed months differed, which is a fault somewhere:
 * each change of a dossier recounts its own school. Done nightly.
 */
export async function monitorHerrekenen(sessie: Werksessie): Promise<readonly (SchoolId | undefined)[]> {
  if (!mag(sessie, 'monitor-herrekenen')) throw new Error('Only the program itself rebuilds the monitor')
  const scholen = await listScholen(sessie)
  const schoolIds = [undefined, ...scholen.map(({ id }) => id)]
  await lockMaandstanden(sessie, schoolIds)
  const bewaard = await listMaandstanden(sessie, { van: maand('2000-01'), tot: maandVan(sessie.vandaag) })

  const verschillend: (SchoolId | undefined)[] = []
  for (const schoolId of schoolIds) {
    const standen = await maandstandenVan(sessie, schoolId)
    const eerder = bewaard.filter((stand) => stand.schoolId === schoolId)
    if (!isDeepStrictEqual(gesloten(sessie, eerder), gesloten(sessie, standen))) verschillend.push(schoolId)
    await replaceMaandstanden(sessie, schoolId, standen)
  }
  return verschillend
}

const gesloten = ({ vandaag }: Werksessie, standen: readonly Maandstand[]): readonly Maandstand[] =>
  standen.filter((stand) => stand.maand < maandVan(vandaag))
