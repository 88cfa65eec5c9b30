import { expect, test } from 'vitest'
import { maakDrossel } from './drossel.ts'

test('lets a burst through, then says how long to wait', () => {
  const drossel = maakDrossel({ inhoud: 3, perSeconde: 2 })
  const neem = (nu: number) => drossel.neem('g', nu)

  expect([neem(0), neem(0), neem(0)]).toEqual([{ mag: true }, { mag: true }, { mag: true }])
  expect(neem(0)).toEqual({ mag: false, overMs: 500 })
  expect(neem(500)).toEqual({ mag: true })
  expect(drossel.neem('ander', 500)).toEqual({ mag: true })
})
