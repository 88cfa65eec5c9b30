import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { named } from './named.ts'
import type { Session } from './session.ts'
import { withReadSession, withSession } from './session.ts'
import {
  as,
  persona,
  proefmolen,
  readAs,
  seedOrganisatie,
  type TestDb,
  testDb,
  testKlok,
  zaanoever,
} from './testing.ts'

const leerling = (initialen: string, school_id: typeof proefmolen) => ({
  id: crypto.randomUUID() as never,
  initialen,
  initialen_sleutel: initialen.toLowerCase(),
  geboortejaar: null,
  leerplichtig_vanaf: null,
  school_id,
  ingeschreven: true,
  groep: 4,
  woongemeente_id: null,
})
const addLeerling = ({ trx }: Session, rij: ReturnType<typeof leerling>) =>
  trx.insertInto('leerling').values(rij).execute()
const initialenVan = async ({ trx }: Session) => {
  const rijen = await trx.selectFrom('leerling').select('initialen').orderBy('initialen').execute()
  return rijen.map(({ initialen }) => initialen)
}

async function registerMetTweeLeerlingen(): Promise<TestDb> {
  const db = await testDb()
  await seedOrganisatie(db)
  await as(persona(4), db, async (session) => {
    await addLeerling(session, leerling('A.A.', proefmolen))
    await addLeerling(session, leerling('B.B.', zaanoever))
  })
  return db
}

test('a session shows what the person who acts may see, in one transaction or a statement at a time', async () => {
  await using db = await registerMetTweeLeerlingen()
  for (const run of [as, readAs]) {
    expect(await run(persona(1), db, initialenVan)).toEqual(['A.A.'])
    expect(await run(persona(2), db, initialenVan)).toEqual(['B.B.'])
    expect(await run(persona(4), db, initialenVan)).toEqual(['A.A.', 'B.B.'])
    expect(await run(persona(6), db, initialenVan)).toEqual([])
  }
})

test('after a session the connection acts for nobody, also when it failed', async () => {
  await using db = await registerMetTweeLeerlingen()
  const unseen = () => db.app.selectFrom('leerling').select('id').execute()
  await as(persona(4), db, initialenVan)
  expect(await unseen()).toEqual([])
  await readAs(persona(4), db, initialenVan)
  expect(await unseen()).toEqual([])
  await expect(readAs(persona(4), db, ({ trx }) => sql`select 1/0`.execute(trx))).rejects.toThrow('division by zero')
  await expect(as(persona(4), db, ({ trx }) => sql`select 1/0`.execute(trx))).rejects.toThrow('division by zero')
  for (let turn = 0; turn < 6; turn += 1) expect(await unseen()).toEqual([])
})

test('nothing of a session is stored when it throws', async () => {
  await using db = await registerMetTweeLeerlingen()
  const failing = as(persona(4), db, async (session) => {
    await addLeerling(session, leerling('C.C.', proefmolen))
    throw new Error('stop')
  })
  await expect(failing).rejects.toThrow('stop')
  expect(await as(persona(4), db, initialenVan)).not.toContain('C.C.')
})

test('a session in which a caught statement failed does not claim to be stored', async () => {
  await using db = await registerMetTweeLeerlingen()
  const failing = as(persona(4), db, async (session) => {
    await addLeerling(session, leerling('C.C.', proefmolen))
    await sql`select 1/0`.execute(session.trx).catch(() => undefined)
  })
  await expect(failing).rejects.toThrow('nothing was stored')
})

test('queries asked side by side in one session run one after another', async () => {
  await using db = await registerMetTweeLeerlingen()
  const counts = await as(persona(4), db, (session) => Promise.all([initialenVan(session), initialenVan(session)]))
  expect(counts).toEqual([
    ['A.A.', 'B.B.'],
    ['A.A.', 'B.B.'],
  ])
})

test('a query after the end of its session is refused', async () => {
  await using db = await registerMetTweeLeerlingen()
  const leaked = await as(persona(4), db, async (session) => session)
  await expect(initialenVan(leaked)).rejects.toThrow('has ended')
})

test('a malformed context executes nothing, and the connection serves the next', async () => {
  await using db = await registerMetTweeLeerlingen()
  const malformed = { ...persona(1), schoolIds: ['not a uuid' as typeof proefmolen] }
  await expect(readAs(malformed, db, initialenVan)).rejects.toThrow('invalid input syntax')
  await expect(as(malformed, db, initialenVan)).rejects.toThrow('invalid input syntax')
  expect(await readAs(persona(1), db, initialenVan)).toEqual(['A.A.'])
})

test('a quote in the context stays text', async () => {
  await using db = await registerMetTweeLeerlingen()
  const wie = { ...persona(1), deur: "x'); drop table leerling; --" as never }
  const deur = ({ trx }: Session) => sql<{ deur: string }>`select current_setting('sessie.deur') as deur`.execute(trx)
  expect((await as(wie, db, deur)).rows).toEqual([{ deur: wie.deur }])
  expect((await readAs(wie, db, deur)).rows).toEqual([{ deur: wie.deur }])
})

test('many reads of many people at the same time each see their own', async () => {
  await using db = await registerMetTweeLeerlingen()
  const turns = Array.from({ length: 200 }, (_, index) => index)
  const seen = await Promise.all(turns.map((index) => readAs(persona(index % 2 === 0 ? 1 : 2), db, initialenVan)))
  expect(seen).toEqual(turns.map((index) => (index % 2 === 0 ? ['A.A.'] : ['B.B.'])))
})

