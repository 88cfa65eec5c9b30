import { describe, expect, test } from 'vitest'
import { lagenVan } from './lagen.ts'
import { leesArtikelen } from './lees.ts'
import { maakKennisbank } from './zoek.ts'

const { zoek } = maakKennisbank(leesArtikelen())

/** Questions as schools type them, none of them an example question of an article. */
describe('answers a question with the right article', () => {
  test.each([
    ['wat is een tlv eigenlijk', 'tlv-wat-en-wanneer'],
    ['heb je voor het sbo altijd een toelaatbaarheidsverklaring nodig', 'tlv-wat-en-wanneer'],
    ['wie moet de tlv aanvragen, de basisschool?', 'tlv-wie-vraagt-aan'],
    ['peuter moet meteen naar het so, wie doet dan de tlv-aanvraag', 'tlv-wie-vraagt-aan'],
    ['zijn ouders altijd betrokken bij de tlv aanvr', 'tlv-ouders'],
    ['worden ouders gehoord bij een tlv', 'tlv-ouders'],
    ['kan tlv ook zonder handtekening van de ouders', 'tlv-zonder-instemming'],
    ['moeder weigert de tlv te tekenen mag het dan toch', 'tlv-zonder-instemming'],
    ['bezwaar maken tegen tlv besluit hoe doe je dat', 'tlv-beroep'],
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
    ['mag de gemeente een blijvende vrijstelling geven', 'ontheffing-leerplicht'],
    ['opp nodig bij extra ondersteuning?', 'opp-wanneer-en-wat'],
    ['wat staat er allemaal in een ontwikkelperspectiefplan', 'opp-wanneer-en-wat'],
    ['heeft elke school hetzelfde opp formulier', 'opp-format'],
    ['hoeveel weken duurt de beslissing op een tlv', 'tlv-termijn-besluit'],
    ['vanaf wanneer is een leerling officieel thuiszitter', 'thuiszitter-definitie'],
    ['hoe vaak evalueer je een opp per jaar', 'opp-termijn'],
    ['termijn voor het opp na plaatsing', 'opp-termijn'],
    ['wie is de orthopedagoog van het swv', 'contactgegevens'],
    ['hoeveel kost een tlv categorie hoog', 'tlv-kosten'],
    ['hoe vraag ik dyslexiezorg aan', 'dyslexie'],
    ['hoeveel dagen mag ik een leerling schorsen', 'schorsing-verwijdering'],
    ['wat is een tvl', 'tlv-wat-en-wanneer'],
    ['wat zijn de doelen van het thuizitterspact', 'thuiszitterspact'],
  ])('%s', (vraag, id) => {
    const uitkomst = zoek(vraag)
    expect(uitkomst.band === 'antwoord' && uitkomst.treffer.artikel.id).toBe(id)
  })
})

/** Questions that no article answers: never given an answer with confidence. */
describe('does not answer what no article says', () => {
  test.each([
    'wat wordt het weer morgen',
    'hoe laat begint de vergadering van het bestuur',
    'kun je dit vertalen naar het turks',
    'wat is het salaris van de coördinator',
    'hoeveel uren ergotherapie hebben we nog',
    'wie betaalt de taxi naar school',
    'vertel een mop',
    '',
    'en nu?',
  ])('%s', (vraag) => {
    expect(zoek(vraag).band).not.toBe('antwoord')
  })
})

test('gives the sentence that says it', () => {
  const uitkomst = zoek('wie moet de tlv aanvragen, de basisschool?')
  expect(uitkomst).toMatchObject({ band: 'antwoord', treffer: { zin: 'De basisschool vraagt de TLV aan.' } })
})

test('offers what looks like it when it is not sure', () => {
  const uitkomst = zoek('moeten ouders hun handtekening zetten onder het opp')
  expect(uitkomst.band === 'lijkt_erop' && uitkomst.treffers.map(({ artikel }) => artikel.id)).toContain(
    'opp-instemming',
  )
})

test('never offers more than three', () => {
  for (const vraag of ['tlv', 'opp', 'thuiszitter', 'ouders tlv opp leerplicht']) {
    const uitkomst = zoek(vraag)
    if (uitkomst.band === 'lijkt_erop') expect(uitkomst.treffers.length).toBeLessThanOrEqual(3)
  }
})

test('leaves national rules out unless they are switched on', () => {
  const [plan, ...rest] = leesArtikelen()
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
