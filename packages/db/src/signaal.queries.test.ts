import { datum, type Signaal } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import { drawNummer } from './nummerreeks.queries.ts'
import {
  findSignaal,
  findSignaalByNummer,
  findSignaalMetVersie,
  insertSignaal,
  listSignaalsleutels,
  lockSignaal,
  pageSignalen,
  saveSignaal,
} from './signaal.queries.ts'
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
  zaanoever,
} from './testing.ts'
import { saveThuiszittermelding } from './thuiszittermelding.save.ts'

const op = datum('2023-11-15')

async function seedMelding(db: TestDb) {
  await seedOrganisatie(db)
  return await as(persona(1), db, async (session) => {
    const melding = lopendeMelding(await seedLeerling(session, proefmolen), 31)
    await saveThuiszittermelding(session, melding)
    return melding
  })
}

test('a school causes a signaal that it never sees; the coördinatie does', async () => {
  await using db = await testDb()
  const melding = await seedMelding(db)
  const signaal = { ...openSignaal(melding, 14), termijn: datum('2024-01-30') }
  expect(await as(persona(1), db, (session) => insertSignaal(session, signaal, 'een'))).toBe(true)
  expect(await as(persona(1), db, (session) => findSignaal(session, signaal.id))).toBeUndefined()
  expect(await as(persona(4), db, (session) => findSignaalByNummer(session, 14))).toEqual(signaal)
})

test('one signaal per sleutel, also of who cannot see the first', async () => {
  await using db = await testDb()
  const melding = await seedMelding(db)
  for (const nr of [1, 4] as const) {
    expect(await as(persona(nr), db, (session) => insertSignaal(session, openSignaal(melding, 14 + nr), 'een'))).toBe(
      nr === 1,
    )
  }
  expect(await as(persona(4), db, (session) => listSignaalsleutels(session, ['een', 'twee']))).toEqual(['een'])
})

test("no school makes a signaal in another school's name", async () => {
  await using db = await testDb()
  const melding = await seedMelding(db)
  const signaal = { ...openSignaal(melding, 14), schoolId: zaanoever }
  await expect(as(persona(1), db, (session) => insertSignaal(session, signaal, 'een'))).rejects.toThrow(
    'row-level security',
  )
})

const opgepakt = { opgepaktDoor: medewerkerId(4), opgepaktOp: op }

test.each([
  { status: 'opgepakt' },
  { status: 'overgedragen', overgedragenDoor: medewerkerId(5) },
  { status: 'geescaleerd', reden: 'Geen plek.' },
  { status: 'afgehandeld', afgehandeldOp: op, afhandeling: 'Terug op school.' },
] as const)('a signaal that is $status comes back as it was stored, one version on', async (staat) => {
  await using db = await testDb()
  const open = openSignaal(await seedMelding(db), 14)
  const na = { ...open, ...opgepakt, ...staat } as Signaal
  await as(persona(4), db, async (session) => {
    await insertSignaal(session, open, 'een')
    expect(await lockSignaal(session, open.id)).toEqual(open)
    await saveSignaal(session, na)
    expect(await findSignaalMetVersie(session, open.id)).toEqual({ signaal: na, versie: 2 })
  })
})

test('signalen come highest number first, a page at a time', async () => {
  await using db = await testDb()
  const melding = await seedMelding(db)
  await as(persona(4), db, async (session) => {
    for (const sleutel of ['een', 'twee', 'drie']) {
      const signaal = openSignaal(melding, await drawNummer(session, 'signaal'))
      await insertSignaal(session, signaal, sleutel)
      if (sleutel === 'twee') await saveSignaal(session, { ...signaal, ...opgepakt, status: 'opgepakt' })
    }
    const { rows, hasNextPage } = await pageSignalen(session, {}, { first: 2 })
    expect([rows.map(({ nummer }) => nummer), hasNextPage]).toEqual([[3, 2], true])
    const rest = await pageSignalen(session, { status: ['open'] }, { first: 2, after: 3 })
    expect([rest.rows.map(({ nummer }) => nummer), rest.hasNextPage]).toEqual([[1], false])
    expect((await pageSignalen(session, { meldingIds: [melding.id] }, { first: 9 })).rows).toHaveLength(3)
  })
})
