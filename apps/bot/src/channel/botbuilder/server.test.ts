import { expect, test } from 'vitest'
import type { InkomendeGebeurtenis, VerwerkBeurt } from '../../ports.ts'
import { openDeur, persona, TENANT, vraag } from '../../testing/bot-deur.ts'

const zegHallo: VerwerkBeurt = async () => ({ soort: 'berichten', berichten: [{ soort: 'tekst', tekst: 'Hallo' }] })
const niets: VerwerkBeurt = async () => ({ soort: 'niets' })
const { deliveryMode: _, ...gewoon } = vraag
const knop = {
  ...gewoon,
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb: 'signaal/oppakken', data: { nummer: 14 } } },
}

/** A door that writes down what came through it. */
async function luisterend(antwoord: VerwerkBeurt = niets) {
  const gehoord: InkomendeGebeurtenis[] = []
  const deur = await openDeur(async (inkomend) => {
    gehoord.push(inkomend)
    return await antwoord(inkomend)
  })
  return { ...deur, gehoord, [Symbol.asyncDispose]: () => deur[Symbol.asyncDispose]() }
}

test('gives the replies in the response when they are expected there', async () => {
  await using deur = await openDeur(zegHallo)
  const antwoord = await deur.post(vraag)

  expect(antwoord.status).toBe(200)
  expect(await antwoord.json()).toMatchObject({ activities: [{ type: 'message', text: 'Hallo', locale: 'nl-NL' }] })
})

const diep = (diepte: number) => `{"type":"message","value":${'['.repeat(diepte)}${']'.repeat(diepte)}}`
test.each<[string, string, Record<string, string>, number]>([
  ['{}', '{}', {}, 400],
  ['[]', '[]', {}, 400],
  ['null', 'null', {}, 400],
  ['a string', '"x"', {}, 400],
  ['no body', '', {}, 400],
  ['1 MB', JSON.stringify({ ...vraag, text: 'x'.repeat(1_000_000) }), {}, 413],
  ['bad JSON', '{"type":', {}, 400],
  ['10.000 deep', diep(10_000), {}, 400],
  ['200.000 brackets', diep(100_000), {}, 400],
  ['a type that is no string', JSON.stringify({ ...vraag, type: 7 }), {}, 400],
  ['an invoke name that is no string', JSON.stringify({ ...vraag, type: 'invoke', name: 5 }), {}, 400],
  ['a text that is no string', JSON.stringify({ ...vraag, text: { a: 1 } }), {}, 400],
  ['no conversation', JSON.stringify({ ...vraag, conversation: undefined }), {}, 400],
  ['a conversation that is a list', JSON.stringify({ ...vraag, conversation: [] }), {}, 400],
  ['nobody it is from', JSON.stringify({ ...vraag, from: null }), {}, 400],
  ['a recipient that is no object', JSON.stringify({ ...vraag, recipient: 'bot' }), {}, 400],
  ['another content type', JSON.stringify(vraag), { 'content-type': 'text/plain' }, 415],
])('R12: refuses a body that is %s, shows nothing of the inside and lives on', async (_naam, body, headers, status) => {
  await using deur = await openDeur(zegHallo)
  const antwoord = await deur.post(body, headers)

  expect(antwoord.status).toBe(status)
  expect(await antwoord.text()).toBe('')
  expect((await deur.post(vraag)).status).toBe(200)
})

test('R12: a fault inside gives an empty 500, and a log line without what was said', async () => {
  await using deur = await openDeur(async () => {
    throw new Error('geheim: leerling J.V.')
  })
  const antwoord = await deur.post(vraag)

  expect([antwoord.status, await antwoord.text()]).toEqual([500, ''])
  expect(deur.logregels.join()).not.toContain('J.V.')
})

test.each([
  ['GET', '/api/messages', 405],
  ['PUT', '/api/messages', 405],
  ['POST', '/gezond', 405],
  ['GET', '/gezond', 200],
  ['GET', '/iets', 404],
])('%s %s gives %i', async (method, pad, status) => {
  await using deur = await openDeur(niets)
  expect((await fetch(`${deur.url}${pad}`, { method })).status).toBe(status)
})

test('hears a sentence, a pressed button, an installation and a removal', async () => {
  await using deur = await luisterend()
  await deur.post({ ...vraag, text: '<at>Thuisnabij</at>&nbsp;hoe gaat dit? ' })
  await deur.post(knop)
  await deur.post({ ...gewoon, text: undefined, value: { verb: 'melding/bevestigen', data: { concept: 2 } } })
  await deur.post({ ...gewoon, type: 'installationUpdate', action: 'add' })
  await deur.post({ ...gewoon, type: 'conversationUpdate', membersAdded: [{ id: '29:01' }] })
  await deur.post({ ...gewoon, type: 'installationUpdate', action: 'remove' })
  await deur.post({ ...gewoon, type: 'messageReaction' })

  expect(deur.gehoord.map(({ gebeurtenis }) => gebeurtenis)).toEqual([
    { soort: 'tekst', tekst: 'hoe gaat dit?' },
    { soort: 'knop', verb: 'signaal/oppakken', data: { nummer: 14 } },
    { soort: 'knop', verb: 'melding/bevestigen', data: { concept: 2 } },
    { soort: 'installatie' },
    { soort: 'installatie' },
    { soort: 'verwijderd' },
    { soort: 'overig' },
  ])
  expect(deur.gehoord[1]).toMatchObject({ wijze: 'invoke', aadObjectId: persona('01'), plek: 'personal' })
})

