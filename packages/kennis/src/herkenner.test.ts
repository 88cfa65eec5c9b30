import { expect, test } from 'vitest'
import { kansenVan, maakHerkenner } from './herkenner.ts'

const les = (tekst: string) => ({ tekst: { woorden: tekst.split(' '), anders: [] }, gewicht: 1 })
const vraag = (tekst: string, ...anders: string[]) => ({
  woorden: tekst.split(' '),
  anders: anders.map((een) => een.split(' ')),
})
const dingen = [
  ['wat is een tlv', 'waarvoor heb je een tlv nodig'],
  ['hoe lang is een tlv geldig', 'wanneer loopt een tlv af'],
  ['wie betaalt de taxi', 'wie regelt het vervoer'],
].map((vragen) => vragen.map(les))
const { herken } = maakHerkenner(dingen)
const beste = (tekst: string, ...anders: string[]) => {
  const scores = herken(vraag(tekst, ...anders))
  return scores.indexOf(Math.max(...scores))
}

test.each([
  ['waarvoor is een tlv', 0],
  ['hoe lang geldt de tlv', 1],
  ['betaalt het bestuur de taxi', 2],
  ['tot wanneer is een tvl geldig', 1],
])('tells things apart that share most of their words: %s', (tekst, ding) => {
  expect(beste(tekst)).toBe(ding)
})

test('knows another way to say it', () => {
  expect(beste('busje', 'taxi')).toBe(2)
})

test('gives nothing to what shares nothing', () => {
  expect([...herken(vraag('xyz'))]).toEqual([0, 0, 0])
})

test('teaches the same from the same, and can be taught nothing', () => {
  expect(maakHerkenner(dingen).herken(vraag('tlv geldig'))).toEqual(herken(vraag('tlv geldig')))
  expect([...maakHerkenner([]).herken(vraag('tlv'))]).toEqual([])
})

test('chances add up to 1 and keep the order', () => {
  const kansen = [...kansenVan(Float64Array.of(0.2, 0.5, 0.1))]
  expect(kansen.reduce((som, kans) => som + kans, 0)).toBeCloseTo(1)
  expect(kansen.indexOf(Math.max(...kansen))).toBe(1)
})
