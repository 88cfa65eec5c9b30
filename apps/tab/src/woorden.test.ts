import { expect, test } from 'vitest'
import { dagInWoorden, inWoorden } from './woorden.ts'

test('a day is the same day wherever the browser is', () => {
  expect(dagInWoorden('2023-11-06')).toBe('6 nov 2023')
})

test('a word without a better one is at least readable', () => {
  expect(inWoorden('nadert_norm', { nadert_norm: 'Drie maanden in zicht' })).toBe('Drie maanden in zicht')
  expect(inWoorden('iets_nieuws')).toBe('Iets nieuws')
})
