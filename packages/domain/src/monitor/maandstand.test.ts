import { describe, expect, test } from 'vitest'
import { datum, maand } from '../kalender/datum.ts'
import { voorbeeldinstellingen, voorbeeldmelding } from '../thuiszitter/testing.ts'
import type { TlvAanvraag } from '../tlv/aanvraag.ts'
import {
  type Aanvraagverloop,
  aanvraagverloopVan,
  eersteMaandVan,
  maandstandenOp,
  maandstandVan,
  type Schooldossiers,
} from './maandstand.ts'
import { laatsteTeldatum, monitorperiode } from './periode.ts'
import { telOp } from './som.ts'

type Melding = Schooldossiers['meldingen'][number]
const melding: Melding = { ...voorbeeldmelding, leerling: { geboortejaar: 2014 } }
const schoolVan = (deel: Partial<Schooldossiers>): Schooldossiers => ({ meldingen: [], aanvragen: [], ...deel })
const stand = (deel: Partial<Schooldossiers>, mnd: string) =>
  maandstandVan(schoolVan(deel), maand(mnd), voorbeeldinstellingen)

describe('thuiszitters in a maandstand', () => {
  // At home since 4 September: 26 days on 30 September, three months on 4 December.
  test.each<[string, Partial<Melding>, readonly [number, number]]>([
    ['2023-08', {}, [0, 0]],
    ['2023-09', {}, [0, 0]],
    ['2023-10', {}, [1, 0]],
    ['2023-11', {}, [1, 0]],
    ['2023-12', {}, [1, 1]],
    ['2023-10', { afgeslotenOp: datum('2023-11-01'), status: 'afgesloten' }, [1, 0]],
    ['2023-10', { afgeslotenOp: datum('2023-10-31'), status: 'afgesloten' }, [0, 0]],
    ['2023-10', { status: 'ingetrokken' }, [0, 0]],
    ['2023-12', { verzuimtype: 'geoorloofd_ziek' }, [0, 0]],
    ['2023-12', { verzuimtype: 'gedeeltelijk' }, [0, 0]],
    // Not leerplichtig yet, or perhaps.
    ['2023-12', { leerling: { geboortejaar: 2019 } }, [0, 0]],
    ['2023-12', { leerling: { geboortejaar: 2018 } }, [0, 0]],
    ['2023-12', { leerling: { geboortejaar: 2018, leerplichtigVanaf: maand('2023-10') } }, [1, 1]],
  ])('%s %o: %o', (mnd, deel, [thuiszitters, langer]) => {
    expect(stand({ meldingen: [{ ...melding, ...deel }] }, mnd)).toMatchObject({
      thuiszitters,
      thuiszittersLangerDan3Maanden: langer,
    })
  })
})

describe("TLV's in a maandstand", () => {
  const lopend: Aanvraagverloop = { ingediendOp: datum('2023-09-11'), besluiten: [] }
  const toegekend: Aanvraagverloop = {
    ...lopend,
    besluiten: [{ uitkomst: 'toegekend', op: datum('2023-10-31') }],
  }
  const omgedraaid: Aanvraagverloop = {
    ...lopend,
    besluiten: [
      { uitkomst: 'afgewezen', op: datum('2023-10-02') },
      { uitkomst: 'toegekend', op: datum('2023-12-01') },
    ],
  }
  const gehandhaafd: Aanvraagverloop = {
    ...lopend,
    besluiten: [
      { uitkomst: 'afgewezen', op: datum('2023-10-02') },
      { uitkomst: 'afgewezen', op: datum('2023-12-01') },
    ],
  }
  const gestaakt: Aanvraagverloop = { ...lopend, gestaaktOp: datum('2023-10-05') }

  test.each<[string, Aanvraagverloop, string, readonly number[]]>([
    // ingediend, lopend at the end, toegekend, afgewezen, days, number
    ['before it was filed', lopend, '2023-08', [0, 0, 0, 0, 0, 0]],
    ['filed', lopend, '2023-09', [1, 1, 0, 0, 0, 0]],
    ['running', lopend, '2023-10', [0, 1, 0, 0, 0, 0]],
    ['decided on the last day', toegekend, '2023-10', [0, 0, 1, 0, 50, 1]],
    ['long decided', toegekend, '2023-11', [0, 0, 0, 0, 0, 0]],
    ['refused', omgedraaid, '2023-10', [0, 0, 0, 1, 21, 1]],
    ['turned round: counts again, its days do not', omgedraaid, '2023-12', [0, 0, 1, 0, 0, 0]],
    ['upheld: counts once', gehandhaafd, '2023-12', [0, 0, 0, 0, 0, 0]],
    ['withdrawn', gestaakt, '2023-10', [0, 0, 0, 0, 0, 0]],
  ])('%s', (_, aanvraag, mnd, verwacht) => {
    const rij = stand({ aanvragen: [aanvraag] }, mnd)
    expect([
      rij.tlvIngediend,
      rij.tlvLopend,
      rij.tlvToegekend,
      rij.tlvAfgewezen,
      rij.doorlooptijdDagen,
      rij.doorlooptijdAantal,
    ]).toEqual(verwacht)
  })

  test('come from the aanvraag as it stands; a concept counts nowhere', () => {
    const basis = { ingediendOp: datum('2023-09-11') }
    const van = (deel: object) =>
      aanvraagverloopVan({ gebeurtenissen: [], ...basis, ...deel } as unknown as TlvAanvraag)
    const besluiten = [{ uitkomst: 'afgewezen', op: datum('2023-10-02') }]
    expect(van({ status: 'concept' })).toBeUndefined()
    expect(van({ status: 'ter_besluit' })).toEqual({ ...basis, besluiten: [] })
    expect(van({ status: 'afgewezen', besluiten })).toEqual({ ...basis, besluiten })
    const gebeurtenissen = [
      { soort: 'ingediend', op: basis.ingediendOp },
      { soort: 'ingetrokken', op: datum('2023-10-05') },
    ]
    expect(van({ status: 'ingetrokken', gebeurtenissen })).toEqual({
      ...basis,
      besluiten: [],
      gestaaktOp: '2023-10-05',
    })
  })
})

