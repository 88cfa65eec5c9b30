import { describe, expect, test } from 'vitest'
import { lagenVan } from './lagen.ts'
import { leesArtikelen } from './lees.ts'
import { maakKennisbank, type Zoekuitkomst } from './zoek.ts'

const artikelen = leesArtikelen()
const { zoek } = maakKennisbank(artikelen)

const gevonden = (uitkomst: Zoekuitkomst) => {
  if (uitkomst.band === 'antwoord') return [uitkomst.treffer.artikel.id]
  return uitkomst.band === 'lijkt_erop' ? uitkomst.treffers.map(({ artikel }) => artikel.id) : []
}

/** Questions as schools type them, none of them an example question of an article. */
describe('finds the right article: as the answer, or among at most three when it is not sure', () => {
  test.each([
    ['wat is een tlv eigenlijk', 'tlv-wat-en-wanneer'],
    ['heb je voor het sbo altijd een toelaatbaarheidsverklaring nodig', 'tlv-wat-en-wanneer'],
    ['wie moet de tlv aanvragen, de basisschool?', 'tlv-wie-vraagt-aan'],
    ['peuter moet meteen naar het so, wie doet dan de tlv-aanvraag', 'tlv-wie-vraagt-aan'],
    ['zijn ouders altijd betrokken bij de tlv aanvr', 'tlv-ouders'],
    ['worden ouders gehoord bij een tlv', 'tlv-ouders'],
    ['kan tlv ook zonder handtekening van de ouders', 'tlv-zonder-instemming'],
    ['moeder weigert de tlv te tekenen mag het dan toch', 'tlv-zonder-instemming'],
    ['bij welke commissie kunnen ouders in beroep', 'tlv-beroep'],
    ['is de tlv procedure veranderd', 'tlv-procedure'],
    ['welke documenten moet ik inleveren voor een tlv', 'tlv-stukken'],
    ['wat is dat streven van 1%', 'tlv-streven-een-procent'],
    ['is die ambitie van één procent een norm', 'tlv-streven-een-procent'],
    ['wat zijn de doelstellingen vh thuiszitterspact', 'thuiszitterspact'],
    ['binnen hoeveel maanden moet er zicht zijn op een plek', 'thuiszitterspact'],
    ['leerling zit thuis wat moet ik doen als ib', 'thuiszitter-wat-te-doen'],
    ['hoe doe ik een melding van een dreigende thuiszitter', 'thuiszitter-wat-te-doen'],
    ['wie heeft de doorzetingsmacht', 'doorzettingsmacht'],
    ['hoe lang duurt een ontheffing leerplicht', 'ontheffing-leerplicht'],
    ['mag de gemeente een blijvende vrijstelling geven', 'ontheffing-permanent'],
    ['opp nodig bij extra ondersteuning?', 'opp-wanneer-en-wat'],
    ['wat staat er allemaal in een ontwikkelperspectiefplan', 'opp-wanneer-en-wat'],
    ['heeft elke school hetzelfde opp formulier', 'opp-format'],
    ['hoeveel weken duurt de beslissing op een tlv', 'tlv-termijn-besluit'],
    ['vanaf wanneer is een leerling officieel thuiszitter', 'thuiszitter-definitie'],
    ['hoe vaak evalueer je een opp per jaar', 'opp-termijn'],
    ['termijn voor het opp na plaatsing', 'opp-termijn'],
    ['wie betaalt de taxi naar school', 'leerlingenvervoer-wie-regelt'],
    ['hoe vraag ik dyslexiezorg aan', 'dyslexie'],
    ['hoeveel dagen mag ik een leerling schorsen', 'schorsing-verwijdering'],
    ['wat is een tvl', 'tlv-wat-en-wanneer'],
    ['wat zijn de doelen van het thuizitterspact', 'thuiszitterspact'],
    ['wat is een toelaatbaarheidsverklaring', 'tlv-wat-en-wanneer'],
    ['op overeenstemming gericht overleg', 'oogo'],
    ['heb je voor het s(b)o altijd een tlv nodig', 'tlv-wat-en-wanneer'],
    ['krijgt het kind een busje', 'leerlingenvervoer-wie-regelt'],
    ['mogelijkheden van de thuis zitter met online les', 'pl2-afstandsonderwijs'],
  ])('%s', (vraag, id) => {
    expect(gevonden(zoek(vraag))).toContain(id)
  })
})

