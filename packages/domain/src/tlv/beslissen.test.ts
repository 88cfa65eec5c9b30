import { describe, expect, test } from 'vitest'
import type { MedewerkerId } from '../ids.ts'
import type { Mandaat } from '../instellingen/instellingen.ts'
import { datum } from '../kalender/datum.ts'
import { afwijzen, heeftMandaat, herzien, type Toekenning, toekennen } from './beslissen.ts'
import { beslisser, indiener, leeg, orthopedagoog, terBesluit, toegekend, toekenning } from './testing.ts'

const vandaag = datum('2023-11-14')
const grond = {
  beslisser: { medewerkerId: beslisser, rol: 'coordinatie' },
  motivering: toekenning.motivering,
  instellingen: leeg,
} as const
const geldig: Toekenning = { soort: 'SBO', geldigVan: toekenning.geldigVan, geldigTot: toekenning.geldigTot }

test('toekennen gives a besluit with its validity', () => {
  expect(toekennen(terBesluit, { ...grond, ...geldig }, vandaag)).toEqual({ ok: true, value: toegekend })
})

test('the soort of the besluit may differ from what was asked', () => {
  const uitkomst = toekennen(terBesluit, { ...grond, ...geldig, soort: 'SO_LAAG' }, vandaag)
  expect(uitkomst).toMatchObject({ ok: true, value: { soort: 'SBO', besluiten: [{ soort: 'SO_LAAG' }] } })
})

test('afwijzen gives a besluit without one', () => {
  expect(afwijzen(terBesluit, grond, vandaag)).toMatchObject({
    ok: true,
    value: { status: 'afgewezen', besluiten: [{ uitkomst: 'afgewezen', op: vandaag, beslisserId: beslisser }] },
  })
})

describe('who decides', () => {
  const beginner = 'medewerker-02' as MedewerkerId
  const aanvraag = { ...terBesluit, begonnenDoor: beginner }

  test.each([
    ['who filed the aanvraag', indiener, [{ kind: 'BeslisserIsIndiener' }]],
    ['who began it, though another filed it', beginner, [{ kind: 'BeslisserIsIndiener' }]],
    ['who advised on it', orthopedagoog, [{ kind: 'BeslisserIsDeskundige', positie: 1 }]],
    ['somebody else', beslisser, []],
  ])('%s', (_geval, medewerkerId, gebreken) => {
    const anders = { ...grond, beslisser: { medewerkerId, rol: 'coordinatie' } } as const
    for (const uitkomst of [
      toekennen(aanvraag, { ...anders, ...geldig }, vandaag),
      afwijzen(aanvraag, anders, vandaag),
    ]) {
      expect(uitkomst.ok ? [] : uitkomst.error.gebreken).toEqual(gebreken)
    }
  })

  const mandaat: Mandaat = { soort: 'SBO', rol: 'coordinatie', bron: 'mandaatbesluit', sinds: datum('2023-01-01') }
  const ander = 'medewerker-05' as MedewerkerId

  test.each([
    ['no mandate was given to anyone', [], 'SBO', false],
    ['the role has it for this soort', [mandaat], 'SBO', true],
    ['the role has it for another soort', [mandaat], 'SO_HOOG', false],
    ['this person has it', [{ ...mandaat, medewerkerIds: [ander, beslisser] }], 'SBO', true],
    ['another person has it', [{ ...mandaat, medewerkerIds: [ander] }], 'SBO', false],
  ] as const)('mandate when %s', (_geval, mandaten, soort, verwacht) => {
    const instellingen = { ...leeg, mandaten }
    expect(heeftMandaat(grond.beslisser, soort, instellingen)).toBe(verwacht)

    const uitkomst = toekennen(terBesluit, { ...grond, ...geldig, soort, instellingen }, vandaag)
    expect(uitkomst.ok ? [] : uitkomst.error.gebreken).toEqual(verwacht ? [] : [{ kind: 'GeenMandaat', soort }])
  })
})

