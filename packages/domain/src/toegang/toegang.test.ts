import { describe, expect, test } from 'vitest'
import type { MedewerkerId, SchoolbestuurId, SchoolId } from '../ids.ts'
import { datum } from '../kalender/datum.ts'
import type { Medewerker, Rol, Rolvervulling } from '../organisatie/organisatie.ts'
import { type Bereik, type Handelaar, type Handeling, TOEGANG } from './handelingen.ts'
import { bereikVan, magDoen, magVoorSchool } from './mag.ts'
import { actieveRollen, naarWie } from './rollen.ts'
import type { Wie } from './wie.ts'

const HANDELAARS: readonly Handelaar[] = [
  'ib',
  'directeur',
  'coordinatie',
  'deskundige',
  'schoolbestuur',
  'bestuur',
  'rvt',
  'opr',
  'programmaraad',
  'fg',
  'systeem',
]
const LETTER: Readonly<Record<Bereik, string>> = {
  nee: '.',
  eigen_scholen: 's',
  eigen_bestuur: 'b',
  toegewezen: 't',
  alles: 'A',
}

// One letter per role, in the order of HANDELAARS: own Scholen, own Bestuur, Toegewezen, Alles, or nothing.
const VERWACHT: Readonly<Record<Handeling, string>> = {
  'vraag-stellen': 'AAAAAAAAAA.',
  'school-inzien': 'AAAAAAAAAA.',
  'documenten-inzien': 'AAAAAAAAAA.',
  'document-laden': '..A........',
  'document-intrekken': '..A........',
  'audit-inzien': '.........A.',
  'monitor-inzien': '..A.AAAAA..',
  'schoolcijfers-inzien': 'ssA.b......',
  'leerling-inzien': 'ssAt......A',
  'leerling-bijwerken': 'ssA........',
  'leerling-inschrijven': 'ssA........',
  'leerling-uitschrijven': 'ssA........',
  'tlv-aanvraag-inzien': 'ssAt......A',
  'tlv-aanvraag-volgen': 'ssA........',
  'tlv-aanvraag-beginnen': 'ssA........',
  'tlv-aanvraag-concept-wijzigen': 'ssA........',
  'tlv-aanvraag-indienen': 'ssA........',
  'tlv-aanvraag-aanvullen': 'ssA........',
  'tlv-aanvraag-intrekken': 'ssA........',
  'tlv-aanvraag-onvolledig-verklaren': '..A........',
  'tlv-aanvraag-in-behandeling-nemen': '..A........',
  'tlv-aanvraag-deskundigen-vragen': '..A........',
  'tlv-aanvraag-deskundige-vervangen': '..A........',
  'tlv-advies-vastleggen': '..A........',
  'tlv-aanvraag-ter-besluit-leggen': '..A........',
  'tlv-aanvraag-toekennen': '..A........',
  'tlv-aanvraag-afwijzen': '..A........',
  'tlv-aanvraag-buiten-behandeling-stellen': '..A........',
  'tlv-aanvraag-herzien': '..A........',
  'tlv-bezwaar-indienen': '..A........',
  'tlv-bezwaar-afdoen': '..A........',
  'plaatsing-inzien': 'ssA.......A',
  'plaatsing-wachten': 'ssA........',
  'plaatsing-plaatsen': 'ssA........',
  'plaatsing-beeindigen': 'ssA........',
  'thuiszitter-inzien': 'ssA.......A',
  'thuiszitter-melden': 'ssA........',
  'thuiszitter-bijwerken': 'ssA........',
  'thuiszitter-activiteit-toevoegen': 'ssA........',
  'thuiszitter-zicht-op-plek-vastleggen': 'ssA........',
  'thuiszitter-zicht-op-plek-laten-vervallen': 'ssA........',
  'thuiszitter-afsluiten': 'ssA........',
  'thuiszitter-intrekken': 'ssA........',
  'signaal-inzien': '..A.......A',
  'signaal-oppakken': '..A........',
  'signaal-overdragen': '..A........',
  'signaal-escaleren': '..A........',
  'signaal-afhandelen': '..A........',
  'kennis-beheren': '..A........',
  'kennisvraag-bewaren': 'AAAAAAAAAA.',
  'kennisvragen-inzien': '..A........',
  'kennisvragen-afhandelen': '..A........',
  'kennisartikel-schrijven': '..A........',
  'kennisartikel-wijzigen': '..A........',
  'kennisartikel-publiceren': '..A........',
  'kennisartikel-intrekken': '..A........',
  'kennisvoorstel-afwijzen': '..A........',
  'woordenregel-opslaan': '..A........',
  'woordenregel-verwijderen': '..A........',
  'coordinatievraag-stellen': 'AA.AAAAAAA.',
  'coordinatievraag-inzien': '..A.......A',
  'coordinatievraag-beantwoorden': '..A........',
  'vragen-wissen': '..........A',
  bezorgen: '..........A',
  'termijnen-bewaken': '..........A',
  'monitor-herrekenen': '..........A',
}

