import { expect, test } from 'vitest'
import { groepeer } from './groepeer.ts'

test('puts questions that ask the same together, the most asked first', () => {
  const vragen = [
    'mag een kind met een hond naar school',
    'Wie betaalt de taxi naar het sbo?',
    'wanneer is de coördinatie bereikbaar',
    'wie betaald taxi sbo',
    'En de taxi naar het SBO, wie betaalt die?',
    'Hoe laat is de coördinatie bereikbaar?',
    'wat nu',
  ]
  expect(groepeer(vragen)).toEqual([[1, 3, 4], [2, 5], [0], [6]])
})

test('there may be none', () => {
  expect(groepeer([])).toEqual([])
})
