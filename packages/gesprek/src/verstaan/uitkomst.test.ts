import type { Datum, SchoolId, Schoolsoort } from '@thuisnabij/domain'
import { describe, expect, test } from 'vitest'
import type { Schoolnaam } from '../deps.ts'
import { vindUitkomst } from './uitkomst.ts'
import { versta } from './verstaan.ts'

const school = (naam: string, soort: Schoolsoort = 'bao'): Schoolnaam => ({
  id: naam as SchoolId,
  naam,
  bestuur: 'Agora',
  soort,
})
const scholen = [school('Proefmolen'), school('De Zaanoever'), school('De Sluis', 'sbo')]
const lees = (tekst: string) => versta(tekst, { vandaag: '2023-11-15' as Datum, scholen })

describe('how it ended', () => {
  test.each([
    ['J.V. is weer op school', 'terug_op_school'],
    ['J.V. zit niet meer thuis', 'terug_op_school'],
    ['J.V. komt weer alle dagen', 'terug_op_school'],
    ['J.V. is verhuisd', 'verhuisd'],
    ['J.V. is naar het sbo', 'sbo_of_so'],
    ['J.V. is gestart op landzijde', 'onderwijszorgarrangement'],
    ['J.V. heeft een ontheffing gekregen', 'ontheffing'],
    ['J.V. is naar een andere school', 'andere_school'],
    ['J.V. zit nu op het vo', 'naar_vo'],
    ['J.V. gaat het so in', 'sbo_of_so'],
    ['J.V. volgt weer volledige dagen onderwijs', 'terug_op_school'],
    ['J.V. zit weer in de eigen klas', 'terug_op_school'],
  ])('%s: %s', (tekst, uitkomst) => expect(vindUitkomst(tekst.toLowerCase())).toBe(uitkomst))

  test.each([
    'j.v. zit weer helemaal thuis',
    'j.v. wil weer naar school',
    'j.v. gaat misschien naar het sbo',
    'j.v. is hopelijk maandag weer op school',
    'j.v. zit thuis',
  ])('none in: %s', (tekst) => expect(vindUitkomst(tekst)).toBeUndefined())
})

describe('a child that went to another school, by the name of it', () => {
  test.each([
    ['J.V. gaat nu naar De Zaanoever', 'andere_school'],
    ['J.V. stapt over naar De Sluis', 'sbo_of_so'],
    ['J.V. is gestart op De Sluis', 'sbo_of_so'],
    ['J.V. is op De Zaanoever begonnen', 'andere_school'],
    ['J.V. is ingeschreven op De Zaanoever', 'andere_school'],
    ['J.V. heeft een plek gevonden op De Sluis', 'sbo_of_so'],
  ])('%s: %s', (tekst, uitkomst) => expect(lees(tekst).uitkomst).toBe(uitkomst))

  test.each([
    'J.V. uit groep 6 van De Zaanoever zit thuis',
    'J.V. wil naar De Sluis',
    'J.V. gaat misschien naar De Sluis',
    'ik werk op De Zaanoever',
    'J.V. van De Sluis komt niet meer',
    'we hebben gebeld met De Sluis',
  ])('none in: %s', (tekst) => expect(lees(tekst).uitkomst).toBeUndefined())
})
