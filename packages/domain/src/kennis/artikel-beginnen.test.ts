import { expect, test } from 'vitest'
import { datum } from '../kalender/datum.ts'
import { artikelUitAntwoord, artikelUitVragen, vrijArtikelId } from './artikel-beginnen.ts'
import { artikelgebreken } from './artikelgebreken.ts'
import { eersteCoordinator, openVraag, voorbeeldomgeving } from './testing.ts'

const vandaag = datum('2023-11-15')

test('questions give an article that only wants its answer', () => {
  const artikel = artikelUitVragen(
    [{ tekst: 'wie betaalt de taxi?' }, { tekst: 'wie betaalt de taxi?' }, { tekst: 'Taxi?' }],
    vandaag,
  )
  expect(artikel).toMatchObject({ titel: 'Wie betaalt de taxi?', laag: 'werkwijze', geldigTot: '2024-12-31' })
  expect(artikel.voorbeeldvragen).toEqual(['wie betaalt de taxi?', 'Taxi?'])
  expect(artikelgebreken(artikel, voorbeeldomgeving)).toEqual([expect.stringContaining('korte antwoord ontbreekt')])
})

test('an answer that was given is an article as it stands, when it is in plain sentences', () => {
  const beantwoord = {
    ...openVraag,
    status: 'beantwoord',
    antwoord: 'De gemeente betaalt de taxi.\n\nOuders vragen dat zelf aan.',
    beantwoordDoor: eersteCoordinator,
    beantwoordOp: vandaag,
  } as const
  const artikel = artikelUitAntwoord(beantwoord, vandaag)
  expect(artikel).toMatchObject({
    titel: 'Wie betaalt de taxi naar het sbo?',
    kort: 'De gemeente betaalt de taxi.',
    uitleg: ['Ouders vragen dat zelf aan.'],
    bronnen: [{ document: 'Werkwijze van de coördinatie', paragraaf: 'vraag 12, 15 november 2023' }],
  })
  expect(artikelgebreken(artikel, voorbeeldomgeving)).toEqual([])
})

test.each([
  ['Wie betaalt de taxi?', [], 'wie-betaalt-de-taxi'],
  ['Coördinatie: één vraag', [], 'coordinatie-een-vraag'],
  ['Taxi', ['taxi', 'taxi-2'], 'taxi-3'],
  ['?!', [], 'artikel'],
  ['lang '.repeat(30), [], 'lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang'],
])('the id of %s', (titel, bezet, id) => {
  expect(vrijArtikelId(titel, new Set(bezet))).toBe(id)
})
