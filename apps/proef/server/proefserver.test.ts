import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Gebeurtenis } from '../protocol/bericht.ts'
import { leesOmgeving } from './env.ts'
import { maakProefserver } from './server.ts'

type Ontvangen = Readonly<Record<string, unknown>>

const gegevens = { gekregen: [] as Ontvangen[], antwoord: { status: 200, body: '' } }
let bot: Server
let proef: Server
let adres: string

const leeg = mkdtempSync(join(tmpdir(), 'thuisnabij-pagina-'))

beforeAll(async () => {
  bot = createServer(async (vraag, antwoord) => {
    let tekst = ''
    for await (const deel of vraag) tekst += deel
    gegevens.gekregen.push(JSON.parse(tekst))
    antwoord.writeHead(gegevens.antwoord.status, { 'content-type': 'application/json' })
    antwoord.end(gegevens.antwoord.body)
  })
  const botPoort = await luister(bot)
  proef = maakProefserver({ pagina: leeg, botPoort })
  adres = `http://127.0.0.1:${await luister(proef)}`
})

beforeEach(() => {
  gegevens.gekregen.length = 0
  gegevens.antwoord = { status: 200, body: '' }
})

afterAll(() => {
  rmSync(leeg, { recursive: true })
  for (const server of [bot, proef]) {
    server.close()
    server.closeAllConnections()
  }
})

describe('a window', () => {
  test('installs the bot for its persona at the first opening only', async () => {
    const eerste = await open('02')
    const tweede = await open('02')
    await wachtTot(() => gegevens.gekregen.length > 0)

    expect(gegevens.gekregen).toHaveLength(1)
    expect(gegevens.gekregen[0]).toMatchObject({
      type: 'installationUpdate',
      channelId: 'msteams',
      serviceUrl: `${adres}/`,
      from: { aadObjectId: '00000000-0000-0000-0000-000000000002' },
      conversation: { id: 'proef-02', tenantId: '00000000-0000-0000-0000-00000000aaaa' },
      channelData: { tenant: { id: '00000000-0000-0000-0000-00000000aaaa' } },
    })
    eerste.sluit()
    tweede.sluit()
  })

  test('passes on what is typed and remembers it for the next window', async () => {
    expect((await post('/gesprek/01/bericht', { tekst: ' Wat is een TLV? ' })).status).toBe(200)
    expect(gegevens.gekregen).toMatchObject([{ type: 'message', text: 'Wat is een TLV?' }])

    const later = await open('01')
    await wachtTot(() => later.gekregen.length > 0)
    const [begin] = later.gekregen
    expect(begin).toMatchObject({
      soort: 'begin',
      berichten: [{ van: 'persona', inhoud: { tekst: 'Wat is een TLV?' } }],
    })
    later.sluit()
  })

  test('says so when the bot refuses', async () => {
    gegevens.antwoord = { status: 500, body: '' }
    const window = await open('03')
    await post('/gesprek/03/bericht', { tekst: 'hallo' })
    await wachtTot(() => teksten(window.gekregen).some((tekst) => tekst.includes('status 500')))
    window.sluit()
  })

  test.each([
    ['an unknown persona', '/gesprek/77/bericht', { tekst: 'hallo' }, 404],
    ['an empty message', '/gesprek/01/bericht', { tekst: '  ' }, 400],
    ['a button without a card', '/gesprek/01/knop', { verb: 'x' }, 400],
    ['a list for a body', '/gesprek/01/bericht', [], 400],
    ['more than 256 kB', '/gesprek/01/bericht', { tekst: 'x'.repeat(300_000) }, 413],
  ])('refuses %s', async (_, pad, body, status) => {
    expect((await post(pad, body)).status).toBe(status)
    expect(gegevens.gekregen).toHaveLength(0)
  })

  test('is refused under the name of another site', async () => {
    const vraag = request(`${adres}/gezond`, { headers: { host: 'ergens.example' } }).end()
    const [antwoord] = await once(vraag, 'response')
    expect(antwoord.statusCode).toBe(403)
  })
})

