import { expect, test } from 'vitest'
import type { ArtikeltekstFragment } from '../../operaties.gen.ts'
import { toConcepttekst, toInvoer } from './concepttekst.ts'

const artikel: ArtikeltekstFragment = {
  soort: 'niet_in_plan',
  titel: 'Wie betaalt de taxi?',
  kort: 'Dat weet ik niet.',
  uitleg: ['Een.', 'Twee.\n- a\n- b'],
  voorbeeldvragen: ['wie betaalt', 'taxi'],
  trefwoorden: ['taxi', 'vervoer'],
  bronnen: [{ document: 'Ondersteuningsplan 2022-2024', paragraaf: '§6.5, onderaan' }],
  laag: 'plan',
  bestuur: [],
  geldigVan: '2022-01-01',
  geldigTot: '2024-12-31',
  getoetstOp: '2023-11-15',
  waarschuwing: null,
  verwant: ['vervoer'],
}

test('an article that is not changed is given back as it was', () => {
  expect(toInvoer(toConcepttekst(artikel), artikel, false)).toEqual({ ...artikel, waarschuwing: '' })
})

test('as the own werkwijze it is an answer of that layer', () => {
  expect(toInvoer(toConcepttekst(artikel), artikel, true)).toMatchObject({ soort: 'antwoord', laag: 'werkwijze' })
})

test('lines that are empty are left out', () => {
  const tekst = {
    ...toConcepttekst(artikel),
    voorbeeldvragen: 'a\n\n b ',
    trefwoorden: 'x, ,y',
    uitleg: '\n\nEen.\n\n\n',
  }
  expect(toInvoer(tekst, artikel, false)).toMatchObject({
    voorbeeldvragen: ['a', 'b'],
    trefwoorden: ['x', 'y'],
    uitleg: ['Een.'],
  })
})