test('a write in a read session is stored whole or not at all', async () => {
  await using db = await registerMetTweeLeerlingen()
  await readAs(persona(1), db, (session) => addLeerling(session, leerling('C.C.', proefmolen)))
  const elsewhere = readAs(persona(1), db, (session) => addLeerling(session, leerling('D.D.', zaanoever)))
  await expect(elsewhere).rejects.toThrow('row-level security')
  expect(await readAs(persona(4), db, initialenVan)).toEqual(['A.A.', 'B.B.', 'C.C.'])
})

const opSchool = named<{ schoolId: string; groep: number | null }, { initialen: string }>('test_op_school', (db, p) =>
  db
    .selectFrom('leerling')
    .select('initialen')
    .where(
      sql<boolean>`school_id = ${p('schoolId')}::uuid and (${p('groep')}::int is null or groep = ${p('groep')}::int)`,
    ),
)

test('a named statement reads under row-level security, again and again on one connection', async () => {
  await using db = await registerMetTweeLeerlingen()
  for (let turn = 0; turn < 3; turn += 1) {
    const read = (nr: 1 | 2) =>
      readAs(persona(nr), db, (session) => opSchool(session, { schoolId: proefmolen, groep: null }))
    expect(await read(1)).toEqual([{ initialen: 'A.A.' }])
    expect(await read(2)).toEqual([])
  }
  expect(await as(persona(1), db, (session) => opSchool(session, { schoolId: proefmolen, groep: 5 }))).toEqual([])
  const prepared = await sql<{ name: string }>`select name from pg_prepared_statements order by name`.execute(db.app)
  expect(prepared.rows.map(({ name }) => name)).toContain('test_op_school')
})

test('a named statement is planned once, also where Postgres would rather plan it anew', async () => {
  await using db = await registerMetTweeLeerlingen()
  const veel = named<{ ids: readonly string[] }, object>('test_ids', (kysely, p) =>
    kysely
      .selectFrom('leerling')
      .select('id')
      .where(sql<boolean>`id = any(${p('ids')}::uuid[])`),
  )
  for (let turn = 0; turn < 8; turn += 1)
    await readAs(persona(1), db, (session) => veel(session, { ids: [proefmolen] }))
  const plans = sql`select generic_plans, custom_plans from pg_prepared_statements where name = 'test_ids'`
  expect((await plans.execute(db.app)).rows).toEqual([{ generic_plans: 8, custom_plans: 0 }])
  const mode = await sql`select current_setting('plan_cache_mode') as mode`.execute(db.app)
  expect(mode.rows).toEqual([{ mode: 'auto' }])
})

test('two statements of one name are refused before anything is sent', async () => {
  await using db = await registerMetTweeLeerlingen()
  const other = named<object, object>('test_op_school', (kysely) => kysely.selectFrom('leerling').select('id'))
  await readAs(persona(1), db, (session) => opSchool(session, { schoolId: proefmolen, groep: null }))
  await expect(readAs(persona(1), db, (session) => other(session, {}))).rejects.toThrow('Two statements')
  expect(await readAs(persona(1), db, initialenVan)).toEqual(['A.A.'])
})

test('a session knows the day it is in the Netherlands', async () => {
  await using db = await testDb()
  const laat = () => new Date('2023-11-14T23:30:00.000Z')
  const moment = async ({ vandaag, nu }: Session) => ({ vandaag, nu })
  const expected = { vandaag: '2023-11-15', nu: '2023-11-14T23:30:00.000Z' }
  expect(await withSession(db.app, { wie: persona(1), klok: laat }, moment)).toEqual(expected)
  expect(await withReadSession(db.app, { wie: persona(1), klok: laat }, moment)).toEqual(expected)
  expect(testKlok().toISOString()).toBe('2023-11-15T09:00:00.000Z')
})

const alsGelezen = [
  ["date '2024-03-31'", '2024-03-31'],
  ["date '2023-10-29'", '2023-10-29'],
  ["timestamptz '2023-11-15 10:00:00+01'", '2023-11-15T09:00:00.000Z'],
  ['9007199254740991::bigint', 9007199254740991],
  ['count(*)', 1],
  ["array[date '2023-11-15']", ['2023-11-15']],
  ['null::date', null],
] as const

test('days stay days, instants are ISO and numbers are numbers', async () => {
  await using db = await testDb()
  for (const [expression, expected] of alsGelezen) {
    const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(db.app)
    expect([expression, rows]).toEqual([expression, [{ value: expected }]])
  }
  await expect(sql`select 9007199254740993::bigint`.execute(db.app)).rejects.toThrow('bigint beyond 2^53')
})

test('a connection that breaks in a session fails that session, and the next one has another', async () => {
  await using db = await registerMetTweeLeerlingen()
  const broken = as(persona(4), db, async (session) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(session.trx)
    await addLeerling(session, leerling('C.C.', proefmolen))
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db.app)
    return await initialenVan(session)
  })
  await expect(broken).rejects.toThrow()
  expect(await as(persona(4), db, initialenVan)).toEqual(['A.A.', 'B.B.'])
})
