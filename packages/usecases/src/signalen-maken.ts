import { randomUUID } from 'node:crypto'
import { drawNummer, insertBezorgingen, insertSignaal, listMedewerkersWithRol, verstuurTaak } from '@thuisnabij/db'
import type { MedewerkerId, NieuwSignaal, SignaalId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'

/**
 * Stores signalen, each with a delivery and a job per recipient, in the transaction of what caused them: all of it is
 * there or none of it. A signaal that was made before (same sleutel) is not made again.
 */
export async function signalenMaken(sessie: Werksessie, signalen: readonly NieuwSignaal[]): Promise<void> {
  if (signalen.length === 0) return
  const ontvangers = await ontvangersVan(sessie)
  for (const nieuw of signalen) {
    const { sleutel, ...signaal } = nieuw
    const id = randomUUID() as string as SignaalId
    const nummer = await drawNummer(sessie, 'signaal')
    const gemaakt = await insertSignaal(sessie, { ...signaal, id, nummer, status: 'open' }, sleutel)
    if (!gemaakt) continue

    const bezorgingen = ontvangers.map((medewerkerId) => ({
      id: randomUUID() as string,
      signaalId: id,
      medewerkerId,
      ...(signaal.schoolId === undefined ? {} : { schoolId: signaal.schoolId }),
    }))
    await insertBezorgingen(sessie, bezorgingen)
    for (const bezorging of bezorgingen) await verstuurTaak(sessie, 'signaal-bezorgen', { id: bezorging.id })
  }
}

async function ontvangersVan(sessie: Werksessie): Promise<readonly MedewerkerId[]> {
  const ontvangers = new Set<MedewerkerId>()
  for (const { rol } of sessie.instellingen.signaalkanalen) {
    for (const { id } of await listMedewerkersWithRol(sessie, rol)) ontvangers.add(id)
  }
  return [...ontvangers]
}
