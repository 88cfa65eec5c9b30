import { describe, expect, test } from 'vitest'
import { datum } from '../kalender/datum.ts'
import type { Bezwaar } from './bezwaar.ts'
import { bezwaarAfdoen, bezwaarIndienen, bezwaarUiterlijk, lopendBezwaar } from './bezwaren.ts'
import { leeg, termijn, toegekend } from './testing.ts'

const vandaag = datum('2023-12-20')
const bezwaar: Bezwaar = { soort: 'bezwaar', door: 'ouders', ingediendOp: datum('2023-12-01') }
const afgedaan: Bezwaar = { ...bezwaar, uitkomst: 'ongegrond', uitkomstOp: datum('2023-12-15') }
const beroep: Bezwaar = { ...bezwaar, soort: 'beroep', ingediendOp: datum('2023-12-18') }

describe('bezwaar indienen', () => {
  test('records it beside the besluit, which stays in force', () => {
    const uitkomst = bezwaarIndienen(toegekend, bezwaar, vandaag)
    expect(uitkomst).toMatchObject({ ok: true, value: { status: 'toegekend', bezwaren: [bezwaar] } })
    expect(uitkomst.ok && uitkomst.value.gebeurtenissen.at(-1)).toEqual({
      soort: 'bezwaar',
      op: '2023-12-01',
      toelichting: 'bezwaar van de ouders',
    })
  })

  test.each([
    [
      'of tomorrow',
      [],
      { ...bezwaar, ingediendOp: datum('2023-12-21') },
      { kind: 'BezwaarInToekomst', op: '2023-12-21' },
    ],
    [
      'from before the besluit',
      [],
      { ...bezwaar, ingediendOp: datum('2023-11-13') },
      { kind: 'BezwaarVoorBesluit', besluitOp: '2023-11-14' },
    ],
    ['on the day of the besluit', [], { ...bezwaar, ingediendOp: datum('2023-11-14') }, undefined],
    ['of today', [], { ...bezwaar, ingediendOp: vandaag }, undefined],
    ['while one runs', [bezwaar], bezwaar, { kind: 'BezwaarLooptAl', soort: 'bezwaar', ingediendOp: '2023-12-01' }],
    ['after one was decided', [afgedaan], bezwaar, undefined],
    ['beroep without bezwaar', [], beroep, { kind: 'BeroepVoorBezwaar' }],
    ['beroep while the bezwaar runs', [bezwaar], beroep, { kind: 'BeroepVoorBezwaar' }],
    ['beroep after the bezwaar', [afgedaan], beroep, undefined],
  ])('%s', (_geval, bezwaren, nieuw, weigering) => {
    const uitkomst = bezwaarIndienen({ ...toegekend, bezwaren }, nieuw, vandaag)
    expect(uitkomst.ok ? undefined : uitkomst.error).toEqual(weigering)
  })
})

describe('bezwaar afdoen', () => {
  const metBezwaar = { ...toegekend, bezwaren: [bezwaar] }

  test('records the outcome and the day of the advice', () => {
    const afdoening = { soort: 'bezwaar', uitkomst: 'gegrond', op: vandaag, adviesOp: datum('2023-12-11') } as const
    expect(bezwaarAfdoen(metBezwaar, afdoening, vandaag)).toMatchObject({
      ok: true,
      value: { bezwaren: [{ ...bezwaar, uitkomst: 'gegrond', uitkomstOp: vandaag, adviesOp: '2023-12-11' }] },
    })
  })

  test.each([
    [{ soort: 'beroep' }, { kind: 'GeenLopendBezwaar', soort: 'beroep' }],
    [{ op: datum('2023-12-21') }, { kind: 'AfdoeningInToekomst', op: '2023-12-21' }],
    [{ op: datum('2023-11-30') }, { kind: 'AfdoeningVoorIndiening', ingediendOp: '2023-12-01' }],
    [{ adviesOp: datum('2023-11-30') }, { kind: 'AfdoeningVoorIndiening', ingediendOp: '2023-12-01' }],
  ] as const)('refuses %o', (anders, weigering) => {
    const afdoening = { soort: 'bezwaar', uitkomst: 'gegrond', op: vandaag, ...anders } as const
    expect(bezwaarAfdoen(metBezwaar, afdoening, vandaag)).toEqual({ ok: false, error: weigering })
  })

  test('one that is done runs no longer', () => {
    expect(lopendBezwaar(metBezwaar, 'bezwaar')).toBe(bezwaar)
    expect(lopendBezwaar({ bezwaren: [afgedaan] }, 'bezwaar')).toBeUndefined()
  })
})

test('the last day for a bezwaar is known only when the settings give a term', () => {
  expect(bezwaarUiterlijk(toegekend, leeg)).toBeUndefined()
  expect(bezwaarUiterlijk(toegekend, { ...leeg, termijnen: { bezwaar: termijn(6, 'weken') } })).toBe('2023-12-26')
})
