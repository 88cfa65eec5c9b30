import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { datum } from '@thuisnabij/domain'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrate, readMigrations } from './migrate.ts'
import { insertSignaal, saveSignaal } from './signaal.queries.ts'
import {
  as,
  lopendeMelding,
  medewerkerId,
  openSignaal,
  persona,
  proefmolen,
  seedLeerling,
  seedOrganisatie,
  type TestDb,
  testDb,
} from './testing.ts'
import { asOwner, withDatabase } from './testing-cluster.ts'
import { findThuiszittermelding } from './thuiszittermelding.queries.ts'
import { saveThuiszittermelding } from './thuiszittermelding.save.ts'

const met = (...files: readonly (readonly [naam: string, sql: string])[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'migraties-'))
  for (const [naam, text] of files) writeFileSync(join(folder, naam), text)
  return [...readMigrations(), ...readMigrations(pathToFileURL(`${folder}/`))]
}
const tabellen = async ({ owner }: TestDb) => {
  const { rows } = await sql<{ naam: string }>`
    select tablename as naam from pg_tables where tablename like 'extra%' order by 1`.execute(owner)
  return rows.map(({ naam }) => naam)
}
const een = ['9001-een.sql', 'create table extra_een (); create table extra_een_b ();'] as const

test('runs each migration once, in order of its name', async () => {
  await using db = await testDb()
  const migraties = met(['9002-twee.sql', 'alter table extra_een rename to extra_een_c;'], een)
  expect(await migrate(db.urls.owner, migraties)).toEqual(['9001-een.sql', '9002-twee.sql'])
  expect(await migrate(db.urls.owner, migraties)).toEqual([])
  expect(await tabellen(db)).toEqual(['extra_een_b', 'extra_een_c'])
})

test('0014 says who has a melding whose signaal was taken up before it', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const melding = await as(persona(4), db, async (session) => {
    const nieuw = lopendeMelding(await seedLeerling(session, proefmolen), 31)
    await saveThuiszittermelding(session, nieuw)
    for (const [nummer, door, op] of [
      [1, 4, '2023-11-02'],
      [2, 5, '2023-11-09'],
    ] as const) {
      const open = openSignaal(nieuw, nummer)
      await insertSignaal(session, open, open.id)
      await saveSignaal(session, {
        ...open,
        status: 'opgepakt',
        opgepaktDoor: medewerkerId(door),
        opgepaktOp: datum(op),
      })
    }
    await insertSignaal(session, openSignaal(nieuw, 3), 'open')
    return nieuw
  })
  await db.owner.pool.query(
    `drop table thuiszitter_behandelaar; delete from migratie where naam = '0014-behandelaar.sql'`,
  )
  expect(await migrate(db.urls.owner)).toEqual(['0014-behandelaar.sql'])
  const nu = await as(persona(1), db, (session) => findThuiszittermelding(session, melding.id))
  expect(nu?.behandelaar).toBe(medewerkerId(5))
})

test('two starts at the same time run each migration once', async () => {
  await using db = await testDb()
  const ran = await Promise.all([1, 2, 3].map(() => migrate(db.urls.owner, met(een))))
  expect(ran.flat()).toEqual(['9001-een.sql'])
})

test('a migration that fails leaves nothing of itself, and what came before it', async () => {
  await using db = await testDb()
  const migraties = met(een, ['9002-fout.sql', 'create table extra_fout (); select 1/0;'])
  await expect(migrate(db.urls.owner, migraties)).rejects.toThrow('9002-fout.sql failed')
  expect(await tabellen(db)).toEqual(['extra_een', 'extra_een_b'])
})

test('refuses when a migration was edited or removed after it ran', async () => {
  await using db = await testDb()
  await migrate(db.urls.owner, met(een))
  await expect(migrate(db.urls.owner, met([een[0], 'select 1;']))).rejects.toThrow('9001-een.sql was edited')
  await expect(migrate(db.urls.owner)).rejects.toThrow('9001-een.sql ran here but its file is gone')
})

test('0012 takes along the deliveries that wait under the names of before it', async () => {
  await using db = await testDb()
  const name = `proef_${crypto.randomUUID().replaceAll('-', '')}`
  const url = withDatabase(db.urls.owner, name)
  await asOwner(db.urls.owner, (client) => client.query(`create database ${name}`))
  const alle = readMigrations()
  await migrate(
    url,
    alle.filter(({ naam }) => naam < '0012'),
  )
  await asOwner(url, (client) =>
    client.query(
      `insert into pgboss.job (name, data) values ('signaal-bezorgen', '{"id":"x"}'), ('opruimen', '{"id":"y"}')`,
    ),
  )
  await migrate(url, alle)
  const { rows } = await asOwner(url, (client) => client.query('select name, data from pgboss.job order by name'))
  await asOwner(db.urls.owner, (client) => client.query(`drop database ${name}`))
  expect(rows).toEqual([
    { name: 'bezorgen', data: { id: 'x' } },
    { name: 'opruimen', data: { id: 'y' } },
  ])
})
