import { describe, expect, test } from 'vitest'
import type { LeerlingId, SchoolId } from '../ids.ts'
import { datum, maand } from '../kalender/datum.ts'
import { inschrijven, inschrijvingOp, uitschrijven } from './inschrijving.ts'
import type { Inschrijving, Leerling } from './leerling.ts'
import { leerplichtOp, parseLeerplichtigVanaf, vraagtLeerplichtmaand } from './leerplicht.ts'

describe('leerplicht', () => {
  test.each([
    // Born in 2018: the oldest must go from 1 February 2023 on, the youngest from 1 January 2024 on.
    [{ geboortejaar: 2018 }, '2023-01-31', 'nee'],
    [{ geboortejaar: 2018 }, '2023-02-01', 'onbekend'],
    [{ geboortejaar: 2018 }, '2023-11-15', 'onbekend'],
    [{ geboortejaar: 2018 }, '2023-12-31', 'onbekend'],
    [{ geboortejaar: 2018 }, '2024-01-01', 'ja'],
    [{ geboortejaar: 2013 }, '2023-11-15', 'ja'],
    // Sixteen in 2023: the oldest until 31 July 2023, the youngest until 31 July 2024.
    [{ geboortejaar: 2007 }, '2023-07-31', 'ja'],
    [{ geboortejaar: 2007 }, '2023-08-01', 'onbekend'],
    [{ geboortejaar: 2007 }, '2024-08-01', 'nee'],
    [{}, '2023-11-15', 'onbekend'],
    [{ groep: 2 }, '2023-11-15', 'onbekend'],
    [{ groep: 3 }, '2023-11-15', 'ja'],
    // what is known for sure goes before the groep
    [{ groep: 3, geboortejaar: 2018 }, '2023-11-15', 'onbekend'],
    [{ geboortejaar: 2018, leerplichtigVanaf: maand('2023-11') }, '2023-10-31', 'nee'],
    [{ geboortejaar: 2018, leerplichtigVanaf: maand('2023-11') }, '2023-11-01', 'ja'],
    [{ leerplichtigVanaf: maand('2012-08') }, '2023-07-31', 'ja'],
    [{ leerplichtigVanaf: maand('2012-08') }, '2023-08-01', 'nee'],
    [{ leerplichtigVanaf: maand('2012-09') }, '2023-08-01', 'ja'],
    [{ leerplichtigVanaf: maand('2013-01') }, '2024-07-31', 'ja'],
  ])('%o on %s: %s', (leerling, dag, leerplicht) => {
    expect(leerplichtOp(leerling, datum(dag))).toBe(leerplicht)
  })

  test.each([
    [{ geboortejaar: 2018 }, true],
    [{ geboortejaar: 2013 }, false],
    [{}, false],
    [{ geboortejaar: 2018, leerplichtigVanaf: maand('2023-11') }, false],
  ])('asks the month of %o: %s', (leerling, vraagt) => {
    expect(vraagtLeerplichtmaand(leerling, datum('2023-11-15'))).toBe(vraagt)
  })

  test.each([
    ['2023-02', '2023-02'],
    ['2024-01', '2024-01'],
    ['2023-01', undefined],
    ['2024-02', undefined],
    ['november', undefined],
  ])('a child born in 2018 may be leerplichtig from %s on: %s', (tekst, gelezen) => {
    expect(parseLeerplichtigVanaf(tekst, 2018)).toBe(gelezen)
  })
})

const proefmolen = 'school-proefmolen' as SchoolId
const sluis = 'school-sluis' as SchoolId
const leerling: Leerling = { id: 'leerling-jv' as LeerlingId, initialen: 'J.V.', ingeschreven: false }
const inschrijving: Inschrijving = {
  leerlingId: leerling.id,
  schooljaar: 2023,
  schoolId: proefmolen,
  groep: 6,
  van: datum('2023-08-01'),
}

describe('inschrijven', () => {
  test('takes the dossier to the school, for the schooljaar of that day', () => {
    const uitkomst = inschrijven(leerling, { schoolId: proefmolen, groep: 6, van: datum('2023-08-01') }, [])
    expect(uitkomst).toEqual({
      ok: true,
      value: { leerling: { ...leerling, schoolId: proefmolen, ingeschreven: true, groep: 6 }, inschrijving },
    })
  })

  test('forgets the groep of the school before when nobody says one', () => {
    const uitkomst = inschrijven({ ...leerling, groep: 6 }, { schoolId: sluis, van: datum('2023-11-01') }, [])
    expect(uitkomst.ok && 'groep' in uitkomst.value.leerling).toBe(false)
  })

  test.each([
    ['2023-11-01', inschrijving, { kind: 'AlIngeschreven', schoolId: proefmolen, sinds: '2023-08-01' }],
    [
      '2023-10-31',
      { ...inschrijving, tot: datum('2023-10-31') },
      { kind: 'AlIngeschreven', schoolId: proefmolen, sinds: '2023-08-01' },
    ],
    ['2023-11-01', { ...inschrijving, tot: datum('2023-10-31') }, undefined],
  ])('from %s, with another enrolment %o: refusal %o', (van, eerdere, weigering) => {
    const uitkomst = inschrijven(leerling, { schoolId: sluis, van: datum(van) }, [eerdere])
    expect(uitkomst.ok ? undefined : uitkomst.error).toEqual(weigering)
  })

  test.each([0, 9, 1.5])('refuses groep %d', (groep) => {
    const uitkomst = inschrijven(leerling, { schoolId: sluis, groep, van: datum('2023-11-01') }, [])
    expect(uitkomst).toEqual({ ok: false, error: { kind: 'GroepOngeldig', groep } })
  })
})

describe('uitschrijven', () => {
  const ingeschreven: Leerling = { ...leerling, schoolId: proefmolen, ingeschreven: true, groep: 6 }

  test('keeps the school as the last one', () => {
    const uitkomst = uitschrijven(ingeschreven, inschrijving, datum('2023-11-15'))
    expect(uitkomst).toEqual({
      ok: true,
      value: {
        leerling: { ...ingeschreven, ingeschreven: false },
        inschrijving: { ...inschrijving, tot: '2023-11-15' },
      },
    })
  })

  test('may be on the day of enrolment', () => {
    expect(uitschrijven(ingeschreven, inschrijving, inschrijving.van)).toMatchObject({ ok: true })
  })

  test('refuses before the enrolment, and twice', () => {
    expect(uitschrijven(ingeschreven, inschrijving, datum('2023-07-31'))).toEqual({
      ok: false,
      error: { kind: 'UitschrijvingVoorInschrijving', ingeschrevenOp: '2023-08-01' },
    })
    expect(uitschrijven(leerling, inschrijving, datum('2023-11-15'))).toEqual({
      ok: false,
      error: { kind: 'NietIngeschreven' },
    })
  })

  test('the enrolment that runs is found by day', () => {
    const klaar = { ...inschrijving, tot: datum('2023-10-31') }
    expect(inschrijvingOp([klaar], datum('2023-10-31'))).toBe(klaar)
    expect(inschrijvingOp([klaar], datum('2023-11-01'))).toBeUndefined()
  })
})
