import { describe, expect, test } from 'vitest'
import type { SchoolId } from '../ids.ts'
import { datum } from '../kalender/datum.ts'
import { type Indiening, indienen, indieningsgebreken } from './indienen.ts'
import { beslisser, concept, indiener, ingediend, leeg, proefmolen } from './testing.ts'

const vandaag = datum('2023-10-02')
const indiening: Indiening = {
  op: vandaag,
  indiener: { medewerkerId: indiener, rol: 'ib' },
  aanvrager: { soort: 'school', schoolId: proefmolen, schoolsoort: 'bao' },
  leerling: { schoolId: proefmolen, ingeschreven: true },
  instellingen: leeg,
}

test('files the concept under its number', () => {
  expect(indienen(concept, { ...indiening, nummer: { jaar: 2023, volgnummer: 117 } }, vandaag)).toEqual({
    ok: true,
    value: ingediend,
  })
})

describe('ouderinstemming', () => {
  const gehoord = { oudersGehoordOp: datum('2023-09-25'), instemmingMotivering: 'De situatie is onhoudbaar.' }
  const { ouderInstemming: _instemming, ...zonderAntwoord } = concept

  test.each([
    ['yes', concept, []],
    ['nobody asked', zonderAntwoord, ['InstemmingOnbekend']],
    ['no', { ...concept, ouderInstemming: 'nee' }, ['OudersNietGehoord', 'InstemmingMotiveringOntbreekt']],
    ['partly', { ...concept, ouderInstemming: 'gedeeltelijk' }, ['OudersNietGehoord', 'InstemmingMotiveringOntbreekt']],
    ['no, but heard, with the reason', { ...concept, ouderInstemming: 'nee', ...gehoord }, []],
    [
      'no, heard, with an empty reason',
      { ...concept, ouderInstemming: 'nee', ...gehoord, instemmingMotivering: ' ' },
      ['InstemmingMotiveringOntbreekt'],
    ],
    ['yes, heard today', { ...concept, oudersGehoordOp: vandaag }, []],
    ['yes, heard tomorrow', { ...concept, oudersGehoordOp: datum('2023-10-03') }, ['OudersGehoordInToekomst']],
  ] as const)('%s', (_geval, aanvraag, gebreken) => {
    expect(indieningsgebreken(aanvraag, indiening, vandaag).map(({ kind }) => kind)).toEqual(gebreken)
  })
})

describe('who applies', () => {
  const sluis = 'school-sluis' as SchoolId
  const voorschools = { ...concept, herkomst: 'voorschools' } as const
  const nergens = { ingeschreven: false }
  const sbo = { soort: 'school', schoolId: sluis, schoolsoort: 'sbo' } as const
  const instantie = { soort: 'voorschoolse_instantie' } as const
  const metInstantie = {
    ...leeg,
    voorschoolseAanvragers: { ...leeg.voorschoolseAanvragers, waarde: ['voorschoolse_instantie'] },
  } as const

  test.each([
    ['the school of enrolment', concept, {}, []],
    ['another school', concept, { aanvrager: { ...sbo, schoolsoort: 'bao' } }, ['NietSchoolVanInschrijving']],
    [
      'the last school, after uitschrijving',
      concept,
      { leerling: { schoolId: proefmolen, ingeschreven: false } },
      ['NietSchoolVanInschrijving'],
    ],
    ['an instantie, for a child at school', concept, { aanvrager: instantie }, ['NietSchoolVanInschrijving']],
    ['the receiving school, voorschools', voorschools, { aanvrager: sbo, leerling: nergens }, []],
    ['a basisschool, voorschools', voorschools, { leerling: nergens }, ['NietDeVoorschoolseAanvrager']],
    [
      'an instantie that the settings do not name',
      voorschools,
      { aanvrager: instantie, leerling: nergens },
      ['NietDeVoorschoolseAanvrager'],
    ],
    [
      'an instantie that they do name',
      voorschools,
      { aanvrager: instantie, leerling: nergens, instellingen: metInstantie },
      [],
    ],
    [
      'a receiving school that they do not',
      voorschools,
      { aanvrager: sbo, leerling: nergens, instellingen: metInstantie },
      ['NietDeVoorschoolseAanvrager'],
    ],
    ['the school where the child is enrolled after all', voorschools, {}, []],
  ] as const)('%s', (_geval, aanvraag, anders, gebreken) => {
    expect(indieningsgebreken(aanvraag, { ...indiening, ...anders }, vandaag).map(({ kind }) => kind)).toEqual(gebreken)
  })
})

test.each([
  ['2023-10-03', 'ib', [{ kind: 'IndieningInToekomst', op: '2023-10-03' }]],
  ['2023-10-02', 'ib', []],
  ['2023-10-01', 'ib', [{ kind: 'IndieningInVerleden', op: '2023-10-01' }]],
  ['2023-10-03', 'coordinatie', [{ kind: 'IndieningInToekomst', op: '2023-10-03' }]],
  ['2023-09-28', 'coordinatie', []],
] as const)('filed on %s by %s, today being 2023-10-02: %o', (op, rol, gebreken) => {
  const anders = { ...indiening, op: datum(op), indiener: { ...indiening.indiener, rol } }
  expect(indieningsgebreken(concept, anders, vandaag)).toEqual(gebreken)
})

test('who files it need not be who began it; both are kept', () => {
  const doorCoordinatie = { ...indiening, indiener: { medewerkerId: beslisser, rol: 'coordinatie' } } as const
  const uitkomst = indienen(concept, { ...doorCoordinatie, nummer: { jaar: 2023, volgnummer: 117 } }, vandaag)
  expect(uitkomst).toMatchObject({ ok: true, value: { begonnenDoor: indiener, ingediendDoor: beslisser } })
})

test('refuses and names every gebrek', () => {
  const uitkomst = indienen(
    { ...concept, ouderInstemming: 'nee' },
    {
      ...indiening,
      op: datum('2023-10-03'),
      aanvrager: { soort: 'voorschoolse_instantie' },
      nummer: { jaar: 2023, volgnummer: 117 },
    },
    vandaag,
  )
  expect(uitkomst.ok ? [] : uitkomst.error.gebreken.map(({ kind }) => kind)).toEqual([
    'OudersNietGehoord',
    'InstemmingMotiveringOntbreekt',
    'NietSchoolVanInschrijving',
    'IndieningInToekomst',
  ])
})
