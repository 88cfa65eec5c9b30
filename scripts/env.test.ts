import { expect, test } from 'vitest'
import { readStartEnv, root } from './env.ts'

test('without variables everything stands where the README says', () => {
  expect(readStartEnv({})).toEqual({
    databaseUrl: undefined,
    dataDir: `${root}.data`,
    klok: undefined,
    port: { BOT_PORT: 3978, API_PORT: 4000, TAB_PORT: 5173, PROEF_PORT: 5174 },
  })
})

test('an empty variable is as one that is not there', () => {
  expect(readStartEnv({ DATABASE_URL: '', THUISNABIJ_KLOK: '', BOT_PORT: '' })).toEqual(readStartEnv({}))
})

test('a relative data folder is one of the repository, wherever the command was typed', () => {
  expect(readStartEnv({ THUISNABIJ_DATA: 'gegevens' }).dataDir).toBe(`${root}gegevens`)
  expect(readStartEnv({ THUISNABIJ_DATA: '/srv/gegevens' }).dataDir).toBe('/srv/gegevens')
})

test.each([
  [{ BOT_PORT: 'drie' }, 'BOT_PORT is geen poort: "drie"'],
  [{ API_PORT: '0' }, 'API_PORT is geen poort: "0"'],
  [{ TAB_PORT: '65536' }, 'TAB_PORT is geen poort'],
  [{ TAB_PORT: '4000' }, 'Poort 4000 is twee keer gekozen. Zet TAB_PORT'],
  [{ THUISNABIJ_KLOK: 'gisteren' }, 'THUISNABIJ_KLOK is geen tijdstip: "gisteren"'],
  [{ NODE_ENV: 'production' }, 'Met NODE_ENV=production start het niet'],
])('refuses %o with a sentence', (env, sentence) => {
  expect(() => readStartEnv(env)).toThrow(sentence)
})
