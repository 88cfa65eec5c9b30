import { datum, type Maand, type Maandstand, maandstandVan, monitorperiode, type SchoolId } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import { getMonitorsomRegio, getSchooldossiers, listMaandstanden, replaceMaandstanden } from './monitor.queries.ts'
import {
  as,
  ingediendeAanvraag,
  lopendeMelding,
  medewerkerId,
  persona,
  proefmolen,
  readAs,
  seedLeerling,
  seedOrganisatie,
  sluis,
  testDb,
  zaanoever,
} from './testing.ts'
import { saveThuiszittermelding } from './thuiszittermelding.save.ts'
import { saveTlvAanvraag } from './tlv-aanvraag.save.ts'

const maand = (tekst: string) => tekst as Maand
const stand = (schoolId: SchoolId | undefined, welke: string, getallen: Partial<Maandstand> = {}): Maandstand => ({
  ...(schoolId ? { schoolId } : {}),
  maand: maand(welke),
  thuiszitters: 0,
  thuiszittersLangerDan3Maanden: 0,
  tlvLopend: 0,
  tlvIngediend: 0,
  tlvToegekend: 0,
  tlvAfgewezen: 0,
  doorlooptijdDagen: 0,
  doorlooptijdAantal: 0,
  ...getallen,
})

test('the dossiers of a school are all that its figures follow from', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const op = datum('2023-10-20')
  await as(persona(4), db, async (session) => {
    const kind = await seedLeerling(session, proefmolen)
    await saveThuiszittermelding(session, lopendeMelding(kind, 31))
    const aanvraag = ingediendeAanvraag(kind, 117)
    await saveTlvAanvraag(session, aanvraag)
    const afgewezen = { uitkomst: 'afgewezen', op, beslisserId: medewerkerId(4), motivering: 'Kan zelf.' } as const
    await saveTlvAanvraag(session, { ...aanvraag, status: 'afgewezen', besluiten: [afgewezen] })
    const tweede = ingediendeAanvraag(kind, 118)
    const gebeurtenissen = [...tweede.gebeurtenissen, { soort: 'ingetrokken', op } as const]
    await saveTlvAanvraag(session, { ...tweede, gebeurtenissen, status: 'ingetrokken', reden: 'Verhuisd.' })
    await saveThuiszittermelding(session, lopendeMelding(await seedLeerling(session, zaanoever), 32))
  })
  const dossiers = await as(persona(1), db, (session) => getSchooldossiers(session, proefmolen))
  expect(dossiers).toEqual({
    schoolId: proefmolen,
    meldingen: [
      {
        verzuimtype: 'ongeoorloofd',
        status: 'lopend',
        verzuimSinds: { op: '2023-10-30' },
        leerling: { geboortejaar: 2013, groep: 6 },
      },
    ],
    aanvragen: expect.arrayContaining([
      { ingediendOp: '2023-10-02', besluiten: [{ uitkomst: 'afgewezen', op }] },
      { ingediendOp: '2023-10-02', besluiten: [], gestaaktOp: op },
    ]),
  })
  expect(await as(persona(1), db, (session) => getSchooldossiers(session, zaanoever))).toMatchObject({ meldingen: [] })
  expect(maandstandVan({ ...dossiers, meldingen: [] }, maand('2023-10'), undefined as never)).toMatchObject({
    tlvIngediend: 2,
    tlvAfgewezen: 1,
    tlvLopend: 0,
    doorlooptijdDagen: 18,
  })
})

test('months are replaced per school, and read by who may see that school exactly', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  const tussen = { van: maand('2023-09'), tot: maand('2023-10') }
  await as(persona(4), db, async (session) => {
    await replaceMaandstanden(session, proefmolen, [
      stand(proefmolen, '2023-08'),
      stand(proefmolen, '2023-09', { tlvLopend: 9 }),
    ])
    await replaceMaandstanden(session, zaanoever, [stand(zaanoever, '2023-09')])
    await replaceMaandstanden(session, undefined, [stand(undefined, '2023-09')])
  })
  await as(persona(1), db, (session) =>
    replaceMaandstanden(session, proefmolen, [stand(proefmolen, '2023-10', { tlvLopend: 2 })]),
  )
  const gezienDoor = (nr: 1 | 2 | 4 | 6 | 10) => readAs(persona(nr), db, (session) => listMaandstanden(session, tussen))
  expect(await gezienDoor(1)).toEqual([stand(proefmolen, '2023-10', { tlvLopend: 2 })])
  expect(await gezienDoor(2)).toEqual([stand(zaanoever, '2023-09')])
  expect(await gezienDoor(10)).toEqual(await gezienDoor(1))
  expect(await gezienDoor(6)).toEqual([])
  expect(await gezienDoor(4)).toHaveLength(3)
  const elders = as(persona(1), db, (session) => replaceMaandstanden(session, zaanoever, [stand(zaanoever, '2023-11')]))
  await expect(elders).rejects.toThrow('row-level security')
})

test('bestuur and toezicht read the region through the monitor role, with 1 to 4 left out', async () => {
  await using db = await testDb()
  await seedOrganisatie(db)
  await as(persona(4), db, async (session) => {
    const oktober = {
      thuiszitters: 6,
      thuiszittersLangerDan3Maanden: 3,
      tlvLopend: 2,
      tlvToegekend: 5,
      tlvAfgewezen: 0,
    }
    await replaceMaandstanden(session, proefmolen, [
      stand(proefmolen, '2023-09', { tlvToegekend: 1, doorlooptijdDagen: 300, doorlooptijdAantal: 10 }),
      stand(proefmolen, '2023-10', oktober),
    ])
    await replaceMaandstanden(session, sluis, [stand(sluis, '2023-10', { thuiszitters: 4, tlvLopend: 1 })])
  })
  expect(await getMonitorsomRegio(db.monitor, monitorperiode(datum('2023-11-15')))).toEqual({
    thuiszitters: 10,
    thuiszittersLangerDan3Maanden: null,
    tlvLopend: null,
    tlvToegekend: 6,
    tlvAfgewezen: 0,
    doorlooptijdDagen: 300,
    doorlooptijdAantal: 10,
  })
})
