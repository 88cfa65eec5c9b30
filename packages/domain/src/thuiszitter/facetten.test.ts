import { describe, expect, test } from 'vitest'
import type { Thuiszitterdefinitie } from '../instellingen/instellingen.ts'
import { datum } from '../kalender/datum.ts'
import { dagenThuis, duurklasse } from './duur.ts'
import { aardVan, definitieOp, facetten, type Kijk, normdatumVan, normVan } from './facetten.ts'
import type { Verzuimtype } from './melding.ts'
import { voorbeelddefinitie, voorbeeldinstellingen, voorbeeldmelding } from './testing.ts'

const kijk: Kijk = { peildatum: datum('2023-11-15'), leerplichtig: 'ja', instellingen: voorbeeldinstellingen }
const metDefinitie = (deel: Partial<Thuiszitterdefinitie>): Kijk => ({
  ...kijk,
  instellingen: { ...voorbeeldinstellingen, definities: [{ ...voorbeelddefinitie, ...deel }] },
})
const sinds = (op: string) => ({ ...voorbeeldmelding, verzuimSinds: { op: datum(op), precisie: 'dag' as const } })

test('shows melding 22 of the demo: near the norm, which ends on 4 December', () => {
  expect(facetten(voorbeeldmelding, kijk)).toEqual({
    aard: 'ongeoorloofd',
    dagenThuis: 72,
    duurklasse: 'vier_weken_tot_drie_maanden',
    teltMee: { waarde: 'ja', reden: 'telt_mee' },
    norm: 'nadert',
    normdatum: '2023-12-04',
    label: 'thuiszitter',
  })
})

test.each<[Verzuimtype, string]>([
  ['ongeoorloofd', 'ongeoorloofd'],
  ['geoorloofd_ziek', 'geoorloofd'],
  ['ziekgemeld_twijfel', 'geoorloofd'],
  ['gedeeltelijk', 'gedeeltelijk'],
  ['gedeeltelijk_ongeoorloofd', 'gedeeltelijk'],
  ['geschorst', 'geschorst'],
  ['niet_ingeschreven', 'niet_ingeschreven'],
  ['vrijstelling', 'vrijgesteld'],
])('%s is of the aard %s', (verzuimtype, aard) => {
  expect(aardVan(verzuimtype)).toBe(aard)
})

describe('duur', () => {
  test.each([
    ['2023-05-01', '2023-05-01', 0, 'tot_vier_weken'],
    ['2023-05-01', '2023-05-28', 27, 'tot_vier_weken'],
    ['2023-05-01', '2023-05-29', 28, 'vier_weken_tot_drie_maanden'],
    ['2023-05-01', '2023-08-01', 92, 'vier_weken_tot_drie_maanden'],
    ['2023-05-01', '2023-08-02', 93, 'langer_dan_drie_maanden'],
    // 30 November has no 30 February.
    ['2022-11-30', '2023-02-28', 90, 'vier_weken_tot_drie_maanden'],
    ['2022-11-30', '2023-03-01', 91, 'langer_dan_drie_maanden'],
    ['2023-05-01', '2023-04-30', 0, 'tot_vier_weken'],
  ])('%s to %s: %i days, %s', (van, tot, dagen, klasse) => {
    const duur = { van: datum(van), tot: datum(tot), telling: 'kalenderdagen' as const }
    expect([dagenThuis(duur), duurklasse(duur)]).toEqual([dagen, klasse])
  })

  test.each([
    // Herfstvakantie 21 to 29 October 2023: nine days.
    ['2023-10-16', '2023-10-21', 5],
    ['2023-10-16', '2023-10-22', 5],
    ['2023-10-16', '2023-10-30', 5],
    ['2023-10-16', '2023-10-31', 6],
    ['2023-10-25', '2023-10-31', 1],
    ['2023-10-25', '2023-10-27', 0],
    // Zomervakantie 22 July to 3 September 2023 belongs to the schooljaar before.
    ['2023-08-28', '2023-09-05', 1],
    ['2023-07-17', '2023-09-04', 5],
  ])('%s to %s without vakanties: %i days', (van, tot, dagen) => {
    expect(dagenThuis({ van: datum(van), tot: datum(tot), telling: 'zonder_vakanties' })).toBe(dagen)
  })

  test('ends with the first day back', () => {
    const terug = { ...sinds('2023-09-04'), status: 'afgesloten' as const, afgeslotenOp: datum('2023-09-25') }
    expect(facetten(terug, kijk).dagenThuis).toBe(21)
  })
})