/** Questions that no article answers: never given an answer with confidence. */
describe('does not answer what no article says', () => {
  test.each([
    'wat wordt het weer morgen',
    'hoe laat begint de vergadering van het bestuur',
    'kun je dit vertalen naar het turks',
    'wat is het salaris van de coördinator',
    'vertel een mop',
    '',
    'en nu?',
  ])('%s', (vraag) => {
    expect(zoek(vraag).band).not.toBe('antwoord')
  })
})

test.each([
  'hoeveel kost een tlv categorie hoog',
  'hoe vraag ik dyslexiezorg aan',
  'hoeveel dagen mag ik een leerling schorsen',
])('has an honest "dat weet ik niet" first: %s', (vraag) => {
  const [eerste] = gevonden(zoek(vraag))
  expect(artikelen.find(({ id }) => id === eerste)?.soort).toBe('niet_in_plan')
})

test('gives the sentence that says it', () => {
  const uitkomst = zoek('wie moet de tlv aanvragen, de basisschool?')
  expect(uitkomst).toMatchObject({ band: 'antwoord', treffer: { zin: 'De basisschool vraagt de TLV aan.' } })
})

test('offers what looks like it when it is not sure', () => {
  const uitkomst = zoek('ouders willen niet, en nu verder met het opp of de tlv')
  expect(uitkomst.band).toBe('lijkt_erop')
  expect(gevonden(uitkomst)).toContain('opp-ouders-weigeren')
})

test('never offers more than three', () => {
  for (const vraag of ['tlv', 'opp', 'thuiszitter', 'ouders tlv opp leerplicht']) {
    const uitkomst = zoek(vraag)
    if (uitkomst.band === 'lijkt_erop') expect(uitkomst.treffers.length).toBeLessThanOrEqual(3)
  }
})

test('leaves national rules out unless they are switched on', () => {
  const [plan, ...rest] = leesArtikelen().slice(0, 20)
  if (!plan) throw new Error('no article')
  const landelijk = { ...plan, id: 'landelijk', laag: 'landelijk' as const }
  const ids = (aan: boolean) =>
    maakKennisbank([landelijk, plan, ...rest], { lagen: lagenVan({ kennis: { landelijkKader: aan } }) }).artikelen.map(
      ({ id }) => id,
    )
  expect(ids(false)).not.toContain('landelijk')
  expect(ids(true)).toContain('landelijk')
  expect(maakKennisbank([landelijk]).artikelen).toEqual([])
})

describe('a route that differs per schoolbestuur', () => {
  const vraag = 'bij wie vraag ik expertise voor extra ondersteuning'
  test.each([
    ['Agora', 'expertise-agora'],
    ['Zaan Primair', 'expertise-zaan-primair'],
    ['De Werf', 'expertise-de-werf'],
  ])('for a school of %s goes before that of another', (bestuur, id) => {
    const ids = gevonden(zoek(vraag, { bestuur }))
    const anders = artikelen.filter((een) => een.bestuur && !een.bestuur.includes(bestuur)).map((een) => een.id)
    expect(ids).toContain(id)
    expect(ids.filter((een) => anders.includes(een))).toEqual([])
  })

  test('is that of the schoolbestuur in the question, whoever asks', () => {
    expect(gevonden(zoek('welk expertisecentrum heeft Zaan Primair', { bestuur: 'Agora' }))[0]).toBe(
      'expertise-zaan-primair',
    )
  })
})

test('reads a word list of its own', () => {
  const eigen = maakKennisbank(artikelen, {
    woordenlijst: [{ zeg: ['groene briefje'], bedoelt: ['toelaatbaarheidsverklaring'] }],
  })
  expect(gevonden(eigen.zoek('wanneer heb je een groene briefje nodig'))).toContain('tlv-wat-en-wanneer')
})
