import { expect, test } from 'vitest'
import type { Adres } from '../../ports.ts'
import { type Gedrag, nepConnector } from '../../testing/nep-connector.ts'
import { ThuisnabijAdapter } from './adapter.ts'
import { botAuthenticatie } from './authenticatie.ts'
import { retryAfterMs } from './connector-http.ts'
import { botbuilderKanaal } from './kanaal.ts'

const anoniem = { soort: 'anoniem' } as const
const kanaal = botbuilderKanaal(new ThuisnabijAdapter(botAuthenticatie({ inlog: anoniem, timeoutMs: 300 }), anoniem))
const adresBij = (serviceUrl: string): Adres => ({
  gesprekId: 'gesprek-1',
  tenantId: 'tenant',
  serviceUrl,
  botId: '28:bot',
  gebruikerId: '29:iemand',
})
const hallo = { soort: 'tekst', tekst: 'Hallo', suggesties: ['een', 'twee', 'drie', 'vier'] } as const
const kaart = { soort: 'kaart', kaart: { type: 'AdaptiveCard' }, samenvatting: 'Signaal' } as const

const status = (status: number, extra: Partial<Extract<Gedrag, { soort: 'status' }>> = {}) =>
  ({ soort: 'status', status, ...extra }) as const

test('sends a message and gives the id under which it can be replaced', async () => {
  await using connector = await nepConnector()
  const verzending = await kanaal.stuur(adresBij(connector.serviceUrl), hallo)

  expect(verzending).toEqual({ kind: 'verzonden', activityId: 'act-1' })
  expect(connector.ontvangen).toMatchObject([
    {
      method: 'POST',
      path: '/v3/conversations/gesprek-1/activities',
      activity: { type: 'message', text: 'Hallo', locale: 'nl-NL', recipient: { id: '29:iemand' } },
    },
  ])
})

test('R10: an activity has text or one card, never both, and at most three suggestions for one reader', async () => {
  await using connector = await nepConnector()
  await kanaal.stuur(adresBij(connector.serviceUrl), hallo)
  await kanaal.stuur(adresBij(connector.serviceUrl), kaart)

  const [tekst, metKaart] = connector.ontvangen.map(({ activity }) => activity)
  expect(tekst).not.toHaveProperty('attachments')
  expect(tekst).toMatchObject({ suggestedActions: { to: ['29:iemand'], actions: [{}, {}, {}] } })
  // What a notification shows of a text tells nothing of a leerling.
  expect(tekst).toMatchObject({ summary: 'Antwoord van Thuisnabij' })
  expect(metKaart).not.toHaveProperty('text')
  expect(metKaart).toMatchObject({ summary: 'Signaal', attachments: [{ content: { type: 'AdaptiveCard' } }] })
})

test('what is said to Teams arrives whole: citations, thumbs and suggestions', async () => {
  await using connector = await nepConnector()
  const bronnen = [{ naam: 'Ondersteuningsplan, §5', citaat: 'De school vraagt aan.' }]
  await kanaal.stuur(adresBij(connector.serviceUrl), { ...hallo, bronnen, artikel: 'tlv-aanvragen' })

  expect(connector.ontvangen[0]?.activity).toMatchObject({
    entities: [{ '@type': 'Message', citation: [{ appearance: { name: 'Ondersteuningsplan, §5' } }] }],
    channelData: { feedbackLoop: { type: 'default' } },
    suggestedActions: { actions: [{ type: 'imBack' }, { type: 'imBack' }, { type: 'imBack' }] },
  })
})

test('an id with a slash or a semicolon stays one part of the address', async () => {
  await using connector = await nepConnector()
  const adres = { ...adresBij(connector.serviceUrl), gesprekId: '19:a@thread.tacv2;messageid=1/2' }
  await kanaal.vervang(adres, 'a/b', kaart)
  expect(connector.ontvangen[0]?.path).toBe(
    '/v3/conversations/19%3Aa%40thread.tacv2%3Bmessageid%3D1%2F2/activities/a%2Fb',
  )
})

test('replaces a card in place', async () => {
  await using connector = await nepConnector()
  await kanaal.vervang(adresBij(connector.serviceUrl), 'act-9', kaart)

  expect(connector.ontvangen).toMatchObject([{ method: 'PUT', path: '/v3/conversations/gesprek-1/activities/act-9' }])
})

test('tells a message that is gone from a person who cannot be written to', async () => {
  await using connector = await nepConnector()
  connector.straks.push(status(404, { code: 'ActivityNotFoundInConversation' }), status(404, { code: 'BotNotFound' }))
  const vervang = () => kanaal.vervang(adresBij(connector.serviceUrl), 'act-9', kaart)

  expect(await vervang()).toEqual({ kind: 'weg', code: 'ActivityNotFoundInConversation' })
  expect(await vervang()).toEqual({ kind: 'geblokkeerd', code: 'BotNotFound' })
})

test('carries what was understood to a local connector', async () => {
  await using connector = await nepConnector()
  await kanaal.stuur(adresBij(connector.serviceUrl), { soort: 'trace', naam: 'begrip', waarde: { intent: 'hulp' } })

  expect(connector.ontvangen).toMatchObject([
    { activity: { type: 'trace', name: 'begrip', value: { intent: 'hulp' } } },
  ])
})

test.each<[string, Gedrag, object]>([
  [
    'R6: 403 is a person who cannot be reached',
    status(403, { code: 'MessageWritesBlocked' }),
    { kind: 'geblokkeerd', code: 'MessageWritesBlocked' },
  ],
  ['R6: 404 too', status(404, { code: 'ConversationNotFound' }), { kind: 'geblokkeerd', code: 'ConversationNotFound' }],
  ['R9: 429 says how long to wait', status(429, { retryAfter: '7' }), { kind: 'later', naMs: 7000 }],
  ['R9: 429 may leave that open', status(429), { kind: 'later' }],
  ['R9: 412 may be tried again', status(412), { kind: 'later' }],
  ['R9: 502 may be tried again', status(502), { kind: 'later' }],
  ['R8: 503 may have arrived', status(503), { kind: 'onzeker' }],
  ['R8: 500 may have arrived', status(500), { kind: 'onzeker' }],
  ['R8: a reset after the request may have arrived', { soort: 'reset' }, { kind: 'onzeker' }],
  ['R8: no answer within the time may have arrived', { soort: 'hangt' }, { kind: 'onzeker' }],
  ['400 will never do', status(400), { kind: 'mislukt' }],
  ['413 will never do', status(413), { kind: 'mislukt' }],
])('%s, and the message was posted once', async (_, gedrag, verwacht) => {
  await using connector = await nepConnector()
  connector.straks.push(gedrag)

  expect(await kanaal.stuur(adresBij(connector.serviceUrl), hallo)).toMatchObject(verwacht)
  expect(connector.ontvangen).toHaveLength(1)
})

test('a connector that is not there surely got nothing', async () => {
  const weg = await nepConnector()
  await weg[Symbol.asyncDispose]()

  expect(await kanaal.stuur(adresBij(weg.serviceUrl), hallo)).toMatchObject({ kind: 'later', code: 'ECONNREFUSED' })
})

test.each([
  ['7', 7000],
  ['0', 0],
  ['Wed, 15 Nov 2023 09:00:30 GMT', 30_000],
  ['Wed, 15 Nov 2023 08:00:00 GMT', 0],
  ['straks', undefined],
  [null, undefined],
])('R9: reads Retry-After %j as %j ms', (header, ms) => {
  expect(retryAfterMs(header, Date.parse('2023-11-15T09:00:00Z'))).toBe(ms)
})
