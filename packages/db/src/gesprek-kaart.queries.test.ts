import { expect, test } from 'vitest'
import { openGesprek, saveAntwoordstatussen, saveBeurt } from './gesprek.queries.ts'
import { saveConceptkaart, wisConceptkaarten } from './gesprek-kaart.queries.ts'
import { as, medewerkerId, persona, seedOrganisatie, type TestDb, tenantId, testDb, werker } from './testing.ts'

const adres = {
  gesprekId: 'g1',
  tenantId,
  soort: 'personal',
  teamsUserId: '29:04',
  botId: '28:bot',
  serviceUrl: 'http://127.0.0.1:1/',
} as const
type Kaart = { readonly verzondenAls: string; readonly concept: string }

/** A turn of persona 04 whose replies were sent as these cards; gives the messages whose draft no longer stands. */
const beurt = (db: TestDb, activityId: string, concept: string | undefined, kaarten: readonly Kaart[] = []) =>
  as(persona(4), db, async (session) => {
    await openGesprek(session, { adres, adresseerbaar: true, activityId })
    const antwoorden = kaarten.map(() => ({ antwoord: {}, status: 'klaar' as const }))
    const turn = { gesprekId: 'g1', activityId }
    const vervallen = await saveBeurt(session, { ...turn, toestand: {}, antwoorden, ...(concept && { concept }) })
    const statussen = kaarten.map((kaart, volgorde) => ({ volgorde, status: 'verzonden' as const, ...kaart }))
    await saveAntwoordstatussen(session, { ...turn, statussen })
    return vervallen
  })

async function metMedewerkers(): Promise<TestDb> {
  const db = await testDb()
  await seedOrganisatie(db)
  return db
}

test('cards of a draft come back once it stands otherwise, and once only', async () => {
  await using db = await metMedewerkers()
  const [een, twee, drie] = [
    { verzondenAls: 'm1', concept: 'c 1' },
    { verzondenAls: 'm2', concept: 'c 1' },
    { verzondenAls: 'm3', concept: 'c 2' },
  ]
  expect(await beurt(db, 'a1', 'c 1', [een, twee])).toEqual([])
  expect(await beurt(db, 'a2', 'c 1')).toEqual([])
  expect((await beurt(db, 'a3', 'c 2', [drie])).toSorted()).toEqual(['m1', 'm2'])
  expect(await beurt(db, 'a4', undefined)).toEqual(['m3'])
  expect(await beurt(db, 'a5', undefined)).toEqual([])
})

test('is noted once, and forgotten after so many days', async () => {
  await using db = await metMedewerkers()
  await beurt(db, 'a1', undefined)
  const kaart = { gesprekId: 'g1', medewerkerId: medewerkerId(4), berichtId: 'm1', concept: 'c 1' }
  for (let keer = 0; keer < 2; keer++) await as(werker, db, (session) => saveConceptkaart(session, kaart))
  const oud = { gesprek_id: 'g1', medewerker_id: medewerkerId(4), bericht_id: 'oud', concept: 'c 0' }
  await as(werker, db, ({ trx }) =>
    trx
      .insertInto('gesprek_kaart')
      .values({ ...oud, verzonden_op: '2020-01-01T00:00:00Z' })
      .execute(),
  )
  await as(werker, db, (session) => wisConceptkaarten(session, 30))
  const over = await as(werker, db, ({ trx }) => trx.selectFrom('gesprek_kaart').select('bericht_id').execute())
  expect(over).toEqual([{ bericht_id: 'm1' }])
})