describe('the table of toegang', () => {
  test.each(Object.keys(TOEGANG) as Handeling[])('%s', (handeling) => {
    expect(HANDELAARS.map((rol) => LETTER[bereikVan(rol, handeling)]).join('')).toBe(VERWACHT[handeling])
    expect(HANDELAARS.filter((rol) => magDoen(rol, handeling))).toEqual(
      HANDELAARS.filter((_, plaats) => VERWACHT[handeling][plaats] !== '.'),
    )
  })

  test.each<Rol>(['schoolbestuur', 'bestuur', 'rvt', 'opr', 'programmaraad', 'fg'])('%s sees no dossier', (rol) => {
    const dossiers: readonly Handeling[] = [
      'leerling-inzien',
      'tlv-aanvraag-inzien',
      'thuiszitter-inzien',
      'signaal-inzien',
    ]
    expect(dossiers.filter((handeling) => magDoen(rol, handeling))).toEqual([])
  })
})

const molen = '00000000-0000-4000-8000-00000000cc01' as SchoolId
const oever = '00000000-0000-4000-8000-00000000cc02' as SchoolId
const agora = '00000000-0000-4000-8000-00000000bb01' as SchoolbestuurId
const zaan = '00000000-0000-4000-8000-00000000bb02' as SchoolbestuurId
const wie: Wie = {
  medewerkerId: '00000000-0000-4000-8000-000000000001' as MedewerkerId,
  rol: 'ib',
  schoolIds: [molen],
  deur: 'bot',
}

describe('magVoorSchool', () => {
  test.each<[Rol | 'systeem', Handeling, { schoolId?: SchoolId; schoolbestuurId?: SchoolbestuurId }, boolean]>([
    ['ib', 'thuiszitter-melden', { schoolId: molen }, true],
    ['ib', 'thuiszitter-melden', { schoolId: oever }, false],
    ['ib', 'thuiszitter-melden', {}, false],
    ['ib', 'signaal-inzien', { schoolId: molen }, false],
    ['coordinatie', 'thuiszitter-melden', { schoolId: oever }, true],
    ['coordinatie', 'thuiszitter-melden', {}, true],
    ['schoolbestuur', 'schoolcijfers-inzien', { schoolId: oever, schoolbestuurId: zaan }, true],
    ['schoolbestuur', 'schoolcijfers-inzien', { schoolId: molen, schoolbestuurId: agora }, false],
    ['schoolbestuur', 'schoolcijfers-inzien', { schoolId: molen }, false],
    ['deskundige', 'tlv-aanvraag-inzien', { schoolId: molen }, false],
    ['systeem', 'thuiszitter-inzien', {}, true],
  ])('%s, %s, %o: %s', (rol, handeling, school, mag) => {
    expect(magVoorSchool({ ...wie, rol, schoolbestuurId: zaan }, handeling, school)).toBe(mag)
  })
})

describe('roles', () => {
  const vanaf = { van: datum('2023-08-01') }
  const met = (...rollen: readonly Rolvervulling[]): Pick<Medewerker, 'id' | 'rollen'> => ({
    id: wie.medewerkerId,
    rollen,
  })

  test.each([
    ['2023-07-31', 0],
    ['2023-08-01', 1],
    ['2024-07-31', 1],
    ['2024-08-01', 0],
  ])('hold from van up to and including tot: on %s %i', (dag, aantal) => {
    const tijdelijk = met({ rol: 'ib', schoolId: molen, ...vanaf, tot: datum('2024-07-31') })
    expect(actieveRollen(tijdelijk, datum(dag))).toHaveLength(aantal)
  })

  test('of several schools are one role; schoolbesturen and other roles stay apart', () => {
    const medewerker = met(
      { rol: 'ib', schoolId: molen, ...vanaf },
      { rol: 'schoolbestuur', schoolbestuurId: agora, ...vanaf },
      { rol: 'ib', schoolId: oever, ...vanaf },
      { rol: 'ib', schoolId: molen, ...vanaf },
      { rol: 'schoolbestuur', schoolbestuurId: zaan, ...vanaf },
      { rol: 'bestuur', ...vanaf },
      { rol: 'directeur', schoolId: oever, van: datum('2025-01-01') },
    )
    expect(actieveRollen(medewerker, datum('2023-11-15'))).toEqual([
      { rol: 'ib', schoolIds: [molen, oever] },
      { rol: 'schoolbestuur', schoolIds: [], schoolbestuurId: agora },
      { rol: 'schoolbestuur', schoolIds: [], schoolbestuurId: zaan },
      { rol: 'bestuur', schoolIds: [] },
    ])
  })

  test.each<[Parameters<typeof naarWie>[1], Wie | undefined]>([
    [{ rol: 'ib', deur: 'bot' }, wie],
    [{ rol: 'directeur', deur: 'bot' }, undefined],
    [
      { rol: 'schoolbestuur', deur: 'api' },
      { ...wie, rol: 'schoolbestuur', schoolIds: [], schoolbestuurId: agora, deur: 'api' },
    ],
    [
      { rol: 'schoolbestuur', schoolbestuurId: zaan, deur: 'api' },
      { ...wie, rol: 'schoolbestuur', schoolIds: [], schoolbestuurId: zaan, deur: 'api' },
    ],
  ])('%o acts as %o', (keuze, verwacht) => {
    const medewerker = met(
      { rol: 'ib', schoolId: molen, ...vanaf },
      { rol: 'schoolbestuur', schoolbestuurId: agora, ...vanaf },
      { rol: 'schoolbestuur', schoolbestuurId: zaan, ...vanaf },
    )
    expect(naarWie(medewerker, keuze, datum('2023-11-15'))).toEqual(verwacht)
  })
})
