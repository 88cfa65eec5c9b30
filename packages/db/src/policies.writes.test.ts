import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poging, register } from './policies.fixture.ts'
import { invoegen, MET_SCHOOL, magDoor, rijVan, schrijfproeven, schrijvers, wijzigen } from './policies.writes.ts'
import { as, medewerkerId, persona, proefmolen, type TestDb, zaanoever } from './testing.ts'

let db: TestDb
beforeAll(async () => {
  db = await register()
})
afterAll(() => db[Symbol.asyncDispose]())

test.each(schrijvers)('%s adds and changes what it may of Proefmolen and nothing else', async (_, wie, mag) => {
  const gelukt: Record<string, unknown> = {}
  const verwacht: Record<string, unknown> = {}
  for (const [tabel, { insert, update }] of Object.entries(schrijfproeven)) {
    gelukt[tabel] = [magDoor(await invoegen(db, tabel, wie)), magDoor(await wijzigen(db, tabel, { wie }))]
    verwacht[tabel] = [mag.includes(insert), mag.includes(update)]
  }
  expect(gelukt).toEqual(verwacht)
})

test('every table that the application may write is tried', async () => {
  const { rows } = await sql<{
    name: string
  }>`select distinct table_name as name from information_schema.table_privileges
    where grantee = 'thuisnabij_app' and table_schema = 'public' and privilege_type = 'INSERT' and table_name not like 'gesprek%'`.execute(
    db.owner,
  )
  const namen = rows.map(({ name }) => name)
  expect(namen.toSorted()).toEqual(
    Object.keys(schrijfproeven)
      .filter((naam) => naam !== 'nummerreeks')
      .toSorted(),
  )
})

/** References that a school may make to what is not its own: a place elsewhere, a gemeente, whom a signaal is brought to. */
const VRIJ = [
  'bezorging.medewerker_id',
  'leerling.woongemeente_id',
  'plaatsing.bij_school_id',
  'signaal.overgedragen_door',
]

test('a school refers to nothing of another school, in a new row nor in a changed one', async () => {
  const { rows } = await sql<{ tabel: string; kolom: string; naar: string }>`
    select conrelid::regclass::text as tabel, attname as kolom, confrelid::regclass::text as naar from pg_constraint
    join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'f' and array_length(conkey, 1) = 1 and connamespace = 'public'::regnamespace order by 1, 2`.execute(
    db.owner,
  )
  const doorgelaten: string[] = []
  for (const { tabel, kolom, naar } of rows) {
    if (!MET_SCHOOL.has(tabel)) continue
    const vreemd = await vreemdeId(naar)
    const anders = { [kolom]: vreemd, ...(`${tabel}.${kolom}` === 'signaal.aanvraag_id' ? { melding_id: null } : {}) }
    if (magDoor(await invoegen(db, tabel, persona(1), anders))) doorgelaten.push(`${tabel}.${kolom}`)
    // who wrote it down cannot be compared with what it was
    if (naar === 'medewerker') continue
    const wijziging = `${schrijfproeven[tabel]?.wijziging}, ${kolom} = '${vreemd}'`
    if (magDoor(await wijzigen(db, tabel, { wie: persona(1), wijziging })) && !VRIJ.includes(`${tabel}.${kolom}`))
      doorgelaten.push(`${tabel}.${kolom} changed`)
  }
  expect(doorgelaten).toEqual(VRIJ)
})

async function vreemdeId(tabel: string): Promise<unknown> {
  if (tabel === 'school') return zaanoever
  if (tabel === 'medewerker') return medewerkerId(2)
  const { id } = await rijVan(db, tabel, zaanoever)
  return id
}

test('a leerling of another school is not seen by way of a plaatsing', async () => {
  const vreemd = await vreemdeId('leerling')
  const uitkomst = await invoegen(db, 'plaatsing', persona(1), {
    leerling_id: vreemd,
    bij_school_id: proefmolen,
    bij_school_buiten_regio: null,
  })
  expect(uitkomst).toContain('plaatsing_leerling_van_aanvraag')
})

test('a school writes no history but its own, and nothing that has an end', async () => {
  for (const soort of ['toegekend', 'afgewezen', 'in_behandeling', 'buiten_behandeling', 'herzien', 'bezwaar'])
    expect(await invoegen(db, 'tlv_gebeurtenis', persona(1), { soort })).toContain('row-level security')
  const { rows } = await as(persona(4), db, ({ trx }) =>
    sql<{ id: string }>`select id from tlv_aanvraag where status = 'toegekend' and school_id = ${proefmolen}`.execute(
      trx,
    ),
  )
  for (const status of ['ingetrokken', 'ingediend', 'concept', 'toegekend'])
    expect(
      await poging(db, persona(1), `update tlv_aanvraag set status = '${status}' where id = '${rows[0]?.id}'`),
    ).toBe(0)
  expect(
    await invoegen(db, 'signaal', persona(1), {
      status: 'opgepakt',
      opgepakt_door: medewerkerId(4),
      opgepakt_op: '2023-11-01',
    }),
  ).toContain('row-level security')
})
