import { describe, expect, test } from 'vitest'
import {
  leerlinggegevensInArtikel,
  MEESTE_TEKENS_BEWAARD,
  vindLeerlinggegevens,
  type Woordkennis,
  zonderLeerlinggegevens,
} from './leerlinggegevens.ts'
import { voorbeeldartikel } from './testing.ts'

const bekend = new Set(
  'tlv opp sbo so ib swv kentalis zaanstad kan mag is wat hoe hoeveel een kind leerling met naar zonder bij en de het van dat die onze'.split(
    ' ',
  ),
)
const woorden: Woordkennis = { namen: ['Proefmolen', 'De Zaanoever'], kent: (woord) => bekend.has(woord.toLowerCase()) }

describe('what is kept of a question', () => {
  test.each([
    ['Wie betaalt de taxi naar het sbo?', 'Wie betaalt de taxi naar het sbo?'],
    ['Mag J.V. zonder OPP naar het SBO?', 'Mag [initialen] zonder OPP naar het SBO?'],
    ['mag s. el b. naar het so', 'mag [initialen] naar het so'],
    ['Mag JV naar het sbo?', 'Mag [initialen] naar het sbo?'],
    ['Hoe ver is tlv 2023-0117?', 'Hoe ver is tlv [nummer]?'],
    ['Hoe ver is 2023-0117?', 'Hoe ver is [nummer]?'],
    ['wat gebeurt er met melding 31', 'wat gebeurt er met [nummer]'],
    ['kan de TLV van 6 november 2023 verlengd worden', 'kan de TLV van [datum] verlengd worden'],
    ['telt 06-11-2023 mee', 'telt [datum] mee'],
    ['Wat is het budget in 2023-2024?', 'Wat is het budget in 2023-2024?'],
    ['Krijgt een kind m.b.t. vervoer een vergoeding?', 'Krijgt een kind m.b.t. vervoer een vergoeding?'],
    ['Hoe werkt het  op \n Proefmolen?', 'Hoe werkt het op Proefmolen?'],
    ['Doet Kentalis dat in Zaanstad?', 'Doet Kentalis dat in Zaanstad?'],
  ])('%s', (vraag, verwacht) => {
    expect(zonderLeerlinggegevens(vraag, woorden)).toBe(verwacht)
  })

  test.each([
    ['a full name', 'Mag Sofie Vermeulen naar het sbo?'],
    ['a first name nobody listed', 'mag Tygo naar het sbo'],
    ['one that begins the sentence', 'Tygo mag niet naar school, en nu?'],
    ['one without its capital', 'mag leerling tygo naar het sbo'],
    ['a BSN', 'is 111222333 bekend'],
    ['a date of birth', 'kind geboren op 03-04-2015 naar sbo'],
    ['an address', 'woont op 1506 AB, mag dat'],
    ['a mail address', 'mail naar ouder@voorbeeld.nl over de tlv'],
    ['a school with a child at it', 'Mag J.V. van Proefmolen naar het sbo?'],
    ['a school with a group', 'een kind uit groep 6 van Proefmolen'],
    ['a story', `hoe ${'en dan nog iets '.repeat(MEESTE_TEKENS_BEWAARD / 15)}`],
  ])('nothing, when in it may be %s', (_, vraag) => {
    expect(zonderLeerlinggegevens(vraag, woorden)).toBeUndefined()
  })
})

test.each([
  ['Wie betaalt de taxi naar het sbo?', []],
  ['Moet het voor 1 februari binnen zijn?', []],
  ['Hoe zit het met de NPO-gelden?', []],
  ['Is er i.s.m. het jeugdteam een afspraak?', []],
  ['Mag J.V. naar het sbo?', ['initialen']],
  ['Mag leerling jv naar het sbo?', ['initialen']],
  ['Hoe staat het met TLV 2023-0117?', ['dossiernummer']],
  ['Waarom is melding 31 gesloten?', ['dossiernummer']],
  ['Mag Sofie Vermeulen van groep 6 naar het sbo?', ['naam']],
  ['Weten jullie bsn 111222333?', ['bsn']],
])('what tells of a leerling in: %s', (vraag, wat) => {
  expect(vindLeerlinggegevens(vraag, woorden)).toEqual(wat)
})

test('an article tells of nobody in what ships, and of nobody that is known by another name', () => {
  const oud = { ...voorbeeldartikel, kort: 'Net als bij J.V. gaat dat zo.' }
  expect(leerlinggegevensInArtikel(oud, oud, woorden)).toEqual([])
  expect(leerlinggegevensInArtikel(oud, undefined, woorden)).toEqual(['initialen'])
  expect(leerlinggegevensInArtikel({ ...oud, uitleg: ['Bij Sofie Vermeulen ook.'] }, oud, woorden)).toEqual(['naam'])
  expect(leerlinggegevensInArtikel({ ...oud, uitleg: ['Vraag het Kentalis Zaanstad.'] }, oud, woorden)).toEqual([])
})
