import { describe, expect, test } from 'vitest'
import {
  addDagen,
  addJaren,
  addMaanden,
  addWeken,
  compareDatum,
  dagenTussen,
  datum,
  datumVan,
  eersteDagVan,
  laatsteDagVan,
  maand,
  maandVan,
  parseDatum,
  parseMaand,
  volgendeMaand,
  weekdagVan,
} from './datum.ts'
import { formatDatum, formatMaand } from './notatie.ts'
import { overlapt, valtIn } from './periode.ts'

describe('reading', () => {
  test.each([['2023-11-15'], ['2024-02-29'], ['1900-01-01'], ['9999-12-31']])('%s is a day', (tekst) => {
    expect(parseDatum(tekst)).toBe(tekst)
    expect(datum(tekst)).toBe(tekst)
  })

  test.each([
    ['2023-02-29', 'not a leap year'],
    ['2100-02-29', 'a century that is none either'],
    ['2023-04-31', 'April has 30 days'],
    ['2023-13-01', 'no thirteenth month'],
    ['2023-00-10', 'no month zero'],
    ['2023-01-00', 'no day zero'],
    ['1899-12-31', 'before 1900'],
    ['15-11-2023', 'the other way round'],
    ['2023-11-15T00:00', 'an instant'],
    [' 2023-11-15', 'a space'],
    ['', 'nothing'],
  ])('%s is no day: %s', (tekst) => {
    expect(parseDatum(tekst)).toBeUndefined()
    expect(() => datum(tekst)).toThrow(RangeError)
  })

  test('never repeats the text it could not read, which may come from a person', () => {
    expect(() => datum('geboren 3 mei')).toThrow(/^not a day written as YYYY-MM-DD$/)
  })

  test('builds a day from numbers, or says there is none', () => {
    expect(datumVan(2023, 9, 4)).toBe('2023-09-04')
    expect(datumVan(2023, 2, 30)).toBeUndefined()
    expect(datumVan(2023, 1.5, 1)).toBeUndefined()
  })

  test.each([
    ['2023-11', true],
    ['2023-13', false],
    ['2023-11-01', false],
  ])('%s is a month: %s', (tekst, isMaand) => {
    expect(parseMaand(tekst)).toBe(isMaand ? tekst : undefined)
    if (!isMaand) expect(() => maand(tekst)).toThrow(RangeError)
  })
})

describe('computing', () => {
  test.each([
    ['2023-11-15', 1, '2023-11-16'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-03-25', 2, '2023-03-27'],
    ['2023-10-28', 2, '2023-10-30'],
    ['2023-12-04', -30, '2023-11-04'],
    ['1970-01-01', -1, '1969-12-31'],
  ])('%s + %i days is %s, summer time or not', (van, aantal, tot) => {
    expect(addDagen(datum(van), aantal)).toBe(tot)
    expect(dagenTussen(datum(van), datum(tot))).toBe(aantal)
  })

  test('refuses to leave the calendar', () => {
    expect(() => addDagen(datum('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addMaanden(datum('1900-01-01'), -1)).toThrow(RangeError)
  })

  test.each([
    ['2023-09-04', 3, '2023-12-04'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2023-08-31', 1, '2023-09-30'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2023-01-15', -1, '2022-12-15'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-01-31', 0, '2023-01-31'],
  ])('%s + %i months is %s, at most the month’s last day', (van, aantal, tot) => {
    expect(addMaanden(datum(van), aantal)).toBe(tot)
  })

  test('weeks are seven days, years twelve months', () => {
    expect(addWeken(datum('2023-10-30'), 4)).toBe('2023-11-27')
    expect(addJaren(datum('2024-02-29'), 1)).toBe('2025-02-28')
  })

  test.each([
    ['2023-11-15', 'woensdag'],
    ['1970-01-01', 'donderdag'],
    ['1969-12-31', 'woensdag'],
    ['2024-02-29', 'donderdag'],
    ['1900-01-01', 'maandag'],
  ])('%s is a %s', (dag, weekdag) => {
    expect(weekdagVan(datum(dag))).toBe(weekdag)
  })

  test('sorts days', () => {
    const dagen = ['2023-11-15', '2022-12-31', '2023-02-01'].map(datum)
    expect(dagen.toSorted(compareDatum)).toEqual(['2022-12-31', '2023-02-01', '2023-11-15'])
  })

  test('knows the first and last day of a month', () => {
    const februari = maandVan(datum('2024-02-10'))
    expect([eersteDagVan(februari), laatsteDagVan(februari)]).toEqual(['2024-02-01', '2024-02-29'])
    expect([volgendeMaand(maand('2023-12')), volgendeMaand(maand('2023-01'), -1)]).toEqual(['2024-01', '2022-12'])
  })
})

describe('periods', () => {
  const najaar = { van: datum('2023-09-01'), tot: datum('2023-11-30') }

  test.each([
    ['2023-08-31', false],
    ['2023-09-01', true],
    ['2023-11-30', true],
    ['2023-12-01', false],
  ])('%s falls in September to November: %s', (dag, binnen) => {
    expect(valtIn(datum(dag), najaar)).toBe(binnen)
  })

  test('one without an end still runs', () => {
    expect(valtIn(datum('2099-01-01'), { van: datum('2023-09-01') })).toBe(true)
  })

  test.each([
    ['2023-11-30', undefined, true],
    ['2023-12-01', undefined, false],
    ['2023-01-01', '2023-09-01', true],
    ['2023-01-01', '2023-08-31', false],
  ])('one from %s to %s overlaps it: %s', (van, tot, overlap) => {
    const ander = tot === undefined ? { van: datum(van) } : { van: datum(van), tot: datum(tot) }
    expect(overlapt(najaar, ander)).toBe(overlap)
    expect(overlapt(ander, najaar)).toBe(overlap)
  })
})

test('writes days as people read them', () => {
  const dag = datum('2023-11-05')
  expect(formatDatum(dag, 'lang')).toBe('zondag 5 november 2023')
  expect(formatDatum(dag)).toBe('5 november 2023')
  expect(formatDatum(dag, 'kort')).toBe('05-11-2023')
  expect(formatMaand(maand('2023-11'))).toBe('november 2023')
})
