import type { Datum } from '@thuisnabij/domain'
import { describe, expect, test } from 'vitest'
import { versta } from './verstaan.ts'

const lees = (tekst: string) => versta(tekst, { vandaag: '2023-11-15' as Datum, scholen: [] })

describe('the age of a leerling', () => {
  test.each([
    ['kleuter van 4', 4],
    ['jongen van 9', 9],
    ['hij is 9 jaar', 9],
    ['een 8-jarige', 8],
    ['van acht jaar', 8],
    ['J.V. (11 jr)', 11],
    ['leeftijd: 10', 10],
    ['ze is net 6', 6],
    ['een jochie van vijf', 5],
    ['J.V. is 9 jaar, niet 8', 9],
    ['8 jaar, nee 9 jaar', 9],
    ['hij is 9 jaar niet maar 10', 10],
    ['R.O. van 9 zit thuis', 9],
    ['M. el H. van 10', 10],
    ['hun zoontje van 7', 7],
    ['I.B. 10 jr niet meer komen', 10],
  ])('%s: %s', (tekst, leeftijd) => expect(lees(tekst).leeftijd).toBe(leeftijd))

  test.each([
    'al 3 jaar geleden',
    'zit 2 jaar thuis',
    'is 40 jaar',
    'zij is 3 ochtenden op school',
    'ze is 2 weken weg',
    'hij is 12 november begonnen',
    'groep 6',
    'tlv 8',
    'J.V. van 10 november',
    'J.V. van 9 naar 12 uur',
    'J.V. van 6',
  ])('none in: %s', (tekst) => expect(lees(tekst).leeftijd).toBeUndefined())
})

describe('the groep', () => {
  test.each([
    ['uit 6', 6],
    ['ze zit in 4', 4],
    ['groep 5, o nee groep 6', 6],
    ['uit 5, nee wacht, 6', 6],
    ['niet groep 6 maar 7', 7],
    ['groep 5 moet 6 zijn', 6],
    ['groep klopt niet, moet 4 zijn', 4],
    ['de derde groep', 3],
    ['grp. 3', 3],
    ['groep: 4', 4],
    ['groep moet 5 zijn', 5],
    ['er staat groep 3, dat is 4', 4],
    ['grp 5 moet 6 wezen', 6],
    ['uit de vijf, nee de zes', 6],
    ['zit ze in vier', 4],
    ['uit groepje 1', 1],
  ])('%s: %s', (tekst, groep) => expect(lees(tekst).groep).toBe(groep))

  test.each([
    'uit 6 november',
    'zit in 3 weken weer op school',
    'g een idee',
    'geen',
    '5 dagen per week',
    'tlv uit 2023',
  ])('none in: %s', (tekst) => expect(lees(tekst).groep).toBeUndefined())
})

describe('the groep as the answer to that question', () => {
  const antwoord = (tekst: string) =>
    versta(tekst, { vandaag: '2023-11-15' as Datum, scholen: [], vraag: 'groep' }).groep

  test.each([
    ['6', 6],
    ['de twee, eh nee, drie inmiddels', 3],
    ['die zit in vier nee wacht in vijf', 5],
    ['combi 1/2 maar zelf zit ie in de 2e', 2],
    ['bovenbouw, zeven om precies te zijn', 7],
    ['de zevende denk ik, hij is blijven zitten dus ja zeven', 7],
    ['was 4, blijven zitten, dus 4', 4],
    ['achtste', 8],
  ])('%s: %s', (tekst, groep) => expect(antwoord(tekst)).toBe(groep))

  test.each(['geen idee', '4 of 5', 'geen twee dagen achter elkaar', 'over 3 weken'])('none in: %s', (tekst) =>
    expect(antwoord(tekst)).toBeUndefined(),
  )
})

describe('several leerlingen', () => {
  test.each([
    [
      'K.T. (gr3) en M.T. (gr6)',
      [
        { initialen: 'K.T.', groep: 3 },
        { initialen: 'M.T.', groep: 6 },
      ],
    ],
    [
      'S.T. en R.T., tweeling uit groep 7',
      [
        { initialen: 'S.T.', groep: 7 },
        { initialen: 'R.T.', groep: 7 },
      ],
    ],
    [
      'groep 5 allebei: A.B. en C.D.',
      [
        { initialen: 'A.B.', groep: 5 },
        { initialen: 'C.D.', groep: 5 },
      ],
    ],
    [
      'S.T. en R.T., groep 7 en groep 8',
      [
        { initialen: 'S.T.', groep: 7 },
        { initialen: 'R.T.', groep: 8 },
      ],
    ],
    ['S.T. en R.T. uit groep 7', [{ initialen: 'S.T.' }, { initialen: 'R.T.', groep: 7 }]],
    [
      'J.V. en M.V. groep 5 en 6',
      [
        { initialen: 'J.V.', groep: 5 },
        { initialen: 'M.V.', groep: 6 },
      ],
    ],
    ['S.T. en R.T.', [{ initialen: 'S.T.' }, { initialen: 'R.T.' }]],
  ])('%s', (tekst, leerlingen) => expect(lees(tekst).leerlingen).toEqual(leerlingen))
})
