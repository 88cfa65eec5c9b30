import { datum, type Thuiszittermelding } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import { lockInitialen } from './leerling.queries.ts'
import { drawNummer } from './nummerreeks.queries.ts'
import type { Session } from './session.ts'
import {
  as,
  leerling,
  lopendeMelding,
  medewerkerId,
  persona,
  proefmolen,
  seedLeerling,
  seedOrganisatie,
  type TestDb,
  testDb,
  zaanoever,
} from './testing.ts'
import {
  findLopendeMelding,
  findThuiszittermelding,
  findThuiszittermeldingByNummer,
  listLopendeMeldingen,
  listThuiszittermeldingen,
  lockThuiszittermelding,
  pageThuiszittermeldingen,
} from './thuiszittermelding.queries.ts'
import { saveBehandelaar, saveThuiszittermelding } from './thuiszittermelding.save.ts'

const op = datum('2023-11-15')
const lopend = lopendeMelding({ ...leerling(), schoolId: proefmolen }, 31)
const staten: readonly Thuiszittermelding[] = [
  lopend,
  {
    ...lopend,
    verzuimSinds: { op: datum('2023-10-30'), precisie: 'ongeveer', tekst: 'eind oktober' },
    aanwezigheid: '3 ochtenden',
    reden: 'bang',
    oudersGeinformeerd: true,
    jeugdartsBetrokken: false,
    tlvLopend: true,
    gewenstVervolg: 'een plek dichtbij',
    veiligheid: true,
    zichtOpPlek: { plek: 'De Sluis', vanaf: op, bevestigdDoor: 'directeur', vastgelegdOp: op, vervallenOp: op },
    activiteiten: [{ op, soort: 'thuiszittertafel', omschrijving: 'Met leerplicht.' }],
  },
  { ...lopend, status: 'afgesloten', uitkomst: 'sbo_of_so', afgeslotenOp: op },
  { ...lopend, status: 'ingetrokken', ingetrokkenOp: op, ingetrokkenReden: 'Vergissing.' },
]

test.each(staten)('a melding that is $status comes back as it was stored', async (staat) => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const [terug, heen] = await as(persona(1), db, async (session) => {
    const melding = { ...staat, leerlingId: (await seedLeerling(session, proefmolen)).id }
    await saveThuiszittermelding(session, melding)
    return [await findThuiszittermelding(session, staat.id), melding]
  })
  expect(terug).toEqual(heen)
})

test('activiteiten are added, and none is stored twice', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  await as(persona(1), db, async (session) => {
    const melding = { ...lopend, leerlingId: (await seedLeerling(session, proefmolen)).id }
    const een = { op, soort: 'overleg', omschrijving: 'Eerste.' } as const
    await saveThuiszittermelding(session, { ...melding, activiteiten: [een] })
    const nu = await lockThuiszittermelding(session, melding.id)
    const twee = { ...een, omschrijving: 'Tweede.' }
    await saveThuiszittermelding(session, { ...melding, activiteiten: [...(nu?.activiteiten ?? []), twee] })
    expect((await findThuiszittermelding(session, melding.id))?.activiteiten).toEqual([een, twee])
  })
})

test('the coördinatie says who has a melding, its school sees it and cannot change it, and it moves with the child', async () => {
  await using db = await testDb()
  const { een } = await seedMeldingen(db)
  const behandelaar = (nr: 1 | 2) =>
    as(persona(nr), db, async (session) => (await findThuiszittermelding(session, een.id))?.behandelaar)
  for (const wie of [medewerkerId(5), medewerkerId(4)])
    await as(persona(4), db, (session) => saveBehandelaar(session, een.id, wie))
  await expect(as(persona(1), db, (session) => saveBehandelaar(session, een.id, medewerkerId(5)))).rejects.toThrow(
    'row-level security',
  )
  await as(persona(1), db, (session) => saveThuiszittermelding(session, { ...een, reden: 'bang' }))
  expect([await behandelaar(1), await behandelaar(2)]).toEqual([medewerkerId(4), undefined])

  await as(persona(4), db, ({ trx }) =>
    trx.updateTable('leerling').set({ school_id: zaanoever }).where('id', '=', een.leerlingId).execute(),
  )
  expect([await behandelaar(1), await behandelaar(2)]).toEqual([undefined, medewerkerId(4)])
})

