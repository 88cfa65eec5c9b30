import { describe, expect, test } from 'vitest'
import type { ArtikelversieId } from '../ids.ts'
import { datum } from '../kalender/datum.ts'
import {
  conceptinhoud,
  conceptWijzigen,
  publiceren,
  versieIntrekken,
  vervangen,
  voorstelAfwijzen,
} from './artikel-publiceren.ts'
import { type Artikelversie, geldendeArtikelen, isVoorstel } from './artikelversie.ts'
import {
  eersteCoordinator,
  gepubliceerdVoorbeeld,
  tweedeCoordinator,
  voorbeeldartikel,
  voorbeeldconcept,
  voorbeeldomgeving,
} from './testing.ts'

const vandaag = datum('2023-11-16')
const woorden = { namen: [], kent: () => true }
const vervangenVersie = vervangen(gepubliceerdVoorbeeld, eersteCoordinator, vandaag)
const ingetrokken: Artikelversie = {
  ...voorbeeldconcept,
  status: 'ingetrokken',
  geeindigdDoor: eersteCoordinator,
  geeindigdOp: vandaag,
}
const kindVan = (uitkomst: { readonly ok: boolean }) =>
  'error' in uitkomst ? (uitkomst.error as { readonly kind: string }).kind : 'ok'
const wie = { door: tweedeCoordinator, stand: 1, omgeving: voorbeeldomgeving }

describe('which act a version allows', () => {
  test.each<[Artikelversie, readonly string[]]>([
    // wijzigen, publiceren, intrekken
    [voorbeeldconcept, ['ok', 'ok', 'ok']],
    [gepubliceerdVoorbeeld, ['GeenConcept', 'GeenConcept', 'ok']],
    [vervangenVersie, ['GeenConcept', 'GeenConcept', 'VersieAlGeeindigd']],
    [ingetrokken, ['GeenConcept', 'GeenConcept', 'VersieAlGeeindigd']],
  ])('$status', (versie, verwacht) => {
    const nieuw = { inhoud: voorbeeldartikel, stand: 1, door: tweedeCoordinator, omgeving: { woorden } }
    expect([
      kindVan(conceptWijzigen(versie, nieuw, vandaag)),
      kindVan(publiceren(versie, wie, vandaag)),
      kindVan(versieIntrekken(versie, tweedeCoordinator, vandaag)),
    ]).toEqual(verwacht)
  })
})

test('a concept is published by somebody else than who wrote its text', () => {
  expect(kindVan(publiceren(voorbeeldconcept, { ...wie, door: eersteCoordinator }, vandaag))).toBe('EigenConcept')
  const gewijzigd = conceptWijzigen(
    voorbeeldconcept,
    { inhoud: voorbeeldartikel, stand: 1, door: tweedeCoordinator, omgeving: { woorden } },
    vandaag,
  )
  if (!gewijzigd.ok) throw new Error('refused')
  expect(gewijzigd.value).toMatchObject({ stand: 2, geschrevenDoor: tweedeCoordinator })
  expect(kindVan(publiceren(gewijzigd.value, { ...wie, stand: 2 }, vandaag))).toBe('EigenConcept')
  expect(publiceren(gewijzigd.value, { ...wie, stand: 2, door: eersteCoordinator }, vandaag)).toMatchObject({
    value: { status: 'gepubliceerd', gepubliceerdDoor: eersteCoordinator, gepubliceerdOp: vandaag },
  })
})

test('what changed since it was read is neither published nor overwritten', () => {
  const verder = { ...voorbeeldconcept, stand: 3 }
  expect(kindVan(publiceren(verder, wie, vandaag))).toBe('ConceptGewijzigd')
  const nieuw = { inhoud: voorbeeldartikel, stand: 1, door: tweedeCoordinator, omgeving: { woorden } }
  expect(kindVan(conceptWijzigen(verder, nieuw, vandaag))).toBe('ConceptGewijzigd')
})