test('the first month is that of the earliest first day at home or filing', () => {
  const aanvragen = [{ ingediendOp: datum('2022-05-01'), besluiten: [] }]
  expect(eersteMaandVan(schoolVan({ meldingen: [melding], aanvragen }))).toBe('2022-05')
  expect(eersteMaandVan(schoolVan({ meldingen: [melding] }))).toBe('2023-09')
  expect(eersteMaandVan(schoolVan({}))).toBeUndefined()
})

describe('the period shown', () => {
  test.each([
    ['2023-11-15', '2023-10', 2023, '2023-08', '2023-07', '2023-09'],
    ['2023-10-31', '2023-09', 2023, '2023-08', '2023-07', '2023-09'],
    ['2023-10-01', '2023-09', 2023, '2023-08', '2023-07', '2023-09'],
    ['2023-09-30', '2023-08', 2023, '2023-08', '2023-04', '2023-06'],
    // In August no month of the new schooljaar is over.
    ['2023-08-31', '2023-07', 2022, '2022-08', '2023-04', '2023-06'],
    ['2024-01-01', '2023-12', 2023, '2023-08', '2023-10', '2023-12'],
    ['2024-02-29', '2024-01', 2023, '2023-08', '2023-10', '2023-12'],
  ])('on %s', (vandaag, peilmaand, schooljaar, schooljaarVanaf, kwartaalVanaf, kwartaalTotEnMet) => {
    expect(monitorperiode(datum(vandaag))).toMatchObject({
      peilmaand,
      schooljaar,
      schooljaarVanaf,
      kwartaalVanaf,
      kwartaalTotEnMet,
    })
  })

  test.each([
    ['2023-11-15', '2023-02-01'],
    ['2023-02-01', '2023-02-01'],
    ['2023-01-31', '2022-02-01'],
  ])('the last teldatum on %s is %s', (dag, teldatum) => {
    expect(laatsteTeldatum(datum(dag))).toBe(teldatum)
  })
})

test('adds up the stand of the peilmaand, and what happened in schooljaar and quarter', () => {
  const rij = (mnd: string) => ({
    maand: maand(mnd),
    thuiszitters: 1,
    thuiszittersLangerDan3Maanden: 1,
    tlvLopend: 1,
    tlvIngediend: 1,
    tlvToegekend: 1,
    tlvAfgewezen: 1,
    doorlooptijdDagen: 40,
    doorlooptijdAantal: 1,
  })
  const maanden = ['2023-06', '2023-07', '2023-08', '2023-09', '2023-10', '2023-10', '2023-11']
  expect(telOp(maanden.map(rij), monitorperiode(datum('2023-11-15')))).toEqual({
    thuiszitters: 2,
    thuiszittersLangerDan3Maanden: 2,
    tlvLopend: 2,
    tlvToegekend: 4,
    tlvAfgewezen: 4,
    doorlooptijdDagen: 120,
    doorlooptijdAantal: 3,
  })
})

test('the rows to keep run from the first month to a year from now, and there are none without a dossier', () => {
  const aanvraag: Aanvraagverloop = { ingediendOp: datum('2023-08-21'), besluiten: [] }
  const maanden = maandstandenOp(schoolVan({ aanvragen: [aanvraag] }), datum('2023-11-15'), voorbeeldinstellingen)
  expect([maanden.length, maanden[0]?.maand, maanden.at(-1)?.maand]).toEqual([16, '2023-08', '2024-11'])
  expect(maandstandenOp(schoolVan({}), datum('2023-11-15'), voorbeeldinstellingen)).toEqual([])
})
