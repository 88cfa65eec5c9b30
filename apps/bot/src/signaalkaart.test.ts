import { as, medewerkerId, persona, type TestDb, werker } from '@thuisnabij/db/testing'
import {
  signaalAfhandelen,
  signaalEscaleren,
  signaalOppakken,
  signaalOverdragen,
  type Werksessie,
} from '@thuisnabij/usecases'
import { expect, test } from 'vitest'
import { berichtAan, type TestBot, vraagAan } from './testing/test-bot.ts'
import { type TestHuis, testHuis, werkVan } from './testing/test-huis.ts'

let volgnummer = 0
const volgende = () => `s${++volgnummer}`

/** A signaal that both coördinatoren have the card of; gives its id and the work. */
async function metSignaal({ bot, db }: TestHuis) {
  for (const nummer of ['04', '05']) await bot.post(berichtAan(bot, nummer, { id: volgende() }))
  const zeg = (text: string) => bot.post(vraagAan(bot, '01', { id: volgende(), text }))
  await zeg('J.V. uit groep 6 zit sinds 30 oktober thuis, ongeoorloofd. Leerplicht weet ervan.')
  await zeg('ja')
  const werk = werkVan(db)
  for (const id of await bezorgingen(db)) await werk.taken['bezorgen'](id)
  const [{ id } = { id: '' as never }] = await as(werker, db, ({ trx }) =>
    trx.selectFrom('signaal').select('id').execute(),
  )
  bot.connector.ontvangen.length = 0
  return { id, ...werk }
}
const bezorgingen = async (db: TestDb) =>
  (await as(werker, db, ({ trx }) => trx.selectFrom('bezorging').select('id').execute())).map(({ id }) => id)
const berichtIds = async (db: TestDb) =>
  (await as(werker, db, ({ trx }) => trx.selectFrom('bezorging').select('activity_id').orderBy('id').execute())).map(
    ({ activity_id }) => activity_id,
  )
/** Method, conversation and content of each card that came, in order of conversation. */
const kaarten = ({ connector }: TestBot) =>
  connector.ontvangen
    .map(({ method, path, activity }) => ({ method, van: path.split('/')[3], tekst: JSON.stringify(activity) }))
    .toSorted((een, ander) => String(een.van).localeCompare(String(ander.van)))

test('whatever a coördinator does with a signaal, the cards of both show it', async () => {
  await using huis = await testHuis()
  const { bot } = huis
  const { id, taken, inSessie } = await metSignaal(huis)
  const doe = async (act: (sessie: Werksessie) => Promise<{ readonly ok: boolean }>) => {
    bot.connector.ontvangen.length = 0
    expect(await inSessie(persona(4), act)).toMatchObject({ ok: true })
    await taken['kaart-bijwerken'](id)
    const gezien = kaarten(bot)
    expect(gezien.map(({ method, van }) => [method, van])).toEqual([
      ['PUT', 'p-04'],
      ['PUT', 'p-05'],
    ])
    return gezien.map(({ tekst }) => tekst)
  }

  expect(await doe((sessie) => signaalOppakken(sessie, { id }))).toEqual([
    expect.stringContaining('Opgepakt door jou'),
    expect.stringContaining('Opgepakt door de coordinatie 4'),
  ])
  expect(await doe((sessie) => signaalOverdragen(sessie, { id, aan: medewerkerId(5) }))).toEqual([
    expect.stringContaining('Overgedragen aan de coordinatie 5'),
    expect.stringContaining('Overgedragen aan jou'),
  ])
  expect(await doe((sessie) => signaalEscaleren(sessie, { id, reden: 'Geen plek in zicht' }))).toEqual([
    expect.stringContaining('Voorgelegd aan het bestuur'),
    expect.stringContaining('Voorgelegd aan het bestuur'),
  ])
  expect(await doe((sessie) => signaalAfhandelen(sessie, { id, afhandeling: 'Er is een plek' }))).toEqual([
    expect.stringContaining('Afgehandeld'),
    expect.stringContaining('Afgehandeld'),
  ])
})

test('a card that was deleted is sent anew, once, and the new one is kept up to date from then on', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  const { id, taken, inSessie } = await metSignaal(huis)
  const voor = await berichtIds(db)
  await inSessie(persona(4), (sessie) => signaalOppakken(sessie, { id }))
  bot.connector.straks.push({ soort: 'status', status: 404, code: 'ActivityNotFoundInConversation' })
  await taken['kaart-bijwerken'](id)
  await taken['kaart-bijwerken'](id)

  expect(kaarten(bot).map(({ method }) => method)).toHaveLength(3)
  expect(kaarten(bot).filter(({ method }) => method === 'POST')).toHaveLength(1)
  const na = await berichtIds(db)
  expect(na.filter((berichtId) => voor.includes(berichtId))).toHaveLength(1)
  bot.connector.ontvangen.length = 0
  await inSessie(persona(4), (sessie) => signaalAfhandelen(sessie, { id, afhandeling: 'Er is een plek' }))
  await taken['kaart-bijwerken'](id)
  expect(bot.connector.ontvangen.map((ontvangst) => ontvangst.id).toSorted()).toEqual(na.map(String).toSorted())
})
