import { datum, type TlvAanvraag } from '@thuisnabij/domain'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  as,
  ingediendeAanvraag,
  leerling,
  medewerkerId,
  persona,
  proefmolen,
  seedLeerling,
  seedOrganisatie,
  testDb,
  zaanoever,
} from './testing.ts'
import {
  findTlvAanvraag,
  findTlvAanvraagByNummer,
  listTlvAanvragen,
  listTlvAanvragenByInitialen,
  listTlvAanvragenOfLeerlingen,
  lockTlvAanvraag,
} from './tlv-aanvraag.queries.ts'
import { saveTlvAanvraag } from './tlv-aanvraag.save.ts'

const op = datum('2023-11-01')
const ingediend = ingediendeAanvraag({ ...leerling(), schoolId: proefmolen }, 117)
const {
  status: _,
  nummer: _n,
  ingediendDoor: _i,
  ingediendOp: _o,
  gebeurtenissen: _g,
  adviezen: _a,
  bezwaren: _b,
  ...basis
} = ingediend
const advies = {
  positie: 1,
  discipline: 'orthopedagoog',
  deskundigeId: medewerkerId(12),
  deskundigeCode: 'D12',
  betrokkenBijBegeleiding: false,
  gevraagdOp: op,
} as const
const tweede = { ...advies, positie: 2, deskundigeCode: 'D13' } as const
const { deskundigeId: _d, ...buitenRegister } = tweede
const ingeleverd = { ...advies, ingeleverdOp: op, strekking: 'positief', advies: 'Een plek op het sbo past.' } as const
const toegekend = {
  uitkomst: 'toegekend',
  op,
  beslisserId: medewerkerId(4),
  motivering: 'Beide adviezen zijn positief.',
  soort: 'SBO',
  geldigVan: datum('2024-08-01'),
  geldigTot: datum('2026-07-31'),
} as const
const afgewezen = {
  uitkomst: 'afgewezen',
  op,
  beslisserId: medewerkerId(4),
  motivering: 'De school kan het zelf.',
} as const

const staten: readonly TlvAanvraag[] = [
  { ...basis, status: 'concept' },
  ingediend,
  { ...ingediend, status: 'onvolledig', ontbreekt: ['oudergesprek', 'handelingsdeel'] },
  {
    ...ingediend,
    status: 'in_behandeling',
    ouderInstemming: 'nee',
    oudersGehoordOp: op,
    instemmingMotivering: 'Waarom.',
  },
  { ...ingediend, status: 'bij_deskundigen', doelgroep: 'TOS', adviezen: [ingeleverd, buitenRegister] },
  { ...ingediend, status: 'ter_besluit', adviezen: [ingeleverd, tweede] },
  { ...ingediend, status: 'toegekend', besluiten: [toegekend] },
  {
    ...ingediend,
    status: 'toegekend',
    besluiten: [afgewezen, toegekend],
    bezwaren: [
      { soort: 'bezwaar', door: 'ouders', ingediendOp: op, adviesOp: op, uitkomst: 'gegrond', uitkomstOp: op },
      { soort: 'beroep', door: 'schoolbestuur', ingediendOp: op },
    ],
    gebeurtenissen: [
      { soort: 'ingediend', op },
      { soort: 'bezwaar', op, toelichting: 'Ouders zijn het niet eens.' },
    ],
  },
  { ...ingediend, status: 'afgewezen', besluiten: [afgewezen] },
  { ...ingediend, status: 'ingetrokken', reden: 'Verhuisd.' },
  { ...ingediend, status: 'buiten_behandeling', reden: 'Niet aangevuld.' },
]

test.each(staten)('an aanvraag that is $status comes back as it was stored', async (staat) => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const terug = await as(persona(4), db, async (session) => {
    const { id } = await seedLeerling(session, proefmolen)
    await saveTlvAanvraag(session, { ...staat, leerlingId: id })
    return [await findTlvAanvraag(session, staat.id), { ...staat, leerlingId: id }] as const
  })
  expect(terug[0]).toEqual(terug[1])
})

test('a next state adds to what happened and keeps what was there', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const met = { ...ingediend, adviezen: [advies, tweede], status: 'bij_deskundigen' } as const
  const na: TlvAanvraag = {
    ...met,
    status: 'ter_besluit',
    adviezen: [ingeleverd, tweede],
    gebeurtenissen: [...met.gebeurtenissen, { soort: 'ter_besluit', op }],
  }
  const terug = await as(persona(4), db, async (session) => {
    const { id: leerlingId } = await seedLeerling(session, proefmolen)
    await saveTlvAanvraag(session, { ...met, leerlingId })
    await saveTlvAanvraag(session, { ...na, leerlingId })
    return { ...(await lockTlvAanvraag(session, na.id)), leerlingId: na.leerlingId }
  })
  expect(terug).toEqual(na)
})

