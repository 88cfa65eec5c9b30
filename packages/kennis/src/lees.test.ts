import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { leesArtikelen, parseArtikel } from './lees.ts'

test.each([
  ['no front matter', 'Alleen tekst.', /no front matter/],
  ['a field of another form', '---\nid: a\nsoort: anders\nbronnen: []\n---\nTekst.', /soort/],
  [
    'a source without a paragraph',
    '---\nid: a\nsoort: antwoord\nbronnen: [{ document: Plan }]\n---\nTekst.',
    /bronnen/,
  ],
])('refuses an article with %s, by name', (_, markdown, fout) => {
  expect(() => parseArtikel('a', markdown)).toThrow(fout)
})

describe('a folder with folders in it', () => {
  let map: string
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'artikelen-'))
  })
  afterEach(() => rmSync(map, { recursive: true }))

  const zet = (onderwerp: string, id: string, bestuur = '') => {
    mkdirSync(join(map, onderwerp), { recursive: true })
    const kop = `id: ${id}\nsoort: antwoord\ntitel: T\nvoorbeeldvragen: []\ntrefwoorden: []\nbronnen: []\nlaag: plan\n`
    const dagen = 'geldigVan: "2022-01-01"\ngeldigTot: "2024-12-31"\ngetoetstOp: "2023-11-15"\n'
    const tekst = 'Kort en\nbondig.\n\nDe stappen:\n1. eerst dit\n2. dan dat\n'
    writeFileSync(join(map, onderwerp, `${id}.md`), `---\n${kop}${dagen}verwant: []\n${bestuur}---\n${tekst}`)
  }

  test('is read in order of id, whichever folder they are in, and keeps the lines of a list', () => {
    zet('tlv', 'b')
    zet('opp', 'c', 'bestuur: Agora\n')
    zet('.', 'a', 'bestuur: [De Werf, De Eigen Wijs]\n')
    const gelezen = leesArtikelen(map)
    expect(gelezen.map(({ id, bestuur }) => [id, bestuur])).toEqual([
      ['a', ['De Werf', 'De Eigen Wijs']],
      ['b', undefined],
      ['c', ['Agora']],
    ])
    expect(gelezen[0]).toMatchObject({ kort: 'Kort en bondig.', uitleg: ['De stappen:\n1. eerst dit\n2. dan dat'] })
  })

  test('refuses two articles with one id, naming both', () => {
    zet('tlv', 'a')
    zet('opp', 'a')
    expect(() => leesArtikelen(map)).toThrow(/Article a: there are two, .*a\.md and .*a\.md/)
  })
})
