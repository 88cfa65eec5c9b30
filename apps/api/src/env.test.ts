import { expect, test } from 'vitest'
import { readEnv } from './env.ts'

const valid = { DATABASE_APP_URL: 'postgres://app', DATABASE_MONITOR_URL: 'postgres://monitor' }

test('listens on this machine, port 4000, with the real clock, unless told otherwise', () => {
  expect(readEnv(valid)).toEqual({
    ok: true,
    value: { host: '127.0.0.1', port: 4000, databaseUrl: 'postgres://app', monitorUrl: 'postgres://monitor' },
  })
})

test.each([
  ['in production, because nobody can sign in yet', { NODE_ENV: 'production' }, 'Entra ID'],
  ['on an address that others can reach', { API_HOST: '0.0.0.0' }, 'API_HOST'],
  ['without the database of the app', { DATABASE_APP_URL: '' }, 'DATABASE_APP_URL'],
  ['without the database of the monitor', { DATABASE_MONITOR_URL: undefined }, 'DATABASE_MONITOR_URL'],
  ['on a port that is none', { API_PORT: 'vier' }, 'API_PORT'],
  ['with a clock that is no instant', { THUISNABIJ_KLOK: 'gisteren' }, 'THUISNABIJ_KLOK'],
])('refuses to start %s', (_, change, word) => {
  const read = readEnv({ ...valid, ...change })
  expect(read.ok ? [] : read.error).toEqual([expect.stringContaining(word)])
})
