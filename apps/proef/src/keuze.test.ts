import { expect, test } from 'vitest'
import { personasUitAdres } from './keuze.ts'

test.each([
  ['', ['01']],
  ['?persona=04', ['04']],
  ['?persona=01,04', ['01', '04']],
  ['?persona=01,01', ['01']],
  ['?persona=01,04,05', ['01', '04']],
  ['?persona=77', ['01']],
  ['?persona=99', ['99']],
])('the address "%s" shows %j', (adres, nummers) => {
  expect(personasUitAdres(adres).map(({ nummer }) => nummer)).toEqual(nummers)
})
