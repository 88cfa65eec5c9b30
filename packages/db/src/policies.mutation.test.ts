import { isDeepStrictEqual } from 'node:util'
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

type Blik = () => Promise<unknown>

/** What each of these people sees, of all tables or of one. */
const zien = (db: TestDb, tabel?: string): readonly Blik[] => [
  ...Object.values({ ...wie, ...wieVerder }).map((een) => () => as(een, db, (session) => gezien(session, tabel))),
  () => gezien({ trx: db.owner }, tabel),
]

const monitor = (db: TestDb): readonly Blik[] =>
  (['gemeente', 'schoolbestuur', 'school', 'leerlingenaantal'] as const).map(
    (een) => () =>
      db.monitor
        .selectFrom(een)
        .select(({ fn }) => fn.countAll().as('aantal'))
        .execute(),
  )

/** What the matrix of policies.writes.test.ts does to this table. */
function doen(db: TestDb, tabel: string): readonly Blik[] {
  const proeven = [wie.ib, wie.elders, wie.coordinatie, werker].flatMap((een) => [
    async () => magDoor(await invoegen(db, tabel, een)),
    () => wijzigen(db, tabel, { wie: een }),
    () => poging(db, een, `delete from ${tabel}`),
  ])
  return [
    ...(tabel in schrijfproeven ? proeven : []),
    ...(ONVERANDERLIJK.includes(tabel) ? [() => naEersteSchool(db)] : []),
  ]
}

type Gekeken = { readonly blik: Blik; readonly goed: unknown }

async function kijk(blikken: readonly Blik[]): Promise<readonly Gekeken[]> {
  const gekeken: Gekeken[] = []
  for (const blik of blikken) gekeken.push({ blik, goed: await blik() })
  return gekeken
}

/** Whether somebody sees or may do something else than when all was well. */
async function merkt(gekeken: readonly Gekeken[]): Promise<boolean> {
  for (const { blik, goed } of gekeken) if (!isDeepStrictEqual(await blik(), goed)) return true
  return false
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
  // The table itself first, which mostly tells; then everything, for the policies that look at other tables.
  const overal = await kijk([...monitor(db), ...zien(db)])
  const perTabel = new Map<string, readonly Gekeken[]>()
  for (const { name, tabel, drop, create } of [...policies, ...tables]) {
    const hier = perTabel.get(tabel) ?? (await kijk([...zien(db, tabel), ...doen(db, tabel)]))
    perTabel.set(tabel, hier)
    await sql.raw(drop).execute(db.owner)
    if (!(await merkt([...hier, ...overal]))) ongemerkt.push(name)
    await sql.raw(create).execute(db.owner)
  }
  expect(ongemerkt).toEqual([])
}, 240_000)
