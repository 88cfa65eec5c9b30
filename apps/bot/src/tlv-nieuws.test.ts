import { saveTlvAanvraag } from '@thuisnabij/db'
import { as, ingediendeAanvraag, medewerkerId, persona, proefmolen, seedLeerling, werker } from '@thuisnabij/db/testing'
import { tlvAanvraagInBehandelingNemen } from '@thuisnabij/usecases'
import { expect, test } from 'vitest'
import { berichtAan } from './testing/test-bot.ts'
import { type TestHuis, testHuis, werkVan } from './testing/test-huis.ts'
import { volgende, zeg } from './testing/zeg.ts'

async function metAanvraag({ db }: TestHuis) {
  return await as(persona(4), db, async (sessie) => {
    const aanvraag = ingediendeAanvraag(await seedLeerling(sessie, proefmolen), 117)
    await saveTlvAanvraag(sessie, aanvraag)
    return aanvraag
  })
}
const bezorgingen = ({ db }: TestHuis) =>
  as(werker, db, ({ trx }) => trx.selectFrom('bezorging').select(['id', 'medewerker_id', 'status']).execute())

test('who follows an aanvraag hears of its new status, in a card that names nobody', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  const aanvraag = await metAanvraag(huis)
  await bot.post(berichtAan(bot, '01', { id: volgende() }))
  expect((await zeg(bot, '01', 'geef me een seintje als 0117 besloten is')).leest).toContain('2023-0117')

  const { inSessie, taken } = werkVan(db)
  await inSessie(persona(4), (sessie) => tlvAanvraagInBehandelingNemen(sessie, { id: aanvraag.id, stukken: [] }))
  const [bezorging] = await bezorgingen(huis)
  expect(bezorging).toMatchObject({ medewerker_id: medewerkerId(1), status: 'klaar' })

  await taken['bezorgen'](bezorging?.id ?? '')
  const bericht = bot.connector.ontvangen.at(-1)?.activity
  expect(bericht).toMatchObject({ summary: 'Nieuws over TLV-aanvraag 2023-0117' })
  expect(JSON.stringify(bericht)).toContain('in behandeling')
  expect(JSON.stringify(bericht)).not.toContain('J.V.')
  expect(await bezorgingen(huis)).toMatchObject([{ status: 'verzonden' }])
})

test('who may see it no longer is sent nothing', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  const aanvraag = await metAanvraag(huis)
  await bot.post(berichtAan(bot, '01', { id: volgende() }))
  await zeg(bot, '01', 'geef me een seintje als 0117 besloten is')
  const { inSessie, taken } = werkVan(db)
  await inSessie(persona(4), (sessie) => tlvAanvraagInBehandelingNemen(sessie, { id: aanvraag.id, stukken: [] }))
  await db.owner.pool.query(`update medewerker_rol set tot = '2023-11-14' where medewerker_id = $1`, [medewerkerId(1)])

  const [bezorging] = await bezorgingen(huis)
  const voor = bot.connector.ontvangen.length
  await taken['bezorgen'](bezorging?.id ?? '')
  expect(bot.connector.ontvangen).toHaveLength(voor)
  expect(await bezorgingen(huis)).toMatchObject([{ status: 'mislukt' }])
})