test('a school withdraws its aanvraag, with the adviezen that it may not write', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const leerlingId = await as(persona(4), db, async (session) => {
    const { id } = await seedLeerling(session, proefmolen)
    await saveTlvAanvraag(session, {
      ...ingediend,
      leerlingId: id,
      status: 'bij_deskundigen',
      adviezen: [ingeleverd, tweede],
    })
    return id
  })
  const na: TlvAanvraag = {
    ...ingediend,
    leerlingId,
    status: 'ingetrokken',
    reden: 'Verhuisd.',
    adviezen: [ingeleverd, tweede],
    gebeurtenissen: [...ingediend.gebeurtenissen, { soort: 'ingetrokken', op }],
  }
  await as(persona(1), db, (session) => saveTlvAanvraag(session, na))
  expect(await as(persona(1), db, (session) => findTlvAanvraag(session, na.id))).toEqual(na)
})

test('an aanvraag is found by number and by initialen, by who may see it only', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const [van, bij] = await as(persona(4), db, async (session) => {
    const een = await seedLeerling(session, proefmolen, 'S. el B.')
    const ander = await seedLeerling(session, zaanoever, 'S. el B.')
    const twee = [ingediendeAanvraag(een, 117), ingediendeAanvraag(ander, 118)] as const
    for (const aanvraag of twee) await saveTlvAanvraag(session, aanvraag)
    return twee
  })
  const zoek = { initialen: 's.el b' }
  const gezienDoor = (nr: 1 | 2 | 4 | 6 | 10) =>
    as(persona(nr), db, async (session) => [
      await findTlvAanvraagByNummer(session, { jaar: 2023, volgnummer: 117 }),
      ...(await listTlvAanvragenByInitialen(session, zoek)).map(({ id }) => id).toSorted(),
    ])
  expect(await gezienDoor(1)).toEqual([van, van.id])
  expect(await gezienDoor(2)).toEqual([undefined, bij.id])
  expect(await gezienDoor(4)).toEqual([van, ...[van.id, bij.id].toSorted()])
  expect(await gezienDoor(6)).toEqual([undefined])
  expect(await gezienDoor(10)).toEqual([undefined])
  await as(persona(4), db, async (session) => {
    expect(await listTlvAanvragenByInitialen(session, { ...zoek, schoolId: zaanoever })).toEqual([bij])
    expect(await listTlvAanvragenByInitialen(session, { ...zoek, groep: 3 })).toEqual([])
    expect(await listTlvAanvragen(session, [van.id])).toEqual([van])
    expect(await listTlvAanvragen(session, [])).toEqual([])
    expect(await listTlvAanvragenOfLeerlingen(session, [bij.leerlingId])).toEqual([bij])
  })
})

test('who locks an aanvraag makes the next one wait, and the next one sees what was stored', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const aanvraag = await as(persona(4), db, async (session) => {
    const een = ingediendeAanvraag(await seedLeerling(session, proefmolen), 117)
    await saveTlvAanvraag(session, een)
    return een
  })
  const neem = (nr: 4 | 5) =>
    as(persona(nr), db, async (session) => {
      const nu = await lockTlvAanvraag(session, aanvraag.id)
      if (nu?.status !== 'ingediend') return 'te laat'
      await sql`select pg_sleep(0.1)`.execute(session.trx)
      await saveTlvAanvraag(session, { ...nu, status: 'in_behandeling' })
      return 'genomen'
    })
  expect((await Promise.all([neem(4), neem(5)])).toSorted()).toEqual(['genomen', 'te laat'])
})

test('a number is given once, and not twice to two at the same time', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const store = (volgnummer: number) =>
    as(persona(4), db, async (session) => {
      await saveTlvAanvraag(session, ingediendeAanvraag(await seedLeerling(session, proefmolen), volgnummer))
    })
  await store(117)
  await expect(store(117)).rejects.toThrow('tlv_aanvraag_nummer_uniek')
})

test('dossiers follow the child to its next school', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const aanvraag = await as(persona(4), db, async (session) => {
    const kind = await seedLeerling(session, proefmolen)
    const een = { ...ingediendeAanvraag(kind, 117), adviezen: [ingeleverd] }
    await saveTlvAanvraag(session, een)
    await session.trx.updateTable('leerling').set({ school_id: zaanoever }).where('id', '=', kind.id).execute()
    return een
  })
  expect(await as(persona(1), db, (session) => findTlvAanvraag(session, aanvraag.id))).toBeUndefined()
  const bij = await as(persona(2), db, (session) => findTlvAanvraag(session, aanvraag.id))
  expect(bij).toEqual({ ...aanvraag, schoolId: zaanoever })
})
