import { describe, expect, test } from 'vitest'
import type { PlaatsingId, SchoolId } from '../ids.ts'
import { datum } from '../kalender/datum.ts'
import { proefmolen, terBesluit, toegekend, toekenning } from '../tlv/testing.ts'
import { plaatsen, plaatsingBeeindigen, type Wachtinvoer, wachten } from './plaatsen.ts'
import type { PlaatsingGeplaatst, PlaatsingWacht } from './plaatsing.ts'

const vandaag = datum('2024-02-01')
const sluis = { id: 'school-sluis' as SchoolId, soort: 'sbo' } as const
const wacht: PlaatsingWacht = {
  id: 'plaatsing-jv' as PlaatsingId,
  leerlingId: toegekend.leerlingId,
  aanvraagId: toegekend.id,
  tlv: { nummer: toegekend.nummer, soort: 'SBO', geldigVan: toekenning.geldigVan, geldigTot: toekenning.geldigTot },
  bij: { schoolId: sluis.id },
  wachtSinds: datum('2023-11-20'),
  status: 'wacht',
}
const geplaatst: PlaatsingGeplaatst = { ...wacht, status: 'geplaatst', geplaatstOp: datum('2024-01-08') }

describe('wachten', () => {
  const invoer: Wachtinvoer = {
    id: wacht.id,
    leerling: { schoolId: proefmolen, ingeschreven: true },
    bij: { school: sluis },
    wachtSinds: wacht.wachtSinds,
  }
  const so = { id: 'school-so' as SchoolId, soort: 'so' } as const
  const bijSluis = { leerling: { schoolId: sluis.id, ingeschreven: true } }

  test.each([
    ['a basisschool', { bij: { school: { ...sluis, soort: 'bao' } } }, 'SchoolsoortPastNiet'],
    ['so with a TLV for sbo', { bij: { school: so } }, 'SchoolsoortPastNiet'],
    ['the school where the child is', bijSluis, 'AlOpDezeSchool'],
    ['a school without a name', { bij: { schoolBuitenRegio: ' ' } }, 'SchoolnaamOntbreekt'],
  ] as const)('refuses %s', (_geval, anders, kind) => {
    expect(wachten(toegekend, { ...invoer, ...anders }, vandaag)).toMatchObject({ ok: false, error: { kind } })
  })

  test.each([
    [
      'the school that expects a voorschools kind',
      toegekend,
      { leerling: { schoolId: sluis.id, ingeschreven: false } },
    ],
    ['the same school after a verlenging', { ...toegekend, aanvraagsoort: 'verlenging' }, bijSluis],
    [
      'so with a TLV for so',
      { ...toegekend, besluiten: [{ ...toekenning, soort: 'SO_HOOG' }] },
      { bij: { school: so } },
    ],
  ] as const)('may be for %s', (_geval, aanvraag, anders) => {
    expect(wachten(aanvraag, { ...invoer, ...anders }, vandaag)).toMatchObject({ ok: true })
  })

  test('takes from the besluit what the receiving school may see', () => {
    expect(wachten(toegekend, invoer, vandaag)).toEqual({ ok: true, value: wacht })
  })

  test('may be for a school outside the region', () => {
    const uitkomst = wachten(toegekend, { ...invoer, bij: { schoolBuitenRegio: 'school voor so in Haarlem' } }, vandaag)
    expect(uitkomst).toMatchObject({ ok: true, value: { bij: { schoolBuitenRegio: 'school voor so in Haarlem' } } })
  })

  test.each([
    ['before a besluit', terBesluit, invoer.wachtSinds, { kind: 'TlvNietToegekend', status: 'ter_besluit' }],
    ['since tomorrow', toegekend, datum('2024-02-02'), { kind: 'WachtenInToekomst', op: '2024-02-02' }],
    [
      'since before the toekenning',
      toegekend,
      datum('2023-11-13'),
      { kind: 'WachtenVoorToekenning', toegekendOp: '2023-11-14' },
    ],
  ] as const)('refuses %s', (_geval, aanvraag, wachtSinds, weigering) => {
    expect(wachten(aanvraag, { ...invoer, wachtSinds }, vandaag)).toEqual({ ok: false, error: weigering })
  })

  test.each([
    ['on the day of the toekenning', toekenning.op, vandaag],
    ['today', vandaag, vandaag],
    ['on the last day of the TLV', toekenning.geldigTot, toekenning.geldigTot],
  ])('may begin %s', (_geval, wachtSinds, nu) => {
    expect(wachten(toegekend, { ...invoer, wachtSinds }, nu)).toMatchObject({ ok: true, value: { wachtSinds } })
  })

  test('refuses once the TLV is over', () => {
    expect(wachten(toegekend, { ...invoer, wachtSinds: datum('2026-08-01') }, datum('2026-08-01'))).toEqual({
      ok: false,
      error: { kind: 'TlvNietMeerGeldig', geldigTot: '2026-07-31' },
    })
  })
})

