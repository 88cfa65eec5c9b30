import { as, medewerkerId, type TestDb, werker } from '@thuisnabij/db/testing'
import { expect, test } from 'vitest'
import { berichtAan, type TestBot, vraagAan } from './testing/test-bot.ts'
import { type TestHuis, testHuis, werkVan } from './testing/test-huis.ts'

let volgnummer = 0
const volgende = () => `w${++volgnummer}`
const opent = (bot: TestBot, nummer: string) => bot.post(berichtAan(bot, nummer, { id: volgende() }))
const bezorgingen = (db: TestDb) =>
  as(werker, db, ({ trx }) =>
    trx
      .selectFrom('bezorging')
      .select(['id', 'medewerker_id', 'status', 'pogingen', 'laatste_code', 'activity_id'])
      .orderBy('id')
      .execute(),
  )

/** A melding was made; gives the delivery of it to persona 04. Nobody does the work yet. */
async function metBezorging({ bot, db }: TestHuis): Promise<string> {
  const zeg = (tekst: string) => bot.post(vraagAan(bot, '01', { id: volgende(), text: tekst }))
  await zeg('J.V. uit groep 6 zit sinds 30 oktober thuis, ongeoorloofd. Leerplicht weet ervan.')
  await zeg('ja')
  const van04 = (await bezorgingen(db)).find(({ medewerker_id }) => medewerker_id === medewerkerId(4))
  if (!van04) throw new Error('no delivery for 04')
  return van04.id
}
const stand = async (db: TestDb, id: string) => (await bezorgingen(db)).find((bezorging) => bezorging.id === id)
const gevraagd = async (db: TestDb, taak: string) => {
  const { rows } = await db.owner.pool.query('select start_after from pgboss.job where name = $1 order by created_on', [
    taak,
  ])
  return rows as { start_after: string }[]
}
const kaarten = ({ connector }: TestBot) =>
  connector.ontvangen.filter(
    ({ method, activity }) => method === 'POST' && 'attachments' in activity && 'summary' in activity,
  )
const signaalkaarten = (bot: TestBot) =>
  kaarten(bot).filter(({ activity }) => String(activity['summary']).startsWith('Signaal'))

test('R4: waits for somebody who never wrote, and goes out when they do', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  const id = await metBezorging(huis)
  const { taken } = werkVan(db)

  await taken['bezorgen'](id)
  expect(await stand(db, id)).toMatchObject({ status: 'wacht_op_gesprek' })
  await opent(bot, '04')
  expect(await stand(db, id)).toMatchObject({ status: 'klaar' })
  await taken['bezorgen'](id)
  expect(await stand(db, id)).toMatchObject({ status: 'verzonden', activity_id: expect.any(String) })
})

test('a conversation that is answered in its response is no place to bring a signaal', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  await bot.post(vraagAan(bot, '04', { id: volgende() }))
  const id = await metBezorging(huis)
  await werkVan(db).taken['bezorgen'](id)
  expect(await stand(db, id)).toMatchObject({ status: 'wacht_op_gesprek' })
})

test('is sent once, however often the work is done', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  await opent(bot, '04')
  const id = await metBezorging(huis)
  const { taken } = werkVan(db)
  await Promise.all([taken['bezorgen'](id), taken['bezorgen'](id), taken['bezorgen'](id)])
  await taken['bezorgen'](id)
  await taken['bezorgen'](id)
  expect(signaalkaarten(bot)).toHaveLength(1)
  expect(await stand(db, id)).toMatchObject({ status: 'verzonden' })
})

test('R6 and R7: a person who blocked the bot has a delivery that says so, and gets it after writing again', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  await opent(bot, '04')
  const id = await metBezorging(huis)
  const { taken } = werkVan(db)
  bot.connector.straks.push({ soort: 'status', status: 403, code: 'MessageWritesBlocked' })

  await taken['bezorgen'](id)
  expect(await stand(db, id)).toMatchObject({ status: 'geblokkeerd', laatste_code: 'MessageWritesBlocked' })
  await taken['bezorgen'](id)
  expect(signaalkaarten(bot)).toHaveLength(1)

  await opent(bot, '04')
  await taken['bezorgen'](id)
  expect(await stand(db, id)).toMatchObject({ status: 'verzonden' })
})

