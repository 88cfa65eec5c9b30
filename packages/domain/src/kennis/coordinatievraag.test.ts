import { expect, test } from 'vitest'
import { datum } from '../kalender/datum.ts'
import { MEESTE_TEKENS_ANTWOORD, MEESTE_TEKENS_VRAAG, vraagBeantwoorden, vraagStellen } from './coordinatievraag.ts'
import { kennisvraagAfhandelen } from './kennisvraag.ts'
import { eersteCoordinator, openVraag } from './testing.ts'

const vandaag = datum('2023-11-15')
const woorden = { namen: ['Proefmolen'], kent: () => true }
const regels = { meestePerDag: 3, woorden }
const niets = { open: [], vandaag: 0 }
const kindVan = (uitkomst: { readonly ok: boolean }) =>
  'error' in uitkomst ? (uitkomst.error as { readonly kind: string }).kind : 'ok'

test.each<readonly [wat: string, tekst: string, eerder: Parameters<typeof vraagStellen>[1], string]>([
  ['a question', 'Wie betaalt de taxi?', niets, 'ok'],
  ['nothing', '  ?! ', niets, 'VraagLeeg'],
  ['500 characters', 'a'.repeat(MEESTE_TEKENS_VRAAG), niets, 'ok'],
  ['501 characters', 'a'.repeat(MEESTE_TEKENS_VRAAG + 1), niets, 'VraagTeLang'],
  ['a leerling', 'Mag J.V. naar het sbo?', niets, 'LeerlinggegevensGenoemd'],
  ['the same again', 'wie BETAALT de taxi naar het sbo', { open: [openVraag], vandaag: 1 }, 'VraagAlGesteld'],
  ['the third of a day', 'Wie betaalt?', { open: [], vandaag: 2 }, 'ok'],
  ['the fourth of a day', 'Wie betaalt?', { open: [], vandaag: 3 }, 'TeVeelVragen'],
])('asking the coördinatie %s', (_, tekst, eerder, verwacht) => {
  expect(kindVan(vraagStellen(tekst, eerder, regels))).toBe(verwacht)
})

test('a question is kept on one line', () => {
  expect(vraagStellen('  Wie betaalt\n de  taxi? ', niets, regels)).toEqual({ ok: true, value: 'Wie betaalt de taxi?' })
})

test.each([
  ['De gemeente.', 'ok'],
  [' ', 'AntwoordLeeg'],
  ['a'.repeat(MEESTE_TEKENS_ANTWOORD + 1), 'AntwoordTeLang'],
  ['Net als bij J.V.', 'LeerlinggegevensGenoemd'],
])('answering with %#', (antwoord, verwacht) => {
  expect(kindVan(vraagBeantwoorden(openVraag, { antwoord, door: eersteCoordinator, woorden }, vandaag))).toBe(verwacht)
})

test('a question is answered once', () => {
  const beantwoord = vraagBeantwoorden(openVraag, { antwoord: ' Ja. ', door: eersteCoordinator, woorden }, vandaag)
  if (!beantwoord.ok) throw new Error('refused')
  expect(beantwoord.value).toEqual({
    ...openVraag,
    status: 'beantwoord',
    antwoord: 'Ja.',
    beantwoordDoor: eersteCoordinator,
    beantwoordOp: vandaag,
  })
  expect(vraagBeantwoorden(beantwoord.value, { antwoord: 'Nee.', door: eersteCoordinator, woorden }, vandaag)).toEqual({
    ok: false,
    error: { kind: 'AlBeantwoord', op: vandaag },
  })
})

test('a kept question is done with, with or without an article', () => {
  const vraag = {
    id: 'k' as never,
    tekst: 'x',
    aanleiding: 'weet_ik_niet',
    gevraagdOp: vandaag,
    status: 'open',
  } as const
  expect(kennisvraagAfhandelen(vraag, { door: eersteCoordinator }, vandaag)).not.toHaveProperty('antwoordId')
  expect(kennisvraagAfhandelen(vraag, { door: eersteCoordinator, antwoordId: 'taxi' }, vandaag)).toMatchObject({
    status: 'afgehandeld',
    antwoordId: 'taxi',
  })
})
