import { type Datum, type Documentpassage, datum } from '@thuisnabij/domain'
import { describe, expect, test } from 'vitest'
import { plaatstekst } from './citaat.ts'
import { maakPassagebank } from './passagebank.ts'

const vandaag = datum('2023-11-15')
const passage = (kop: readonly string[], tekst: string, bladzijde?: number): Documentpassage => ({
  kop,
  alinea: 1,
  tekst,
  ...(bladzijde === undefined ? {} : { bladzijde }),
})
const regeling = (versie: string, van: Datum, vergoeding: string, anders: object = {}) => ({
  documentId: 'regeling',
  titel: 'Regeling vervoer',
  versie: { versie, geldigVan: van, geladenOp: `${van}T09:00:00.000Z`, ...anders },
  passages: [
    passage(
      ['1 Aanvraag'],
      'Ouders vragen een taxi aan met het formulier van de gemeente. De school schrijft een advies.',
      2,
    ),
    passage(['2 Vergoeding'], `Wie zelf rijdt, krijgt een vergoeding van ${vergoeding} cent per kilometer.`, 3),
    passage(['3 Begeleiding'], 'In de bus zit een begeleider. Die kent de kinderen. Bij ziekte valt een ander in.', 4),
  ],
})
const protocol = {
  documentId: 'protocol',
  titel: 'Verzuimprotocol',
  versie: { versie: '2023', geldigVan: datum('2023-01-01'), geladenOp: '2023-01-01T09:00:00.000Z' },
  passages: [
    passage([], 'Na drie dagen ziekte belt de mentor met de ouders. Hij maakt een verslag van dat gesprek.'),
    passage([], 'Bij zestien uur verzuim in vier weken meldt de school dit aan leerplicht.'),
  ],
}
const bank = maakPassagebank([regeling('2022', datum('2022-08-01'), '19'), protocol])

describe('finds the passage that answers, and says where it stands', () => {
  test.each([
    ['hoeveel krijg je per km als je zelf rijdt, vergoeding', 'Regeling vervoer, versie 2022, 2 Vergoeding, p. 3'],
    ['wie zit er in de bus als begeleider', 'Regeling vervoer, versie 2022, 3 Begeleiding, p. 4'],
    ['taxi aanvragne met welk formulier', 'Regeling vervoer, versie 2022, 1 Aanvraag, p. 2'],
    ['bij hoeveel uur verzuim meldt de school aan leerplicht', 'Verzuimprotocol, versie 2023, alinea 1'],
  ])('%s', (vraag, plek) => {
    const [eerste] = bank.zoek(vraag, vandaag)
    expect(eerste && plaatstekst(eerste)).toBe(plek)
  })

  test('quotes whole sentences, as they stand there', () => {
    const [eerste] = bank.zoek('wie belt de ouders na drie dagen ziekte', vandaag)
    expect(eerste?.tekst).toBe(
      'Na drie dagen ziekte belt de mentor met de ouders. Hij maakt een verslag van dat gesprek.',
    )
  })

  test('says under which heading within a passage it stands, and quotes nothing from under another', () => {
    const tekst = [
      'De school belt.',
      '# 2 Taxi › Betalen',
      'De gemeente betaalt de taxi.',
      '# 3 Bus',
      'De bus is gratis.',
    ]
    const [citaat] = maakPassagebank([{ ...protocol, passages: [passage(['Vervoer'], tekst.join('\n'))] }]).zoek(
      'wie betaalt de taxi, de gemeente?',
      vandaag,
    )
    expect(citaat).toMatchObject({ kop: ['Vervoer', '2 Taxi', 'Betalen'], tekst: 'De gemeente betaalt de taxi.' })
  })

  test('says what it left out of a long passage', () => {
    const zin = (nummer: number) =>
      `Regel ${nummer} gaat over wat er op die dag op school met de kinderen wordt gedaan.`
    const regels = Array.from({ length: 12 }, (_, nummer) => zin(nummer)).join(' ')
    const lang = { ...protocol, passages: [passage([], `${regels} De koffie is gratis voor bezoekers. ${regels}`)] }
    const [citaat] = maakPassagebank([lang]).zoek('is de koffie gratis voor bezoekers', vandaag)
    expect(citaat?.tekst).toMatch(/^… .*De koffie is gratis voor bezoekers\. .* …$/)
    expect(citaat?.tekst.split(' ').length).toBeLessThanOrEqual(85)
  })

  test.each(['wat wordt het weer morgen', 'hoe meld ik me ziek op mijn werk', 'wie is de minister', '', '???'])(
    'quotes nothing when no passage surely answers: %s',
    (vraag) => {
      expect(bank.zoek(vraag, vandaag)).toEqual([])
    },
  )

  test('never quotes more than three', () => {
    const passages = Array.from({ length: 9 }, (_, n) =>
      passage([`${n}`], `De gemeente betaalt de taxi voor kind ${n}.`),
    )
    expect(
      maakPassagebank([{ ...protocol, passages }]).zoek('betaalt de gemeente de taxi voor het kind', vandaag),
    ).toHaveLength(3)
  })

  test('knows nothing when nothing was loaded', () => {
    expect(maakPassagebank([]).zoek('wie betaalt de taxi', vandaag)).toEqual([])
  })
})

describe('reads the version that holds on the day that is asked for', () => {
  const oud = regeling('2020', datum('2020-08-01'), '15')
  const nieuw = regeling('2022', datum('2022-08-01'), '19', { geldigTot: datum('2024-07-31') })
  const vraag = 'hoeveel vergoeding per kilometer'
  test.each([
    ['2023-11-15', '19', undefined],
    ['2021-01-01', '15', undefined],
    ['2025-01-01', '19', '2024-07-31'],
  ] as const)('%s', (dag, cent, goldTot) => {
    const [eerste, ...rest] = maakPassagebank([oud, nieuw]).zoek(vraag, datum(dag))
    expect(eerste?.tekst).toContain(`${cent} cent`)
    expect(eerste?.goldTot).toBe(goldTot)
    expect(rest.filter(({ kop }) => kop[0] === '2 Vergoeding')).toEqual([])
  })

  test('none before the first, and never one that was withdrawn', () => {
    expect(maakPassagebank([oud, nieuw]).zoek(vraag, datum('2019-01-01'))).toEqual([])
    const ingetrokken = {
      ...nieuw,
      versie: { ...nieuw.versie, ingetrokken: { op: vandaag, door: 'x' as never, reden: 'x' } },
    }
    expect(maakPassagebank([oud, ingetrokken]).zoek(vraag, vandaag)[0]?.versie).toBe('2020')
  })
})
