import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { startWerker, type Taak, verstuurTaak } from './queue.ts'
import { as, persona, type TestDb, testDb } from './testing.ts'

const geen = () => {}
const wachtend = async ({ app }: TestDb) => {
  const { rows } = await sql<{ name: string; id: string; state: string }>`
    select name, data->>'id' as id, state from pgboss.job order by created_on`.execute(app)
  return rows
}

test('a taak exists when its session is stored, and not otherwise', async () => {
  await using db = await testDb()
  await as(persona(4), db, (session) => verstuurTaak(session, 'bezorgen', { id: 'een' }))
  const failing = as(persona(4), db, async (session) => {
    await verstuurTaak(session, 'bezorgen', { id: 'twee' })
    throw new Error('stop')
  })
  await expect(failing).rejects.toThrow('stop')
  expect(await wachtend(db)).toEqual([{ name: 'bezorgen', id: 'een', state: 'created' }])
})

test('each taak has a queue with the settings of the queue', async () => {
  await using db = await testDb()
  const taken: readonly Taak[] = [
    'bezorgen',
    'kaart-bijwerken',
    'gesprek-antwoord-versturen',
    'bezorgingen-nalopen',
    'termijnbewaking',
    'opruimen',
    'monitor-nalopen',
  ]
  for (const taak of taken) await as(persona(4), db, (session) => verstuurTaak(session, taak, { id: taak }))
  const { rows } =
    await sql`select distinct retry_limit, retry_backoff, heartbeat_seconds, dead_letter, count(*) over () as n
    from pgboss.job`.execute(db.app)
  expect(rows).toEqual([{ retry_limit: 10, retry_backoff: true, heartbeat_seconds: 10, dead_letter: 'mislukt', n: 7 }])
})

test('a worker does what fails again', async () => {
  await using db = await testDb()
  const gedaan: string[] = []
  const fouten: (string | undefined)[] = []
  const werker = await startWerker({
    url: db.urls.app,
    pollSeconds: 0.5,
    taken: {
      bezorgen: async (id) => {
        gedaan.push(id)
        if (gedaan.length === 1) throw new Error('nog niet')
      },
    },
    onError: (_, taak) => fouten.push(taak),
  })
  try {
    await as(persona(4), db, (session) => verstuurTaak(session, 'bezorgen', { id: 'een' }))
    await vi.waitFor(() => expect(gedaan).toEqual(['een', 'een']), { timeout: 20_000, interval: 50 })
    expect(fouten).toEqual(['bezorgen'])
  } finally {
    await werker.stop()
  }
}, 30_000)

test('a worker that waits is told at once', async () => {
  await using db = await testDb()
  const gedaan: string[] = []
  const werker = await startWerker({
    url: db.urls.app,
    pollSeconds: 60,
    taken: { bezorgen: async (id) => void gedaan.push(id) },
    onError: geen,
  })
  try {
    for (const id of ['een', 'twee', 'drie']) {
      await as(persona(4), db, (session) => verstuurTaak(session, 'bezorgen', { id }))
      await vi.waitFor(() => expect(gedaan).toContain(id), { timeout: 10_000, interval: 5 })
    }
    expect(gedaan).toEqual(['een', 'twee', 'drie'])
  } finally {
    await werker.stop()
  }
}, 40_000)

test('a taak for later waits for its instant', async () => {
  await using db = await testDb()
  const na = new Date(Date.now() + 3_600_000)
  await as(persona(4), db, (session) => verstuurTaak(session, 'opruimen', { id: 'later', na }))
  const { rows } = await sql`select start_after from pgboss.job`.execute(db.app)
  expect(rows).toEqual([{ start_after: na.toISOString() }])
})

test('the recurring ones are planned in Dutch time', async () => {
  await using db = await testDb()
  const werker = await startWerker({
    url: db.urls.app,
    taken: {},
    rooster: { termijnbewaking: '0 6 * * *' },
    onError: geen,
  })
  await werker.stop()
  const { rows } = await sql`select name, cron, timezone from pgboss.schedule`.execute(db.app)
  expect(rows).toEqual([{ name: 'termijnbewaking', cron: '0 6 * * *', timezone: 'Europe/Amsterdam' }])
})
