import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  blokkeerGesprek,
  claimOnverzondenAntwoorden,
  findGespreksadres,
  type Gespreksadres,
  listAntwoorden,
  openGesprek,
  saveAntwoordstatussen,
  saveBeurt,
  wisGespreksberichten,
  wisToestanden,
} from './gesprek.queries.ts'
import { as, medewerkerId, persona, seedOrganisatie, type TestDb, tenantId, testDb, werker } from './testing.ts'

const adres: Gespreksadres = {
  gesprekId: 'g1',
  tenantId,
  soort: 'personal',
  teamsUserId: '29:04',
  botId: '28:bot',
  serviceUrl: 'http://127.0.0.1:1/',
}
const open = (db: TestDb, activityId: string, anders: Partial<Gespreksadres> & { adresseerbaar?: boolean } = {}) => {
  const { adresseerbaar = true, ...rest } = anders
  return as(persona(4), db, (session) =>
    openGesprek(session, { adres: { ...adres, ...rest }, adresseerbaar, activityId }),
  )
}
async function metMedewerkers(): Promise<TestDb> {
  const db = await testDb()
  await seedOrganisatie(db)
  return db
}

test('an activity is new once, and the state of the last turn comes back', async () => {
  await using db = await metMedewerkers()
  expect(await open(db, 'a1')).toEqual({ alVerwerkt: false, toestand: null })
  await as(persona(4), db, (session) =>
    saveBeurt(session, { gesprekId: 'g1', activityId: 'a1', toestand: { stap: 1 }, antwoorden: [] }),
  )
  expect(await open(db, 'a1')).toEqual({ alVerwerkt: true, toestand: { stap: 1 } })
  expect(await open(db, 'a2')).toEqual({ alVerwerkt: false, toestand: { stap: 1 } })
})

test('turns of one conversation come after one another, each on the state of the one before', async () => {
  await using db = await metMedewerkers()
  const beurt = (nummer: number) =>
    as(persona(4), db, async (session) => {
      const { toestand } = await openGesprek(session, { adres, adresseerbaar: true, activityId: `a${nummer}` })
      const nummers = [...((toestand as { nummers: number[] } | null)?.nummers ?? []), nummer]
      await saveBeurt(session, { gesprekId: 'g1', activityId: `a${nummer}`, toestand: { nummers }, antwoorden: [] })
    })
  const alle = Array.from({ length: 20 }, (_, nummer) => nummer)
  await Promise.all(alle.map(beurt))

  const { toestand } = await open(db, 'laatste')
  expect((toestand as { nummers: number[] }).nummers.toSorted((a, b) => a - b)).toEqual(alle)
})

test('replies come back in order, with what became of each', async () => {
  await using db = await metMedewerkers()
  await open(db, 'a1')
  const turn = { gesprekId: 'g1', activityId: 'a1' }
  const antwoorden = ['een', 'twee'].map((tekst) => ({ antwoord: { tekst }, status: 'klaar' as const }))
  await as(persona(4), db, (session) => saveBeurt(session, { ...turn, toestand: {}, antwoorden }))
  await as(persona(4), db, (session) =>
    saveAntwoordstatussen(session, { ...turn, statussen: [{ volgorde: 1, status: 'verzonden' }] }),
  )
  expect(await as(persona(4), db, (session) => listAntwoorden(session, 'g1', 'a1'))).toEqual([
    { antwoord: { tekst: 'een' }, status: 'klaar' },
    { antwoord: { tekst: 'twee' }, status: 'verzonden' },
  ])
})

test('what was left unsent is taken once, and is marked from then on', async () => {
  await using db = await metMedewerkers()
  await open(db, 'a1')
  const antwoorden = [{ antwoord: { tekst: 'een' }, status: 'klaar' as const }]
  const turn = { gesprekId: 'g1', activityId: 'a1', toestand: {}, antwoorden }
  await as(persona(4), db, (session) => saveBeurt(session, turn))
  const claim = (sinds: number) =>
    as(werker, db, (session) => claimOnverzondenAntwoorden(session, { sinds, hoogstens: 10 }))

  expect(await claim(60)).toEqual([])
  expect(await claim(0)).toMatchObject([{ antwoord: { tekst: 'een' }, medewerkerId: medewerkerId(4), adres }])
  expect(await claim(0)).toEqual([])
  expect(await as(persona(4), db, (session) => listAntwoorden(session, 'g1', 'a1'))).toMatchObject([
    { status: 'onzeker' },
  ])
})

