import { describe, expect, test } from 'vitest'
import { leesArtikelen, parseArtikel } from './lees.ts'

const artikelen = leesArtikelen()
const ids = new Set(artikelen.map(({ id }) => id))

describe.each(artikelen)('$id', (artikel) => {
  test('says where it stands, and links only to articles there are', () => {
    expect(artikel.bronnen.length).toBeGreaterThan(0)
    for (const { paragraaf } of artikel.bronnen) expect(paragraaf).toMatch(/^§\d/)
    expect(artikel.verwant.filter((id) => !ids.has(id) || id === artikel.id)).toEqual([])
    expect(artikel.verwant.length).toBeLessThanOrEqual(3)
  })

  test('is short enough to read: no sentence over 25 words', () => {
    const zinnen = [artikel.kort, ...artikel.uitleg].join(' ').split(/[.!?:;]\s/)
    expect(zinnen.filter((zin) => zin.split(/\s+/).length > 25)).toEqual([])
  })

  test('is valid on the day it was checked', () => {
    expect(artikel.getoetstOp >= artikel.geldigVan && artikel.getoetstOp <= artikel.geldigTot).toBe(true)
  })
})

test('begins honestly where the plan is silent', () => {
  const stil = artikelen.filter(({ soort }) => soort === 'niet_in_plan')
  expect(stil.length).toBeGreaterThanOrEqual(3)
  for (const { kort } of stil) expect(kort).toMatch(/^Dat weet ik niet/)
})

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
