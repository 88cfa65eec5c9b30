import type { ArtikelversieId, CoordinatievraagId, MedewerkerId } from '../ids.ts'
import { datum } from '../kalender/datum.ts'
import type { Artikel } from './artikel.ts'
import type { Artikelomgeving } from './artikelgebreken.ts'
import type { Conceptversie, GepubliceerdeVersie } from './artikelversie.ts'
import type { OpenCoordinatievraag } from './coordinatievraag.ts'

/** Valid examples, for tests to spread and change one thing of. */
export const eersteCoordinator = '00000000-0000-4000-8000-000000000004' as MedewerkerId
export const tweedeCoordinator = '00000000-0000-4000-8000-000000000005' as MedewerkerId

export const voorbeeldartikel: Artikel = {
  id: 'taxi-vergoeding',
  soort: 'antwoord',
  titel: 'Wie betaalt de taxi?',
  voorbeeldvragen: ['Wie betaalt de taxi naar het sbo?'],
  trefwoorden: ['taxi'],
  bronnen: [{ document: 'Werkwijze van de coördinatie', paragraaf: 'overleg van november 2023' }],
  laag: 'werkwijze',
  geldigVan: datum('2023-11-01'),
  geldigTot: datum('2024-12-31'),
  getoetstOp: datum('2023-11-15'),
  verwant: [],
  kort: 'De gemeente betaalt de taxi. Ouders vragen dat zelf aan.',
  uitleg: [],
}

export const voorbeeldomgeving: Artikelomgeving = {
  ids: new Set(['tlv-criteria', 'vervoer', 'opp']),
  documenten: [
    { document: 'Plan 2022', laag: 'plan', paragraaf: '^§\\d' },
    { document: '.+', laag: 'werkwijze', paragraaf: '.' },
  ],
}

export const voorbeeldconcept: Conceptversie = {
  id: '00000000-0000-4000-8000-0000000000a1' as ArtikelversieId,
  artikelId: 'taxi-vergoeding',
  versie: 1,
  inhoud: voorbeeldartikel,
  stand: 1,
  geschrevenDoor: eersteCoordinator,
  geschrevenOp: datum('2023-11-14'),
  kennisvraagIds: [],
  status: 'concept',
}

export const gepubliceerdVoorbeeld: GepubliceerdeVersie = {
  ...voorbeeldconcept,
  status: 'gepubliceerd',
  gepubliceerdDoor: tweedeCoordinator,
  gepubliceerdOp: datum('2023-11-15'),
}

export const openVraag: OpenCoordinatievraag = {
  id: '00000000-0000-4000-8000-0000000000b1' as CoordinatievraagId,
  nummer: 12,
  tekst: 'Wie betaalt de taxi naar het sbo?',
  gesteldDoor: '00000000-0000-4000-8000-000000000001' as MedewerkerId,
  gesteldOp: datum('2023-11-14'),
  status: 'open',
}
