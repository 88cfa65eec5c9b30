import { datum, type Inschrijving } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import { audit, listAudit } from './audit.queries.ts'
import {
  findLeerling,
  listInschrijvingen,
  listLeerlingen,
  listLeerlingenBijSchool,
  listLeerlingenByInitialen,
  listLeerlingenOfSchool,
  lockLeerling,
  saveInschrijving,
  saveLeerling,
} from './leerling.queries.ts'
import {
  findLeerlingenstand,
  findMedewerkerByAccount,
  findSchool,
  listGemeenten,
  listMedewerkers,
  listMedewerkersWithRol,
  listScholen,
  listSchoolbesturen,
} from './organisatie.queries.ts'
import {
  aadObjectId,
  as,
  bestuurA,
  gemeenteId,
  leerling,
  medewerkerId,
  persona,
  proefmolen,
  readAs,
  seedLeerling,
  seedOrganisatie,
  sluis,
  tenantId,
  testDb,
  zaanoever,
} from './testing.ts'

const teldatum = datum('2023-02-01')

test('an account is known by tenant and person together, with its roles', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  expect(await findMedewerkerByAccount(db.app, { tenantId, aadObjectId: aadObjectId(10) })).toEqual({
    id: medewerkerId(10),
    tenantId,
    aadObjectId: aadObjectId(10),
    functie: 'schoolbestuur 10',
    rollen: [{ rol: 'schoolbestuur', schoolbestuurId: bestuurA, van: '2020-08-01' }],
  })
  expect(await findMedewerkerByAccount(db.app, { tenantId: 'elders', aadObjectId: aadObjectId(10) })).toBeUndefined()
  expect(await findMedewerkerByAccount(db.app, { tenantId, aadObjectId: aadObjectId(99) })).toBeUndefined()
})

test('who has a role is who has it today', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  await db.owner
    .updateTable('medewerker_rol')
    .set({ tot: datum('2023-11-14') })
    .where('medewerker_id', '=', medewerkerId(5))
    .execute()
  const ids = await as(persona(4), db, async (session) =>
    (await listMedewerkersWithRol(session, 'coordinatie')).map(({ id }) => id),
  )
  expect(ids).toEqual([medewerkerId(4)])
  expect(await as(persona(4), db, (session) => listMedewerkers(session, [medewerkerId(5)]))).toMatchObject([
    { rollen: [{ rol: 'coordinatie', tot: '2023-11-14' }] },
  ])
})

test('schools, besturen and gemeenten are known to everyone', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  await db.owner
    .insertInto('schoolbestuur_alias')
    .values({ schoolbestuur_id: bestuurA, naam: 'Agora', afgeleid: true })
    .execute()
  await readAs(persona(8), db, async (session) => {
    expect((await listScholen(session)).map(({ naam }) => naam)).toEqual(['De Sluis', 'De Zaanoever', 'Proefmolen'])
    expect(await findSchool(session, sluis)).toMatchObject({ soort: 'sbo', geldigVan: '2000-08-01' })
    expect((await listSchoolbesturen(session))[0]).toEqual({
      id: bestuurA,
      naam: 'Agora',
      aliassen: [{ naam: 'Agora', afgeleid: true }],
    })
    expect(await listGemeenten(session)).toEqual([{ id: gemeenteId, naam: 'Zaanstad' }])
  })
})

test('leerlingen are counted per schoolsoort, also through the monitor role; nothing counted is undefined', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const tellingen = [
    { school_id: proefmolen, teldatum, aantal: 200 },
    { school_id: zaanoever, teldatum, aantal: 300 },
    { school_id: sluis, teldatum, aantal: 50 },
  ]
  await db.owner.insertInto('leerlingenaantal').values(tellingen).execute()
  expect(await findLeerlingenstand(db.monitor, teldatum)).toEqual({ teldatum, bao: 500, sbo: 50, so: 0 })
  expect(await findLeerlingenstand(db.app, datum('2022-02-01'))).toBeUndefined()
})

