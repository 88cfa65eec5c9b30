import { expect, test } from 'vitest'
import { vindMeldingnummer } from './nummers.ts'
import { toZin } from './zin.ts'

test.each([
  ['melding 7', '7'],
  ['melding zeven', '7'],
  ['melding eenendertig', '31'],
  ['melding 2022-31 kan dicht', '2022-31'],
  ['melding 31 kind is weer op school', '31'],
])('%s is melding %s', (tekst, nummer) => {
  expect(vindMeldingnummer(toZin(tekst))).toBe(nummer)
})

test.each(['melding 3 weken geleden gedaan', 'melding 6 november', 'melding twee dagen terug', 'melding 3de keer'])(
  '%s names no melding',
  (tekst) => {
    expect(vindMeldingnummer(toZin(tekst))).toBeUndefined()
  },
)
