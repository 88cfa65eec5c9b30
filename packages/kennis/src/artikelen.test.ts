import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Datum, parseDatum } from '@thuisnabij/domain'
import { describe, expect, test } from 'vitest'
import { toAntwoord } from './antwoord.ts'
import type { Bron, Laag } from './artikel.ts'
import { artikelmap, leesArtikelen } from './lees.ts'

/** The documents an article of a layer may name, and how a place in each is written; a regular expression each. */
type Document = { readonly document: string; readonly laag: Laag; readonly paragraaf: string }
const documenten: readonly Document[] = JSON.parse(readFileSync(join(artikelmap, '..', 'bronnen.json'), 'utf8'))

const artikelen = leesArtikelen()
const ids = new Set(artikelen.map(({ id }) => id))
const zinnenVan = (tekst: string) => tekst.split(/[.!?:;](?:\s|$)|\n/).filter((zin) => zin.trim() !== '')
const lengte = (zin: string) => zin.trim().split(/\s+/).length

describe.each(artikelen)('$id', (artikel) => {
  const tekst = [artikel.kort, ...artikel.uitleg].join('\n')

  test('says in which document it stands and where', () => {
    const bekend = (laag: Laag, bron: Bron) =>
      documenten.some(
        (een) =>
          een.laag === laag &&
          new RegExp(`^(?:${een.document})$`).test(bron.document) &&
          new RegExp(een.paragraaf).test(bron.paragraaf),
      )
    expect(artikel.bronnen.length).toBeGreaterThan(0)
    expect(artikel.bronnen.filter((bron) => !bekend(artikel.laag, bron))).toEqual([])
  })

  test('links only to other articles that there are, at most three', () => {
    expect(artikel.verwant.filter((id) => !ids.has(id) || id === artikel.id)).toEqual([])
    expect(new Set(artikel.verwant).size).toBe(artikel.verwant.length)
    expect(artikel.verwant.length).toBeLessThanOrEqual(3)
  })

  test('is written at B1: no sentence over 30 words, three of four no longer than 20', () => {
    const zinnen = zinnenVan(tekst)
    expect(zinnen.filter((zin) => lengte(zin) > 30)).toEqual([])
    expect(zinnen.filter((zin) => lengte(zin) > 20).length).toBeLessThanOrEqual(Math.max(1, zinnen.length / 4))
  })

  test('bears days that exist, in order, and was checked while its source held', () => {
    const dagen = [artikel.geldigVan, artikel.getoetstOp, artikel.geldigTot]
    expect(dagen.map(parseDatum)).toEqual(dagen)
    expect(dagen.toSorted()).toEqual(dagen)
  })

  test('says so once its source has ended', () => {
    const { waarschuwing } = toAntwoord(artikel, artikelen, '9999-12-31' as Datum)
    expect(artikel.geldigTot < '9999' ? waarschuwing : `liep tot en met ${artikel.geldigTot}`).toContain(
      'liep tot en met',
    )
  })

  test('has questions to be found by, all different, and begins honestly where the plan is silent', () => {
    expect(artikel.voorbeeldvragen.length).toBeGreaterThanOrEqual(4)
    expect(new Set(artikel.voorbeeldvragen.map((vraag) => vraag.toLowerCase())).size).toBe(
      artikel.voorbeeldvragen.length,
    )
    expect(artikel.kort.startsWith('Dat weet ik niet')).toBe(artikel.soort === 'niet_in_plan')
  })
})

test('no question is an example of two articles', () => {
  const vragen = artikelen.flatMap(({ id, voorbeeldvragen }) =>
    voorbeeldvragen.map((vraag) => ({ id, vraag: vraag.toLowerCase() })),
  )
  const dubbel = vragen.filter(({ id, vraag }) => vragen.some((ander) => ander.vraag === vraag && ander.id !== id))
  expect(dubbel).toEqual([])
})