describe('plaatsen', () => {
  test('records the first day at the school', () => {
    expect(plaatsen(wacht, datum('2024-01-08'), vandaag)).toEqual({ ok: true, value: geplaatst })
  })

  test.each([
    ['2024-02-02', vandaag, { kind: 'PlaatsingInToekomst', op: '2024-02-02' }],
    ['2023-11-19', vandaag, { kind: 'PlaatsingVoorWachten', wachtSinds: '2023-11-20' }],
    ['2023-12-31', vandaag, { kind: 'TlvNogNietGeldig', geldigVan: '2024-01-01' }],
    ['2026-08-01', datum('2026-09-01'), { kind: 'TlvNietMeerGeldig', geldigTot: '2026-07-31' }],
  ])('refuses %s', (op, nu, weigering) => {
    expect(plaatsen(wacht, datum(op), nu)).toEqual({ ok: false, error: weigering })
  })
})

describe('the first day at the school may be', () => {
  test.each([
    ['the first of the TLV', wacht, toekenning.geldigVan],
    ['the last of the TLV', wacht, toekenning.geldigTot],
    ['the one on which the wait began', { ...wacht, wachtSinds: datum('2024-01-15') }, datum('2024-01-15')],
    ['today', wacht, vandaag],
  ])('%s', (_geval, plaatsing, op) => {
    expect(plaatsen(plaatsing, op, op)).toMatchObject({ ok: true, value: { geplaatstOp: op } })
  })
})

describe('plaatsing beëindigen', () => {
  test('ends a place, and a wait that came to nothing', () => {
    const einde = { op: vandaag, reden: ' verhuisd ' }
    expect(plaatsingBeeindigen(geplaatst, einde, vandaag)).toEqual({
      ok: true,
      value: { ...geplaatst, status: 'beeindigd', beeindigdOp: vandaag, reden: 'verhuisd' },
    })
    const nooitGeplaatst = plaatsingBeeindigen(wacht, einde, vandaag)
    expect(nooitGeplaatst.ok && 'geplaatstOp' in nooitGeplaatst.value).toBe(false)
  })

  test.each([
    [wacht, { op: vandaag, reden: '' }, { kind: 'PlaatsingRedenOntbreekt' }],
    [wacht, { op: datum('2024-02-02'), reden: 'x' }, { kind: 'EindeInToekomst', op: '2024-02-02' }],
    [wacht, { op: datum('2023-11-19'), reden: 'x' }, { kind: 'EindeVoorBegin', begonnenOp: '2023-11-20' }],
    [geplaatst, { op: datum('2024-01-07'), reden: 'x' }, { kind: 'EindeVoorBegin', begonnenOp: '2024-01-08' }],
  ])('refuses $status, %o', (plaatsing, einde, weigering) => {
    expect(plaatsingBeeindigen(plaatsing, einde, vandaag)).toEqual({ ok: false, error: weigering })
  })

  test.each([
    [wacht, wacht.wachtSinds],
    [geplaatst, geplaatst.geplaatstOp],
  ])('may be on the day it began: $status', (plaatsing, op) => {
    expect(plaatsingBeeindigen(plaatsing, { op, reden: 'verhuisd' }, vandaag)).toMatchObject({ ok: true })
  })
})
