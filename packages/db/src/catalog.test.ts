import { type RawBuilder, sql } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { assertSafeRole } from './start-check.ts'
import { type TestDb, testDb } from './testing.ts'

const list = async ({ owner }: TestDb, query: RawBuilder<{ name: string }>): Promise<readonly string[]> =>
  (await query.execute(owner)).rows.map(({ name }) => name)

test('every table that the application has a right on has row-level security, forced on its owner too', async () => {
  await using db = await testDb()
  const open = await list(
    db,
    sql`select distinct relname as name from pg_class join information_schema.table_privileges on table_name = relname
      where grantee = 'thuisnabij_app' and table_schema = 'public' and not (relrowsecurity and relforcerowsecurity) order by 1`,
  )
  expect(open).toEqual([])
})

test('every table that has row-level security has it forced, and a policy', async () => {
  await using db = await testDb()
  const half = sql<{ name: string }>`select relname as name from pg_class where relrowsecurity
    and (not relforcerowsecurity or not exists (select from pg_policy where polrelid = pg_class.oid))`
  expect(await list(db, half)).toEqual([])
})

test('policies ask who acts once a statement, and not once a row', async () => {
  await using db = await testDb()
  // (select sessie.rol()) is printed as ( SELECT sessie.rol() AS rol)
  const bare = sql<{ name: string }>`select tablename || '.' || policyname as name from pg_policies
    where regexp_replace(coalesce(qual, '') || coalesce(with_check, ''), 'SELECT sessie\\.\\w+\\(\\) AS', '', 'g') ~ 'sessie\\.|current_setting'`
  expect(await list(db, bare)).toEqual([])
})

test('no view shows more than its reader may see, and there is no materialized view', async () => {
  await using db = await testDb()
  const views = sql<{ name: string }>`select relname as name from pg_class where relnamespace = 'public'::regnamespace
    and (relkind = 'm' or relkind = 'v' and not coalesce(reloptions::text[] @> array['security_invoker=true'], false))`
  expect(await list(db, views)).toEqual([])
})

test('only the reviewed functions run as their owner, with a search_path of their own', async () => {
  await using db = await testDb()
  const definers = sql<{ name: string }>`select proname || ' ' || array_to_string(proconfig, ' ') as name
    from pg_proc where prosecdef and pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) order by 1`
  expect(await list(db, definers)).toEqual([
    'monitor_regio search_path=pg_catalog, public',
    'nummer_trekken search_path=pg_catalog, public',
  ])
})

test('no function of ours is open to everyone', async () => {
  await using db = await testDb()
  const open = sql<{ name: string }>`select proname as name from pg_proc
    where pronamespace in ('public'::regnamespace, 'sessie'::regnamespace)
      and (proacl is null or exists (select from aclexplode(proacl) where grantee = 0))`
  expect(await list(db, open)).toEqual([])
})

test('the application may not truncate, refer to or put triggers on any table, and changes no history', async () => {
  await using db = await testDb()
  const rights = sql<{
    name: string
  }>`select table_name || ' ' || privilege_type as name from information_schema.table_privileges
    where grantee in ('thuisnabij_app', 'PUBLIC') and table_schema = 'public' and (privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')
      or privilege_type in ('UPDATE', 'DELETE') and table_name in ('audit', 'tlv_gebeurtenis', 'tlv_adviestekst', 'tlv_besluit', 'thuiszitter_activiteit')
      or privilege_type = 'DELETE' and table_name not like 'gesprek%' and table_name not in
        ('monitor_school_maand', 'woordenregel', 'kennisvraag', 'kennisvraag_keuze', 'coordinatievraag', 'tlv_volger'))`
  expect(await list(db, rights)).toEqual([])
})

test('the monitor role reads what names nobody, and has no right on a table with leerlinggegevens', async () => {
  await using db = await testDb()
  const rights = sql<{
    name: string
  }>`select table_name || ' ' || privilege_type as name from information_schema.table_privileges
    where grantee = 'thuisnabij_monitor' and table_schema not in ('pg_catalog', 'information_schema') order by 1`
  const names = ['gemeente SELECT', 'leerlingenaantal SELECT', 'school SELECT', 'schoolbestuur SELECT']
  expect(await list(db, rights)).toEqual(names)
  await expect(db.monitor.selectFrom('monitor_school_maand').selectAll().execute()).rejects.toThrow('permission denied')
  await expect(db.monitor.selectFrom('leerling').selectAll().execute()).rejects.toThrow('permission denied')
})

test('every foreign key can be followed back by an index', async () => {
  await using db = await testDb()
  const slow = sql<{ name: string }>`select conrelid::regclass || '.' || conname as name from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace and not exists (select from pg_index
      where indrelid = conrelid and indpred is null and (indkey::smallint[])[0] = any(conkey))`
  expect(await list(db, slow)).toEqual([])
})

test('no function of ours claims to leak nothing', async () => {
  await using db = await testDb()
  const claims = sql<{ name: string }>`select proname as name from pg_proc
    where proleakproof and pronamespace in ('public'::regnamespace, 'sessie'::regnamespace)`
  expect(await list(db, claims)).toEqual([])
})

test('a process starts as the application or the monitor, and not as a role that can pass by row-level security', async () => {
  await using db = await testDb()
  await assertSafeRole(db.app)
  await assertSafeRole(db.monitor)
  await expect(assertSafeRole(db.owner)).rejects.toThrow('thuisnabij_owner can pass by row-level security')
})

test('a role that owns a table does not start', async () => {
  await using db = await testDb()
  await sql`grant create on schema public to thuisnabij_app`.execute(db.owner)
  const app = openDatabase(db.urls.app)
  try {
    await sql`create table van_app ()`.execute(app)
    await expect(assertSafeRole(app)).rejects.toThrow('owns tables')
  } finally {
    await app.pool.end()
  }
})
