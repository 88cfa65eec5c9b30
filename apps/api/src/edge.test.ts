import { seedOrganisatie, testDb } from '@thuisnabij/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApi } from './testing/api.ts'

const db = await testDb()
const api = testApi(db)
beforeAll(() => seedOrganisatie(db))
afterAll(() => db[Symbol.asyncDispose]())

const URL = 'http://127.0.0.1:4000/graphql'
const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }
const post = (body: string | undefined, headers: Record<string, string> = json) =>
  api.fetch(URL, { method: 'POST', headers, ...(body === undefined ? {} : { body }) })
const typename = JSON.stringify({ query: '{ __typename }' })

test('answers a question in JSON, and lets nobody keep it', async () => {
  const response = await post(typename)
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

test('opens no door for pages of another origin', async () => {
  const response = await post(typename, { ...json, origin: 'https://elders.example' })
  expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  const preflight = await api.fetch(URL, { method: 'OPTIONS', headers: { origin: 'https://elders.example' } })
  expect(preflight.status).toBe(405)
})

test.each(['GET', 'PUT', 'DELETE', 'HEAD', 'PATCH'])('refuses %s', async (method) => {
  const response = await api.fetch(`${URL}?query=${encodeURIComponent('{ __typename }')}`, { method })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('POST')
})

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/graphql',
  'application/graphql+json',
  'application/jsonx',
  '',
])('refuses a body of type "%s"', async (type) => {
  const response = await post(typename, type === '' ? {} : { 'content-type': type })
  expect(response.status).toBe(415)
})

test.each([
  ['no body', undefined],
  ['no question', '{}'],
  ['null', 'null'],
  ['a list, so no batch either', `[${typename},${typename}]`],
  ['an empty list', '[]'],
  ['broken JSON', '{"query":'],
  ['a number as query', '{"query":1}'],
  ['variables that are no object', '{"query":"{ __typename }","variables":[1]}'],
  ['a question that does not parse', '{"query":"{"}'],
  ['a field that does not exist', '{"query":"{ bestaatNiet }"}'],
  ['a variable of the wrong form', '{"query":"query ($n: Int!) { signaal(nummer: $n) { id } }","variables":{"n":"x"}}'],
  ['a variable that is missing', '{"query":"query ($n: Int!) { signaal(nummer: $n) { id } }"}'],
  ['an id of the wrong form', '{"query":"mutation { signaalOppakken(id: \\"1 or 1=1\\") { __typename } }"}'],
  [
    'a day that does not exist',
    '{"query":"{ thuiszittermeldingen(filter: { nogLopendOp: \\"2023-02-30\\" }) { edges { cursor } } }"}',
  ],
  ['two operations without saying which', '{"query":"query a { __typename } query b { __typename }"}'],
  ['deep nesting', `{"query":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
])('refuses %s with 4xx and shows nothing of its inside', async (_, body) => {
  const response = await post(body)
  const text = await response.text()
  expect(response.status).toBeGreaterThanOrEqual(400)
  expect(response.status).toBeLessThan(500)
  expect(text).not.toMatch(/node_modules|\.ts\b|\.js\b|\\n +at |originalError|SyntaxError/)
})

test('refuses a body over 64 kB, with or without its length told', async () => {
  const big = JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(1024 * 1024) } })
  expect((await post(big)).status).toBe(413)
  const stream = new Blob([big]).stream()
  const streamed = await api.fetch(
    new Request(URL, { method: 'POST', headers: json, body: stream, duplex: 'half' } as RequestInit),
  )
  expect(streamed.status).toBe(413)
})

test('says at /gezond whether the database answers, and nothing elsewhere', async () => {
  expect((await api.fetch('http://127.0.0.1:4000/gezond')).status).toBe(200)
  const ill = testApi(db, { healthy: async () => false })
  expect((await ill.fetch('http://127.0.0.1:4000/gezond')).status).toBe(503)
  expect((await api.fetch('http://127.0.0.1:4000/')).status).toBe(404)
})

describe('the page to explore', () => {
  const visit = { headers: { accept: 'text/html' } }

  test('comes with a persona to change, and needs nothing from the internet', async () => {
    const page = await (await api.fetch(URL, visit)).text()
    expect(page).toContain('x-thuisnabij-persona')
    expect(page).not.toMatch(/(src|href)="?https?:/)
  })
})