describe('the connector', () => {
  test('gives an id for a card, shows it, and lets it be replaced', async () => {
    const window = await open('04')
    await wachtTot(() => window.gekregen.some((g) => g.soort === 'typen' && !g.aan))
    const { status, body } = await post('/v3/conversations/proef-04/activities', kaart('open'))
    expect(status).toBe(201)

    const id = (body as { id: string }).id
    const put = await fetch(`${adres}/v3/conversations/proef-04/activities/${id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(kaart('opgepakt')),
    })
    expect([put.status, await put.json()]).toEqual([200, { id }])
    await wachtTot(() => window.gekregen.filter(({ soort }) => soort === 'bericht').length === 2)
    expect(window.gekregen.at(-1)).toMatchObject({
      soort: 'bericht',
      bericht: { id, spontaan: true, versie: 1, inhoud: { kaart: { titel: 'opgepakt' } } },
    })
    window.sluit()
  })

  test('marks a message nobody asked for in the windows of others, and keeps count for who is away', async () => {
    const ander = await open('06')
    await post('/v3/conversations/proef-05/activities', kaart('signaal'))
    await wachtTot(() => ander.gekregen.some(({ soort }) => soort === 'elders'))
    expect(ander.gekregen).toContainEqual({ soort: 'elders', persona: '05' })

    const later = await open('07')
    await wachtTot(() => later.gekregen.length > 0)
    expect(later.gekregen[0]).toMatchObject({ soort: 'begin', ongelezen: { '05': 1 } })
    ander.sluit()
    later.sluit()
  })

  test('splits text and card and gives no id then, as Teams does', async () => {
    const samen = { ...kaart('x'), text: 'Zie de kaart' }
    expect(await post('/v3/conversations/proef-08/activities', samen)).toEqual({ status: 202, body: {} })
  })

  test('shows what the bot understood apart from the conversation', async () => {
    const window = await open('09')
    const value = { intent: 'hulp', slots: {}, zekerheid: 0.9 }
    await post('/v3/conversations/proef-09/activities/1', { type: 'trace', name: 'begrip', value })
    await wachtTot(() => window.gekregen.some(({ soort }) => soort === 'begrip'))
    expect(window.gekregen).toContainEqual({ soort: 'begrip', begrip: value })
    window.sluit()
  })

  test.each([
    ['a conversation that is not there', 'proef-77', { type: 'message', text: 'x' }, 404, 'ConversationNotFound'],
    ['an empty message', 'proef-01', { type: 'message', text: '' }, 400, 'BadSyntax'],
  ])('refuses %s', async (_, gesprek, activiteit, status, code) => {
    const antwoord = await post(`/v3/conversations/${gesprek}/activities`, activiteit)
    expect(antwoord).toMatchObject({ status, body: { error: { code } } })
  })
})

test('a pressed button puts the answered card in the place of the old one', async () => {
  const { body } = await post('/v3/conversations/proef-10/activities', kaart('open'))
  const berichtId = (body as { id: string }).id
  const value = { type: 'AdaptiveCard', titel: 'nieuw' }
  gegevens.antwoord = {
    status: 200,
    body: JSON.stringify({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value }),
  }
  const window = await open('10')
  await post('/gesprek/10/knop', { berichtId, verb: 'signaal/oppakken', data: { nummer: 14 } })

  expect(gegevens.gekregen.at(-1)).toMatchObject({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: berichtId,
    value: { action: { type: 'Action.Execute', verb: 'signaal/oppakken', data: { nummer: 14 } } },
  })
  await wachtTot(() => window.gekregen.some(({ soort }) => soort === 'bericht'))
  expect(window.gekregen.find(({ soort }) => soort === 'bericht')).toMatchObject({
    bericht: { id: berichtId, inhoud: { soort: 'kaart', kaart: value } },
  })
  window.sluit()
})

describe('the environment', () => {
  test('refuses production, where anybody could pose as anybody', () => {
    expect(() => leesOmgeving({ NODE_ENV: 'production' })).toThrow('De proefpagina start niet in productie')
  })

  test('has ports of its own, and names the variable of one that is wrong', () => {
    expect(leesOmgeving({})).toEqual({ poort: 5174, botPoort: 3978 })
    expect(() => leesOmgeving({ BOT_PORT: 'acht' })).toThrow('BOT_PORT is "acht"')
  })
})

function kaart(titel: string): Ontvangen {
  const content = { type: 'AdaptiveCard', version: '1.5', titel }
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] }
}

async function luister(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

async function post(pad: string, body: unknown): Promise<{ status: number; body: unknown }> {
  const headers = { 'content-type': 'application/json' }
  const antwoord = await fetch(adres + pad, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: antwoord.status, body: await antwoord.json() }
}

/** A window's line, as the browser reads it. */
async function open(persona: string): Promise<{ gekregen: readonly Gebeurtenis[]; sluit: () => void }> {
  const gekregen: Gebeurtenis[] = []
  const vraag = request(`${adres}/gesprek/${persona}/stroom`).end()
  const [antwoord] = await once(vraag, 'response')
  let rest = ''
  antwoord.setEncoding('utf8').on('data', (deel: string) => {
    const stukken = (rest + deel).split('\n\n')
    rest = stukken.pop() ?? ''
    for (const stuk of stukken) if (stuk.startsWith('data: ')) gekregen.push(JSON.parse(stuk.slice(6)))
  })
  antwoord.on('error', () => undefined)
  return { gekregen, sluit: () => vraag.destroy() }
}

function teksten(gebeurtenissen: readonly Gebeurtenis[]): readonly string[] {
  return gebeurtenissen.flatMap((g) =>
    g.soort === 'bericht' && g.bericht.inhoud.soort === 'tekst' ? [g.bericht.inhoud.tekst] : [],
  )
}

async function wachtTot(klopt: () => boolean): Promise<void> {
  await expect.poll(klopt, { interval: 5, timeout: 2000 }).toBe(true)
}
