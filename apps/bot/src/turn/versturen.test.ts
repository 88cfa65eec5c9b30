import { as, werker } from '@thuisnabij/db/testing'
import { expect, test } from 'vitest'
import { berichtAan, type TestBot } from '../testing/test-bot.ts'
import { testHuis } from '../testing/test-huis.ts'

let volgnummer = 0
const MELDING = 'J.V. uit groep 6 zit sinds 30 oktober thuis, ongeoorloofd. Leerplicht weet ervan.'
const zeg = (bot: TestBot, text: string) => bot.post(berichtAan(bot, '01', { id: `v${++volgnummer}`, text }))
const druk = async (bot: TestBot, replyToId: string, action: object) => {
  const invoke = { id: `v${++volgnummer}`, type: 'invoke', name: 'adaptiveCard/action', text: undefined }
  const antwoord = await bot.post(berichtAan(bot, '01', { ...invoke, replyToId, value: { action } }))
  await bot.klaar()
  return JSON.stringify(await antwoord.json())
}

type Actie = { readonly verb: string; readonly data: object }
/** Cards as they came, each with its id and its buttons. */
const kaarten = ({ connector }: TestBot) =>
  connector.ontvangen.flatMap(({ method, id, activity }) => {
    const [bijlage] = (activity['attachments'] ?? []) as { content: { actions?: Actie[] } }[]
    const tekst = JSON.stringify(bijlage)
    return bijlage ? [{ method, id, tekst, acties: bijlage.content.actions ?? [] }] : []
  })
/** Ids of cards that can still be pressed for a draft, each as it last stood. */
const levend = (bot: TestBot) => {
  const laatste = new Map(kaarten(bot).map((kaart) => [kaart.id, kaart]))
  return [...laatste.values()].filter(({ acties }) => acties.some(({ verb }) => verb === 'melding/bevestigen'))
}
const vervangen = (bot: TestBot) => kaarten(bot).filter(({ method }) => method === 'PUT')

test.each([
  ['stored', 'ja'],
  ['dropped', 'laat maar'],
])('the card of a draft that was %s in words says so and can no longer be pressed', async (_naam, zin) => {
  await using huis = await testHuis()
  const { bot } = huis
  await zeg(bot, MELDING)
  expect(levend(bot)).toHaveLength(1)
  await zeg(bot, zin)

  expect(levend(bot)).toEqual([])
  expect(vervangen(bot).map(({ tekst }) => tekst)).toEqual([expect.stringContaining('geldt niet meer')])
})

test('a draft that was changed leaves one card to press: the newest', async () => {
  await using huis = await testHuis()
  const { bot } = huis
  await zeg(bot, MELDING)
  const [oud] = levend(bot)
  await zeg(bot, 'nee, sinds 31 oktober')

  const [nieuw, ...meer] = levend(bot)
  expect(meer).toEqual([])
  expect(nieuw?.id).not.toBe(oud?.id)
  expect(nieuw?.tekst).toContain('31 oktober 2023')
})

test('a card whose button settled it is replaced by the answer to that button, and not once more', async () => {
  await using huis = await testHuis()
  const { bot } = huis
  await zeg(bot, MELDING)
  const [kaart] = levend(bot)
  const bevestigen = kaart?.acties.find(({ verb }) => verb === 'melding/bevestigen') ?? {}
  expect(await druk(bot, kaart?.id ?? '', bevestigen)).toContain('application/vnd.microsoft.card.adaptive')
  expect(vervangen(bot)).toEqual([])
})

test('a message that became the card of a draft by a button is found again when that draft ends', async () => {
  await using huis = await testHuis()
  const { bot } = huis
  await zeg(bot, MELDING)
  const [kaart] = levend(bot)
  const { data = {} } = kaart?.acties.find(({ verb }) => verb === 'melding/bevestigen') ?? {}
  expect(await druk(bot, kaart?.id ?? '', { verb: 'formulier/openen', data })).toContain('formulier/invullen')
  await zeg(bot, 'laat maar')
  expect(vervangen(bot).map(({ id }) => id)).toEqual([kaart?.id])
})

test('a card that cannot be replaced is left, says so when pressed, and costs the answer nothing', async () => {
  await using huis = await testHuis()
  const { bot } = huis
  await zeg(bot, MELDING)
  const [oud] = levend(bot)
  await zeg(bot, 'nee, sinds 31 oktober')
  const aantal = bot.connector.ontvangen.length
  bot.connector.straksBijVervangen.push({ soort: 'status', status: 404, code: 'ActivityNotFoundInConversation' })
  await zeg(bot, 'laat maar')

  expect(bot.connector.ontvangen.length).toBeGreaterThan(aantal)
  expect(bot.logregels.join()).toContain('kaart niet vervangen')
  const bevestigen = oud?.acties.find(({ verb }) => verb === 'melding/bevestigen') ?? {}
  expect(await druk(bot, oud?.id ?? '', bevestigen)).toContain('niet meer geldig')
})

test('an answer from an article asks whether it helped, and it is known later which one it was', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  await zeg(bot, 'Wie vraagt een TLV aan?')

  const met = bot.connector.ontvangen.filter(({ activity }) => 'channelData' in activity)
  expect(met.map(({ activity }) => activity['channelData'])).toEqual([{ feedbackLoop: { type: 'default' } }])
  const antwoorden = await as(werker, db, ({ trx }) =>
    trx.selectFrom('gesprek_antwoord').select(['antwoord', 'verzonden_als']).where('volgorde', '=', 0).execute(),
  )
  expect(antwoorden).toMatchObject([{ verzonden_als: met[0]?.id, antwoord: { artikel: expect.stringMatching(/tlv/) } }])
})
