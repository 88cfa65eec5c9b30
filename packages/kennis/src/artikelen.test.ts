import { artikelgebreken, type Datum } from '@thuisnabij/domain'
import { describe, expect, test } from 'vitest'
import { toAntwoord } from './antwoord.ts'
import { leesBrondocumenten } from './brondocumenten.ts'
import { leesArtikelen } from './lees.ts'

const artikelen = leesArtikelen()
const omgeving = { ids: new Set(artikelen.map(({ id }) => id)), documenten: leesBrondocumenten() }

describe.each(artikelen)('$id', (artikel) => {
  test('is in order as every article must be: whole, with its source, linked to what there is, at B1', () => {
    expect(artikelgebreken(artikel, omgeving)).toEqual([])
  })

  test('says so once its source has ended', () => {
    const { waarschuwing } = toAntwoord(artikel, artikelen, '9999-12-31' as Datum)
    expect(artikel.geldigTot < '9999' ? waarschuwing : `liep tot en met ${artikel.geldigTot}`).toContain(
      'liep tot en met',
    )
  })

  test('has questions enough to be found by', () => {
    expect(artikel.voorbeeldvragen.length).toBeGreaterThanOrEqual(4)
  })
})

test('no question is an example of two articles', () => {
  const vragen = artikelen.flatMap(({ id, voorbeeldvragen }) =>
    voorbeeldvragen.map((vraag) => ({ id, vraag: vraag.toLowerCase() })),
  )
  const dubbel = vragen.filter(({ id, vraag }) => vragen.some((ander) => ander.vraag === vraag && ander.id !== id))
  expect(dubbel).toEqual([])
})
