import { datum } from '@thuisnabij/domain'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Session } from './session.ts'
import {
  as,
  ingediendeAanvraag,
  persona,
  proefmolen,
  readAs,
  seedLeerling,
  seedOrganisatie,
  type TestDb,
  testDb,
  zaanoever,
} from './testing.ts'
import { saveTlvAanvraag } from './tlv-aanvraag.save.ts'
import { pageTlvOverzicht, type TlvFilter } from './tlv-overzicht.queries.ts'

const dag = (nummer: number) => datum(`2023-10-${String(nummer).padStart(2, '0')}`)

/** Six at Proefmolen (two on one day), one concept there, one at De Zaanoever. */
async function registerMetAanvragen(): Promise<TestDb> {
  const db = await testDb()
  await seedOrganisatie(db)
  await as(persona(4), db, async (session) => {
    for (const nummer of [1, 2, 3, 4, 5, 6]) {
      const op = dag(Math.min(nummer, 5))
      const gebeurtenissen = [1, 2, 3, 4, 5, 6, 7].map((dagen) => ({
        soort: 'aangevuld' as const,
        op: dag(10 + dagen),
      }))
      const aanvraag = ingediendeAanvraag(await seedLeerling(session, proefmolen, `${'ABCDEF'[nummer - 1]}.`), nummer)
      await saveTlvAanvraag(session, { ...aanvraag, ingediendOp: op, gebeurtenissen })
    }
    const elders = await seedLeerling(session, zaanoever, 'Z.')
    await saveTlvAanvraag(session, { ...ingediendeAanvraag(elders, 7), status: 'in_behandeling' })
    const { status, nummer, ingediendDoor, ingediendOp, gebeurtenissen, adviezen, bezwaren, ...basis } =
      ingediendeAanvraag(await seedLeerling(session, proefmolen, 'C.C.'), 0)
    await saveTlvAanvraag(session, { ...basis, status: 'concept' })
  })
  return db
}

const initialen =
  (filter: TlvFilter = {}) =>
  async (session: Session) => {
    const { rows } = await pageTlvOverzicht(session, filter, { first: 20 })
    return rows.map((row) => row.initialen)
  }

test('a list shows what is of whoever looks, with child, school and the last five gebeurtenissen', async () => {
  await using db = await registerMetAanvragen()
  expect((await readAs(persona(1), db, initialen())).toSorted()).toEqual(['A.', 'B.', 'C.', 'C.C.', 'D.', 'E.', 'F.'])
  expect(await readAs(persona(2), db, initialen())).toEqual(['Z.'])
  expect(await readAs(persona(6), db, initialen())).toEqual([])
  const { rows } = await readAs(persona(1), db, (session) =>
    pageTlvOverzicht(session, { status: ['ingediend'], ingediendTot: dag(1) }, { first: 20 }),
  )
  expect(rows).toEqual([
    expect.objectContaining({
      initialen: 'A.',
      groep: 6,
      schoolnaam: 'Proefmolen',
      jaar: 2023,
      volgnummer: 1,
      laatsteGebeurtenissen: [7, 6, 5, 4, 3].map((dagen) => ({ soort: 'aangevuld', op: dag(10 + dagen) })),
    }),
  ])
})

test('pages follow each other without gap or repeat, over concepten and equal days', async () => {
  await using db = await registerMetAanvragen()
  const heel = await readAs(persona(4), db, (session) => pageTlvOverzicht(session, {}, { first: 20 }))
  for (const first of [1, 2, 3]) {
    const gezien: string[] = []
    let pagina = await readAs(persona(4), db, (session) => pageTlvOverzicht(session, {}, { first }))
    for (;;) {
      gezien.push(...pagina.rows.map(({ id }) => id))
      const laatste = pagina.rows.at(-1)
      if (!pagina.hasNextPage || !laatste) break
      const after = { id: laatste.id, ...(laatste.ingediendOp ? { op: laatste.ingediendOp } : {}) }
      pagina = await readAs(persona(4), db, (session) => pageTlvOverzicht(session, {}, { first, after }))
    }
    expect(gezien).toEqual(heel.rows.map(({ id }) => id))
  }
})

test.each([
  [{ status: ['in_behandeling'] }, ['Z.']],
  [{ status: [] }, []],
  [{ soort: ['SO_LAAG'] }, []],
  [{ schoolId: zaanoever }, ['Z.']],
  [{ ingediendVan: dag(3), ingediendTot: dag(4) }, ['D.', 'C.']],
  [{ leerlingIds: [] }, []],
] as const)('%j gives %j', async (filter, expected) => {
  await using db = await registerMetAanvragen()
  expect(await readAs(persona(4), db, initialen(filter))).toEqual(expected)
})

test('the list records which aanvragen and leerlingen it showed, in one row; nothing when it showed nothing', async () => {
  await using db = await registerMetAanvragen()
  const { rows } = await readAs(persona(1), db, (session) => pageTlvOverzicht(session, {}, { first: 3 }))
  await readAs(persona(6), db, (session) => pageTlvOverzicht(session, {}, { first: 3 }))
  const regels = await readAs(persona(11), db, ({ trx }) => trx.selectFrom('audit').selectAll().execute())
  expect(regels).toHaveLength(1)
  expect(regels[0]).toMatchObject({
    handeling: 'tlv-aanvraag-inzien',
    medewerker_id: persona(1).medewerkerId,
    deur: 'api',
  })
  expect(regels[0]?.object_ids.toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
  expect(regels[0]?.leerling_ids.toSorted()).toEqual(rows.map(({ leerlingId }) => leerlingId).toSorted())
})

test('the list with its audit row is one message to Postgres and one answer', async () => {
  await using db = await registerMetAanvragen()
  await readAs(persona(1), db, initialen())
  const client = await db.app.pool.connect()
  let syncs = 0
  const { connection } = client
  const { sync } = connection
  connection.sync = () => {
    syncs += 1
    sync.call(connection)
  }
  client.release()
  await readAs(persona(1), db, initialen())
  expect(syncs).toBe(1)
  const { rows } = await sql<{
    name: string
  }>`select name from pg_prepared_statements where name = 'tlv_overzicht_100000000'`.execute(db.app)
  expect(rows).toHaveLength(1)
})