test('R9: waits as long as the channel asks, and does not count that as an attempt', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  await opent(bot, '04')
  const id = await metBezorging(huis)
  const voor = (await gevraagd(db, 'bezorgen')).length
  bot.connector.straks.push({ soort: 'status', status: 429, retryAfter: '120' })

  await werkVan(db).taken['bezorgen'](id)
  expect(await stand(db, id)).toMatchObject({ status: 'klaar', pogingen: 0, laatste_code: 'Fout' })
  const taken = await gevraagd(db, 'bezorgen')
  expect(taken).toHaveLength(voor + 1)
  const wacht = new Date(taken.at(-1)?.start_after ?? 0).getTime() - Date.now()
  expect(wacht).toBeGreaterThan(110_000)
})

test.each([
  ['an answer that never comes', { soort: 'hangt' }],
  ['a connection that breaks', { soort: 'reset' }],
  ['a 503', { soort: 'status', status: 503 }],
] as const)('R8: after %s it is sent once more, then stays marked as uncertain', async (_naam, gedrag) => {
  await using huis = await testHuis()
  const { bot, db } = huis
  await opent(bot, '04')
  const id = await metBezorging(huis)
  const { taken } = werkVan(db)
  bot.connector.straks.push(gedrag, gedrag, gedrag)

  await taken['bezorgen'](id)
  expect(await stand(db, id)).toMatchObject({ status: 'onzeker', pogingen: 1 })
  for (let keer = 0; keer < 3; keer++) await taken['bezorgen'](id)
  expect(await stand(db, id)).toMatchObject({ status: 'onzeker', pogingen: 2 })
  expect(signaalkaarten(bot)).toHaveLength(2)
})

test('R24: a task that got lost is asked for again, and who watches over the bot sees what waits', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  await opent(bot, '04')
  const id = await metBezorging(huis)
  await db.owner.pool.query('delete from pgboss.job')
  await as(werker, db, ({ trx }) =>
    trx.updateTable('bezorging').set({ bijgewerkt_op: '2020-01-01T00:00:00Z' }).where('id', '=', id).execute(),
  )
  await werkVan(db).taken['bezorgingen-nalopen']()
  expect(await gevraagd(db, 'bezorgen')).toHaveLength(1)
})

test('R5: a card goes to the newest address', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  await opent(bot, '04')
  await using nieuw = await testHuis()
  await bot.post(berichtAan(bot, '04', { id: volgende(), serviceUrl: nieuw.bot.connector.serviceUrl }))
  const id = await metBezorging(huis)
  await werkVan(db).taken['bezorgen'](id)
  expect([signaalkaarten(bot).length, signaalkaarten(nieuw.bot).length]).toEqual([0, 1])
})

test('replies that a turn could not send go out later, in order', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  bot.connector.straks.push({ soort: 'status', status: 502 })
  await opent(bot, '04')
  const { taken } = werkVan(db)
  const gesprekId = 'p-04'
  expect((await gevraagd(db, 'gesprek-antwoord-versturen')).length).toBe(1)
  bot.connector.ontvangen.length = 0
  await taken['gesprek-antwoord-versturen'](gesprekId)
  await taken['gesprek-antwoord-versturen'](gesprekId)

  const soorten = bot.connector.ontvangen.map(({ activity }) => activity['type'])
  expect(soorten.filter((soort) => soort === 'message').length).toBeGreaterThan(0)
  expect(soorten.filter((soort) => soort === 'trace')).toHaveLength(1)
  expect(soorten.at(-1)).toBe('trace')
})

test('somebody who is no coördinator any more gets no signaal', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  await opent(bot, '04')
  const id = await metBezorging(huis)
  await db.owner
    .updateTable('medewerker_rol')
    .set({ tot: '2023-11-01' as never })
    .where('medewerker_id', '=', medewerkerId(4))
    .execute()
  await werkVan(db).taken['bezorgen'](id)
  expect(await stand(db, id)).toMatchObject({ status: 'mislukt', laatste_code: 'geen_toegang' })
  expect(signaalkaarten(bot)).toEqual([])
})
