import { readFileSync } from 'node:fs'
import { datum } from '@thuisnabij/domain'
import { describe, expect, test } from 'vitest'
import { toZin } from '../zin.ts'
import { vindTijden } from './lees.ts'

/*
 * Every phrase on every weekday, New Year, 29 February, the nights the clock changes and a 31st. A cell of matrix.tsv reads
 * `first..last`, then `@` the day it counts from when that is not the first, then `|` the other day it may mean; `-` is no time.
 */
const [[, ...dagen] = [], ...rijen] = readFileSync(new URL('matrix.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((regel) => regel.split('\t'))

const lees = (tekst: string, vandaag: string) =>
  vindTijden(toZin(tekst), datum(vandaag)).tijden.map(({ van, tot, begin, ook }) => {
    const dagen = van === tot ? van : `${van}..${tot}${begin === van ? '' : `@${begin}`}`
    return ook ? `${dagen}|${ook}` : dagen
  })

test.each(rijen)('%s', (tekst, ...verwacht) => {
  expect(dagen.map((dag) => lees(tekst ?? '', dag)[0] ?? '-')).toEqual(verwacht)
})

test('the matrix holds every weekday and the days on which a calendar goes wrong', () => {
  const weekdagen = new Set(dagen.map((dag) => new Date(dag).getUTCDay()))
  expect(weekdagen.size).toBe(7)
  expect(dagen).toEqual(expect.arrayContaining(['2026-01-01', '2024-02-29', '2026-03-29', '2026-10-25', '2026-08-31']))
})

/** What other libraries read wrong or not at all, on a woensdag. */
describe('on 18 November 2026', () => {
  test.each([
    ['sinds 3 weken', '2026-10-28'],
    ['drie weken geleden', '2026-10-28'],
    ['vorige week maandag', '2026-11-09'],
    ['afgelopen maandag', '2026-11-16'],
    ['afgelopen vrijdag', '2026-11-13'],
    ['komende dinsdag', '2026-11-24'],
    ['volgende week dinsdag', '2026-11-24'],
    ['vanaf 12 maart', '2026-03-12'],
    ['12 mrt', '2026-03-12'],
    ['12/03', '2026-03-12'],
    ['12 maart 2026', '2026-03-12'],
    ['12-03-2026', '2026-03-12'],
    ['sinds de kerstvakantie', '2026-01-05'],
    ['morgen', '2026-11-19'],
    ['gisteren', '2026-11-17'],
    ['vandaag', '2026-11-18'],
    ['overmorgen', '2026-11-20'],
    ['eergisteren', '2026-11-16'],
    ['sinds begin september', '2026-09-01'],
    ['van 1 tot 15 oktober', '2026-10-01'],
    ['anderhalve maand', '2026-10-04'],
    ['week 45', '2026-11-02'],
    ['sinds vorig schooljaar', '2025-08-01'],
  ])('%s begins on %s', (tekst, begin) => {
    expect(vindTijden(toZin(tekst), datum('2026-11-18')).tijden.map((tijd) => tijd.begin)).toEqual([begin])
  })

  test.each([
    ['eind september', 'deel', 'eind september 2026'],
    ['half oktober', 'deel', 'half oktober 2026'],
    ['oktober', 'maand', 'oktober 2026'],
    ['week 45', 'week', 'week 45'],
    ['vorig kwartaal', 'kwartaal', 'vorig kwartaal (2026-Q3)'],
    ['vorig schooljaar', 'schooljaar', 'schooljaar 2025-2026'],
    ['zes november', 'dag', '6 november 2026'],
    ['6 t/m 10 november', 'reeks', '6 november 2026 tot en met 10 november 2026'],
    ['een week of drie', 'duur', 'een week of drie geleden'],
  ])('%s keeps how exactly it was said: %s', (tekst, precisie, gezegd) => {
    expect(vindTijden(toZin(tekst), datum('2026-11-18')).tijden).toMatchObject([{ precisie, tekst: gezegd }])
  })

  test.each([
    ['een week of drie', 3],
    ['2 à 3 weken', 3],
    ['tweeënhalve week', 2.5],
    ['anderhalve week', 1.5],
    ['ruim 4 wkn', 4],
    ['eenentwintig weken', 21],
    ['een paar weken', 2],
  ])('%s is %d weeks', (tekst, weken) => {
    expect(vindTijden(toZin(tekst), datum('2026-11-18')).tijden).toMatchObject([{ weken }])
  })
})

test.each([
  '31 februari',
  'groep 5/6',
  'gr 7-8',
  '3-4 uur',
  '32 oktober',
  'week 54',
  'goedemorgen',
  'meisje',
  'TLV',
  'om de week',
])('no time in: %s', (tekst) => {
  expect(lees(tekst, '2026-11-18')).toEqual([])
})
