import { expect, test } from 'vitest'
import { opbouwTekst, waardeTekst } from './cijfer.ts'

test.each([
  ['a count', { waarde: 7, eenheid: 'aantal', onderdrukt: false }, '7'],
  ['a percentage', { waarde: 0.987, eenheid: 'procent', onderdrukt: false }, '0,99%'],
  ['a mean of days', { waarde: 42.25, eenheid: 'dagen', onderdrukt: false }, '42,3 dagen'],
  ['zero', { waarde: 0, eenheid: 'aantal', onderdrukt: false }, '0'],
  ['a small number, not', { waarde: null, eenheid: 'aantal', onderdrukt: true }, 'Te klein om te tonen'],
  ['nothing counted', { waarde: null, eenheid: 'dagen', onderdrukt: false }, 'Nog niets te tellen'],
] as const)('shows %s', (_, cijfer, tekst) => {
  expect(waardeTekst(cijfer)).toBe(tekst)
})

test.each([
  [{ teller: 150, noemer: 15000, streven: 1 }, '150 van 15.000 · streven: 1%'],
  [{ teller: 3, noemer: null, streven: null }, ''],
])('says how %j is made up', (cijfer, tekst) => {
  expect(opbouwTekst(cijfer)).toBe(tekst)
})