test('a leerling comes back as stored, and is overwritten by id', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const kind = { ...leerling(), leerplichtigVanaf: '2018-06' as never, woongemeenteId: gemeenteId }
  const { geboortejaar, groep, ...minder } = kind
  await as(persona(1), db, async (session) => {
    await saveLeerling(session, kind)
    expect(await findLeerling(session, kind.id)).toEqual(kind)
    await saveLeerling(session, minder)
    expect(await lockLeerling(session, kind.id)).toEqual(minder)
  })
  const zonderSchool = { id: crypto.randomUUID() as never, initialen: 'V.S.', ingeschreven: false }
  await as(persona(4), db, (session) => saveLeerling(session, zonderSchool))
  expect(await as(persona(4), db, (session) => findLeerling(session, zonderSchool.id))).toEqual(zonderSchool)
  expect(await as(persona(1), db, (session) => findLeerling(session, zonderSchool.id))).toBeUndefined()
})

test('leerlingen are found by initialen in any way of writing, at schools of who asks', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const [een, twee] = await as(persona(4), db, async (session) => {
    const paar = [
      await seedLeerling(session, proefmolen, 'F.A.'),
      await seedLeerling(session, zaanoever, 'F.A.'),
    ] as const
    await seedLeerling(session, proefmolen, 'A.B.')
    return paar
  })
  await as(persona(4), db, async (session) => {
    expect(await listLeerlingenByInitialen(session, { initialen: 'f a' })).toHaveLength(2)
    expect(await listLeerlingenBijSchool(session, { initialen: 'fa', schoolId: zaanoever })).toEqual([twee])
    expect(await listLeerlingenBijSchool(session, { initialen: 'fa', schoolId: undefined })).toEqual([])
    expect(await listLeerlingenByInitialen(session, { initialen: 'fa', groep: 2 })).toEqual([])
  })
  await as(persona(1), db, async (session) => {
    expect(await listLeerlingenByInitialen(session, { initialen: 'F.A' })).toEqual([een])
    expect(await listLeerlingen(session, [een.id, twee.id])).toEqual([een])
    expect((await listLeerlingenOfSchool(session, proefmolen)).map(({ initialen }) => initialen)).toEqual([
      'A.B.',
      'F.A.',
    ])
  })
})

test('inschrijvingen come oldest first', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  await as(persona(1), db, async (session) => {
    const { id: leerlingId } = await seedLeerling(session, proefmolen)
    const nu: Inschrijving = { leerlingId, schooljaar: 2023, schoolId: proefmolen, groep: 6, van: datum('2023-08-01') }
    const toen = { ...nu, schooljaar: 2022, van: datum('2022-08-01'), tot: datum('2023-07-31') }
    await saveInschrijving(session, nu)
    await saveInschrijving(session, { ...toen, groep: 4 })
    await saveInschrijving(session, { ...toen, groep: 5 })
    expect(await listInschrijvingen(session, leerlingId)).toEqual([{ ...toen, groep: 5 }, nu])
  })
})

test('what was done is recorded in the name of who acts, and read by the functionaris only', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const kind = leerling()
  const object = { soort: 'leerling', ids: [kind.id], leerlingIds: [kind.id] }
  await readAs(persona(1), db, (session) =>
    audit(session, 'leerling-zien', { ...object, leerlingIds: [kind.id, kind.id] }),
  )
  await as(persona(4), db, (session) => audit(session, 'leerling-wijzigen', object))
  expect(await readAs(persona(4), db, (session) => listAudit(session, { first: 9 }))).toEqual([])
  await readAs(persona(11), db, async (session) => {
    const regels = await listAudit(session, { first: 9, leerlingId: kind.id })
    expect(regels).toMatchObject([
      { handeling: 'leerling-wijzigen', medewerkerId: medewerkerId(4), rol: 'coordinatie', deur: 'api', object },
      { handeling: 'leerling-zien', medewerkerId: medewerkerId(1), rol: 'ib', deur: 'api', object },
    ])
    expect(await listAudit(session, { first: 1, ...(regels[0] ? { before: regels[0].id } : {}) })).toEqual(
      regels.slice(1),
    )
    expect(await listAudit(session, { first: 9, medewerkerId: medewerkerId(1) })).toEqual(regels.slice(1))
  })
})
