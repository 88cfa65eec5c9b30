import { expect, test } from 'vitest'
import { initialenSleutel, normaliseerInitialen } from './initialen.ts'

test.each([
  ['J.V.', 'J.V.'],
  ['j v', 'J.V.'],
  ['jv', 'J.V.'],
  ['Jv', 'J.V.'],
  ['J.V', 'J.V.'],
  [' j. v. ', 'J.V.'],
  ['JVD', 'J.V.D.'],
  ['S. el B.', 'S. el B.'],
  ['s el b', 'S. el B.'],
  ['S.el B', 'S. el B.'],
  ['J. van der V.', 'J. van der V.'],
  ['j v d v', 'J. v.d. V.'],
  ['P. v.d. L.', 'P. v.d. L.'],
  ['N.v.d.M.', 'N. v.d. M.'],
  ['de', 'D.E.'],
  ['Th.V.', 'Th.V.'],
  ['é.ö.', 'É.Ö.'],
  ['k', 'K.'],
])('"%s" is stored as "%s"', (tekst, initialen) => {
  expect(normaliseerInitialen(tekst)).toBe(initialen)
})

test.each([[''], ['   '], ['...'], ['Jan'], ['jan v'], ['J. Jansen'], ['ANNA'], ['j.v.2'], ['a b c d e f g']])(
  '"%s" is not stored: it is no initialen',
  (tekst) => {
    expect(normaliseerInitialen(tekst)).toBeUndefined()
  },
)

test.each([
  ['S. el B.', 's el b', true],
  ['S. el B.', 'S.EL.B', true],
  ['J.V.', 'jv', true],
  ['É.Ö.', 'e o', true],
  ['S.B.', 'S. el B.', false],
])('"%s" and "%s" are looked up as the same: %s', (een, ander, zelfde) => {
  expect(initialenSleutel(een) === initialenSleutel(ander)).toBe(zelfde)
})
