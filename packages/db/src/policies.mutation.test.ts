import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { naEersteSchool, ONVERANDERLIJK } from './eerste-school.fixture.ts'
import { gezien, poging, register } from './policies.fixture.ts'
import { invoegen, magDoor, schrijfproeven, wijzigen } from './policies.writes.ts'
import { as, persona, type TestDb, werker } from './testing.ts'

const wie = {
  ...{ ib: persona(1), elders: persona(2), coordinatie: persona(4), sbo: persona(9) },
  bestuur: persona(10),
}
const wieVerder = { fg: persona(11), deskundige: persona(12), wachtend: persona(14), werker }

type Mutatie = { readonly name: string; readonly tabel: string; readonly drop: string; readonly create: string }

/** All that the matrix of policies.test.ts looks at, and what that of policies.writes.test.ts does to this table, as one value. */
async function beeld(db: TestDb, tabel: string): Promise<unknown> {
  const zien = []
  for (const een of Object.values({ ...wie, ...wieVerder })) zien.push(await as(een, db, gezien))
  zien.push(await gezien({ trx: db.owner }))
  for (const een of ['gemeente', 'schoolbestuur', 'school', 'leerlingenaantal'] as const)
    zien.push(
      await db.monitor
        .selectFrom(een)
        .select(({ fn }) => fn.countAll().as('aantal'))
        .execute(),
    )
  const gedaan = []
  if (tabel in schrijfproeven) {
    for (const een of [wie.ib, wie.elders, wie.coordinatie, werker])
      gedaan.push(
        magDoor(await invoegen(db, tabel, een)),
        await wijzigen(db, tabel, { wie: een }),
        await poging(db, een, `delete from ${tabel}`),
      )
  }
  return { zien, gedaan, verhuisd: ONVERANDERLIJK.includes(tabel) && (await naEersteSchool(db)) }
}

test('a policy, or a switch of row-level security, that is missing changes what somebody sees or may do', async () => {
  await using db = await register()
  const { rows: policies } = await sql<Mutatie>`
    select format('%s.%s', polrelid::regclass, polname) as name, polrelid::regclass::text as tabel, format('drop policy %I on %s', polname, polrelid::regclass) as drop,
      format('create policy %I on %s for %s to %s %s %s', polname, polrelid::regclass,
        case polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'd' then 'delete' else 'update' end, (select string_agg(rol::regrole::text, ', ') from unnest(polroles) rol),
        'using (' || pg_get_expr(polqual, polrelid) || ')', 'with check (' || pg_get_expr(polwithcheck, polrelid) || ')') as create
    from pg_policy order by 1`.execute(db.owner)
  const { rows: tables } = await sql<Mutatie>`
    select relname || ' enabled' as name, relname as tabel, format('alter table %I disable row level security', relname) as drop,
      format('alter table %I enable row level security', relname) as create from pg_class where relrowsecurity order by 1`.execute(
    db.owner,
  )

  const ongemerkt: string[] = []
  const perTabel = new Map<string, unknown>()
  for (const { name, tabel, drop, create } of [...policies, ...tables]) {
    const goed = perTabel.get(tabel) ?? (await beeld(db, tabel))
    perTabel.set(tabel, goed)
    await sql.raw(drop).execute(db.owner)
    const nu = await beeld(db, tabel)
    await sql.raw(create).execute(db.owner)
    try {
      expect(nu).toEqual(goed)
      ongemerkt.push(name)
    } catch {
      // it was noticed
    }
  }
  expect(ongemerkt).toEqual([])
}, 240_000)