const duim = (value: unknown) => ({
  ...gewoon,
  type: 'invoke',
  name: 'message/submitAction',
  replyToId: 'act-7',
  value: { actionName: 'feedback', actionValue: value },
})
test.each<[string, unknown, object]>([
  ['a thumb up', { reaction: 'like', feedback: '{"feedbackText":""}' }, { soort: 'feedback', reactie: 'omhoog' }],
  [
    'a thumb down with words',
    { reaction: 'dislike', feedback: '{"feedbackText":" Klopt niet. "}' },
    { soort: 'feedback', reactie: 'omlaag', toelichting: 'Klopt niet.' },
  ],
  ['words that are no JSON', { reaction: 'like', feedback: '{' }, { soort: 'feedback', reactie: 'omhoog' }],
  ['words that are no text', { reaction: 'like', feedback: { a: 1 } }, { soort: 'feedback', reactie: 'omhoog' }],
  ['another reaction', { reaction: 'hartje' }, { soort: 'overig' }],
  ['nothing at all', undefined, { soort: 'overig' }],
])('hears %s, and under which message', async (_naam, value, gebeurtenis) => {
  await using deur = await luisterend()
  expect(await (await deur.post(duim(value))).json()).toEqual({})
  expect(deur.gehoord).toMatchObject([{ gebeurtenis, berichtId: 'act-7' }])
})

test.each([
  ['a groupChat', { conversationType: 'groupChat' }, 'groupChat'],
  ['a channel', { conversationType: 'channel' }, 'channel'],
  ['a kind we do not know', { conversationType: 'meeting' }, 'channel'],
  ['a group that does not say its kind', { isGroup: true }, 'channel'],
  ['a thread by its id', { id: '19:abc@thread.tacv2' }, 'channel'],
])('R21: %s is no place to speak of a leerling', async (_naam, conversation, plek) => {
  await using deur = await luisterend()
  await deur.post({ ...vraag, conversation: { id: 'x', tenantId: TENANT, ...conversation } })
  expect(deur.gehoord[0]?.plek).toBe(plek)
})

test.each([
  ['https://evil.example/'],
  ['http://169.254.169.254/'],
  ['https://smba.trafficmanager.net/emea/'],
  ['http://127.0.0.1.evil.example/'],
  ['http://u:p@127.0.0.1/'],
  ['file:///etc/passwd'],
  ['geen url'],
  [undefined],
])('R5: without credentials an activity may not have the bot write to %s', async (serviceUrl) => {
  await using deur = await luisterend()
  expect((await deur.post({ ...gewoon, serviceUrl })).status).toBe(403)
  expect(deur.gehoord).toEqual([])
})

test('R22: another tenant, or two at once, is refused', async () => {
  await using deur = await luisterend()
  const vreemd = '00000000-0000-0000-0000-00000000bbbb'
  const anders = { ...vraag, conversation: { ...vraag.conversation, tenantId: vreemd } }

  expect((await deur.post(anders)).status).toBe(403)
  expect((await deur.post({ ...anders, channelData: { tenant: { id: vreemd } } })).status).toBe(403)
  expect(deur.gehoord).toEqual([])
})

test('R13: every invoke gets an answer in Dutch of the shape it knows', async () => {
  await using deur = await openDeur(niets)
  const antwoordOp = async (name: string) => (await deur.post({ ...knop, name })).json()

  expect(await antwoordOp('adaptiveCard/action')).toMatchObject({ type: 'application/vnd.microsoft.activity.message' })
  expect(await antwoordOp('message/submitAction')).toEqual({})
  expect(await antwoordOp('task/fetch')).toMatchObject({
    task: { type: 'message', value: expect.stringContaining('Dit kan ik hier niet') },
  })
  expect(await antwoordOp('composeExtension/query')).toMatchObject({ composeExtension: { type: 'message' } })
  expect(await antwoordOp('signin/verifyState')).toMatchObject({ statusCode: 200 })
})

test('R14: in a group somebody else who joins is no installation, the bot that joins is', async () => {
  await using deur = await luisterend()
  const groep = { id: '19:g@thread.v2', conversationType: 'groupChat', tenantId: TENANT }
  const erbij = (id: string) => ({ ...gewoon, type: 'conversationUpdate', conversation: groep, membersAdded: [{ id }] })
  await deur.post(erbij('29:ander'))
  await deur.post(erbij('28:bot'))
  expect(deur.gehoord.map(({ gebeurtenis }) => gebeurtenis.soort)).toEqual(['overig', 'installatie'])
})

test('R20: a sign-in that was not asked for is answered, however often, and starts nothing', async () => {
  await using deur = await luisterend()
  for (const name of ['signin/tokenExchange', 'signin/verifyState', 'signin/tokenExchange'])
    expect((await deur.post({ ...knop, name, value: { id: 'x', token: 'y' } })).status).toBe(200)
  expect(deur.gehoord.map(({ gebeurtenis }) => gebeurtenis.soort)).toEqual(['overig', 'overig', 'overig'])
})

test('a pressed button gets the card that takes its place', async () => {
  await using deur = await openDeur(async () => ({ soort: 'kaart', kaart: { type: 'AdaptiveCard' } }))
  expect(await (await deur.post(knop)).json()).toEqual({
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: { type: 'AdaptiveCard' },
  })
})