describe('teltMee', () => {
  test.each<[Verzuimtype, Kijk['leerplichtig'], string, string]>([
    ['ongeoorloofd', 'ja', 'ja', 'telt_mee'],
    ['ongeoorloofd', 'nee', 'nee', 'niet_leerplichtig'],
    ['ongeoorloofd', 'onbekend', 'onbekend', 'leerplicht_onbekend'],
    ['niet_ingeschreven', 'ja', 'ja', 'telt_mee'],
    ['geoorloofd_ziek', 'ja', 'nee', 'ziek'],
    ['geoorloofd_ziek', 'onbekend', 'nee', 'ziek'],
    ['ziekgemeld_twijfel', 'ja', 'onbekend', 'ziekte_onzeker'],
    ['ziekgemeld_twijfel', 'nee', 'nee', 'niet_leerplichtig'],
    ['geschorst', 'ja', 'nee', 'geschorst'],
    ['gedeeltelijk', 'ja', 'nee', 'deels_op_school'],
    ['gedeeltelijk_ongeoorloofd', 'ja', 'nee', 'deels_op_school'],
    ['vrijstelling', 'ja', 'nee', 'vrijstelling'],
  ])('%s, leerplichtig %s: %s (%s)', (verzuimtype, leerplichtig, waarde, reden) => {
    const telt = facetten({ ...voorbeeldmelding, verzuimtype }, { ...kijk, leerplichtig }).teltMee
    expect(telt).toEqual({ waarde, reden })
  })

  test.each<[Verzuimtype, Partial<Thuiszitterdefinitie>, string]>([
    ['geoorloofd_ziek', { geoorloofdTeltMee: true }, 'ja'],
    ['ziekgemeld_twijfel', { geoorloofdTeltMee: true }, 'ja'],
    ['geschorst', { geoorloofdTeltMee: true }, 'ja'],
    ['gedeeltelijk', { geoorloofdTeltMee: true }, 'nee'],
    ['gedeeltelijk', { gedeeltelijkTeltMee: true }, 'ja'],
    ['gedeeltelijk_ongeoorloofd', { gedeeltelijkTeltMee: true }, 'ja'],
    ['vrijstelling', { geoorloofdTeltMee: true, gedeeltelijkTeltMee: true }, 'nee'],
  ])('%s by the definition %o: %s', (verzuimtype, definitie, waarde) => {
    const telt = facetten({ ...voorbeeldmelding, verzuimtype }, metDefinitie(definitie)).teltMee
    expect(telt.waarde).toBe(waarde)
  })

  test.each([
    ['2023-09-03', 'niet_thuis'],
    ['2023-09-04', 'telt_mee'],
    ['2023-10-31', 'telt_mee'],
    ['2023-11-01', 'niet_thuis'],
  ])('at home from 4 September until 1 November, on %s: %s', (peildatum, reden) => {
    const terug = { ...voorbeeldmelding, status: 'afgesloten' as const, afgeslotenOp: datum('2023-11-01') }
    expect(facetten(terug, { ...kijk, peildatum: datum(peildatum) }).teltMee.reden).toBe(reden)
  })

  test('never counts a melding that was withdrawn', () => {
    expect(facetten({ ...voorbeeldmelding, status: 'ingetrokken' }, kijk)).toMatchObject({
      teltMee: { waarde: 'nee', reden: 'ingetrokken' },
      label: 'niet_thuis',
    })
  })
})

