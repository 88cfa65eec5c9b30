import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { woorden } from './analyse.ts'
import { leesArtikelen } from './lees.ts'

/** A question as somebody types it, and the articles that answer it; none when nothing does. */
type Toetsvraag = { readonly vraag: string; readonly goed: readonly string[] }
const lees = (naam: string): readonly Toetsvraag[] =>
  readFileSync(join(import.meta.dirname, '..', 'vragen', `${naam}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((regel) => JSON.parse(regel))

const artikelen = leesArtikelen()
const ids = new Set(artikelen.map(({ id }) => id))
const plat = (tekst: string) => woorden(tekst).join(' ')

describe.each(['afstellen', 'toets'])('the questions of %s', (naam) => {
  const vragen = lees(naam)

  test('are many, with and without an answer', () => {
    expect(vragen.filter(({ goed }) => goed.length > 0).length).toBeGreaterThanOrEqual(150)
    expect(vragen.filter(({ goed }) => goed.length === 0).length).toBeGreaterThanOrEqual(30)
  })

  test('name articles that there are', () => {
    expect(vragen.flatMap(({ goed }) => goed).filter((id) => !ids.has(id))).toEqual([])
  })

  test('are no example questions', () => {
    const voorbeelden = new Set(artikelen.flatMap(({ voorbeeldvragen }) => voorbeeldvragen).map(plat))
    expect(vragen.map(({ vraag }) => vraag).filter((vraag) => voorbeelden.has(plat(vraag)))).toEqual([])
  })
})

test('no question stands in both files', () => {
  const toets = new Set(lees('toets').map(({ vraag }) => plat(vraag)))
  expect(lees('afstellen').filter(({ vraag }) => toets.has(plat(vraag)))).toEqual([])
})
