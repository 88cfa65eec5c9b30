import { as, werker } from '@thuisnabij/db/testing'
import { expect, test } from 'vitest'
import { berichtAan, type TestBot } from '../testing/test-bot.ts'
import { type TestHuis, testHuis } from '../testing/test-huis.ts'

let volgnummer = 0
type Actie = { readonly type: string; readonly title: string; readonly data: Readonly<Record<string, unknown>> }
type Veld = { readonly id?: string; readonly value?: string; readonly choices?: { title: string; value: string }[] }
type Kaart = { readonly body: readonly Veld[]; readonly actions?: readonly Actie[] }
type Antwoord = { readonly task: { readonly type: string; readonly value: { card: { content: Kaart } } | string } }

/** What a window answers to an invoke of that name. */
async function roep(bot: TestBot, name: string, value: object, anders: object = {}): Promise<Antwoord['task']> {
  const invoke = { id: `f${++volgnummer}`, type: 'invoke', text: undefined, name, value, ...anders }
  const antwoord = await bot.post(berichtAan(bot, '01', invoke))
  await bot.klaar()
  return ((await antwoord.json()) as Antwoord).task
}
const kaartVan = ({ value }: Antwoord['task']): Kaart => {
  if (typeof value === 'string') throw new Error(`no card but: ${value}`)
  return value.card.content
}
const tekst = (task: Antwoord['task']) => JSON.stringify(task)
const waarden = ({ body }: Kaart) =>
  Object.fromEntries(body.flatMap(({ id, value }) => (id && value !== undefined ? [[id, value]] : [])))
const actie = (kaart: Kaart, verb: string): Actie => {
  const gevonden = kaart.actions?.find(({ data }) => data['verb'] === verb)
  if (!gevonden) throw new Error(`no button ${verb}`)
  return gevonden
}
const meldingen = ({ db }: TestHuis) =>
  as(werker, db, ({ trx }) => trx.selectFrom('thuiszittermelding').select('nummer').execute())

const elders = (soort: 'fetchTask' | 'submitAction') => `composeExtension/${soort}`
const opent = (bot: TestBot) => roep(bot, elders('fetchTask'), { commandId: 'melden', commandContext: 'compose' })
const stuurt = (bot: TestBot, { data }: Actie, ingevuld: object = {}, anders = {}) =>
  roep(bot, elders('submitAction'), { commandId: 'melden', data: { ...data, ...ingevuld } }, anders)
const alles = { leerling: 'Q.X.', groep: '6', sinds: '2023-10-30', verzuimtype: 'ongeoorloofd', leerplicht: 'ja' }

test('a command opens the form; filled in it is shown whole, and stored once it is confirmed', async () => {
  await using huis = await testHuis()
  const { bot } = huis
  const formulier = kaartVan(await opent(bot))
  const bevestiging = kaartVan(
    await stuurt(bot, actie(formulier, 'formulier/invullen'), { ...waarden(formulier), ...alles }),
  )
  expect(JSON.stringify(bevestiging)).toContain('30 oktober 2023')
  expect(await meldingen(huis)).toEqual([])

  const klaar = await stuurt(bot, actie(bevestiging, 'melding/bevestigen'))
  expect(tekst(klaar)).toMatch(/opgeslagen/)
  expect(kaartVan(klaar).actions).toBeUndefined()
  expect(await meldingen(huis)).toHaveLength(1)
  expect(bot.connector.ontvangen).toEqual([])
})

test('within a window every button is one that works there', async () => {
  await using huis = await testHuis()
  const formulier = kaartVan(await opent(huis.bot))
  const bevestiging = kaartVan(
    await stuurt(huis.bot, actie(formulier, 'formulier/invullen'), { ...waarden(formulier), ...alles }),
  )
  const types = [...(formulier.actions ?? []), ...(bevestiging.actions ?? [])].map(({ type }) => type)
  expect(new Set(types)).toEqual(new Set(['Action.Submit']))
  expect(JSON.stringify(bevestiging.actions)).not.toContain('melding/wijzigen')
})

test('what is wrong stands at its input, what was right is kept, and nothing is stored', async () => {
  await using huis = await testHuis()
  const { bot } = huis
  const formulier = kaartVan(await opent(bot))
  const fout = await stuurt(bot, actie(formulier, 'formulier/invullen'), {
    ...waarden(formulier),
    ...alles,
    leerling: 'Jantje',
    sinds: '2030-01-01',
  })
  expect(tekst(fout)).toContain('Nog niet alles is goed ingevuld')
  expect(waarden(kaartVan(fout))).toMatchObject({ groep: '6', verzuimtype: 'ongeoorloofd', leerplicht: 'ja' })
  expect(await meldingen(huis)).toEqual([])
})

