import type { Datum } from '@thuisnabij/domain'
import { describe, expect, test } from 'vitest'
import { vindSinds } from './sinds.ts'
import { vindTijden } from './tijd/lees.ts'
import { toZin } from './zin.ts'

/** A woensdag, just after the herfstvakantie of 21 to 29 October. */
const vandaag = '2023-11-15' as Datum
const vind = (tekst: string, dag: Datum = vandaag) => vindSinds(toZin(tekst), vindTijden(toZin(tekst), dag).tijden)

test.each([
  ['begonnen rond de herfstvakantie', 'herfstvakantie'],
  ['met de herfstvakantie begon dat', 'herfstvakantie'],
])('%s', (tekst, gezegd) => expect(vind(tekst)?.sinds).toMatchObject({ tekst: gezegd }))

describe('a day', () => {
  test.each([
    ['sinds 30 oktober thuis', '2023-10-30'],
    ['zit sinds 30 okt. thuis', '2023-10-30'],
    ['vanaf 30-10-2023', '2023-10-30'],
    ['vanaf 30/10', '2023-10-30'],
    ['sinds maandag 6 november', '2023-11-06'],
    ['zit sinds ma 6 nov thuis', '2023-11-06'],
    ['gebeld op maandag 13 november, sinds maandag 6 november thuis', '2023-11-06'],
    ['sinds 6-11', '2023-11-06'],
    ['sinds 06-11-23', '2023-11-06'],
    ['sinds 2023-11-06', '2023-11-06'],
    ['sinds 12 maart', '2023-03-12'],
    ['sinds 12 maart 2022', '2022-03-12'],
    ['sinds 6 nov niet meer gezien', '2023-11-06'],
    ['sinds afgelopen maandag niet op school', '2023-11-13'],
    ['sinds maandag', '2023-11-13'],
    ['sinds vrijdag', '2023-11-10'],
    ['sinds woensdag', '2023-11-08'],
    ['vorige week maandag', '2023-11-06'],
    ['sinds dinsdag vorige week', '2023-11-07'],
    ['sinds gisteren', '2023-11-14'],
    ['eergisteren voor het laatst', '2023-11-13'],
    ['is er vandaag niet', '2023-11-15'],
    ['al 3 dagen weg', '2023-11-12'],
    ['sinds de 6e', '2023-11-06'],
    ['sinds de 20e', '2023-10-20'],
    ['geschorst van 6 t/m 10 november', '2023-11-06'],
    ['het begon niet maandag maar donderdag vorige week', '2023-11-09'],
    ['vrijdag dacht ik, nee toch donderdag', '2023-11-09'],
    ['1 nov moest 8 nov', '2023-11-08'],
    ['leerplicht is gisteren gebeld, thuis sinds 6 november', '2023-11-06'],
    ['geschorst van 30 oktober tot en met 3 november', '2023-10-30'],
    ['geschorst 6-10 november', '2023-11-06'],
    ['sinds gister', '2023-11-14'],
    ['gebeld op 10 november, thuis sinds 6 november', '2023-11-06'],
  ])('%s', (tekst, op) => {
    expect(vind(tekst)).toMatchObject({ soort: 'dag', sinds: { op, precisie: 'dag' } })
  })
})

describe('roughly', () => {
  test.each([
    ['eind oktober', '2023-10-31', 'eind oktober 2023'],
    ['weet ik niet precies, ergens eind oktober', '2023-10-31', 'eind oktober 2023'],
    ['begin september ongeveer', '2023-09-01', 'begin september 2023'],
    ['maart 2022', '2022-03-01', 'maart 2022'],
    ['half oktober', '2023-10-15', 'half oktober 2023'],
    ['sinds september', '2023-09-01', 'september 2023'],
    ['sinds eind november', '2023-11-15', 'eind november 2023'],
    ['sinds vorige week', '2023-11-06', 'vorige week'],
    ['sinds week 44', '2023-10-30', 'week 44'],
  ])('%s', (tekst, op, gezegd) => {
    expect(vind(tekst)).toMatchObject({ soort: 'ongeveer', sinds: { op, precisie: 'ongeveer', tekst: gezegd } })
  })

  test.each([
    ['sinds 3 weken', 3, '2023-10-25'],
    ['zit al drie weken thuis', 3, '2023-10-25'],
    ['twee weken geleden voor het laatst', 2, '2023-11-01'],
    ['een week of drie nu', 3, '2023-10-25'],
    ['al ruim 4 weken', 4, '2023-10-18'],
    ['al 2 maanden thuis', 8, '2023-09-15'],
  ])('%s', (tekst, weken, op) => {
    expect(vind(tekst)).toMatchObject({ soort: 'weken', weken, sinds: { op, precisie: 'ongeveer' } })
  })

  test.each([
    ['sinds de herfstvakantie', '2023-10-30', 'herfstvakantie'],
    ['sinds begin dit schooljaar', '2023-09-04', 'begin schooljaar'],
    ['na de zomer niet meer gekomen', '2023-09-04', 'zomervakantie'],
    ['sinds de kerstvakantie', '2023-01-09', 'kerstvakantie'],
  ])('%s', (tekst, op, naam) => {
    expect(vind(tekst)).toMatchObject({ soort: 'vakantie', sinds: { op, tekst: naam } })
  })
})

describe('gives a day in the future as it was said, so that it can be refused', () => {
  test.each([
    ['sinds 30 november', '2023-11-30'],
    ['sinds 1 december 2023', '2023-12-01'],
    ['vanaf morgen', '2023-11-16'],
    ['vanaf komende maandag', '2023-11-20'],
  ])('%s', (tekst, op) => {
    expect(vind(tekst)?.sinds.op).toBe(op)
  })
})

test('in January a day of last autumn is meant', () => {
  expect(vind('sinds 12 november', '2024-01-10' as Datum)?.sinds.op).toBe('2023-11-12')
})

test.each([
  'J.V. uit groep 6',
  'ouders weigeren',
  'goedemorgen',
  'TLV 2023-0117',
  'komt 3 ochtenden',
  'geen idee',
  '31 februari',
])('no day in: %s', (tekst) => {
  expect(vind(tekst)).toBeUndefined()
})
