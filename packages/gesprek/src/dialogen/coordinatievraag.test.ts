import { describe, expect, test } from 'vitest'
import { ibProefmolen, iemand, type Teruggezegd, testhuis } from '../testhuis.ts'

const ONBEKEND = 'Wie betaalt de zwemles onder schooltijd voor onze leerlingen?'
const suggesties = ({ antwoorden }: Teruggezegd) =>
  antwoorden.flatMap((antwoord) => (antwoord.soort === 'tekst' ? (antwoord.suggesties ?? []) : []))

describe('a question without an answer', () => {
  test('is kept and may be put to the coördinatie, which is read back before it is sent', async () => {
    const huis = testhuis()
    const eerst = await huis.zeg(ONBEKEND)
    expect(eerst.tekst).toContain('Dat weet ik niet')
    expect(suggesties(eerst)).toContain('Stel aan de coördinatie')
    expect(huis.vragen.bewaard).toMatchObject([{ tekst: ONBEKEND, aanleiding: 'weet_ik_niet' }])

    const klopt = await huis.zeg('Stel aan de coördinatie')
    expect(klopt.tekst).toContain(`“${ONBEKEND}”. Zal ik dat doen?`)
    expect(huis.vragen.gesteld).toEqual([])
    const klaar = await huis.drukOp('Versturen', klopt)
    expect(klaar.tekst).toContain('vraag 12. Het antwoord krijg je hier')
    expect(huis.vragen.gesteld).toEqual([ONBEKEND])
    expect((await huis.drukOp('Versturen', klopt)).tekst).toContain('niet meer geldig')
    expect(huis.vragen.gesteld).toHaveLength(1)
  })

  test.each([
    ['ja', 1],
    ['graag, doe maar', 1],
    ['nee', 0],
    ['laat maar', 0],
  ])('%s: sent %i times', async (antwoord, aantal) => {
    const huis = testhuis()
    await huis.zeg(ONBEKEND)
    await huis.zeg('vraag het aan de coördinatie')
    await huis.zeg(antwoord)
    expect(huis.vragen.gesteld).toHaveLength(aantal)
    expect(huis.toestand().dialoog).toBeUndefined()
  })

  test('another question in between sends nothing, and is answered', async () => {
    const huis = testhuis()
    await huis.zeg(ONBEKEND)
    await huis.zeg('vraag het aan de coördinatie')
    expect((await huis.zeg('Wat staat er in een OPP?')).begrip.intent).toBe('procedure_vraag')
    expect(huis.vragen.gesteld).toEqual([])
  })
})

test('a question said along with the request is put to them as it was said', async () => {
  const huis = testhuis()
  await huis.zeg('Stel aan de coördinatie: wie betaalt de zwemles?')
  await huis.zeg('ja')
  expect(huis.vragen.gesteld).toEqual(['wie betaalt de zwemles?'])
})

test('without a question it asks which, and takes the next message for it', async () => {
  const huis = testhuis()
  expect((await huis.zeg('stel een vraag aan de coördinatie')).tekst).toContain('Welke vraag zal ik')
  expect((await huis.zeg('Wie betaalt de zwemles?')).tekst).toContain('“Wie betaalt de zwemles?”')
  await huis.zeg('ja')
  expect(huis.vragen.gesteld).toEqual(['Wie betaalt de zwemles?'])
})

test.each([
  'Stel aan de coördinatie: mag J.V. naar het sbo?',
  'vraag aan de coördinatie hoe het staat met 2023-0117',
  'stel aan de coördinatie: waarom is melding 31 gesloten',
])('about a leerling it is not put to them, and says where that goes: %s', async (tekst) => {
  const huis = testhuis()
  const { tekst: antwoord } = await huis.zeg(tekst)
  expect(antwoord).toContain('Doe dan een melding')
  expect(huis.toestand()).not.toHaveProperty('dialoog')
  expect(JSON.stringify(huis.toestand())).not.toMatch(/J\.V\.|0117/)
})

test('a question about a leerling that gets no answer is not remembered to be put to them', async () => {
  const huis = testhuis()
  await huis.zeg(ONBEKEND)
  await huis.zeg('Wie betaalt de zwemles van leerling J.V.?')
  expect(JSON.stringify(huis.toestand())).not.toContain('J.V.')
})

test('a full name stops everything, here too', async () => {
  const huis = testhuis()
  expect((await huis.zeg('Stel aan de coördinatie: mag Sofie Vermeulen naar het sbo?')).begrip.intent).toBe(
    'privacy_waarschuwing',
  )
  expect(huis.vragen.bewaard).toEqual([])
})

test('what the house refuses is said', async () => {
  const huis = testhuis()
  for (const _ of [1, 2]) {
    await huis.zeg('Stel aan de coördinatie: wie betaalt de zwemles?')
    const { tekst } = await huis.zeg('ja')
    if (huis.vragen.gesteld.length === 1 && _ === 2) expect(tekst).toContain('heb je al gesteld')
  }
})

