import { describe, expect, test } from 'vitest'
import { vindInitialen } from './initialen.ts'
import { toZin } from './zin.ts'

const wie = (tekst: string, gevraagd = false) => vindInitialen(toZin(tekst), gevraagd).map(({ initialen }) => initialen)

describe('two small letters', () => {
  test.each([
    ['tlv van jv', ['J.V.']],
    ['hoe staat het met sb', ['S.B.']],
    ['jv gr 4 zit thuis', ['J.V.']],
    ['ao (7) komt niet', ['A.O.']],
    ['kb, zit in groep 3', ['K.B.']],
    ['status melding jv', ['J.V.']],
    ['tlv sb?', ['S.B.']],
    ['s b zit thuis', ['S.B.']],
    ['s el b uit groep 5', ['S. el B.']],
    ['m van der b is ziek', ['M. van der B.']],
  ])('%s', (tekst, initialen) => expect(wie(tekst)).toEqual(initialen))
})

describe('letters as they are said', () => {
  test.each([
    ['gee pee uit groep 4', ['G.P.']],
    ['jee vee zit thuis', ['J.V.']],
    ['kaa el komt niet meer', ['K.L.']],
    ['em de gee zit thuis', ['M. de G.']],
    ['es bee', ['S.B.']],
    ['j punt v punt zit thuis', ['J.V.']],
    ['s punt b', ['S.B.']],
    ['s punt el b punt', ['S. el B.']],
  ])('%s', (tekst, initialen) => expect(wie(tekst)).toEqual(initialen))
})

describe('a correction', () => {
  test.each([
    ['het is K.T. niet K.L.', ['K.T.']],
    ['niet J.V. maar J.W.', ['J.W.']],
    ['K.T. ipv K.L.', ['K.T.']],
    ['niet J.V.', ['J.V.']],
    ['K.B. uit 5, nee K.D.', ['K.D.']],
    ['J.V., nee wacht, het is J.W.', ['J.W.']],
    ['nee J.V. en M.K.', ['J.V.', 'M.K.']],
  ])('%s', (tekst, initialen) => expect(wie(tekst)).toEqual(initialen))
})

describe('no initialen', () => {
  test.each([
    'k heb t niet gezien',
    'ik bel m n collega',
    't is n kind uit groep 6',
    'a.u.b. snel',
    'o.a. de ouders, m.b.t. de tlv en i.v.m. angst',
    'd.w.z. morgen',
    'dat is op de ib bekend',
    'wat is een so of sbo',
    'DE SCHOOL IS DICHT VANDAAG',
    'ja en nee',
    'de ggd en de lpa zijn erbij',
    'dat is ok',
    'om de dag',
    'hoe is het met ze',
    'bij de pc op de bso',
    'ff wachten aub',
    'gr 4 of gr 5',
    'er is een ee in het woord',
    'en de el is stuk',
    'er en es',
    'nr 4 van dr',
    'van de ma',
    'wat is het punt van de tlv',
    'het punt is dat hij niet komt',
    'op ma en di',
    'sinds wk 44',
    'in de le klas',
    'zo n kind',
    'wt is een opp',
    'hb ik nog meldingen lopen',
    'bl mij aub',
  ])('%s', (tekst) => expect(wie(tekst)).toEqual([]))
})

test('as an answer to who it is, two letters are enough, unless they are a word', () => {
  expect(wie('sb', true)).toEqual(['S.B.'])
  expect(wie('s b', true)).toEqual(['S.B.'])
  expect(wie('ja', true)).toEqual([])
  expect(wie('ok', true)).toEqual([])
})
