import { expect, test } from 'vitest'
import { maakBerichtlimiet } from './berichtlimiet.ts'

test('takes so many in so many seconds, then says how long until the next', () => {
  const limiet = maakBerichtlimiet({ aantal: 3, seconden: 10 })
  const neem = (nu: number) => limiet.neem('g', nu)

  expect([neem(0), neem(2_000), neem(2_000)]).toEqual([0, 0, 0])
  expect([neem(2_500), neem(9_999)]).toEqual([7_500, 1])
  expect(limiet.neem('ander', 2_500)).toBe(0)
  expect(neem(10_000)).toBe(0)
  expect(neem(10_001)).toBe(1_999)
})

test('never more than that many in any window, however they come', () => {
  const limiet = maakBerichtlimiet({ aantal: 20, seconden: 10 })
  const genomen = Array.from({ length: 400 }, (_, nummer) => nummer * 100).filter((nu) => limiet.neem('g', nu) === 0)
  for (const begin of genomen)
    expect(genomen.filter((op) => op >= begin && op < begin + 10_000).length).toBeLessThanOrEqual(20)
  expect(genomen.length).toBe(80)
})
