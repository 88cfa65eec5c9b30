import { expect, test } from 'vitest'
import { dagInWoorden, metHoofdletter } from './woorden.ts'

test('a day is the same day wherever the browser is', () => {
  expect(dagInWoorden('2023-11-06')).toBe('6 nov 2023')
})

test('words begin as a sentence does', () => {
  expect(metHoofdletter('bij de deskundigen')).toBe('Bij de deskundigen')
})
