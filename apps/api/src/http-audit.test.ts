import type { AddressInfo } from 'node:net'
import { seedOrganisatie, testDb } from '@thuisnabij/db/testing'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen } from './server.ts'
import { testApi } from './testing/api.ts'

const db = await testDb()
const door = await listen(testApi(db), { host: '127.0.0.1', port: 0 })
beforeAll(() => seedOrganisatie(db))
afterAll(async () => {
  door.close()
  await db[Symbol.asyncDispose]()
})

const audits = serverAudits({
  url: `http://127.0.0.1:${(door.address() as AddressInfo).port}/graphql`,
  fetchFn: fetch,
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
