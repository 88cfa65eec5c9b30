import { expect, test } from 'vitest'
import { datum } from '../kalender/datum.ts'
import { bestaatOp, isSpeciaal, schoolsoorttekst } from './school.ts'

test.each([
  ['bao', false, 'basisschool'],
  ['sbo', true, 'school voor speciaal basisonderwijs'],
  ['so', true, 'school voor speciaal onderwijs'],
] as const)('%s: speciaal %s, "%s"', (soort, speciaal, tekst) => {
  expect([isSpeciaal(soort), schoolsoorttekst(soort)]).toEqual([speciaal, tekst])
})

test.each([
  ['2022-07-31', undefined, false],
  ['2022-08-01', undefined, true],
  ['2024-07-31', '2024-07-31', true],
  ['2024-08-01', '2024-07-31', false],
])('on %s, closed on %s, the school is there: %s', (dag, tot, er) => {
  const school = { geldigVan: datum('2022-08-01'), ...(tot === undefined ? {} : { geldigTot: datum(tot) }) }
  expect(bestaatOp(school, datum(dag))).toBe(er)
})
