import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { keepFresh } from './fresh.ts'
import { notify } from './listen.ts'
import { as, persona, type TestDb, testDb } from './testing.ts'

/** Makes the number of gemeenten, and remembers what it made. */
const counting = (db: TestDb) => {
  const asked: number[] = []
  const make = async () => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from gemeente`.execute(db.owner)
    const n = rows[0]?.n ?? -1
    asked.push(n)
    return n
  }
  return { asked, make }
}
const meer = (db: TestDb) =>
  sql`insert into gemeente (id, naam) values (gen_random_uuid(), gen_random_uuid()::text)`.execute(db.owner)
const tell = (db: TestDb) => as(persona(1), db, (session) => notify(session, 'kennis'))
const quiet = () => {}

test('is made anew once a change is committed, and not for one that is rolled back', async () => {
  await using db = await testDb()
  const { make, asked } = counting(db)
  const fresh = await keepFresh({ url: db.urls.app, channel: 'kennis', make, onError: quiet })
  expect(fresh.now()).toBe(0)

  await meer(db)
  const fault = new Error('not stored')
  await expect(
    as(persona(1), db, async (session) => {
      await notify(session, 'kennis')
      throw fault
    }),
  ).rejects.toBe(fault)
  expect(asked).toEqual([0])

  await tell(db)
  await vi.waitFor(() => expect(fresh.now()).toBe(1))
  await fresh.stop()
})

test('answers with the old value while the new one is being made, and is never made twice at once', async () => {
  await using db = await testDb()
  const gate = Promise.withResolvers<void>()
  let made = 0
  let making = 0
  let most = 0
  const fresh = await keepFresh({
    url: db.urls.app,
    channel: 'kennis',
    make: async () => {
      made += 1
      making += 1
      most = Math.max(most, making)
      const value = made
      if (value === 2) await gate.promise
      making -= 1
      return value
    },
    onError: quiet,
  })
  await tell(db)
  await vi.waitFor(() => expect(made).toBe(2))
  for (const _ of [1, 2, 3]) await tell(db)
  expect(fresh.now()).toBe(1)

  gate.resolve()
  await vi.waitFor(() => expect(fresh.now()).toBeGreaterThan(2))
  await fresh.stop()
  expect(most).toBe(1)
})

test('a connection that breaks is made again, and what was told meanwhile is not missed', async () => {
  await using db = await testDb()
  const { make } = counting(db)
  const errors: Error[] = []
  const fresh = await keepFresh({ url: db.urls.app, channel: 'kennis', make, onError: (error) => errors.push(error) })
  const pids = async () =>
    (
      await sql<{ pid: number }>`select pid from pg_stat_activity
        where datname = current_database() and application_name = 'thuisnabij-luistert'`.execute(db.app)
    ).rows.map(({ pid }) => pid)

  const [pid] = await pids()
  await meer(db)
  await sql`select pg_terminate_backend(${pid})`.execute(db.app)
  await vi.waitFor(() => expect(fresh.now()).toBe(1), 5_000)
  expect(errors.length).toBeGreaterThan(0)
  expect(await pids()).toHaveLength(1)

  await meer(db)
  await tell(db)
  await vi.waitFor(() => expect(fresh.now()).toBe(2))
  await fresh.stop()
  await vi.waitFor(async () => expect(await pids()).toEqual([]))
})

test('a making that fails is told, and the old value stays', async () => {
  await using db = await testDb()
  const errors: string[] = []
  let made = 0
  const fresh = await keepFresh({
    url: db.urls.app,
    channel: 'kennis',
    make: async () => {
      made += 1
      if (made > 1) throw new Error('no index')
      return 'old'
    },
    onError: ({ message }) => errors.push(message),
  })
  await tell(db)
  await vi.waitFor(() => expect(errors).toEqual(['no index']))
  expect(fresh.now()).toBe('old')
  await fresh.stop()
})

test('does not begin when it cannot listen or cannot be made', async () => {
  await using db = await testDb()
  const options = { channel: 'kennis', onError: quiet } as const
  const unreachable = 'postgres://nobody@127.0.0.1:1/none'
  await expect(keepFresh({ ...options, url: unreachable, make: async () => 1 })).rejects.toThrow()
  const make = async () => {
    throw new Error('no index')
  }
  await expect(keepFresh({ ...options, url: db.urls.app, make })).rejects.toThrow('no index')
})
