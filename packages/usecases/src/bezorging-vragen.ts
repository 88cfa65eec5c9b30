import { randomUUID } from 'node:crypto'
import { type Bezorgd, insertBezorgingen, listMedewerkersWithRol, verstuurTaak } from '@thuisnabij/db'
import type { MedewerkerId, SchoolId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'

/** Who is told of what the coördinatie must know, each once. */
export async function coordinatie(sessie: Werksessie): Promise<readonly MedewerkerId[]> {
  const ontvangers = new Set<MedewerkerId>()
  for (const { rol } of sessie.instellingen.signaalkanalen) {
    for (const { id } of await listMedewerkersWithRol(sessie, rol)) ontvangers.add(id)
  }
  return [...ontvangers]
}

/** Asks, in the transaction of what caused it, for a delivery and a job per person: all of it is there or none of it. */
export async function laatBezorgen(
  sessie: Werksessie,
  wat: Bezorgd,
  naar: { readonly ontvangers: readonly MedewerkerId[]; readonly schoolId?: SchoolId; readonly gesprekId?: string },
): Promise<void> {
  const { ontvangers, ...waar } = naar
  const bezorgingen = ontvangers.map((medewerkerId) => ({ id: randomUUID() as string, wat, medewerkerId, ...waar }))
  await insertBezorgingen(sessie, bezorgingen)
  for (const { id } of bezorgingen) await verstuurTaak(sessie, 'bezorgen', { id })
}