const adresVan = (db: TestDb) => as(werker, db, (session) => findGespreksadres(session, medewerkerId(4)))

test('R5: the newest address wins', async () => {
  await using db = await metMedewerkers()
  await open(db, 'a1')
  await open(db, 'a2', { serviceUrl: 'http://127.0.0.1:2/' })
  expect(await adresVan(db)).toEqual({ ...adres, serviceUrl: 'http://127.0.0.1:2/' })
})

test('an activity that is answered in its response never becomes an address, nor changes one', async () => {
  await using db = await metMedewerkers()
  await open(db, 'a1', { gesprekId: 'g2', adresseerbaar: false })
  expect(await adresVan(db)).toBeUndefined()
  await open(db, 'a1')
  await open(db, 'a2', { adresseerbaar: false, serviceUrl: 'http://elders/' })
  expect(await adresVan(db)).toEqual(adres)
})

test('R6: who blocked the bot has no address until they write again', async () => {
  await using db = await metMedewerkers()
  await open(db, 'a1')
  await as(werker, db, (session) =>
    blokkeerGesprek(session, 'g1', { medewerkerId: medewerkerId(4), reden: 'MessageWritesBlocked' }),
  )
  expect(await adresVan(db)).toBeUndefined()
  await open(db, 'a2')
  expect(await adresVan(db)).toEqual(adres)
})

test('messages are erased and the state is kept', async () => {
  await using db = await metMedewerkers()
  await open(db, 'a1')
  const antwoorden = [{ antwoord: { tekst: 'een' }, status: 'verzonden' as const }]
  const turn = { gesprekId: 'g1', activityId: 'a1', toestand: { stap: 1 }, antwoorden }
  await as(persona(4), db, (session) => saveBeurt(session, turn))

  expect(await as(werker, db, (session) => wisGespreksberichten(session, 24))).toBe(0)
  expect(await as(werker, db, (session) => wisGespreksberichten(session, 0))).toBe(1)
  expect(await as(persona(4), db, (session) => listAntwoorden(session, 'g1', 'a1'))).toEqual([])
  expect(await open(db, 'a2')).toMatchObject({ toestand: { stap: 1 } })
})

test('how far a conversation is, is erased when nobody wrote in it for so long; where to reach the person stays', async () => {
  await using db = await metMedewerkers()
  await open(db, 'a1')
  const antwoorden = [{ antwoord: {}, status: 'verzonden' as const }]
  const turn = { gesprekId: 'g1', activityId: 'a1', toestand: { stap: 1 }, antwoorden }
  await as(persona(4), db, (session) => saveBeurt(session, turn))
  const dagenGeleden = (dagen: number) =>
    as(werker, db, ({ trx }) =>
      trx
        .updateTable('gesprek')
        .set({ bijgewerkt_op: sql`now() - make_interval(days => ${dagen})` })
        .execute(),
    )

  await dagenGeleden(29)
  expect(await as(werker, db, (session) => wisToestanden(session, 30))).toBe(0)
  await dagenGeleden(31)
  expect(await as(werker, db, (session) => wisToestanden(session, 30))).toBe(1)
  expect(await as(werker, db, (session) => wisToestanden(session, 30))).toBe(0)
  expect(await as(persona(4), db, (session) => findGespreksadres(session, medewerkerId(4)))).toEqual(adres)
  expect(await open(db, 'a2')).toMatchObject({ toestand: null })
})

test("one's conversation is nobody else's", async () => {
  await using db = await metMedewerkers()
  await open(db, 'a1')
  const gezien = await as(persona(5), db, ({ trx }) => trx.selectFrom('gesprek').selectAll().execute())
  expect(gezien).toEqual([])
})
