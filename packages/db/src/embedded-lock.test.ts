import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type PostgresServer, startTestPostgres } from './embedded.ts'
import { holdLock } from './embedded-lock.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let server: PostgresServer
beforeAll(async () => {
  server = await startTestPostgres()
})
afterAll(() => server.stop())

test('gives the lock of a name to one at a time', async () => {
  const first = await holdLock(server.ownerUrl, 'map')
  expect(first).toBeDefined()
  expect(await holdLock(server.ownerUrl, 'map')).toBeUndefined()
  await first?.release()
  const next = await holdLock(server.ownerUrl, 'map')
  expect(next).toBeDefined()
  await next?.release()
})

test('tells its holder when the server goes away', async () => {
  const other = await startTestPostgres()
  const held = await holdLock(other.ownerUrl, 'map')
  await other.stop()
  expect(await held?.lost).toBeUndefined()
})
