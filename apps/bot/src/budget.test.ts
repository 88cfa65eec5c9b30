import { expect, test } from 'vitest'
import { metBudget } from './budget.ts'
import type { Adres, Kanaal, Verzending } from './ports.ts'

const adres = (gesprekId: string): Adres => ({
  gesprekId,
  tenantId: 't',
  serviceUrl: 'http://127.0.0.1/',
  botId: 'b',
  gebruikerId: 'g',
})
const hallo = { soort: 'tekst', tekst: 'Hallo' } as const

/** A channel in virtual time, which notes when each message of which conversation went. */
function virtueel(uitkomsten: Verzending[] = []) {
  let tijd = 0
  const verzonden: { readonly gesprekId: string; readonly op: number }[] = []
  const kanaal: Kanaal = {
    async typ({ gesprekId }) {
      verzonden.push({ gesprekId, op: tijd })
    },
    async stuur({ gesprekId }) {
      verzonden.push({ gesprekId, op: tijd })
      return uitkomsten.shift() ?? { kind: 'verzonden' }
    },
    vervang: async () => ({ kind: 'verzonden' }),
  }
  const verder = async (ms: number) => {
    tijd += ms
  }
  return { verzonden, verder, kanaal: metBudget(kanaal, { nu: () => tijd, slaap: verder }) }
}

/** The most that went within any window of so many milliseconds. */
const drukste = (tijden: readonly number[], venster: number): number =>
  Math.max(...tijden.map((begin) => tijden.filter((op) => op >= begin && op < begin + venster).length))

test('R9: 500 recipients at once stay under the limit of the whole app', async () => {
  const { kanaal, verzonden } = virtueel()
  for (let nummer = 0; nummer < 500; nummer++) await kanaal.stuur(adres(`g${nummer}`), hallo)

  const tijden = verzonden.map(({ op }) => op)
  expect(tijden).toHaveLength(500)
  expect(drukste(tijden, 1_000)).toBeLessThanOrEqual(30)
})

test('R9: one conversation stays under every window of it', async () => {
  const { kanaal, verzonden } = virtueel()
  for (let nummer = 0; nummer < 200; nummer++) await kanaal.stuur(adres('g'), hallo)

  const tijden = verzonden.map(({ op }) => op)
  expect(tijden).toHaveLength(200)
  for (const [venster, meeste] of [
    [1_000, 7],
    [2_000, 8],
    [30_000, 60],
  ] as const)
    expect(drukste(tijden, venster)).toBeLessThanOrEqual(meeste)
})

test('R9: after a 429 the conversation pauses as long as was asked, and others go on', async () => {
  const { kanaal, verzonden, verder } = virtueel([{ kind: 'later', code: '429', naMs: 60_000 }])
  expect(await kanaal.stuur(adres('g'), hallo)).toMatchObject({ kind: 'later', naMs: 60_000 })
  expect(await kanaal.stuur(adres('g'), hallo)).toMatchObject({ kind: 'later', code: 'budget' })
  expect(await kanaal.stuur(adres('ander'), hallo)).toEqual({ kind: 'verzonden' })
  await verder(60_000)
  expect(await kanaal.stuur(adres('g'), hallo)).toEqual({ kind: 'verzonden' })
  expect(verzonden.filter(({ gesprekId }) => gesprekId === 'g')).toHaveLength(2)
})

test('a sign of typing counts, and is left out rather than waited for', async () => {
  const { kanaal, verzonden } = virtueel()
  for (let nummer = 0; nummer < 20; nummer++) await kanaal.typ(adres('g'))
  expect(verzonden).toHaveLength(5)
  expect(verzonden.every(({ op }) => op === 0)).toBe(true)
})
