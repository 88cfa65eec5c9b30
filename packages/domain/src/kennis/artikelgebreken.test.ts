import { expect, test } from 'vitest'
import { datum } from '../kalender/datum.ts'
import type { Artikel } from './artikel.ts'
import { artikelgebreken } from './artikelgebreken.ts'
import { voorbeeldartikel, voorbeeldomgeving } from './testing.ts'

const lang = (woorden: number) => `${Array.from({ length: woorden }, () => 'woord').join(' ')}.`
const plan = { laag: 'plan', bronnen: [{ document: 'Plan 2022', paragraaf: '§5.1' }] } as const

test('an article in order has none', () => {
  expect(artikelgebreken(voorbeeldartikel, voorbeeldomgeving)).toEqual([])
  expect(artikelgebreken({ ...voorbeeldartikel, ...plan, verwant: ['vervoer'] }, voorbeeldomgeving)).toEqual([])
})

test.each<readonly [wat: string, anders: Partial<Artikel>, RegExp]>([
  ['no title', { titel: ' ' }, /titel ontbreekt/],
  ['no answer', { kort: '' }, /korte antwoord ontbreekt/],
  ['no question to be found by', { voorbeeldvragen: [] }, /geen voorbeeldvraag/],
  ['a question twice', { voorbeeldvragen: ['Wie betaalt?', 'wie betaalt? '] }, /twee keer/],
  ['a paragraph without end', { uitleg: ['ja. '.repeat(500)] }, /langer dan 1500 tekens/],
  ['an answer that says it is none', { kort: 'Dat weet ik niet.' }, /Schrijf het antwoord op/],
  ['a silence that does not say so', { ...plan, soort: 'niet_in_plan' }, /Begin het korte antwoord/],
  [
    'a silence of another layer',
    { soort: 'niet_in_plan', kort: 'Dat weet ik niet.' },
    /eigen werkwijze geeft een antwoord/,
  ],
  ['no source', { bronnen: [] }, /bron ontbreekt/],
  ['a source of no layer', { laag: 'landelijk' }, /landelijke regels/],
  [
    'a paragraph the plan does not have',
    { ...plan, bronnen: [{ document: 'Plan 2022', paragraaf: 'blz. 3' }] },
    /het plan/,
  ],
  ['a source without a place', { bronnen: [{ document: 'Overleg', paragraaf: ' ' }] }, /Kijk de naam/],
  ['a link that leads nowhere', { verwant: ['weg'] }, /"weg" is er niet/],
  ['a link to itself', { verwant: ['taxi-vergoeding'] }, /is er niet/],
  ['a link twice', { verwant: ['vervoer', 'vervoer'] }, /verwant artikel staat er twee keer/],
  ['a day that is none', { geldigTot: '2023-02-30' as never }, /bestaat niet/],
  ['days out of order', { geldigTot: datum('2023-11-14') }, /dagen kloppen niet/],
  ['a sentence of 31 words', { kort: lang(31) }, /meer dan 30 woorden: "woord woord/],
  ['two long sentences of four', { kort: `${lang(21)} ${lang(21)} Ja. Nee.` }, /Te veel zinnen/],
])('finds %s, and says what to do', (_, anders, verwacht) => {
  const gebreken = artikelgebreken({ ...voorbeeldartikel, ...anders }, voorbeeldomgeving)
  expect(gebreken).toEqual([expect.stringMatching(verwacht)])
})

test('names all that is wrong, in order', () => {
  const leeg = { ...voorbeeldartikel, titel: '', kort: '', voorbeeldvragen: [], bronnen: [], verwant: ['weg'] }
  expect(artikelgebreken(leeg, voorbeeldomgeving)).toHaveLength(5)
})
