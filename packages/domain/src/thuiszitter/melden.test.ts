import { describe, expect, test } from 'vitest'
import type { LeerlingId, MedewerkerId, ThuiszittermeldingId } from '../ids.ts'
import { datum } from '../kalender/datum.ts'
import { type Conceptmelding, type MeldenInput, melden, meldingLooptAl, toetsMelding } from './melden.ts'
import { formatMeldingsnummer, parseMeldingsnummer } from './meldingsnummer.ts'
import { voorbeeldmelding } from './testing.ts'

const vandaag = datum('2023-11-15')
const sinds = (op: string) => ({ op: datum(op), precisie: 'dag' as const })
const concept: Conceptmelding = { initialen: 'J.V.', verzuimSinds: sinds('2023-10-30'), verzuimtype: 'ongeoorloofd' }
const invoer: MeldenInput = {
  id: '00000000-0000-4000-8000-000000000031' as ThuiszittermeldingId,
  nummer: { jaar: 2023, nummer: 31 },
  leerlingId: '00000000-0000-4000-8000-00000000aa02' as LeerlingId,
  gemeldDoor: '00000000-0000-4000-8000-00000000dd01' as MedewerkerId,
  concept,
}

describe('toetsMelding', () => {
  test.each<[Conceptmelding, readonly string[]]>([
    [{}, ['initialen', 'verzuimSinds', 'verzuimtype']],
    [{ ...concept, initialen: '  ' }, ['initialen']],
    [{ initialen: 'J.V.', verzuimtype: 'ongeoorloofd' }, ['verzuimSinds']],
    [{ initialen: 'J.V.', verzuimSinds: sinds('2023-10-30') }, ['verzuimtype']],
    // What is missing goes before what is wrong.
    [{ initialen: 'J.V.', verzuimSinds: sinds('2024-10-30') }, ['verzuimtype']],
  ])('refuses %o and names every missing thing', (onvolledig, ontbreekt) => {
    expect(toetsMelding(onvolledig, vandaag)).toEqual({ ok: false, error: { kind: 'MeldingOnvolledig', ontbreekt } })
  })

  test('refuses a name in the place of initialen, and does not repeat it', () => {
    expect(toetsMelding({ ...concept, initialen: 'Jantje' }, vandaag)).toEqual({
      ok: false,
      error: { kind: 'GeenInitialen' },
    })
  })

  test.each([
    ['2023-11-16', 'VerzuimSindsInToekomst'],
    ['2023-11-15', undefined],
    ['2021-11-15', undefined],
    ['2021-11-14', 'VerzuimSindsLangGeleden'],
  ])('first day at home %s: %s', (op, kind) => {
    const uitkomst = toetsMelding({ ...concept, verzuimSinds: sinds(op) }, vandaag)
    expect(uitkomst.ok ? undefined : uitkomst.error.kind).toBe(kind)
  })

  test('takes a first day of more than two years ago once it was confirmed', () => {
    const lang = { ...concept, verzuimSinds: sinds('2019-03-01'), langGeledenBevestigd: true }
    expect(toetsMelding(lang, vandaag)).toMatchObject({ ok: true })
  })

  test('leaves unknown what was not said', () => {
    expect(toetsMelding({ ...concept, initialen: 's. EL b' }, vandaag)).toEqual({
      ok: true,
      value: {
        initialen: 'S. el B.',
        gegevens: {
          verzuimSinds: concept.verzuimSinds,
          verzuimtype: 'ongeoorloofd',
          betrokkenen: [],
          veiligheid: false,
        },
      },
    })
  })
})

describe('melden', () => {
  test('gives a melding that runs from today, also for a child at home since today', () => {
    expect(melden({ ...invoer, concept: { ...concept, verzuimSinds: sinds('2023-11-15') } }, vandaag)).toEqual({
      ok: true,
      value: {
        id: invoer.id,
        nummer: invoer.nummer,
        leerlingId: invoer.leerlingId,
        gemeldDoor: invoer.gemeldDoor,
        gemeldOp: vandaag,
        verzuimSinds: sinds('2023-11-15'),
        verzuimtype: 'ongeoorloofd',
        betrokkenen: [],
        veiligheid: false,
        activiteiten: [],
        status: 'lopend',
      },
    })
  })

  test('refuses a second melding of one leerling and names the one that runs', () => {
    const { id, nummer } = voorbeeldmelding
    expect(meldingLooptAl(voorbeeldmelding)).toEqual({ kind: 'MeldingLooptAl', id, nummer })
    expect(meldingLooptAl(undefined)).toBeUndefined()
  })

  test('refuses what toetsMelding refuses', () => {
    expect(melden({ ...invoer, concept: {} }, vandaag)).toMatchObject({ error: { kind: 'MeldingOnvolledig' } })
  })
})

describe('meldingsnummer', () => {
  test.each([
    ['31', { jaar: 2023, nummer: 31 }],
    ['melding 31', { jaar: 2023, nummer: 31 }],
    ['nr. 031', { jaar: 2023, nummer: 31 }],
    ['2022-7', { jaar: 2022, nummer: 7 }],
    ['2022/0007', { jaar: 2022, nummer: 7 }],
    ['0', undefined],
    ['2022-', undefined],
    ['31a', undefined],
    ['', undefined],
  ])('reads %j as %o', (tekst, nummer) => {
    expect(parseMeldingsnummer(tekst, vandaag)).toEqual(nummer)
  })

  test('is bare in its own year', () => {
    expect(formatMeldingsnummer({ jaar: 2023, nummer: 31 }, vandaag)).toBe('31')
    expect(formatMeldingsnummer({ jaar: 2022, nummer: 31 }, vandaag)).toBe('2022-31')
  })
})