test.each([
  ['numbers and booleans', { groep: 6, veiligheid: true, sinds: 20231030 }],
  ['lists and objects', { groep: ['6'], leerling: { naam: 'x' } }],
  ['nulls', { groep: null, leerling: null }],
  ['a text that is far too long', { reden: 'a'.repeat(5_000) }],
  ['nothing at all', {}],
])('a form with %s is answered in the window and stores nothing', async (_naam, ingevuld) => {
  await using huis = await testHuis()
  const formulier = kaartVan(await opent(huis.bot))
  const antwoord = await stuurt(huis.bot, actie(formulier, 'formulier/invullen'), ingevuld)
  expect(antwoord.type).toBe('continue')
  expect(tekst(antwoord)).not.toContain('Er ging iets mis')
  expect(await meldingen(huis)).toEqual([])
})

test.each(['30/10/2023', '10/30/2023', '2023-10-30T00:00:00Z', '', ' '])(
  'R18: a day comes as an ISO day or is asked again, never guessed: %j',
  async (sinds) => {
    await using huis = await testHuis()
    const formulier = kaartVan(await opent(huis.bot))
    const ingevuld = { ...waarden(formulier), ...alles, sinds }
    const antwoord = kaartVan(await stuurt(huis.bot, actie(formulier, 'formulier/invullen'), ingevuld))
    expect(antwoord.body.find(({ id }) => id === 'sinds')).not.toHaveProperty('value')
    expect(await meldingen(huis)).toEqual([])
  },
)

test('a BSN in a form is refused in the window, and what was chosen is still there to go on with', async () => {
  await using huis = await testHuis()
  const formulier = kaartVan(await opent(huis.bot))
  const ingevuld = { ...waarden(formulier), ...alles, reden: 'BSN 111222333' }
  const antwoord = await stuurt(huis.bot, actie(formulier, 'formulier/invullen'), ingevuld)
  expect(tekst(antwoord)).not.toContain('111222333')
  expect(tekst(antwoord)).toContain('Haal het bericht ook zelf weg')
  expect(kaartVan(antwoord).actions?.map(({ data }) => data['verb'])).toContain('formulier/invullen')
})

test('a form submitted twice, or by Teams once more, is one melding', async () => {
  await using huis = await testHuis()
  const { bot } = huis
  const formulier = kaartVan(await opent(bot))
  const bevestiging = kaartVan(
    await stuurt(bot, actie(formulier, 'formulier/invullen'), { ...waarden(formulier), ...alles }),
  )
  const knop = actie(bevestiging, 'melding/bevestigen')
  const [een, twee] = await Promise.all([
    stuurt(bot, knop, {}, { id: 'zelfde' }),
    stuurt(bot, knop, {}, { id: 'zelfde' }),
  ])
  expect(twee).toEqual(een)
  expect(tekst(await stuurt(bot, knop))).toMatch(/al opgeslagen|had je al/)
  expect(await meldingen(huis)).toHaveLength(1)
})

test('a form of a draft that is gone says so', async () => {
  await using huis = await testHuis()
  const { bot } = huis
  const formulier = kaartVan(await opent(bot))
  await bot.post(berichtAan(bot, '01', { id: 'weg', text: 'laat maar' }))
  const antwoord = await stuurt(bot, actie(formulier, 'formulier/invullen'), { ...waarden(formulier), ...alles })
  expect(tekst(antwoord)).toContain('niet meer geldig')
})

test('the form opens from a card without its inputs in the way, and the card then shows how the draft stands', async () => {
  await using huis = await testHuis()
  const { bot } = huis
  await bot.post(berichtAan(bot, '01', { id: 'm', text: 'J.V. uit groep 6 zit sinds 30 oktober thuis, ongeoorloofd.' }))
  await bot.post(berichtAan(bot, '01', { id: 'm2', text: 'leerplicht weet ervan' }))
  const laatste = bot.connector.ontvangen.findLast(({ activity }) => 'attachments' in activity)
  const [bijlage] = (laatste?.activity['attachments'] ?? []) as { content: Kaart }[]
  const knop = actie(bijlage?.content ?? { body: [] }, 'formulier/openen')
  expect(knop).toMatchObject({
    type: 'Action.Submit',
    associatedInputs: 'none',
    data: { msteams: { type: 'task/fetch' } },
  })

  const formulier = kaartVan(await roep(bot, 'task/fetch', { data: knop.data, context: { theme: 'default' } }))
  expect(waarden(formulier)).toMatchObject({ leerling: 'J.V.', groep: '6' })
  const knopVerder = actie(formulier, 'formulier/invullen')
  bot.connector.ontvangen.length = 0
  await roep(bot, 'task/submit', { data: { ...knopVerder.data, ...waarden(formulier), groep: '7' } })
  expect(bot.connector.ontvangen).toMatchObject([{ method: 'PUT', id: laatste?.id }])
  expect(JSON.stringify(bot.connector.ontvangen)).toContain('groep 7')

  await bot.post(berichtAan(bot, '01', { id: 'm3', text: 'laat maar' }))
  expect(bot.connector.ontvangen.filter(({ method }) => method === 'PUT')).toHaveLength(2)
})

