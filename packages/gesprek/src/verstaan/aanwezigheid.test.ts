import type { Datum } from '@thuisnabij/domain'
import { describe, expect, test } from 'vitest'
import { versta } from './verstaan.ts'

const lees = (tekst: string) => versta(tekst, { vandaag: '2023-11-15' as Datum, scholen: [] })

describe('how much, or when, a child still comes', () => {
  test.each([
    ['J.V. komt 3 ochtenden per week', '3 ochtenden per week'],
    ['J.V. is er tot 12 uur', 'tot 12 uur'],
    ['J.V. blijft tot half een', 'tot half een'],
    ['J.V. gaat tot 12u', 'tot 12u'],
    ['J.V. komt 2 vd 5 dagen', '2 vd 5 dagen'],
    ['J.V. komt 2 van de 5 dagen', '2 van de 5 dagen'],
    ['J.V. komt om de dag', 'om de dag'],
    ['J.V. komt om de andere dag', 'om de andere dag'],
    ['J.V. is er de helft van de tijd', 'de helft van de tijd'],
    ['J.V. komt een half uurtje per dag', 'een half uurtje per dag'],
    ['J.V. van 3 naar 5 ochtenden', '5 ochtenden'],
    ['J.V. komt alleen op maandag en woensdag', 'maandag en woensdag'],
    ['J.V. komt alleen di en do', 'di en do'],
    ['J.V. komt alleen in de ochtend', 'in de ochtend'],
    ['J.V. is er op ma en do wel', 'op ma en do'],
    ['J.V. komt nu ook op vrijdag', 'vrijdag'],
    ['J.V. is alleen aanwezig bij gym', 'bij gym'],
    ['J.V. komt 1 dag in de week', '1 dag in de week'],
    ['J.V. komt ma, di en do', 'ma, di en do'],
    ['J.V. komt nog wel op de maandagochtend', 'maandagochtend'],
    ['J.V. is er wel bij gym', 'bij gym'],
    ['J.V. komt weer voor gym en tekenen', 'voor gym en tekenen'],
    ['J.V. blijft tot kwart voor 11', 'tot kwart voor 11'],
    ['J.V. is er tot 10.30', 'tot 10.30'],
  ])('%s: %s', (tekst, aanwezig) => expect(lees(tekst).aanwezigheid).toBe(aanwezig))

  test.each([
    'J.V. al 3 dagen thuis',
    'J.V. mist 2 dagen per week',
    'J.V. is er 2 dagen niet',
    'J.V. komt weer hele dagen',
    'J.V. thuis sinds maandag',
    'J.V. is sinds 3 dagen weg',
    'J.V. komt sinds maandag en dinsdag niet',
    'J.V. was 3 dagen geleden op school',
    'bel me maandag of dinsdag',
    'bel mij tot 12 uur over J.V.',
    'de moeder van J.V. is tot 12 uur bereikbaar',
    'J.V. komt om 10 uur binnen',
    'J.V. komt maandag en dinsdag niet',
    'J.V. is gezien tot 12 november',
    'J.V. thuis van 6 tot 10 november',
  ])('none in: %s', (tekst) => expect(lees(tekst).aanwezigheid).toBeUndefined())
})

test.each([
  ['J.V. komt weer hele dagen', true],
  ['J.V. is weer volledig op school', true],
  ['J.V. komt alle dagen', true],
  ['J.V. komt nog niet volledig', false],
  ['J.V. komt geen hele dagen', false],
  ['halve dagen ipv hele', false],
])('all days again, %s: %s', (tekst, volledig) => expect(lees(tekst).volledig).toBe(volledig))
