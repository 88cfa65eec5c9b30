import { describe, expect, test } from 'vitest'
import { datum } from '../kalender/datum.ts'
import type { TlvGebeurtenis } from './aanvraag.ts'
import { besluitUiterlijk, doorlooptijd } from './doorlooptijd.ts'
import { leeg, termijn } from './testing.ts'

const gebeurtenissen = (...rij: readonly (readonly [TlvGebeurtenis['soort'], string])[]): readonly TlvGebeurtenis[] =>
  rij.map(([soort, op]) => ({ soort, op: datum(op) }))

const vandaag = datum('2023-11-15')

describe('doorlooptijd', () => {
  test.each([
    ['runs until today', [['ingediend', '2023-10-02']], 44, 44, false],
    ['is 0 on the day of filing', [['ingediend', '2023-11-15']], 0, 0, false],
    [
      'ends with the toekenning',
      [
        ['ingediend', '2023-04-17'],
        ['toegekend', '2023-06-20'],
      ],
      64,
      64,
      true,
    ],
    [
      'ends with the afwijzing',
      [
        ['ingediend', '2023-11-01'],
        ['afgewezen', '2023-11-08'],
      ],
      7,
      7,
      true,
    ],
    [
      'ends with intrekken',
      [
        ['ingediend', '2023-11-01'],
        ['ingetrokken', '2023-11-03'],
      ],
      2,
      2,
      true,
    ],
    [
      'ends today',
      [
        ['ingediend', '2023-11-01'],
        ['toegekend', '2023-11-15'],
      ],
      14,
      14,
      true,
    ],
    [
      'is not reopened by a herzien besluit',
      [
        ['ingediend', '2023-09-01'],
        ['afgewezen', '2023-09-11'],
        ['bezwaar', '2023-10-01'],
        ['herzien', '2023-11-01'],
      ],
      10,
      10,
      true,
    ],
    [
      'rests while onvolledig',
      [
        ['ingediend', '2023-11-01'],
        ['onvolledig', '2023-11-03'],
        ['aangevuld', '2023-11-08'],
        ['toegekend', '2023-11-14'],
      ],
      13,
      8,
      true,
    ],
    [
      'rests still',
      [
        ['ingediend', '2023-05-22'],
        ['onvolledig', '2023-06-12'],
      ],
      177,
      21,
      false,
    ],
    [
      'rests twice',
      [
        ['ingediend', '2023-11-01'],
        ['onvolledig', '2023-11-02'],
        ['aangevuld', '2023-11-03'],
        ['onvolledig', '2023-11-05'],
        ['aangevuld', '2023-11-08'],
      ],
      14,
      10,
      false,
    ],
    [
      'rests once when found onvolledig twice',
      [
        ['ingediend', '2023-11-01'],
        ['onvolledig', '2023-11-03'],
        ['onvolledig', '2023-11-05'],
        ['aangevuld', '2023-11-08'],
      ],
      14,
      9,
      false,
    ],
    [
      'looks no further than today',
      [
        ['ingediend', '2023-11-01'],
        ['toegekend', '2023-12-01'],
      ],
      14,
      14,
      false,
    ],
  ] as const)('%s', (_geval, rij, bruto, netto, afgerond) => {
    expect(doorlooptijd(gebeurtenissen(...rij), vandaag)).toMatchObject({ bruto, netto, afgerond })
  })

  test.each([[[]], [[['ingediend', '2023-11-16']]]] as const)('is not there before filing: %j', (rij) => {
    expect(doorlooptijd(gebeurtenissen(...rij), vandaag)).toBeUndefined()
  })
})

describe('the last day for a besluit', () => {
  const zesWeken = { ...leeg, termijnen: { besluit: termijn(6, 'weken') } }

  test.each([
    ['is unknown without a term', [['ingediend', '2023-10-02']], leeg, undefined],
    ['is six weeks after filing', [['ingediend', '2023-10-02']], zesWeken, '2023-11-13'],
    [
      'moves with the opschorting',
      [
        ['ingediend', '2023-10-02'],
        ['onvolledig', '2023-10-09'],
        ['aangevuld', '2023-10-19'],
      ],
      zesWeken,
      '2023-11-23',
    ],
    ['is unknown for a concept', [], zesWeken, undefined],
  ] as const)('%s', (_geval, rij, instellingen, dag) => {
    expect(besluitUiterlijk(gebeurtenissen(...rij), instellingen, vandaag)).toBe(dag)
  })
})