test('a melding that runs is changed in a window: its form holds what is stored, and nothing is stored before a yes', async () => {
  await using huis = await testHuis()
  const { bot, db } = huis
  const redenen = () => as(werker, db, ({ trx }) => trx.selectFrom('thuiszittermelding').select('reden').execute())
  const zeg = (id: string, text: string) => bot.post(berichtAan(bot, '01', { id, text }))
  await zeg('s1', 'J.V. uit groep 6 zit sinds 30 oktober thuis, ongeoorloofd, leerplicht weet ervan, wegens ruzie')
  await zeg('s2', 'ja')
  await zeg('s3', 'de melding aanpassen: ziek gemeld')
  const kaarten = bot.connector.ontvangen.flatMap(({ activity }) =>
    ((activity['attachments'] ?? []) as { content: Kaart }[]).map(({ content }) => content),
  )
  const knop = actie(kaarten.at(-1) ?? { body: [] }, 'formulier/openen')
  const formulier = kaartVan(await roep(bot, 'task/fetch', { data: knop.data, context: { theme: 'default' } }))
  expect(waarden(formulier)).toMatchObject({ sinds: '2023-10-30', verzuimtype: 'geoorloofd_ziek', reden: 'ruzie' })

  const verder = actie(formulier, 'formulier/invullen')
  const vraag = await roep(bot, 'task/submit', {
    data: { ...verder.data, ...waarden(formulier), verzuimtype: 'ongeoorloofd', reden: '' },
  })
  expect(tekst(vraag)).toContain('reden vervalt: ruzie')
  expect(await redenen()).toEqual([{ reden: 'ruzie' }])

  const ja = kaartVan(vraag).actions?.find(({ title }) => title === 'Ja')
  expect(tekst(await roep(bot, 'task/submit', { data: ja?.data }))).toContain('is bijgewerkt')
  expect(await redenen()).toEqual([{ reden: null }])
})

test('who may not report is told so in the window', async () => {
  await using huis = await testHuis()
  const van06 = berichtAan(huis.bot, '06')
  const antwoord = await roep(
    huis.bot,
    elders('fetchTask'),
    { commandId: 'melden' },
    { ...van06, type: 'invoke', name: elders('fetchTask'), id: 'b' },
  )
  expect(tekst(antwoord)).toMatch(/melden/i)
  expect(JSON.stringify(antwoord)).not.toContain('Input.')
})

test.each([
  ['a group chat', { id: '19:groep@thread.v2', conversationType: 'groupChat' }],
  ['a channel', { id: '19:kanaal@thread.tacv2', conversationType: 'channel' }],
  ['a chat with one other person', { id: '19:een_ander@unq.gbl.spaces', conversationType: 'personal' }],
])('R21: in %s no form is opened or taken in, and it does not become an address', async (_naam, conversation) => {
  await using huis = await testHuis()
  const { bot, db } = huis
  const daar = { conversation: { ...conversation, tenantId: berichtAan(bot, '01').conversation.tenantId } }
  const formulier = kaartVan(await opent(bot))
  const geweigerd = [
    await roep(bot, elders('fetchTask'), { commandId: 'melden' }, daar),
    await stuurt(bot, actie(formulier, 'formulier/invullen'), { ...waarden(formulier), ...alles }, daar),
  ]
  for (const antwoord of geweigerd)
    expect(antwoord).toEqual({ type: 'message', value: expect.stringContaining('persoonlijk bericht') })
  const adressen = await as(werker, db, ({ trx }) =>
    trx.selectFrom('gesprek').select('id').where('adresseerbaar', '=', true).execute(),
  )
  expect(adressen).toEqual([])
})
