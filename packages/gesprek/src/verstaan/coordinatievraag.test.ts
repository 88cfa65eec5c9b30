import { expect, test } from 'vitest'
import { vindCoordinatievraag } from './coordinatievraag.ts'

test.each([
  ['Stel aan de coördinatie', ''],
  ['stel deze vraag aan de coordinatie', ''],
  ['Vraag het aan de coördinatie.', ''],
  ['kun je dit aan de coördinatie vragen?', ''],
  ['kan ik dit aan de coördinatie voorleggen', ''],
  ['Stel aan de coördinatie: wie betaalt de taxi?', 'wie betaalt de taxi?'],
  ['vraag aan de coördinatie wie de taxi betaalt', 'wie de taxi betaalt'],
  ['Vraag de coördinatie of de taxi vergoed wordt', 'of de taxi vergoed wordt'],
  ['stuur door naar de coördinatie: “Wie betaalt?”', 'Wie betaalt?'],
])('%s: to be put to them', (tekst, vraag) => {
  expect(vindCoordinatievraag(tekst)).toBe(vraag)
})

test.each([
  'uit wie bestaat de coördinatie',
  'Stuur ik de aanvraag naar de coördinatie?',
  'Wanneer vraag je de coördinatie om hulp?',
  'wat doet de coördinatie',
  'Moet ik dit aan de coördinatie melden?',
  'signaal 14 pak ik op',
])('%s: not', (tekst) => {
  expect(vindCoordinatievraag(tekst)).toBeUndefined()
})
