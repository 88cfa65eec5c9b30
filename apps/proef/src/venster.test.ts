import { describe, expect, test } from 'vitest'
import type { Bericht } from '../protocol/bericht.ts'
import type { Personanummer } from '../protocol/persona.ts'
import { leegVenster, naGebeurtenis, zichtbareSuggesties } from './venster.ts'

const bericht: Bericht = {
  id: '1',
  van: 'bot',
  tijd: '2023-11-15T09:00:00Z',
  inhoud: { soort: 'tekst', tekst: 'Hallo' },
  suggesties: [],
  spontaan: false,
  versie: 0,
}
const p05 = '05' as Personanummer

describe('a window', () => {
  test('puts a replaced card where the old one was', () => {
    const venster = { ...leegVenster, berichten: [bericht, { ...bericht, id: '2' }] }
    const nieuw = { ...bericht, versie: 1 }
    expect(naGebeurtenis(venster, { soort: 'bericht', bericht: nieuw }).berichten).toEqual([
      nieuw,
      venster.berichten[1],
    ])
  })

  test('counts what others got, on top of what they had not read', () => {
    const begin = naGebeurtenis(leegVenster, { soort: 'begin', berichten: [], ongelezen: { [p05]: 2 } })
    expect(naGebeurtenis(begin, { soort: 'elders', persona: p05 }).elders).toEqual({ '05': 3 })
  })

  test('keeps what was said when the line breaks, and stops the dots', () => {
    const venster = { ...leegVenster, verbonden: true, typt: true, berichten: [bericht] }
    expect(naGebeurtenis(venster, { soort: 'verbroken' })).toEqual({ ...venster, verbonden: false, typt: false })
  })
})

describe('suggestions', () => {
  const suggesties = ['a', 'b', 'c', 'd'].map((titel) => ({ titel, waarde: titel }))

  test('are those of the last message, three at most', () => {
    const venster = { ...leegVenster, berichten: [{ ...bericht, suggesties }] }
    expect(zichtbareSuggesties(venster).map(({ titel }) => titel)).toEqual(['a', 'b', 'c'])
  })

  test('are gone once something was said', () => {
    const gezegd: Bericht = { ...bericht, id: '2', van: 'persona' }
    expect(zichtbareSuggesties({ ...leegVenster, berichten: [{ ...bericht, suggesties }, gezegd] })).toEqual([])
  })
})
