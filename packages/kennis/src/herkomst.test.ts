import { describe, expect, test } from 'vitest'
import { herkomstVan, leesHerkomst, overgenomen } from './herkomst.ts'
import { leesArtikelen } from './lees.ts'

const bron = 'Een twee drie vier vijf zes zeven acht negen tien, elf twaalf onder-\nsteuning veertien.'
const herkomst = herkomstVan([bron])

test.each([
  ['ten words in a row, whatever the capitals and marks', 'twee DRIE, vier vijf zes: zeven acht negen. tien élf'],
  [
    'a word that the source broke off at the end of a line',
    'vijf zes zeven acht negen tien elf twaalf ondersteuning veertien',
  ],
])('recognises %s', (_, tekst) => {
  expect(overgenomen(`Daarvoor ${tekst} daarna`, herkomst)).toHaveLength(1)
})

test('lets nine words in a row pass', () => {
  expect(overgenomen('een twee drie vier vijf zes zeven acht negen elf', herkomst)).toEqual([])
})

test('lets a registered name pass, however long', () => {
  const naam = 'Stichting de Werf voor Onderwijs op Grondslag van Vrije Persoonlijkheidsvorming'
  expect(overgenomen(naam, herkomstVan([naam]))).toEqual([])
})

test('knows the sources', () => {
  expect(leesHerkomst().size).toBeGreaterThan(10_000)
})

describe('an article is in our own words', () => {
  const bronnen = leesHerkomst()
  test.each(leesArtikelen())('$id', ({ titel, kort, uitleg, waarschuwing = '', voorbeeldvragen }) => {
    const teksten = [titel, kort, ...uitleg, waarschuwing, ...voorbeeldvragen]
    expect(teksten.flatMap((tekst) => overgenomen(tekst, bronnen))).toEqual([])
    expect(overgenomen([kort, ...uitleg].join('\n'), bronnen)).toEqual([])
  })
})
