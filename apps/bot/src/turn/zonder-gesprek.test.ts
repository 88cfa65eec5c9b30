import { as, persona, type TestDb, werker } from '@thuisnabij/db/testing'
import { expect, test } from 'vitest'
import { berichtAan, type TestBot, vraagAan } from '../testing/test-bot.ts'
import { TAB, testHuis } from '../testing/test-huis.ts'

let volgnummer = 0
const MELDING = 'J.V. uit groep 6 zit sinds 30 oktober thuis, ongeoorloofd. Leerplicht weet ervan.'
type Bijlage = {
  readonly contentType: string
  readonly content: Readonly<Record<string, unknown>>
  readonly preview: {
    readonly contentType: string
    readonly content: { readonly title: string; readonly text: string }
  }
}
type Antwoord = {
  readonly composeExtension: {
    readonly type: string
    readonly text?: string
    readonly attachments?: readonly Bijlage[]
  }
}
async function roep(bot: TestBot, nummer: string, name: string, value: object, anders: object = {}) {
  const invoke = { id: `z${++volgnummer}`, type: 'invoke', text: undefined, name, value, ...anders }
  const antwoord = await bot.post(berichtAan(bot, nummer, invoke))
  return ((await antwoord.json()) as Antwoord).composeExtension
}
const zoek = (bot: TestBot, commandId: string, tekst: string, anders = {}, nummer = '01') =>
  roep(
    bot,
    nummer,
    'composeExtension/query',
    { commandId, parameters: [{ name: 'tekst', value: tekst }], queryOptions: { skip: 0, count: 25 } },
    anders,
  )
const volgLink = (bot: TestBot, url: unknown, anders = {}) =>
  roep(bot, '01', 'composeExtension/queryLink', { url }, anders)
async function meld(bot: TestBot): Promise<void> {
  for (const text of [MELDING, 'ja']) await bot.post(vraagAan(bot, '01', { id: `z${++volgnummer}`, text }))
}
const adressen = (db: TestDb) =>
  as(werker, db, ({ trx }) => trx.selectFrom('gesprek').select('id').where('adresseerbaar', '=', true).execute())
const in_ = (bot: TestBot, conversation: object) => ({
  conversation: { ...conversation, tenantId: berichtAan(bot, '01').conversation.tenantId },
})
const PLEKKEN: [string, object][] = [
  ['a group chat', { id: '19:groep@thread.v2', conversationType: 'groupChat' }],
  ['a channel', { id: '19:kanaal@thread.tacv2', conversationType: 'channel' }],
  ['a chat with one other person', { id: '19:een_ander@unq.gbl.spaces', conversationType: 'personal' }],
]

test('finds procedures as a list with previews, of which one goes into the message as a card with its source', async () => {
  await using huis = await testHuis()
  const gevonden = await zoek(huis.bot, 'procedures', 'wie vraagt een tlv aan')
  expect(gevonden).toMatchObject({ type: 'result', attachmentLayout: 'list' })
  expect(gevonden.attachments?.[0]).toMatchObject({
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: { type: 'AdaptiveCard' },
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: expect.stringMatching(/TLV/i) },
    },
  })
  expect(JSON.stringify(gevonden.attachments?.[0]?.content)).toContain('Bron: ')
})

test('finds own dossiers, and puts no more than what it is and its number into the message, with where it opens', async () => {
  await using huis = await testHuis()
  await meld(huis.bot)
  const { attachments = [] } = await zoek(huis.bot, 'dossiers', 'jv')
  expect(attachments).toHaveLength(1)
  const [{ preview, content } = { preview: { content: { text: '' } }, content: {} }] = attachments
  expect(preview.content.text).toContain('J.V., groep 6')
  expect(JSON.stringify(content)).not.toMatch(/J\.V\.|groep|Proefmolen|oktober/)
  expect(content).toMatchObject({ version: '1.3', actions: [{ type: 'Action.OpenUrl', url: `${TAB}?melding=1` }] })
})

test('another school finds nothing of it', async () => {
  await using huis = await testHuis()
  await meld(huis.bot)
  expect(await zoek(huis.bot, 'dossiers', 'jv', {}, '02')).toMatchObject({ type: 'message' })
  expect(await zoek(huis.bot, 'dossiers', 'melding 1', {}, '02')).toEqual(
    await zoek(huis.bot, 'dossiers', 'melding 999', {}, '02'),
  )
})

test('what was looked at is recorded, as when it is asked for in the conversation', async () => {
  await using huis = await testHuis()
  await meld(huis.bot)
  const gezien = () => as(persona(11), huis.db, ({ trx }) => trx.selectFrom('audit').select('handeling').execute())
  const voor = await gezien()
  await zoek(huis.bot, 'dossiers', 'jv')
  expect((await gezien()).slice(voor.length)).toContainEqual({ handeling: 'thuiszitter-inzien' })
})

test.each(PLEKKEN)(
  'R21: in %s no dossier is found, a procedure is, and it does not become an address',
  async (_naam, plek) => {
    await using huis = await testHuis()
    const { bot, db } = huis
    await meld(bot)
    const dossier = await zoek(bot, 'dossiers', 'jv', in_(bot, plek))
    expect(dossier).toEqual({ type: 'message', text: expect.stringContaining('persoonlijk bericht') })
    expect(await zoek(bot, 'procedures', 'tlv', in_(bot, plek))).toMatchObject({ type: 'result' })
    expect(await adressen(db)).toEqual([])
  },
)