test('a concept with gebreken is kept, and not published', () => {
  const leeg = { ...voorbeeldartikel, kort: '' }
  const gewijzigd = conceptWijzigen(
    voorbeeldconcept,
    { inhoud: leeg, stand: 1, door: eersteCoordinator, omgeving: { woorden } },
    vandaag,
  )
  expect(gewijzigd.ok && publiceren(gewijzigd.value, { ...wie, stand: 2 }, vandaag)).toMatchObject({
    error: { kind: 'ArtikelHeeftGebreken', gebreken: [expect.stringContaining('korte antwoord ontbreekt')] },
  })
})

test('a concept keeps the id of its article, and takes no text without end', () => {
  const anders = { ...voorbeeldartikel, id: 'iets-anders' }
  const gewijzigd = conceptWijzigen(
    voorbeeldconcept,
    { inhoud: anders, stand: 1, door: eersteCoordinator, omgeving: { woorden } },
    vandaag,
  )
  expect(gewijzigd).toMatchObject({ value: { inhoud: { id: 'taxi-vergoeding' } } })
  const lijst = { ...voorbeeldartikel, trefwoorden: Array.from({ length: 41 }, () => 'x') }
  expect(kindVan(conceptinhoud(lijst, { woorden }))).toBe('ArtikelTeGroot')
  const kind = { ...voorbeeldartikel, kort: 'Net als bij J.V. betaalt de gemeente.' }
  expect(kindVan(conceptinhoud(kind, { woorden }))).toBe('ArtikelOverLeerling')
  expect(kindVan(conceptinhoud(kind, { woorden, meegeleverd: kind }))).toBe('ok')
  const groot = {
    inhoud: { ...voorbeeldartikel, kort: 'x'.repeat(3_001) },
    ...{ stand: 1, door: eersteCoordinator, omgeving: { woorden } },
  }
  expect(kindVan(conceptWijzigen(voorbeeldconcept, groot, vandaag))).toBe('ArtikelTeGroot')
})

test('a correction stands in the place of what ships, an article of its own comes after it, in order of id', () => {
  const a = { ...voorbeeldartikel, id: 'a' }
  const b = { ...voorbeeldartikel, id: 'b' }
  const versie = (id: string, titel: string) => ({ artikelId: id, inhoud: { ...voorbeeldartikel, id, titel } })
  expect(geldendeArtikelen([a, b], []).map(({ id }) => id)).toEqual(['a', 'b'])
  const gelden = geldendeArtikelen([a, b], [versie('z', 'eigen'), versie('a', 'beter'), versie('c', 'eigen')])
  expect(gelden.map(({ id, titel }) => [id, titel])).toEqual([
    ['a', 'beter'],
    ['b', voorbeeldartikel.titel],
    ['c', 'eigen'],
    ['z', 'eigen'],
  ])
})

test.each<readonly [was: string | undefined, is: string | undefined, boolean]>([
  ['x', 'x', false],
  ['x', 'y', true],
  ['x', undefined, true],
  [undefined, 'y', true],
  [undefined, undefined, false],
])('held against %s while %s ships: a voorstel is %s, and is refused once', (was, is, verwacht) => {
  const versie = was === undefined ? gepubliceerdVoorbeeld : { ...gepubliceerdVoorbeeld, basisHash: was }
  expect(isVoorstel(versie, is)).toBe(verwacht)
  const afgewezen = voorstelAfwijzen(versie, is)
  expect(kindVan(afgewezen)).toBe(verwacht ? 'ok' : 'GeenVoorstel')
  if (afgewezen.ok) expect(isVoorstel(afgewezen.value, is)).toBe(false)
})

test('intrekken remembers who did so, and whether it was ever published', () => {
  expect(versieIntrekken(gepubliceerdVoorbeeld, eersteCoordinator, vandaag)).toEqual({
    ok: true,
    value: { ...gepubliceerdVoorbeeld, status: 'ingetrokken', geeindigdDoor: eersteCoordinator, geeindigdOp: vandaag },
  })
  const id = '00000000-0000-4000-8000-0000000000a2' as ArtikelversieId
  expect(versieIntrekken({ ...voorbeeldconcept, id }, tweedeCoordinator, vandaag)).toMatchObject({
    value: { id, status: 'ingetrokken' },
  })
})
