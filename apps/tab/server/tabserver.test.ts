import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { leesOmgeving } from './env.ts'
import { maakTabserver } from './server.ts'

let api: Server
let tab: Server
let adres: string
let gekregen: { headers: Record<string, unknown>; body: string } | undefined

const leeg = mkdtempSync(join(tmpdir(), 'thuisnabij-pagina-'))

beforeAll(async () => {
  api = createServer(async (vraag, antwoord) => {
    let body = ''
    for await (const deel of vraag) body += deel
    gekregen = { headers: vraag.headers, body }
    antwoord.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'nee=1' }).end('{"data":{}}')
  })
  const apiPoort = await luister(api)
  tab = maakTabserver({ pagina: leeg, apiAdres: `http://127.0.0.1:${apiPoort}/graphql` })
  adres = `http://127.0.0.1:${await luister(tab)}`
})

afterAll(() => {
  rmSync(leeg, { recursive: true })
  for (const server of [api, tab]) {
    server.close()
    server.closeAllConnections()
  }
})

test('a path that is none is refused, and the server lives on', async () => {
  const status = await new Promise<number | undefined>((klaar) => {
    request(adres, { path: '//' }, (antwoord) => klaar(antwoord.resume().statusCode)).end()
  })
  expect(status).toBe(400)
  expect((await fetch(`${adres}/gezond`)).status).toBe(200)
})

test('passes a question on with who asks, and nothing else of the browser', async () => {
  const headers = { 'x-thuisnabij-persona': '04', cookie: 'geheim=1', authorization: 'x' }
  const antwoord = await vraag({ headers })

  expect([antwoord.status, await antwoord.json(), antwoord.headers.get('set-cookie')]).toEqual([
    200,
    { data: {} },
    null,
  ])
  expect(gekregen?.body).toBe('{"query":"{ik{rol}}"}')
  expect(gekregen?.headers).toMatchObject({ 'x-thuisnabij-persona': '04' })
  expect(gekregen?.headers).not.toHaveProperty('cookie')
  expect(gekregen?.headers).not.toHaveProperty('authorization')
})

test.each([
  ['GET', { method: 'GET', body: null }, 405],
  ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
  ['more than 64 kB', { body: 'x'.repeat(70_000) }, 413],
])('refuses %s at the api', async (_, anders, status) => {
  expect((await vraag(anders)).status).toBe(status)
})

test('says so when the api cannot be reached', async () => {
  const los = maakTabserver({ pagina: leeg, apiAdres: 'http://127.0.0.1:9/graphql' })
  const antwoord = await vraag({}, `http://127.0.0.1:${await luister(los)}`)
  expect([antwoord.status, await antwoord.json()]).toEqual([
    502,
    { errors: [{ message: 'De gegevens zijn nu niet bereikbaar.' }] },
  ])
  los.close()
  los.closeAllConnections()
})

test('is refused under the name of another site', async () => {
  const [antwoord] = await once(request(`${adres}/gezond`, { headers: { host: 'ergens.example' } }).end(), 'response')
  expect(antwoord.statusCode).toBe(403)
})

test('refuses production until people can sign in', () => {
  expect(() => leesOmgeving({ NODE_ENV: 'production' })).toThrow('aanmelden met Entra ID')
  expect(leesOmgeving({})).toEqual({ poort: 5173, apiPoort: 4000 })
})

function vraag(anders: RequestInit, waar = adres): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...anders.headers }
  return fetch(`${waar}/graphql`, { method: 'POST', body: '{"query":"{ik{rol}}"}', ...anders, headers })
}

async function luister(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}