describe('norm', () => {
  test.each([
    ['2023-09-04', 'binnen'],
    ['2023-11-03', 'binnen'],
    ['2023-11-04', 'nadert'],
    ['2023-12-04', 'nadert'],
    ['2023-12-05', 'over'],
  ])('at home since 4 September, on %s: %s', (peildatum, norm) => {
    expect(normVan(voorbeeldmelding, { ...kijk, peildatum: datum(peildatum) })).toBe(norm)
  })

  test('runs from the first day at home, clamped to the end of the month', () => {
    expect(normdatumVan(sinds('2023-11-30'), voorbeeldinstellingen)).toBe('2024-02-29')
    expect(normdatumVan(sinds('2023-03-31'), voorbeeldinstellingen)).toBe('2023-06-30')
  })

  test.each([
    ['2023-11-19', 'nadert'],
    ['2023-11-20', 'zicht_op_plek'],
    ['2024-01-09', 'zicht_op_plek'],
    ['2024-01-10', 'over'],
  ])('with a place in sight from 20 November until 10 January, on %s: %s', (peildatum, norm) => {
    const zichtOpPlek = {
      plek: 'De Sluis',
      vanaf: datum('2024-02-01'),
      bevestigdDoor: 'directeur van De Sluis',
      vastgelegdOp: datum('2023-11-20'),
      vervallenOp: datum('2024-01-10'),
    }
    expect(normVan({ ...voorbeeldmelding, zichtOpPlek }, { ...kijk, peildatum: datum(peildatum) })).toBe(norm)
  })
})

describe('label', () => {
  test.each<[string, Verzuimtype, Kijk['leerplichtig'], string]>([
    ['2023-10-01', 'ongeoorloofd', 'ja', 'dreigend'],
    ['2023-10-02', 'ongeoorloofd', 'ja', 'thuiszitter'],
    ['2023-10-01', 'geoorloofd_ziek', 'ja', 'dreigend'],
    ['2023-10-02', 'geoorloofd_ziek', 'ja', 'geoorloofd_langdurig'],
    ['2023-10-02', 'geschorst', 'ja', 'geoorloofd_langdurig'],
    ['2023-10-02', 'gedeeltelijk', 'ja', 'gedeeltelijk_langdurig'],
    ['2023-10-02', 'ziekgemeld_twijfel', 'ja', 'misschien_thuiszitter'],
    ['2023-10-02', 'ongeoorloofd', 'onbekend', 'misschien_thuiszitter'],
    ['2023-10-01', 'ongeoorloofd', 'onbekend', 'dreigend'],
    ['2023-10-01', 'ongeoorloofd', 'nee', 'niet_leerplichtig'],
    ['2023-10-01', 'vrijstelling', 'ja', 'vrijgesteld'],
    ['2023-10-02', 'vrijstelling', 'onbekend', 'vrijgesteld'],
  ])('at home since 4 September, on %s, %s, leerplichtig %s: %s', (peildatum, verzuimtype, leerplichtig, label) => {
    const gezien = facetten(
      { ...voorbeeldmelding, verzuimtype },
      { ...kijk, peildatum: datum(peildatum), leerplichtig },
    )
    expect(gezien.label).toBe(label)
  })

  test('follows the definition that held on the peildatum', () => {
    const later = { ...voorbeelddefinitie, vanafWeken: 2, sinds: datum('2023-11-01') }
    const instellingen = { ...voorbeeldinstellingen, definities: [voorbeelddefinitie, later] }
    const drieWeken = sinds('2023-10-10')
    const label = (peildatum: string) =>
      facetten(drieWeken, { ...kijk, peildatum: datum(peildatum), instellingen }).label
    expect([label('2023-10-31'), label('2023-11-01')]).toEqual(['dreigend', 'thuiszitter'])
    expect(definitieOp(instellingen, datum('2020-01-01'))).toBe(voorbeelddefinitie)
  })
})
