import { expect, test } from 'vitest'
import { onderdelenVoor } from './onderdelen.ts'

test.each([
  ['coordinatie', ['signalen', 'kennis', 'meldingen', 'aanvragen', 'kerncijfers']],
  ['ib', ['meldingen', 'aanvragen']],
  ['directeur', ['meldingen', 'aanvragen']],
  ['bestuur', ['kerncijfers']],
  ['rvt', ['kerncijfers']],
  ['opr', ['kerncijfers']],
  ['programmaraad', ['kerncijfers']],
  ['fg', []],
  ['deskundige', []],
] as const)('the role %s gets %j', (rol, onderdelen) => {
  expect(onderdelenVoor(rol)).toEqual(onderdelen)
})
