import { describe, expect, test } from 'vitest'
import type { MedewerkerId, SignaalId } from '../ids.ts'
import { datum } from '../kalender/datum.ts'
import type { IngetrokkenMelding } from '../thuiszitter/melding.ts'
import { voorbeeldinstellingen, voorbeeldmelding } from '../thuiszitter/testing.ts'
import { afhandelen, escaleren, oppakken, overdragen } from './behandelen.ts'
import type { OpenSignaal, Signaal } from './signaal.ts'
import { signalenBijIntrekking, signalenBijMelding, signalenBijTermijn, signalenBijWijziging } from './veroorzaken.ts'

const vandaag = datum('2023-11-15')
const eerste = '00000000-0000-4000-8000-000000000004' as MedewerkerId
const tweede = '00000000-0000-4000-8000-000000000005' as MedewerkerId

const open: OpenSignaal = {
  id: '00000000-0000-4000-8000-00000000ee14' as SignaalId,
  nummer: 14,
  soort: 'nadert_norm',
  urgentie: 'gewoon',
  dossier: { soort: 'thuiszittermelding', meldingId: voorbeeldmelding.id },
  gemaaktOp: datum('2023-11-14'),
  termijn: datum('2023-12-04'),
  status: 'open',
}
const bij = { ...open, opgepaktDoor: eerste, opgepaktOp: datum('2023-11-14') }
const opgepakt: Signaal = { ...bij, status: 'opgepakt' }
const overgedragen: Signaal = { ...bij, status: 'overgedragen', overgedragenDoor: tweede }
const geescaleerd: Signaal = { ...bij, status: 'geescaleerd', reden: 'geen plek' }
const afgehandeld: Signaal = { ...bij, status: 'afgehandeld', afgehandeldOp: vandaag, afhandeling: 'weer op school' }

const kindVan = (uitkomst: { readonly ok: boolean }) =>
  'error' in uitkomst ? (uitkomst.error as { readonly kind: string }).kind : 'ok'

describe('which act a signaal allows', () => {
  test.each<[Signaal['status'], Signaal, readonly string[]]>([
    // oppakken, overdragen to the first, to the second, escaleren, afhandelen
    ['open', open, ['ok', 'NogNietOpgepakt', 'NogNietOpgepakt', 'ok', 'ok']],
    ['opgepakt', opgepakt, ['AlOpgepakt', 'AlBijDezePersoon', 'ok', 'ok', 'ok']],
    ['overgedragen', overgedragen, ['AlOpgepakt', 'AlBijDezePersoon', 'ok', 'ok', 'ok']],
    ['geescaleerd', geescaleerd, ['AlOpgepakt', 'AlBijDezePersoon', 'ok', 'AlGeescaleerd', 'ok']],
    ['afgehandeld', afgehandeld, Array.from({ length: 5 }, () => 'AlAfgehandeld')],
  ])('%s', (_, signaal, verwacht) => {
    expect([
      kindVan(oppakken(signaal, tweede, vandaag)),
      kindVan(overdragen(signaal, eerste, vandaag)),
      kindVan(overdragen(signaal, tweede, vandaag)),
      kindVan(escaleren(signaal, { door: tweede, reden: 'geen plek' }, vandaag)),
      kindVan(afhandelen(signaal, { door: tweede, afhandeling: 'geregeld' }, vandaag)),
    ]).toEqual(verwacht)
  })
})

test('says who has it when it was taken up before', () => {
  expect(oppakken(opgepakt, tweede, vandaag)).toEqual({
    ok: false,
    error: { kind: 'AlOpgepakt', door: eerste, op: '2023-11-14' },
  })
  expect(oppakken(afgehandeld, tweede, vandaag)).toEqual({
    ok: false,
    error: { kind: 'AlAfgehandeld', door: eerste, op: vandaag },
  })
})

test('oppakken leaves all else as it was', () => {
  expect(oppakken(open, eerste, vandaag)).toEqual({
    ok: true,
    value: { ...open, status: 'opgepakt', opgepaktDoor: eerste, opgepaktOp: vandaag },
  })
})

test('overdragen remembers who had it, and leaves the escalation behind', () => {
  expect(overdragen(geescaleerd, tweede, vandaag)).toEqual({
    ok: true,
    value: { ...open, status: 'overgedragen', opgepaktDoor: tweede, opgepaktOp: vandaag, overgedragenDoor: eerste },
  })
})

test('whoever escalates or handles an open signaal took it up; one that somebody has stays theirs', () => {
  const reden = { door: tweede, reden: ' geen plek ' }
  expect(escaleren(open, reden, vandaag)).toMatchObject({ value: { opgepaktDoor: tweede, reden: 'geen plek' } })
  expect(escaleren(opgepakt, reden, vandaag)).toMatchObject({
    value: { opgepaktDoor: eerste, opgepaktOp: '2023-11-14' },
  })
  expect(afhandelen(geescaleerd, { door: tweede, afhandeling: 'geregeld' }, vandaag)).toEqual({
    ok: true,
    value: { ...bij, status: 'afgehandeld', afgehandeldOp: vandaag, afhandeling: 'geregeld' },
  })
})

