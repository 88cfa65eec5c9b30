import { expect, test } from 'vitest'
import { totTweedeMelding, vindMeldingnummers } from './nummers.ts'
import { toZin } from './zin.ts'

test.each([
  ['melding 7', '7'],
  ['melding zeven', '7'],
  ['melding eenendertig', '31'],
  ['melding 2022-31 kan dicht', '2022-31'],
  ['melding 31 kind is weer op school', '31'],
])('%s is melding %s', (tekst, nummer) => {
  expect(vindMeldingnummers(toZin(tekst)).map((een) => een.nummer)).toEqual([nummer])
})

test.each(['melding 3 weken geleden gedaan', 'melding 6 november', 'melding twee dagen terug', 'melding 3de keer'])(
  '%s names no melding',
  (tekst) => {
    expect(vindMeldingnummers(toZin(tekst))).toEqual([])
  },
)

test.each([
  ['sluit melding 31 af en trek melding 29 in', 'sluit melding 31 af'],
  ['melding 31 kan dicht. Melding 29 ook', 'melding 31 kan dicht'],
  ['melding 31, ja melding 31 kan dicht', 'melding 31, ja melding 31 kan dicht'],
  ['melding 31 kan dicht', 'melding 31 kan dicht'],
])('%s: of the first is said: %s', (tekst, eerste) => expect(totTweedeMelding(toZin(tekst))).toBe(eerste))
