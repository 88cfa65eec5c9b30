import { as, werker } from '@thuisnabij/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { berichtAan, type TestBot } from './testing/test-bot.ts'
import { testHuis, werkVan } from './testing/test-huis.ts'

type Activity = Readonly<Record<string, unknown>>
let volgnummer = 0
const zeg = (bot: TestBot, nummer: string, text: string) =>
  bot.post(berichtAan(bot, nummer, { id: `l${++volgnummer}`, text }))

/** Everything that can be brought to say something about J.V. of Proefmolen. */
const ZINNEN: readonly [string, string][] = [
  ['01', 'hulp'],
  ['04', 'hulp'],
  ['01', 'Wie vraagt een TLV aan?'],
  ['01', 'J.V. uit groep 6 zit sinds 30 oktober thuis, ongeoorloofd. Leerplicht weet ervan.'],
  ['01', 'nee, sinds 31 oktober'],
  ['01', 'formulier'],
  ['01', 'ja'],
  ['01', 'Hoe staat het met mijn melding?'],
  ['01', 'J.V. uit groep 6 zit thuis'],
  ['01', 'stop'],
  ['01', 'sluit de melding van J.V.'],
  ['01', 'stop'],
  ['01', 'Hoe staat het met de TLV van J.V.?'],
  ['04', 'signaal 1 pak ik op'],
  ['06', 'Hoeveel thuiszitters zijn er nu?'],
  ['01', 'geboren op 12-03-2014, BSN 111222333'],
  ['01', 'een kind wordt thuis geslagen'],
]

const huis = await testHuis()
afterAll(() => huis[Symbol.asyncDispose]())
let gesprek: { readonly gezegd: readonly Activity[]; readonly vanzelf: readonly Activity[] }

beforeAll(async () => {
  const { bot, db } = huis
  for (const nummer of ['04', '05'])
    await bot.post(berichtAan(bot, nummer, { id: `l${++volgnummer}`, type: 'installationUpdate', action: 'add' }))
  for (const [nummer, zin] of ZINNEN) await zeg(bot, nummer, zin)
  await bot.klaar()
  const gezegd = bot.connector.ontvangen.map(({ activity }) => activity).filter(({ type }) => type === 'message')
  bot.connector.ontvangen.length = 0
  const bezorgingen = await as(werker, db, ({ trx }) => trx.selectFrom('bezorging').select('id').execute())
  for (const { id } of bezorgingen) await werkVan(db).taken['bezorgen'](id)
  const vanzelf = bot.connector.ontvangen.map(({ activity }) => activity)
  gesprek = { gezegd, vanzelf }
}, 30_000)

const bijlagen = ({ attachments }: Activity) => (attachments ?? []) as readonly { readonly content: Activity }[]

test('what every message of a long conversation must be', () => {
  const alle = [...gesprek.gezegd, ...gesprek.vanzelf]
  expect(alle.length).toBeGreaterThan(ZINNEN.length)
  expect(gesprek.vanzelf.length).toBe(2)

  // R10: Teams splits text and card, and gives no id to update by.
  expect(alle.filter((activity) => Boolean(activity['text']) === bijlagen(activity).length > 0)).toEqual([])
  expect(alle.filter((activity) => bijlagen(activity).length > 1)).toEqual([])
  // R17: of the 28 kB that the oldest clients take.
  expect(alle.filter((activity) => Buffer.byteLength(JSON.stringify(activity)) > 25_000)).toEqual([])
  // Three are shown at most, and a classic bot may send nothing but imBack.
  const acties = alle.map(({ suggestedActions }) => (suggestedActions ?? {}) as { actions?: { type: string }[] })
  expect(acties.filter(({ actions = [] }) => actions.length > 3)).toEqual([])
  expect(new Set(acties.flatMap(({ actions = [] }) => actions.map(({ type }) => type)))).toEqual(new Set(['imBack']))
})

test('nothing that a lock screen shows of a card names a leerling, a school or what is the matter', () => {
  const metKaart = [...gesprek.gezegd, ...gesprek.vanzelf].filter((activity) => bijlagen(activity).length > 0)
  const opSlot = metKaart.flatMap((activity) => [
    activity['summary'],
    ...bijlagen(activity).map(({ content }) => content['fallbackText']),
  ])
  expect(opSlot.every((tekst) => typeof tekst === 'string' && /\w/.test(tekst))).toBe(true)
  expect(JSON.stringify(opSlot)).not.toMatch(/J\.V\.|groep \d|Proefmolen|oktober|ongeoorloofd|ziek/i)
})

test('what comes by itself tells the person that it came; an answer does not', () => {
  const melding = { notification: { alert: true } }
  expect(gesprek.vanzelf.map(({ channelData }) => channelData)).toEqual([melding, melding])
  expect(JSON.stringify(gesprek.gezegd)).not.toContain('"notification"')
})
