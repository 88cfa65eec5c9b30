import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { gezien, poging, register } from './policies.fixture.ts'
import { as, persona, proefmolen, type TestDb, werker } from './testing.ts'

const wie = {
  ...{ ib: persona(1), elders: persona(2), coordinatie: persona(4), sbo: persona(9) },
  bestuur: persona(10),
}
const wieVerder = { fg: persona(11), deskundige: persona(12), wachtend: persona(14), werker }

const schrijven = [
  [wie.ib, `update leerling set groep = 7`],
  [wie.ib, `insert into audit (handeling, object_soort) values ('x', 'y')`],
  [
    wie.ib,
    `insert into signaal (id, nummer, soort, urgentie, melding_id, school_id, gemaakt_op, sleutel, status)
     select gen_random_uuid(), 99, 'nadert_norm', 'gewoon', id, school_id, gemeld_op, 'x', 'open' from thuiszittermelding
     where school_id = '${proefmolen}'`,
  ],
  [
    wie.ib,
    `insert into bezorging (id, signaal_id, medewerker_id, status, aangemaakt_op, bijgewerkt_op)
     values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'klaar', now(), now())`,
  ],
  ...[wie.coordinatie, wieVerder.werker].flatMap(
    (een) =>
      [
        [een, `update medewerker set functie = 'x'`],
        [een, `update medewerker_rol set rol = 'fg' where rol = 'opr'`],
        ...['gemeente', 'schoolbestuur', 'schoolbestuur_alias', 'school', 'leerlingenaantal'].map(
          (tabel) => [een, `insert into ${tabel} select * from ${tabel} limit 1`] as const,
        ),
        [een, `insert into medewerker values (gen_random_uuid(), 't', 'a', 'f')`],
        [
          een,
          `insert into medewerker_rol select gen_random_uuid(), medewerker_id, 'fg', null, null, van from medewerker_rol limit 1`,
        ],
      ] as const,
  ),
  [wie.coordinatie, `update bezorging set pogingen = 1`],
  [wie.coordinatie, `update signaal set urgentie = 'urgent'`],
  [wie.coordinatie, `update tlv_advies set discipline = 'arts'`],
  [wie.coordinatie, `update tlv_bezwaar set door = 'anders'`],
  ...['tlv_advies', 'tlv_adviestekst', 'tlv_besluit', 'tlv_bezwaar'].map(
    (tabel) => [wie.coordinatie, `insert into ${tabel} select * from ${tabel} limit 1`] as const,
  ),
] as const

/** All that the matrix of policies.test.ts looks at, as one value. */
async function beeld(db: TestDb): Promise<unknown> {
  const zien = []
  for (const een of Object.values({ ...wie, ...wieVerder })) zien.push(await as(een, db, gezien))
  zien.push(await gezien({ trx: db.owner }))
  for (const tabel of ['gemeente', 'schoolbestuur', 'school', 'leerlingenaantal'] as const)
    zien.push(
      await db.monitor
        .selectFrom(tabel)
        .select(({ fn }) => fn.countAll().as('aantal'))
        .execute(),
    )
  const gedaan = []
  for (const [een, tekst] of schrijven) gedaan.push(await poging(db, een, tekst))
  return { zien, gedaan }
}

test('a policy, or a switch of row-level security, that is missing changes what somebody sees or may do', async () => {
  await using db = await register()
  const goed = await beeld(db)
  const { rows: policies } = await sql<{ name: string; drop: string; create: string }>`
    select format('%s.%s', polrelid::regclass, polname) as name, format('drop policy %I on %s', polname, polrelid::regclass) as drop,
      format('create policy %I on %s for %s to %s %s %s', polname, polrelid::regclass,
        case polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' else 'update' end, (select string_agg(rol::regrole::text, ', ') from unnest(polroles) rol),
        'using (' || pg_get_expr(polqual, polrelid) || ')', 'with check (' || pg_get_expr(polwithcheck, polrelid) || ')') as create
    from pg_policy order by 1`.execute(db.owner)
  const { rows: tables } = await sql<{ name: string; drop: string; create: string }>`
    select relname || ' enabled' as name, format('alter table %I disable row level security', relname) as drop,
      format('alter table %I enable row level security', relname) as create from pg_class where relrowsecurity order by 1`.execute(
    db.owner,
  )

  const ongemerkt: string[] = []
  for (const { name, drop, create } of [...policies, ...tables]) {
    await sql.raw(drop).execute(db.owner)
    const nu = await beeld(db)
    await sql.raw(create).execute(db.owner)
    try {
      expect(nu).toEqual(goed)
      ongemerkt.push(name)
    } catch {
      // it was noticed
    }
  }
  expect(ongemerkt).toEqual([])
  expect(await beeld(db)).toEqual(goed)
}, 120_000)