async function seedMeldingen(db: TestDb) {
  await seedOrganisatie(db)
  return await as(persona(4), db, async (session) => {
    const maak = async (nummer: number, dag: string, school = proefmolen) => {
      const melding = { ...lopendeMelding(await seedLeerling(session, school), nummer), gemeldOp: datum(dag) }
      await saveThuiszittermelding(session, melding)
      return melding
    }
    const oud = {
      ...(await maak(1, '2023-10-30')),
      status: 'afgesloten',
      uitkomst: 'naar_vo',
      afgeslotenOp: op,
    } as const
    await saveThuiszittermelding(session, oud)
    return {
      oud,
      een: await maak(2, '2023-11-01'),
      twee: await maak(3, '2023-11-01'),
      elders: await maak(4, '2023-11-02', zaanoever),
    }
  })
}

test('meldingen are found by number, leerling and filter, by who may see them', async () => {
  await using db = await testDb()
  const { oud, een, twee, elders } = await seedMeldingen(db)
  const nummers = async (
    session: Session,
    ...wat: Parameters<typeof pageThuiszittermeldingen> extends [Session, ...infer Rest] ? Rest : never
  ) => (await pageThuiszittermeldingen(session, ...wat)).rows.map(({ nummer }) => nummer.nummer)

  await as(persona(1), db, async (session) => {
    expect(await findThuiszittermeldingByNummer(session, een.nummer)).toEqual(een)
    expect(await findThuiszittermeldingByNummer(session, elders.nummer)).toBeUndefined()
    expect(await findLopendeMelding(session, oud.leerlingId)).toBeUndefined()
    expect(await findLopendeMelding(session, twee.leerlingId)).toEqual(twee)
    expect(await nummers(session, { status: ['afgesloten'] }, { first: 9 })).toEqual([1])
    expect(await nummers(session, { status: [] }, { first: 9 })).toEqual([])
    expect(await nummers(session, { nogLopendOp: op, leerlingIds: [oud.leerlingId] }, { first: 9 })).toEqual([1])
    expect(await nummers(session, { nogLopendOp: datum('2023-11-16') }, { first: 9 })).not.toContain(1)
  })
  await as(persona(4), db, async (session) => {
    const heel = (await pageThuiszittermeldingen(session, {}, { first: 9 })).rows
    expect(heel.map(({ nummer }) => nummer.nummer).toSorted()).toEqual([1, 2, 3, 4])
    const [eerste, tweede] = heel
    if (!eerste || !tweede) throw new Error('two rows')
    const after = { op: tweede.gemeldOp, id: tweede.id }
    const rest = await pageThuiszittermeldingen(session, {}, { first: 1, after })
    expect(rest).toEqual({ rows: heel.slice(2, 3), hasNextPage: true })
    expect(await nummers(session, { schoolId: zaanoever }, { first: 9 })).toEqual([4])
    expect(await listLopendeMeldingen(session)).toHaveLength(3)
    expect(await listThuiszittermeldingen(session, [oud.id])).toEqual([oud])
  })
})

test('one melding runs per leerling, also when two report at the same moment', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const kind = await as(persona(4), db, (session) => seedLeerling(session, proefmolen))
  const meld = (nr: 1 | 3) =>
    as(persona(nr), db, async (session) => {
      const nummer = await drawNummer(session, 'thuiszittermelding', 2023)
      await saveThuiszittermelding(session, { ...lopendeMelding(kind, nummer), gemeldDoor: persona(nr).medewerkerId })
    })
  const uitkomsten = await Promise.allSettled([meld(1), meld(3), meld(1), meld(3)])
  expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(uitkomsten.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { constraint: 'thuiszittermelding_een_lopend' },
  })
  expect(await as(persona(1), db, listLopendeMeldingen)).toEqual([
    expect.objectContaining({ nummer: { jaar: 2023, nummer: 1 } }),
  ])
})

test('two who register the same initialen at one school wait for each other', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const order: string[] = []
  const slot = (naam: string, schrijfwijze: string) =>
    as(persona(1), db, async (session) => {
      await lockInitialen(session, { initialen: schrijfwijze, schoolId: proefmolen })
      order.push(`${naam} in`)
      await new Promise((resolve) => setTimeout(resolve, 50))
      order.push(`${naam} uit`)
    })
  await Promise.all([slot('a', 'J.V.'), slot('b', 'j v')])
  expect(order[1]).toBe(order[0]?.replace('in', 'uit'))
})

test('numbers are drawn one after another by many at once, and none is lost by who failed', async () => {
  await using db = await testDb()
  const draw = (fail: boolean) =>
    as(persona(1), db, async (session) => {
      const nummer = await drawNummer(session, 'thuiszittermelding', 2023)
      if (fail) throw new Error('stop')
      return nummer
    }).catch(() => undefined)
  const nummers = await Promise.all(Array.from({ length: 12 }, (_, index) => draw(index % 3 === 0)))
  expect(nummers.filter((nummer) => nummer !== undefined).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})
