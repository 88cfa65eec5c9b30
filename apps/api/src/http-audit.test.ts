import { seedOrganisatie, testDb } from '@thuisnabij/db/testing'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApi } from './testing/api.ts'

const db = await testDb()
const api = testApi(db)
beforeAll(() => seedOrganisatie(db))
afterAll(() => db[Symbol.asyncDispose]())

const audits = serverAudits({
  url: 'http://127.0.0.1:4000/graphql',
  fetchFn: (url: string, init: RequestInit) => api.fetch(url, init),
})

// GET is what the specification leaves to the server (MAY); we answer it with 405.
const byChoice = audits.filter(({ name }) => name.includes('GET'))

test('there are as many audits as when this was written', () => {
  expect(audits).toHaveLength(61)
})

test.each(audits.filter((audit) => !byChoice.includes(audit)))('$id $name', async ({ fn }) => {
  expect(await fn()).toMatchObject({ status: 'ok' })
})

test.each(byChoice)('$id $name: ours to choose', async ({ fn }) => {
  expect((await fn()).status).not.toBe('error')
})
