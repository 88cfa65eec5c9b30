import { expect, test } from 'vitest'
import { datum } from './datum.ts'
import { kwartaalLabel, kwartaalPeriode, kwartaalVan, parseKwartaal, vorigKwartaal } from './kwartaal.ts'
import { parseSchooljaar, schooljaarLabel, schooljaarPeriode, schooljaarVan } from './schooljaar.ts'
import { schoolvakanties, vakantieOp } from './vakanties.ts'

test.each([
  ['2023-07-31', '2022-2023'],
  ['2023-08-01', '2023-2024'],
  ['2023-11-15', '2023-2024'],
  ['2024-07-31', '2023-2024'],
])('%s lies in schooljaar %s', (dag, label) => {
  expect(schooljaarLabel(schooljaarVan(datum(dag)))).toBe(label)
})

test('a schooljaar runs from 1 August to 31 July', () => {
  expect(schooljaarPeriode(2023)).toEqual({ van: '2023-08-01', tot: '2024-07-31' })
})

test.each([
  ['2022-2023', 2022],
  [' 2022/2023 ', 2022],
  ['2022-23', 2022],
  ['1999-00', undefined],
  ['2022-2024', undefined],
  ['2022', undefined],
])('reads schooljaar "%s" as %s', (tekst, schooljaar) => {
  expect(parseSchooljaar(tekst)).toBe(schooljaar)
})

test.each([
  ['2023-01-01', '2023-Q1'],
  ['2023-03-31', '2023-Q1'],
  ['2023-04-01', '2023-Q2'],
  ['2023-09-30', '2023-Q3'],
  ['2023-11-15', '2023-Q4'],
  ['2023-12-31', '2023-Q4'],
])('%s lies in quarter %s', (dag, label) => {
  expect(kwartaalLabel(kwartaalVan(datum(dag)))).toBe(label)
})

test('a quarter runs three whole months, and follows another', () => {
  expect(kwartaalPeriode({ jaar: 2024, kwartaal: 1 })).toEqual({ van: '2024-01-01', tot: '2024-03-31' })
  expect(vorigKwartaal({ jaar: 2023, kwartaal: 4 })).toEqual({ jaar: 2023, kwartaal: 3 })
  expect(vorigKwartaal({ jaar: 2023, kwartaal: 1 })).toEqual({ jaar: 2022, kwartaal: 4 })
})

test.each([
  ['2023-Q3', { jaar: 2023, kwartaal: 3 }],
  ['2023q1', { jaar: 2023, kwartaal: 1 }],
  ['2023-Q5', undefined],
  ['Q3', undefined],
])('reads quarter "%s"', (tekst, kwartaal) => {
  expect(parseKwartaal(tekst)).toEqual(kwartaal)
})

test.each([
  ['2023-10-20', undefined],
  ['2023-10-21', 'herfstvakantie'],
  ['2023-10-29', 'herfstvakantie'],
  ['2023-10-30', undefined],
  ['2023-07-31', 'zomervakantie'],
  ['2023-09-03', 'zomervakantie'],
  ['2024-01-01', 'kerstvakantie'],
  ['2026-08-16', 'zomervakantie'],
  ['2026-10-14', undefined],
])('%s lies in the %s', (dag, naam) => {
  expect(vakantieOp(datum(dag))?.naam).toBe(naam)
})

test.each([2021, 2022, 2023, 2024, 2025])(
  'the vakanties of %i follow each other, and each begins on a saturday and ends on a sunday of that schooljaar',
  (schooljaar) => {
    const vakanties = schoolvakanties(schooljaar)
    expect(vakanties).toHaveLength(5)
    expect(vakanties.map(({ van }) => van)).toEqual(vakanties.map(({ van }) => van).toSorted())
    for (const { van, tot } of vakanties) {
      expect(schooljaarVan(van)).toBe(schooljaar)
      expect(new Date(van).getUTCDay()).toBe(6)
      expect(new Date(tot).getUTCDay()).toBe(0)
    }
  },
)

test('claims nothing about a schooljaar it does not know', () => {
  expect(schoolvakanties(2031)).toEqual([])
})