test.each([
  ['nothing found', 'dossiers', 'melding 999', '01', 'Niets gevonden'],
  ['a role without dossiers', 'dossiers', 'jv', '06', 'In jouw rol'],
  ['a BSN', 'dossiers', 'BSN 111222333', '01', 'alleen op initialen'],
  ['somebody who is not registered', 'procedures', 'tlv', '99', 'Ik ken je nog niet'],
])('%s is said in words', async (_naam, commando, tekst, nummer, verwacht) => {
  await using huis = await testHuis()
  expect(await zoek(huis.bot, commando, tekst, {}, nummer)).toEqual({
    type: 'message',
    text: expect.stringContaining(verwacht),
  })
})

test.each<[string, object]>([
  ['no parameters', { commandId: 'procedures' }],
  ['parameters that are no list', { commandId: 'procedures', parameters: 'tlv' }],
  ['a value that is no text', { commandId: 'procedures', parameters: [{ name: 'tekst', value: { a: 1 } }] }],
  ['a skip beyond the end', { commandId: 'procedures', parameters: [], queryOptions: { skip: 5_000 } }],
  ['a skip that is no number', { commandId: 'procedures', parameters: [], queryOptions: { skip: 'x' } }],
  ['a command we do not know', { commandId: 'wat', parameters: [] }],
])('a query with %s gets an answer of the right shape', async (_naam, value) => {
  await using huis = await testHuis()
  const antwoord = await roep(huis.bot, '01', 'composeExtension/query', value)
  expect(['result', 'message']).toContain(antwoord.type)
})

test.each([
  ['melding', 'Melding 1'],
  ['aanvraag', 'TLV-aanvraag 1'],
  ['signaal', 'Signaal 1'],
])(
  'an address of a %s shows what it is and its number, in a group too, whether it exists or not',
  async (soort, titel) => {
    await using huis = await testHuis()
    await meld(huis.bot)
    for (const [, plek] of [['own', berichtAan(huis.bot, '01').conversation] as const, ...PLEKKEN]) {
      const { attachments = [] } = await volgLink(huis.bot, `${TAB}?${soort}=1`, in_(huis.bot, plek))
      expect(attachments).toHaveLength(1)
      expect(JSON.stringify(attachments)).toContain(titel)
      expect(JSON.stringify(attachments)).not.toMatch(/J\.V\.|groep|Proefmolen/)
    }
    expect(await adressen(huis.db)).toEqual([])
  },
)

test.each([
  ['of another site', 'https://evil.example/?melding=1'],
  ['that only begins like it', 'https://tab.thuisnabij.example.evil.example/?melding=1'],
  ['of another port', 'https://tab.thuisnabij.example:8443/?melding=1'],
  ['of the tab itself', TAB],
  ['with something else for a number', `${TAB}?melding=J.V.`],
  ['that is none', 'geen url'],
  ['that is no text', 7],
])('an address %s shows nothing', async (_naam, url) => {
  await using huis = await testHuis()
  expect(await volgLink(huis.bot, url)).toEqual({ type: 'result', attachmentLayout: 'list', attachments: [] })
})

const zegIn = async (bot: TestBot, plek: object, text: string) => {
  const antwoord = await bot.post(vraagAan(bot, '01', { id: `z${++volgnummer}`, text, ...in_(bot, plek) }))
  return JSON.stringify(((await antwoord.json()) as { activities: unknown }).activities)
}
test.each(PLEKKEN.slice(0, 2))(
  'R21: in %s a question about how things work is answered, and nothing of a leerling',
  async (_naam, plek) => {
    await using huis = await testHuis()
    const { bot, db } = huis
    const antwoord = await zegIn(bot, plek, '<at>Thuisnabij</at> Wie vraagt een TLV aan?')
    expect(antwoord).toContain('Bron: ')
    expect(antwoord).not.toMatch(/feedbackLoop|suggestedActions/)
    expect(await zegIn(bot, plek, MELDING)).toContain('persoonlijk bericht')
    expect(await zegIn(bot, plek, 'ja')).not.toContain('opgeslagen')
    expect(await as(werker, db, ({ trx }) => trx.selectFrom('gesprek').selectAll().execute())).toEqual([])
  },
)

test.each([
  ['a button of a signaal', { verb: 'signaal/oppakken', data: { signaal: 1 } }],
  ['a button of a melding', { verb: 'melding/bevestigen', data: { concept: 'x', versie: 1 } }],
])('R21: %s that is pressed in a group does nothing there', async (_naam, action) => {
  await using huis = await testHuis()
  const { bot } = huis
  await meld(bot)
  const invoke = { id: 'knop', type: 'invoke', name: 'adaptiveCard/action', value: { action } }
  const antwoord = await bot.post(berichtAan(bot, '04', { ...invoke, ...in_(bot, { id: '19:g@thread.v2' }) }))
  expect(await antwoord.json()).toMatchObject({ value: expect.stringContaining('persoonlijk bericht') })
})
