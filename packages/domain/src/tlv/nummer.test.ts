import { expect, test } from 'vitest'
import { datum } from '../kalender/datum.ts'
import { formatTlvNummer, parseTlvNummer } from './nummer.ts'

const vandaag = datum('2023-11-15')

test.each([
  ['TLV-2023-0117', 2023, 117],
  ['tlv 2023-117', 2023, 117],
  ['2023-117', 2023, 117],
  ['2023 - 0117', 2023, 117],
  ['2023/117', 2023, 117],
  ['2023 117', 2023, 117],
  ['20230117', 2023, 117],
  ['TLV20230117', 2023, 117],
  ['TLV-nummer: 2023-0117.', 2023, 117],
  ['aanvraag nr. 2022-0003', 2022, 3],
  ['nr 117 van dit jaar', 2023, 117],
  ['nummer 117 van vorig jaar', 2022, 117],
  ['117 uit 2022', 2022, 117],
  ['117/2022', 2022, 117],
  ['0117', 2023, 117],
  ['#117', 2023, 117],
  ['117', 2023, 117],
  ['9999', 2023, 9999],
  ['2023-12345', 2023, 12345],
])('"%s" is aanvraag %i-%i', (tekst, jaar, volgnummer) => {
  expect(parseTlvNummer(tekst, vandaag)).toEqual({ jaar, volgnummer })
})

test.each([
  ['2023'],
  ['0000'],
  ['2023-0'],
  ['J.V.'],
  ['tlv'],
  [''],
  ['1999-12'],
  ['123456789'],
  ['15-11-2023'],
  ['117 en 118'],
])('"%s" holds no number', (tekst) => {
  expect(parseTlvNummer(tekst, vandaag)).toBeUndefined()
})

test.each([
  [{ jaar: 2023, volgnummer: 117 }, '2023-0117'],
  [{ jaar: 2023, volgnummer: 12345 }, '2023-12345'],
])('writes %o as %s, and reads it back', (nummer, tekst) => {
  expect(formatTlvNummer(nummer)).toBe(tekst)
  expect(parseTlvNummer(tekst, vandaag)).toEqual(nummer)
})
