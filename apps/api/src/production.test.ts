import { seedOrganisatie, testDb } from '@thuisnabij/db/testing'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerOperations } from './persisted.ts'
import { ask, testApi, testDeps } from './testing/api.ts'

const db = await testDb()
const WIE = 'query wie { ik { functie } }'
const NIEMAND = 'query niemand { __typename }'
const registered = registerOperations([WIE, NIEMAND])
const api = testApi(db, { deps: { ...testDeps(db), personas: false }, registeredOnly: registered })
beforeAll(() => seedOrganisatie(db))
afterAll(() => db[Symbol.asyncDispose]())

const run = async (text: string, persona = '04') => {
  const [sha256Hash] = [...registerOperations([text]).keys()]
  const response = await api.fetch('http://127.0.0.1:4000/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-thuisnabij-persona': persona },
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } }),
  })
  return { status: response.status, ...(await response.json()) }
}

test('runs what is registered', async () => {
  expect(await run(NIEMAND)).toEqual({ status: 200, data: { __typename: 'Query' } })
})

test('does not believe a persona', async () => {
  const { data, errors } = await run(WIE)
  expect(data).toBeNull()
  expect(errors[0].extensions.code).toBe('NIET_AANGEMELD')
})

test.each([
  ['any other operation', '{ scholen { naam } }'],
  ['the text of a registered one', WIE],
  ['the schema', getIntrospectionQuery()],
])('does not run %s', async (_, query) => {
  const { status, data, errors } = await ask(api, '04', query)
  expect(status).toBe(403)
  expect(data).toBeUndefined()
  expect(errors?.[0]?.extensions?.code).toBe('ALLEEN_GEREGISTREERD')
})

test('tells nothing about a hash that is not registered', async () => {
  expect((await run('{ scholen { id } }')).errors[0].extensions.code).toBe('ONBEKENDE_VRAAG')
})

test('has no page to explore', async () => {
  const response = await api.fetch('http://127.0.0.1:4000/graphql', { headers: { accept: 'text/html' } })
  expect(response.status).toBe(405)
})