describe('the validity', () => {
  test.each([
    ['of one day', '2024-01-01', '2024-01-01', []],
    ['that began in the past', '2023-08-01', '2024-07-31', []],
    ['that ends today', '2023-08-01', '2023-11-14', []],
    ['that ended yesterday', '2023-08-01', '2023-11-13', [{ kind: 'GeldigheidVoorbij', geldigTot: '2023-11-13' }]],
    [
      'turned round',
      '2024-08-01',
      '2024-07-31',
      [{ kind: 'GeldigheidOmgekeerd', geldigVan: '2024-08-01', geldigTot: '2024-07-31' }],
    ],
    ['of eight years', '2024-01-01', '2032-01-01', []],
    ['of a day more', '2024-01-01', '2032-01-02', [{ kind: 'GeldigheidTeLang', uiterlijk: '2032-01-01' }]],
  ])('%s', (_geval, van, tot, gebreken) => {
    const uitkomst = toekennen(
      terBesluit,
      { ...grond, soort: 'SBO', geldigVan: datum(van), geldigTot: datum(tot) },
      vandaag,
    )
    expect(uitkomst.ok ? [] : uitkomst.error.gebreken).toEqual(gebreken)
  })
})

test('refuses and names every gebrek', () => {
  const uitkomst = toekennen(
    terBesluit,
    {
      ...grond,
      beslisser: { medewerkerId: indiener, rol: 'coordinatie' },
      motivering: ' ',
      soort: 'SBO',
      geldigVan: datum('2024-08-01'),
      geldigTot: datum('2024-07-31'),
    },
    vandaag,
  )
  expect(uitkomst.ok ? [] : uitkomst.error.gebreken.map(({ kind }) => kind)).toEqual([
    'BesluitMotiveringOntbreekt',
    'BeslisserIsIndiener',
    'GeldigheidOmgekeerd',
  ])
})

describe('herzien', () => {
  const gegrond = {
    soort: 'bezwaar',
    door: 'ouders',
    ingediendOp: vandaag,
    uitkomst: 'gegrond',
    uitkomstOp: vandaag,
  } as const
  const naBezwaar = { ...toegekend, bezwaren: [gegrond] }
  const ander = { ...grond, beslisser: { medewerkerId: 'medewerker-05' as MedewerkerId, rol: 'coordinatie' } } as const

  test('adds a new besluit behind the old one, and the status follows it', () => {
    expect(herzien(naBezwaar, ander, vandaag)).toMatchObject({
      ok: true,
      value: { status: 'afgewezen', besluiten: [toekenning, { uitkomst: 'afgewezen' }] },
    })
    expect(herzien(naBezwaar, { ...ander, toekenning: { ...geldig, soort: 'SO_LAAG' } }, vandaag)).toMatchObject({
      ok: true,
      value: { status: 'toegekend', besluiten: [toekenning, { uitkomst: 'toegekend', soort: 'SO_LAAG' }] },
    })
  })

  test.each([
    ['there is no bezwaar', toegekend],
    ['it was ongegrond', { ...toegekend, bezwaren: [{ ...gegrond, uitkomst: 'ongegrond' }] }],
    ['it still runs', { ...toegekend, bezwaren: [{ soort: 'bezwaar', door: 'ouders', ingediendOp: vandaag }] }],
    ['it was herzien already', { ...naBezwaar, besluiten: [toekenning, toekenning] }],
  ] as const)('refuses when %s', (_geval, aanvraag) => {
    expect(herzien(aanvraag, ander, vandaag)).toEqual({ ok: false, error: { kind: 'GeenGegrondBezwaar' } })
  })

  test('asks somebody else than who took the earlier one', () => {
    expect(herzien(naBezwaar, grond, vandaag)).toEqual({
      ok: false,
      error: { kind: 'BesluitOngeldig', gebreken: [{ kind: 'BeslisserNamEerderBesluit' }] },
    })
  })
})
