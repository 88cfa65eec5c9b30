import type { Artikel, Datum } from '@thuisnabij/domain'
import { describe, expect, test } from 'vitest'
import { mistAntwoord } from './antwoordsoort.ts'

const artikel = (kort: string, meer: Partial<Artikel> = {}): Artikel => ({
  id: 'proef',
  soort: 'antwoord',
  titel: 'Proef',
  voorbeeldvragen: [],
  trefwoorden: [],
  bronnen: [],
  laag: 'plan',
  geldigVan: '2022-08-01' as Datum,
  geldigTot: '2024-12-31' as Datum,
  getoetstOp: '2023-01-01' as Datum,
  verwant: [],
  kort,
  uitleg: [],
  ...meer,
})
const TLV = artikel('De school vraagt een TLV aan bij het samenwerkingsverband.')

describe('what an article does not give, though it is about the same', () => {
  test.each([
    ['wat kost een tlv', TLV],
    ['hoe duur is een tlv', TLV],
    ['welk bedrag krijgt de school', TLV],
    ['wanneer vergadert de tlv-commissie', TLV],
    ['hoe vaak per jaar vergadert de opr', TLV],
    ['hoe heet de voorzitter van de commissie', TLV],
    ['wat is het telefoonnummer van het swv', TLV],
    ['waar vind ik het formulier', TLV],
    ['hoeveel leerlingen mogen er maximaal in een groep', TLV],
    ['is er een wachtlijst', TLV],
  ])('%s', (vraag, een) => expect(mistAntwoord(vraag, een)).toBe(true))
})

describe('what it gives', () => {
  test.each([
    ['wat kost een tlv', artikel('Een TLV is gratis.')],
    ['hoe duur is een tlv', artikel('De school betaalt niets.')],
    ['welk bedrag krijgt de school', artikel('De school krijgt € 500 per leerling.')],
    ['wanneer vergadert de opr', artikel('De OPR komt vijf keer per jaar bij elkaar.')],
    ['welke datum is de teldatum', artikel('De teldatum is 1 februari.')],
    ['wat is het telefoonnummer van het swv', artikel('Bel 075 2010040.')],
    ['waar vind ik het formulier', artikel('Vul het formulier in.')],
    ['is er een wachtlijst', artikel('Er is geen wachtlijst.')],
    ['wat kost een tlv', artikel('De school vraagt haar aan.', { uitleg: ['Zij kost de ouders geen euro.'] })],
  ])('%s', (vraag, een) => expect(mistAntwoord(vraag, een)).toBe(false))
})

describe('what needs no such answer', () => {
  test.each([
    'hoe vraag ik een tlv aan',
    'wie vraagt een tlv aan',
    'wat vraagt het samenwerkingsverband van ouders',
    'wat is een tlv',
    'wanneer vraag je een tlv aan',
    'hoeveel tijd kost een aanvraag',
    'wie is er verantwoordelijk voor de tlv',
  ])('%s', (vraag) => expect(mistAntwoord(vraag, TLV)).toBe(false))

  test('an article that says it is not in the plan, never misses it', () => {
    expect(mistAntwoord('wat kost een tlv', { ...TLV, soort: 'niet_in_plan' })).toBe(false)
  })
})
