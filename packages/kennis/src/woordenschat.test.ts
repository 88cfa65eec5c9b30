import { expect, test } from 'vitest'
import { stam } from './analyse.ts'
import { afstand, maakWoordenschat } from './woordenschat.ts'

const schat = maakWoordenschat([
  ...'toelaatbaarheidsverklaring leerplichtambtenaar aanvragen zorgen tlv besluit bestuur thuiszitter'.split(' '),
  ...Array.from({ length: 8 }, () => 'doorzettingsmacht'),
  'doorzetingsmacht',
])
const gelijk = (woord: string, ander: string) => schat.verwant(woord).get(schat.nummer(ander) ?? -1) ?? 0

test.each([
  ['another form', 'aanvraagt', 'aanvragen', 0.9],
  ['a part of a compound', 'leerplicht', 'leerplichtambtenaar', 0.6],
  ['one error', 'thuiszittr', 'thuiszitter', 0.8],
  ['two errors in a long word', 'toelatbaarheidverklaring', 'toelaatbaarheidsverklaring', 0.7],
  ['letters of a short word in another order', 'tvl', 'tlv', 0.8],
  ['an error that an article has, too', 'doorzetingsmacht', 'doorzettingsmacht', 0.9],
])('knows %s: %s is %s', (_, woord, ander, minstens) => {
  expect(gelijk(woord, ander)).toBeGreaterThanOrEqual(minstens)
})

test.each([
  ['a known word that is one letter off', 'besluit', 'bestuur'],
  ['a short word that begins with another letter', 'morgen', 'zorgen'],
])('does not take %s for another', (_, woord, ander) => {
  expect(gelijk(woord, ander)).toBeLessThan(0.6)
})

test('mends an unknown word, and leaves a known one', () => {
  expect(schat.herstel('thuisziter')).toBe('thuiszitter')
  expect(schat.herstel('besluiten')).toBeUndefined()
  expect(schat.herstel('giraffe')).toBeUndefined()
})

test.each([
  ['vraagt', 'vragen'],
  ['besluiten', 'besluit'],
  ['afgeeft', 'afgeven'],
  ['leerlingen', 'leerling'],
])('%s and %s have one stem', (a, b) => {
  expect(stam(a)).toBe(stam(b))
})

test('counts two letters that changed places as one error, and stops counting past the limit', () => {
  expect(afstand('verzuim', 'vezruim', 2)).toBe(1)
  expect(afstand('verzuim', 'monitor', 2)).toBeGreaterThan(2)
})

test('does not take "geldt" for "geld"', () => {
  const { verwant, nummer } = maakWoordenschat(['geld', 'geldt', 'projectgeld'])
  const gevonden = verwant('geld')
  expect(gevonden.get(nummer('geldt') ?? -1) ?? 0).toBeLessThan(0.6)
  expect(gevonden.get(nummer('projectgeld') ?? -1) ?? 0).toBeGreaterThan(0.6)
})
