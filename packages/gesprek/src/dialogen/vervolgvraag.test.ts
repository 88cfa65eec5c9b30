import { expect, test } from 'vitest'
import { testhuis } from '../testhuis.ts'

test.each([
  ['wie vraagt de tlv aan', 'en bij een voorschools kind?', 'waar dat kind naartoe gaat'],
  ['wie vraagt de tlv aan', 'en hoe lang duurt dat', 'geen termijn voor een besluit over een TLV'],
  ['wie vraagt de tlv aan', 'en moeten ouders daarvoor tekenen?', 'instemming van ouders'],
  ['wat is een opp', 'en wie tekent dat', 'ouders moeten instemmen met het handelingsdeel'],
  ['wat is een opp', 'hoe vaak wordt dat geëvalueerd', 'geen termijn voor het OPP'],
  ['telt ons advies mee bij leerlingenvervoer', 'wie betaalt dat', 'De gemeente is verantwoordelijk'],
])('after "%s", "%s" is read with it', async (eerst, dan, antwoord) => {
  const huis = testhuis()
  await huis.zeg(eerst)
  const { tekst } = await huis.zeg(dan)
  expect(tekst).toContain(antwoord)
  expect(tekst).toContain('Bron: [1]')
})

test.each([
  ['wat is BOOZ', 'en OOGO?', 'op overeenstemming gericht overleg'],
  ['wat is BOOZ', 'wat is een opp', 'ontwikkelperspectiefplan'],
  ['wat is een opp', 'telt ons advies mee bij leerlingenvervoer', 'zwaarwegend'],
])('after "%s", "%s" stands by itself', async (eerst, dan, antwoord) => {
  const huis = testhuis()
  await huis.zeg(eerst)
  expect((await huis.zeg(dan)).tekst).toContain(antwoord)
})

test.each([
  ['wat zijn startgroepen', 'wie betaalt dat?'],
  ['wat is buitengewoon leren', 'wie doen daar aan mee'],
])('after "%s", "%s" is not guessed at: it says so and offers what is near', async (eerst, dan) => {
  const huis = testhuis()
  await huis.zeg(eerst)
  const { tekst, antwoorden } = await huis.zeg(dan)
  expect(tekst).toContain('Dat weet ik niet zeker')
  expect(antwoorden.some((antwoord) => antwoord.soort === 'kaart' && antwoord.kaart.soort === 'keuze')).toBe(true)
})

test('without an answer before it, a question that leans on one is answered by nothing', async () => {
  expect(
    (await testhuis().zeg('wie betaalt dat?')).antwoorden.some((een) => een.soort === 'tekst' && een.bronnen),
  ).toBe(false)
})

test.each([
  'waar staat dat?',
  'wat is je bron',
  'welke paragraaf is dat',
  'waar kan ik dat nalezen',
  'waar staat dat precies',
])('"%s" gives where the last answer stands', async (vraag) => {
  const huis = testhuis()
  await huis.zeg('wie vraagt de tlv aan')
  expect((await huis.zeg(vraag)).tekst).toBe('Bron: [1] Ondersteuningsplan 2022-2024, §5.1(3)')
})