test('too long a question is not sent', async () => {
  const huis = testhuis()
  expect((await huis.zeg(`Stel aan de coördinatie: ${'wie betaalt dat '.repeat(40)}`)).tekst).toContain(
    'hoogstens 500 tekens',
  )
})

test('a melding that is not finished comes first, and stays', async () => {
  const huis = testhuis()
  await huis.zeg('ik wil een thuiszitter melden, Q.X. uit groep 6')
  const { tekst } = await huis.zeg('stel aan de coördinatie: wie betaalt de zwemles?')
  expect(tekst).toContain('Je melding is nog niet af')
  expect(huis.toestand().dialoog?.soort).toBe('thuiszitter_melden')
})

test('the coördinatie is not asked to ask itself', async () => {
  const huis = testhuis(iemand('coordinatie'))
  expect(suggesties(await huis.zeg(ONBEKEND))).toEqual([])
  expect((await huis.zeg('stel aan de coördinatie')).tekst).toContain('Jij bent zelf de coördinatie')
})

describe('of what looks like it', () => {
  test('a person may be asked as well', async () => {
    const huis = testhuis()
    const { vraag, teruggezegd } = await lijktErop(huis)
    const klopt = await huis.drukOp('Stel aan de coördinatie', teruggezegd)
    expect(klopt.tekst).toContain(`“${vraag}”`)
    await huis.zeg('Wie betaalt de zwemles onder schooltijd voor onze leerlingen?')
    expect((await huis.drukOp('Stel aan de coördinatie', teruggezegd)).tekst).toContain('Welke vraag zal ik')
  })

  test('a choice tells that the question found its answer', async () => {
    const huis = testhuis()
    const { vraag, teruggezegd } = await lijktErop(huis)
    expect(huis.vragen.bewaard).toMatchObject([{ tekst: vraag, aanleiding: 'lijkt_erop' }])
    const [knop] = teruggezegd.antwoorden.flatMap((een) =>
      een.soort === 'kaart' && een.kaart.soort === 'keuze' ? een.kaart.knoppen : [],
    )
    await huis.drukOp(knop?.titel ?? '', teruggezegd)
    expect(huis.vragen.gekozen).toEqual([{ id: huis.vragen.bewaard[0]?.id, artikel: knop?.data['artikel'] }])
  })
})

describe('a thumb', () => {
  const over = { artikel: 'tlv-criteria', vraag: 'Wat zijn de criteria?' }

  test('up asks for nothing', async () => {
    const huis = testhuis()
    expect((await huis.duim({ reactie: 'omhoog', over })).antwoorden).toEqual([])
    expect(huis.vragen.bewaard).toEqual([])
  })

  test('down keeps the question with what was said, and offers to ask a person', async () => {
    const huis = testhuis()
    const dank = await huis.duim({ reactie: 'omlaag', toelichting: 'Klopt niet meer.', over })
    expect(huis.vragen.bewaard).toMatchObject([
      { tekst: over.vraag, aanleiding: 'duim_omlaag', artikel: over.artikel, toelichting: 'Klopt niet meer.' },
    ])
    const klopt = await huis.drukOp('Stel aan de coördinatie', dank)
    expect(klopt.tekst).toContain('“Wat zijn de criteria?”')
  })

  test('says that what was typed is not kept when it may tell of a leerling', async () => {
    const huis = testhuis()
    const { tekst } = await huis.duim({ reactie: 'omlaag', toelichting: 'Voor J.V. klopt dit niet', over })
    expect(tekst).toContain('heb ik niet helemaal bewaard')
  })

  test('under an answer that is forgotten keeps nothing', async () => {
    const huis = testhuis()
    expect((await huis.duim({ reactie: 'omlaag' })).antwoorden).toEqual([])
    expect(huis.vragen.bewaard).toEqual([])
  })
})

test('an answer from an article goes with its question, so that a thumb can be about both', async () => {
  const huis = testhuis(ibProefmolen)
  const artikel = huis.deps.kennis.artikelen[0]
  const { antwoorden } = await huis.zeg(artikel?.titel ?? '')
  expect(antwoorden[0]).toMatchObject({ vraag: artikel?.titel, artikel: artikel?.id })
})

/** A question that looks like several articles: two short words that many have. */
async function lijktErop(huis: ReturnType<typeof testhuis>) {
  for (const vraag of [
    'tlv budget',
    'criteria ondersteuning',
    'aanvraag school',
    'expertise overleg',
    'verzuim plan',
  ]) {
    const teruggezegd = await testhuis().zeg(vraag)
    if (teruggezegd.antwoorden.some((een) => een.soort === 'kaart' && een.kaart.soort === 'keuze'))
      return { vraag, teruggezegd: await huis.zeg(vraag) }
  }
  throw new Error('Nothing looks like several articles')
}
