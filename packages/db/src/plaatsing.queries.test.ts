import { datum, type Plaatsing, type PlaatsingId } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import { findLeerling } from './leerling.queries.ts'
import {
  findLopendePlaatsing,
  findPlaatsing,
  listPlaatsingen,
  listPlaatsingenOfAanvragen,
  listPlaatsingenOfLeerlingen,
  lockPlaatsing,
  savePlaatsing,
} from './plaatsing.queries.ts'
import {
  as,
  ingediendeAanvraag,
  persona,
  proefmolen,
  seedLeerling,
  seedOrganisatie,
  sluis,
  type TestDb,
  testDb,
} from './testing.ts'
import { saveTlvAanvraag } from './tlv-aanvraag.save.ts'

const op = datum('2023-11-01')

async function seedPlaatsing(db: TestDb): Promise<Extract<Plaatsing, { status: 'wacht' }>> {
  await seedOrganisatie(db)
  return await as(persona(4), db, async (session) => {
    const aanvraag = ingediendeAanvraag(await seedLeerling(session, proefmolen), 61)
    await saveTlvAanvraag(session, aanvraag)
    const plaatsing = {
      id: crypto.randomUUID() as string as PlaatsingId,
      leerlingId: aanvraag.leerlingId,
      aanvraagId: aanvraag.id,
      tlv: { nummer: aanvraag.nummer, soort: 'SBO', geldigVan: op, geldigTot: datum('2025-07-31') },
      bij: { schoolId: sluis },
      wachtSinds: op,
      status: 'wacht',
    } as const
    await savePlaatsing(session, plaatsing)
    return plaatsing
  })
}

test('a plaatsing comes back as it was stored, in each state', async () => {
  await using db = await testDb()
  const wacht = await seedPlaatsing(db)
  const staten: readonly Plaatsing[] = [
    { ...wacht, bij: { schoolBuitenRegio: 'een so-school in de regio Amsterdam' } },
    { ...wacht, status: 'geplaatst', geplaatstOp: op },
    { ...wacht, status: 'beeindigd', beeindigdOp: op, reden: 'Naar het vo.' },
    { ...wacht, status: 'beeindigd', geplaatstOp: op, beeindigdOp: op, reden: 'Teruggeplaatst.' },
  ]
  for (const staat of staten) {
    await as(persona(1), db, async (session) => {
      await savePlaatsing(session, staat)
      expect(await lockPlaatsing(session, staat.id)).toEqual(staat)
    })
  }
})

test('the receiving school sees the plaatsing and the child, not the aanvraag, and cannot change it', async () => {
  await using db = await testDb()
  const wacht = await seedPlaatsing(db)
  await as(persona(9), db, async (session) => {
    expect(await findPlaatsing(session, wacht.id)).toEqual(wacht)
    expect(await findLeerling(session, wacht.leerlingId)).toMatchObject({ initialen: 'J.V.' })
    expect(await session.trx.selectFrom('tlv_aanvraag').select('id').execute()).toEqual([])
    expect(await lockPlaatsing(session, wacht.id)).toBeUndefined()
  })
  const geplaatst = { ...wacht, status: 'geplaatst', geplaatstOp: op } as const
  await expect(as(persona(9), db, (session) => savePlaatsing(session, geplaatst))).rejects.toThrow()
  expect(await as(persona(2), db, (session) => listPlaatsingen(session))).toEqual([])
})

test('one plaatsing at a time per aanvraag', async () => {
  await using db = await testDb()
  const wacht = await seedPlaatsing(db)
  const tweede = { ...wacht, id: crypto.randomUUID() as string as PlaatsingId }
  await expect(as(persona(4), db, (session) => savePlaatsing(session, tweede))).rejects.toThrow(
    'plaatsing_een_tegelijk',
  )
  await as(persona(4), db, async (session) => {
    expect(await findLopendePlaatsing(session, wacht.aanvraagId)).toEqual(wacht)
    await savePlaatsing(session, { ...wacht, status: 'beeindigd', beeindigdOp: op, reden: 'Toch niet.' })
    expect(await findLopendePlaatsing(session, wacht.aanvraagId)).toBeUndefined()
    await savePlaatsing(session, tweede)
    expect(await listPlaatsingenOfAanvragen(session, [wacht.aanvraagId])).toHaveLength(2)
    expect(await listPlaatsingenOfLeerlingen(session, [wacht.leerlingId])).toHaveLength(2)
    expect(await listPlaatsingen(session, ['wacht'])).toEqual([tweede])
  })
})