test('escaleren and afhandelen need words', () => {
  expect(kindVan(escaleren(open, { door: eerste, reden: ' ' }, vandaag))).toBe('EscalatieredenOntbreekt')
  expect(kindVan(afhandelen(open, { door: eerste, afhandeling: '' }, vandaag))).toBe('AfhandelingOntbreekt')
})

describe('which signaal a melding causes', () => {
  const basis = {
    urgentie: 'gewoon',
    dossier: { soort: 'thuiszittermelding', meldingId: voorbeeldmelding.id },
    schoolId: voorbeeldmelding.schoolId,
  }

  test('a new one, on the day it was reported', () => {
    expect(signalenBijMelding(voorbeeldmelding)).toEqual([
      {
        ...basis,
        soort: 'nieuwe_melding',
        gemaaktOp: '2023-09-08',
        sleutel: `melding:${voorbeeldmelding.id}:nieuwe_melding`,
      },
    ])
  })

  test('an urgent one when somebody may be in danger', () => {
    expect(signalenBijMelding({ ...voorbeeldmelding, veiligheid: true })).toMatchObject([{ urgentie: 'urgent' }])
  })

  test('an urgent one when somebody now may be in danger, and none while that stays so', () => {
    const gevaar = { ...voorbeeldmelding, veiligheid: true }
    expect(signalenBijWijziging(gevaar, voorbeeldmelding, vandaag)).toMatchObject([
      { soort: 'veiligheid', urgentie: 'urgent', sleutel: `melding:${voorbeeldmelding.id}:veiligheid:2023-11-15` },
    ])
    expect(signalenBijWijziging(gevaar, gevaar, vandaag)).toEqual([])
    expect(signalenBijWijziging(voorbeeldmelding, gevaar, vandaag)).toEqual([])
  })

  test('one that was withdrawn', () => {
    const ingetrokken: IngetrokkenMelding = {
      ...voorbeeldmelding,
      status: 'ingetrokken',
      ingetrokkenOp: vandaag,
      ingetrokkenReden: 'dubbel',
    }
    expect(signalenBijIntrekking(ingetrokken)).toMatchObject([{ soort: 'melding_ingetrokken', gemaaktOp: vandaag }])
  })
})

describe('which signaal the norm causes', () => {
  const bijTermijn = (dag: string, melding = voorbeeldmelding) =>
    signalenBijTermijn(melding, datum(dag), voorbeeldinstellingen)

  test.each([
    ['2023-11-03', []],
    ['2023-11-04', [{ soort: 'nadert_norm', urgentie: 'gewoon', gemaaktOp: '2023-11-04', termijn: '2023-12-04' }]],
    ['2023-12-04', [{ soort: 'nadert_norm', gemaaktOp: '2023-12-04' }]],
    ['2023-12-05', [{ soort: 'norm_overschreden', urgentie: 'urgent', termijn: '2023-12-04' }]],
  ])('at home since 4 September, on %s: %o', (dag, signalen) => {
    expect(bijTermijn(dag)).toMatchObject(signalen)
    expect(bijTermijn(dag)).toHaveLength(signalen.length)
  })

  test('has one sleutel per dossier and threshold, whatever the day', () => {
    const sleutels = ['2023-11-04', '2023-11-30', '2023-12-05', '2024-03-01'].flatMap((dag) =>
      bijTermijn(dag).map(({ sleutel }) => sleutel),
    )
    expect(new Set(sleutels)).toEqual(
      new Set([`melding:${voorbeeldmelding.id}:nadert_norm`, `melding:${voorbeeldmelding.id}:norm_overschreden`]),
    )
  })

  test('is silent while a place is in sight, and speaks again when it fell through', () => {
    const zichtOpPlek = {
      plek: 'De Sluis',
      vanaf: datum('2024-01-08'),
      bevestigdDoor: 'directeur van De Sluis',
      vastgelegdOp: datum('2023-11-10'),
    }
    const zicht = { ...voorbeeldmelding, zichtOpPlek }
    expect(bijTermijn('2023-12-05', zicht)).toEqual([])
    const vervallen = { ...voorbeeldmelding, zichtOpPlek: { ...zichtOpPlek, vervallenOp: datum('2023-11-20') } }
    expect(bijTermijn('2023-11-20', vervallen).map(({ sleutel }) => sleutel)).toEqual([
      `melding:${voorbeeldmelding.id}:nadert_norm:2023-11-20`,
    ])
  })

  test('does not cover a child with a vrijstelling', () => {
    expect(bijTermijn('2023-12-05', { ...voorbeeldmelding, verzuimtype: 'vrijstelling' })).toEqual([])
  })
})
