import { expect, test } from 'vitest'
import { weegGevallen, weegKeuzes } from './afstellen.ts'

test('gives weight to what tells the right option from the others, and takes it from what misleads', () => {
  const keuzes = Array.from({ length: 20 }, (_, nummer) => ({
    opties: [
      [1, nummer % 2, 0],
      [0, 0.5, 1],
    ],
    goed: [true, false],
  }))
  const [helpt = 0, toeval = 0, misleidt = 0] = weegKeuzes(keuzes, [0, 0, 0])
  expect(helpt).toBeGreaterThan(1)
  expect(misleidt).toBeLessThan(-1)
  expect(Math.abs(toeval)).toBeLessThan(helpt)
})

test('tells what is so from what is not', () => {
  const gevallen = [0.1, 0.2, 0.4, 0.6, 0.8, 0.9].map((waarde) => ({ rij: [1, waarde], waar: waarde > 0.5 }))
  const [vast = 0, gewicht = 0] = weegGevallen(gevallen, [0, 0])
  expect(vast + gewicht * 0.9).toBeGreaterThan(0)
  expect(vast + gewicht * 0.1).toBeLessThan(0)
})

test('fits the same to the same', () => {
  const gevallen = [{ rij: [1, 2], waar: true }]
  expect(weegGevallen(gevallen, [0, 0])).toEqual(weegGevallen(gevallen, [0, 0]))
})
