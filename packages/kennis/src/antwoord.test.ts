import type { Datum } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import { toAntwoord } from './antwoord.ts'
import { leesArtikelen } from './lees.ts'

const artikelen = leesArtikelen()
const beroep = artikelen.filter(({ id }) => id === 'tlv-beroep')

test('gives the paragraph and the warning with the answer', () => {
  const [antwoord] = beroep.map((artikel) => toAntwoord(artikel, artikelen, '2023-11-15' as Datum))
  expect(antwoord?.bron).toBe('Ondersteuningsplan 2022-2024, §5.1(3); Ondersteuningsplan 2022-2024, §4.3')
  expect(antwoord?.waarschuwing).toMatch(/^Let op: het plan klopt hier niet/)
  expect(antwoord?.verwant).toHaveLength(3)
})

test.each([
  ['2024-12-31', false],
  ['2025-01-01', true],
] as const)('on %s the plan is said to have ended: %s', (dag, verlopen) => {
  const [antwoord] = beroep.map((artikel) => toAntwoord(artikel, artikelen, dag as Datum))
  expect(antwoord?.waarschuwing?.includes('liep tot en met 2024')).toBe(verlopen)
})
