import { describe, expect, test } from 'vitest'
import { datum } from '../kalender/datum.ts'
import {
  adviesgebreken,
  adviesVastleggen,
  type Deskundige,
  deskundigenVragen,
  deskundigeVervangen,
  terBesluitLeggen,
} from './deskundigen.ts'
import { bijDeskundigen, eersteAdvies, inBehandeling, indiener, orthopedagoog, tweedeAdvies } from './testing.ts'

const vandaag = datum('2023-11-15')
const eerste: Deskundige = { discipline: 'orthopedagoog', deskundigeCode: 'D-12', betrokkenBijBegeleiding: false }
const tweede: Deskundige = { ...eerste, discipline: 'arts', deskundigeCode: 'D-31' }

describe('deskundigen vragen', () => {
  test('asks both, first and second, today', () => {
    expect(deskundigenVragen(inBehandeling, [eerste, tweede], vandaag)).toMatchObject({
      ok: true,
      value: {
        status: 'bij_deskundigen',
        adviezen: [
          { positie: 1, discipline: 'orthopedagoog', gevraagdOp: vandaag },
          { positie: 2, discipline: 'arts', gevraagdOp: vandaag },
        ],
      },
    })
  })

  test.each([
    ['first a pedagoog', { ...eerste, discipline: 'pedagoog' }, tweede, ['DisciplineNietToegestaan']],
    ['second an orthopedagoog', eerste, { ...tweede, discipline: 'orthopedagoog' }, ['DisciplineNietToegestaan']],
    [
      'two kinder- en jeugdpsychologen',
      { ...eerste, discipline: 'kinder_en_jeugdpsycholoog' },
      { ...tweede, discipline: 'kinder_en_jeugdpsycholoog' },
      [],
    ],
    [
      'one who guides the child at school',
      eerste,
      { ...tweede, betrokkenBijBegeleiding: true },
      ['DeskundigeBetrokken'],
    ],
    ['the same code twice', eerste, { ...tweede, deskundigeCode: 'D-12' }, ['ZelfdeDeskundige']],
    [
      'the same person under two codes',
      { ...eerste, deskundigeId: orthopedagoog },
      { ...tweede, deskundigeId: orthopedagoog },
      ['ZelfdeDeskundige'],
    ],
    ['who filed the aanvraag', eerste, { ...tweede, deskundigeId: indiener }, ['DeskundigeIsIndiener']],
    ['a maatschappelijk werker as second', eerste, { ...tweede, discipline: 'maatschappelijk_werker' }, []],
  ] as const)('%s', (_geval, een, ander, gebreken) => {
    const uitkomst = deskundigenVragen(inBehandeling, [een, ander], vandaag)
    expect(uitkomst.ok ? [] : uitkomst.error.gebreken.map(({ kind }) => kind)).toEqual(gebreken)
  })
})

const { ingeleverdOp: _op, strekking: _strekking, advies: _advies, ...tweedeGevraagd } = tweedeAdvies
const wacht = { ...bijDeskundigen, adviezen: [eersteAdvies, tweedeGevraagd] }

describe('advies vastleggen', () => {
  const advies = {
    positie: 2,
    strekking: 'negatief',
    advies: ' Kan op de basisschool. ',
    ingeleverdOp: vandaag,
  } as const

  test('hands in what was asked', () => {
    const uitkomst = adviesVastleggen(wacht, advies, vandaag)
    expect(uitkomst).toMatchObject({
      ok: true,
      value: {
        adviezen: [eersteAdvies, { ...tweedeGevraagd, strekking: 'negatief', advies: 'Kan op de basisschool.' }],
      },
    })
    expect(uitkomst.ok && uitkomst.value.gebeurtenissen.at(-1)).toEqual({
      soort: 'advies_ontvangen',
      op: vandaag,
      toelichting: 'tweede deskundige',
    })
  })

  test.each([
    [
      'one that is in already',
      wacht,
      { ...advies, positie: 1 },
      { kind: 'AdviesAlIngeleverd', positie: 1, op: '2023-11-06' },
    ],
    [
      'one that was not asked',
      { ...wacht, adviezen: [eersteAdvies] },
      advies,
      { kind: 'AdviesNietGevraagd', positie: 2 },
    ],
    [
      'one of tomorrow',
      wacht,
      { ...advies, ingeleverdOp: datum('2023-11-16') },
      { kind: 'AdviesInToekomst', op: '2023-11-16' },
    ],
    [
      'one before it was asked',
      wacht,
      { ...advies, ingeleverdOp: datum('2023-10-15') },
      { kind: 'AdviesVoorVraag', gevraagdOp: '2023-10-16' },
    ],
    ['an empty one', wacht, { ...advies, advies: ' ' }, { kind: 'AdviesLeeg' }],
  ] as const)('refuses %s', (_geval, aanvraag, invoer, weigering) => {
    expect(adviesVastleggen(aanvraag, invoer, vandaag)).toEqual({ ok: false, error: weigering })
  })
})

test('an advice may come in on the day it was asked', () => {
  const zelfdeDag = { positie: 2, strekking: 'anders', advies: 'Kort.', ingeleverdOp: tweedeAdvies.gevraagdOp } as const
  expect(adviesVastleggen(wacht, zelfdeDag, vandaag)).toMatchObject({ ok: true })
})

describe('deskundige vervangen', () => {
  test('asks another one for the advice that is still out', () => {
    const uitkomst = deskundigeVervangen(
      wacht,
      { positie: 2, deskundige: { ...tweede, deskundigeCode: 'D-40' } },
      vandaag,
    )
    expect(uitkomst).toMatchObject({
      ok: true,
      value: { adviezen: [eersteAdvies, { positie: 2, deskundigeCode: 'D-40', gevraagdOp: vandaag }] },
    })
  })

  test.each([
    [
      { positie: 1, deskundige: eerste },
      { kind: 'AdviesAlIngeleverd', positie: 1, op: '2023-11-06' },
    ],
    [
      { positie: 2, deskundige: { ...tweede, deskundigeCode: 'D-12' } },
      { kind: 'DeskundigenOngeschikt', gebreken: [{ kind: 'ZelfdeDeskundige' }] },
    ],
  ] as const)('refuses %o', (invoer, weigering) => {
    expect(deskundigeVervangen(wacht, invoer, vandaag)).toEqual({ ok: false, error: weigering })
  })
})

describe('ter besluit leggen', () => {
  test('with two good adviezen', () => {
    expect(terBesluitLeggen(bijDeskundigen, vandaag)).toMatchObject({ ok: true, value: { status: 'ter_besluit' } })
  })

  test('refuses and names every gebrek', () => {
    const uitkomst = terBesluitLeggen(
      {
        ...wacht,
        adviezen: [
          { ...eersteAdvies, discipline: 'arts' },
          { ...tweedeGevraagd, betrokkenBijBegeleiding: true },
        ],
      },
      vandaag,
    )
    expect(uitkomst).toEqual({
      ok: false,
      error: {
        kind: 'AdviezenOntoereikend',
        gebreken: [
          { kind: 'AdviesNietIngeleverd', positie: 2 },
          { kind: 'DisciplineNietToegestaan', positie: 1, toegestaan: ['orthopedagoog', 'kinder_en_jeugdpsycholoog'] },
          { kind: 'DeskundigeBetrokken', positie: 2 },
        ],
      },
    })
  })

  test('one advice is not two', () => {
    expect(adviesgebreken({ ...bijDeskundigen, adviezen: [eersteAdvies] })).toEqual([
      { kind: 'AdviesNietGevraagd', positie: 2 },
    ])
  })
})
