import type { Klok } from '@thuisnabij/db'
import { as, persona, seedOrganisatie, type TestDb, testDb, testKlok, werker } from '@thuisnabij/db/testing'
import type { Result, Wie } from '@thuisnabij/domain'
import { instellingenLezen } from '../instellingen-lezen.ts'
import type { Werksessie } from '../sessie.ts'

const instellingen = await instellingenLezen()

/** A register of its own with schools and medewerkers, on 15 November 2023. */
export async function leegHuis(): Promise<TestDb> {
  const db = await testDb()
  await seedOrganisatie(db)
  return db
}

/** Lets a person (by persona number) or the program itself do something in one transaction. */
export const laat = <T>(
  db: TestDb,
  wie: Parameters<typeof persona>[0] | 'werker',
  doen: (sessie: Werksessie) => Promise<T>,
  klok: Klok = testKlok,
): Promise<T> => as(wieIs(wie), db, (session) => doen({ ...session, instellingen }), klok)

const wieIs = (wie: Parameters<typeof persona>[0] | 'werker'): Wie => (wie === 'werker' ? werker : persona(wie))

/** The value of what must have succeeded. */
export function gelukt<Value, Weigering>(uitkomst: Result<Value, Weigering>): Value {
  if (!uitkomst.ok) throw new Error(`Refused: ${JSON.stringify(uitkomst.error)}`)
  return uitkomst.value
}

/** The kind of what must have been refused. */
export function geweigerd<Value, Weigering extends { readonly kind: string }>(
  uitkomst: Result<Value, Weigering>,
): string {
  if (uitkomst.ok) throw new Error('Not refused')
  return uitkomst.error.kind
}
