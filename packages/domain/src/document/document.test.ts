import { describe, expect, test } from 'vitest'
import type { DocumentId, DocumentversieId, MedewerkerId } from '../ids.ts'
import { datum } from '../kalender/datum.ts'
import type { Document, Documentversie } from './document.ts'
import { isVersieVerlopen, versieOp } from './geldigheid.ts'
import { documentversiesIntrekken } from './intrekken.ts'
import { documentversieLaden } from './laden.ts'

const wie = '00000000-0000-4000-8000-000000000001' as MedewerkerId
const versie = (naam: string, van: string, anders: Partial<Documentversie> = {}): Documentversie => ({
  id: naam as DocumentversieId,
  versie: naam,
  geldigVan: datum(van),
  soort: 'tekst',
  hash: `hash ${naam}`,
  passages: 1,
  geladenOp: '2023-11-15T09:00:00.000Z',
  geladenDoor: wie,
  ...anders,
})
const plan = (...versies: readonly Documentversie[]): Document => ({
  id: 'plan' as DocumentId,
  titel: 'Ondersteuningsplan',
  versies,
})
const ingetrokken = { op: datum('2023-11-15'), door: wie, reden: 'Fout bestand' }

describe('which version holds', () => {
  const oud = versie('2018', '2018-08-01', { geldigTot: datum('2022-07-31') })
  const nieuw = versie('2022', '2022-08-01', { geldigTot: datum('2024-07-31') })
  test.each([
    ['2018-07-31', undefined],
    ['2018-08-01', '2018'],
    ['2022-07-31', '2018'],
    ['2022-08-01', '2022'],
    ['2026-01-01', '2022'],
  ])('on %s: %s', (dag, verwacht) => {
    expect(versieOp([oud, nieuw], datum(dag))?.versie).toBe(verwacht)
    expect(versieOp([nieuw, oud], datum(dag))?.versie).toBe(verwacht)
  })

  test('one that was withdrawn does not, and the one before it holds again', () => {
    expect(versieOp([oud, { ...nieuw, ingetrokken }], datum('2023-01-01'))?.versie).toBe('2018')
  })

  test('of two from one day the one loaded last', () => {
    const later = versie('2022 herzien', '2022-08-01', { geladenOp: '2023-12-01T09:00:00.000Z' })
    expect(versieOp([later, nieuw], datum('2023-12-02'))?.versie).toBe('2022 herzien')
  })

  test('its last day is still good', () => {
    expect(isVersieVerlopen(nieuw, datum('2024-07-31'))).toBe(false)
    expect(isVersieVerlopen(nieuw, datum('2024-08-01'))).toBe(true)
    expect(isVersieVerlopen(versie('x', '2020-01-01'), datum('2030-01-01'))).toBe(false)
  })
})

describe('loading', () => {
  const gegevens = { titel: 'Ondersteuningsplan', versie: '2024', geldigVan: datum('2024-08-01') }
  const er = [plan(versie('2022', '2022-08-01'))]
  const soort = (anders: Partial<Parameters<typeof documentversieLaden>[1]>, hash = 'nieuw') => {
    const uitkomst = documentversieLaden(er, { ...gegevens, ...anders }, hash)
    return uitkomst.ok ? 'ok' : uitkomst.error.kind
  }
  test('a newer version of what is there is taken in, with plain white space', () => {
    expect(documentversieLaden(er, { ...gegevens, titel: '  Onder\n steuning ' }, 'nieuw')).toMatchObject({
      ok: true,
      value: { titel: 'Onder steuning', versie: '2024' },
    })
  })

  test.each([
    ['no title', { titel: ' ' }, 'DocumentgegevensOnvolledig'],
    ['a version as long as a page', { versie: 'x'.repeat(201) }, 'DocumentgegevensOnvolledig'],
    ['an end before the beginning', { geldigTot: datum('2024-07-31') }, 'GeldigheidOmgekeerd'],
    ['a version of a document with another title', { titel: 'Ondersteuningsprofiel', versie: '2022' }, 'ok'],
    [
      'a version that is there, written otherwise',
      { titel: 'ONDERSTEUNINGSPLAN.', versie: ' 2022' },
      'DocumentversieBestaatAl',
    ],
  ])('%s', (_, anders, verwacht) => {
    expect(soort(anders)).toBe(verwacht)
  })

  test('the same file is known again, whatever it is called now', () => {
    expect(soort({ titel: 'Heel iets anders' }, 'hash 2022')).toBe('DocumentAlGeladen')
  })

  test('what was withdrawn may be loaded again', () => {
    const weg = [plan(versie('2022', '2022-08-01', { ingetrokken }))]
    expect(documentversieLaden(weg, { ...gegevens, versie: '2022' }, 'hash 2022').ok).toBe(true)
  })
})

describe('withdrawing', () => {
  const document = plan(
    versie('2018', '2018-08-01', { ingetrokken }),
    versie('2022', '2022-08-01'),
    versie('2024', '2024-08-01'),
  )
  const wanneer = { op: datum('2023-11-16'), door: wie }
  const trekIn = (intrekking: Parameters<typeof documentversiesIntrekken>[1], uit = document) => {
    const uitkomst = documentversiesIntrekken(uit, intrekking, wanneer)
    return uitkomst.ok ? uitkomst.value.map((een) => [een.versie, een.ingetrokken?.reden]) : uitkomst.error.kind
  }
  test('takes every version that can be found, or the one that was named', () => {
    expect(trekIn({ reden: ' Vervallen ' })).toEqual([
      ['2022', 'Vervallen'],
      ['2024', 'Vervallen'],
    ])
    expect(trekIn({ versie: '2024', reden: 'Fout' })).toEqual([['2024', 'Fout']])
  })

  test('refuses without a reason, a version that is not there, and what is withdrawn already', () => {
    expect(trekIn({ reden: ' ' })).toBe('IntrekredenDocumentOntbreekt')
    expect(trekIn({ versie: '2018', reden: 'Fout' })).toBe('DocumentversieNietGevonden')
    expect(trekIn({ reden: 'Fout' }, plan(versie('2018', '2018-08-01', { ingetrokken })))).toBe('DocumentAlIngetrokken')
  })
})
