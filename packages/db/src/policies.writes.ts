import type { Wie } from '@thuisnabij/domain'
import { sql } from 'kysely'
import { poging } from './policies.fixture.ts'
import { as, persona, proefmolen, type TestDb, werker } from './testing.ts'

/** Who may write rows of Proefmolen; `iedereen` what is one's own, `mens` as well, but not the program itself. */
type Schrijver = 'school' | 'regio' | 'coordinatie' | 'programma' | 'iedereen' | 'mens' | 'niemand'
type Schrijfproef = {
  readonly insert: Schrijver
  readonly update: Schrijver
  /** Makes a new row of one that is there. */
  readonly nieuw: (wie: Wie) => object
  /** A change that may be made, and that no unique index stands in the way of. */
  readonly wijziging: string
}

const id = () => ({ id: crypto.randomUUID() })
const zonder = () => ({ id: undefined })
const proef = (
  insert: Schrijver,
  update: Schrijver,
  nieuw: Schrijfproef['nieuw'],
  wijziging: string,
): Schrijfproef => ({ insert, update, nieuw, wijziging })

export const schrijfproeven: Readonly<Record<string, Schrijfproef>> = {
  leerling: proef('school', 'school', id, 'groep = groep'),
  inschrijving: proef('school', 'school', () => ({ van: '2023-11-02' }), 'groep = groep'),
  tlv_aanvraag: proef(
    'school',
    'school',
    (wie) => ({
      ...id(),
      ...{ status: 'concept', jaar: null, volgnummer: null, ingediend_op: null },
      ...{ begonnen_door: wie.medewerkerId, ingediend_door: null },
    }),
    `status = 'ingetrokken', reden = 'x'`,
  ),
  tlv_gebeurtenis: proef(
    'school',
    'niemand',
    (wie) => ({ ...zonder(), soort: 'aangevuld', vastgelegd_door: wie.medewerkerId }),
    'op = op',
  ),
  tlv_advies: proef('regio', 'regio', () => ({}), 'discipline = discipline'),
  tlv_adviestekst: proef('regio', 'niemand', () => ({}), 'advies = advies'),
  tlv_besluit: proef('regio', 'niemand', () => ({}), 'op = op'),
  tlv_bezwaar: proef('regio', 'regio', () => ({ volgnummer: 2 }), 'door = door'),
  tlv_volger: proef('school', 'niemand', (wie) => ({ medewerker_id: wie.medewerkerId }), 'sinds = sinds'),
  plaatsing: proef(
    'school',
    'school',
    () => ({ ...id(), status: 'beeindigd', beeindigd_op: '2023-11-02', reden: 'x' }),
    `status = 'beeindigd', beeindigd_op = '2023-11-02', reden = 'x'`,
  ),
  thuiszittermelding: proef(
    'school',
    'school',
    (wie) => ({
      ...id(),
      nummer: 999,
      gemeld_door: wie.medewerkerId,
      ...{ status: 'ingetrokken', ingetrokken_op: '2023-11-15', ingetrokken_reden: 'x' },
    }),
    `status = 'ingetrokken', ingetrokken_op = '2023-11-15', ingetrokken_reden = 'x'`,
  ),
  thuiszitter_activiteit: proef(
    'school',
    'niemand',
    (wie) => ({ ...zonder(), vastgelegd_door: wie.medewerkerId }),
    'op = op',
  ),
  thuiszitter_behandelaar: proef('regio', 'regio', () => ({}), 'medewerker_id = medewerker_id'),
  signaal: proef('school', 'regio', () => ({ ...id(), nummer: 999, sleutel: 'nieuw' }), 'urgentie = urgentie'),
  bezorging: proef('school', 'regio', (wie) => ({ ...id(), medewerker_id: wie.medewerkerId }), 'pogingen = pogingen'),
  monitor_school_maand: proef('school', 'school', () => ({ maand: '2023-09-01' }), 'thuiszitters = thuiszitters'),

  artikelversie: proef(
    'coordinatie',
    'coordinatie',
    (wie) => ({
      ...{ ...id(), artikel_id: 'nieuw', status: 'concept', geschreven_door: wie.medewerkerId },
      ...{ gepubliceerd_door: null, gepubliceerd_op: null },
    }),
    'stand = stand',
  ),
  woordenregel: proef(
    'coordinatie',
    'coordinatie',
    (wie) => ({ ...id(), gewijzigd_door: wie.medewerkerId }),
    'gewijzigd_door = sessie.medewerker()',
  ),
  kennisvraag: proef('mens', 'coordinatie', id, 'artikel_id = artikel_id'),
  kennisvraag_keuze: proef(
    'mens',
    'niemand',
    () => ({ kennisvraag_id: crypto.randomUUID() }),
    'gekozen_op = gekozen_op',
  ),
  coordinatievraag: proef(
    'mens',
    'coordinatie',
    (wie) => ({ ...id(), nummer: 999, gesteld_door: wie.medewerkerId }),
    `status = 'beantwoord', antwoord = 'x', beantwoord_op = '2023-11-15', beantwoord_door = sessie.medewerker()`,
  ),
  document: proef('coordinatie', 'niemand', () => ({ ...id(), sleutel: 'nieuw' }), 'titel = titel'),
  documentversie: proef(
    'coordinatie',
    'coordinatie',
    (wie) => ({ ...id(), versie: 'nieuw', hash: 'b'.repeat(64), geladen_door: wie.medewerkerId }),
    `ingetrokken_op = '2023-11-15', ingetrokken_door = sessie.medewerker(), ingetrokken_reden = 'x'`,
  ),
  documentpassage: proef('coordinatie', 'niemand', () => ({ volgnummer: 99 }), 'tekst = tekst'),

  gemeente: proef('programma', 'programma', () => ({ ...id(), naam: 'Elders' }), 'naam = naam'),
  schoolbestuur: proef('programma', 'programma', () => ({ ...id(), naam: 'Elders' }), 'naam = naam'),
  schoolbestuur_alias: proef('programma', 'programma', () => ({ naam: 'Elders' }), 'naam = naam'),
  school: proef('programma', 'programma', () => ({ ...id(), naam: 'Elders' }), 'naam = naam'),
  leerlingenaantal: proef('programma', 'programma', () => ({ teldatum: '2022-02-01' }), 'aantal = aantal'),
  medewerker: proef('programma', 'programma', () => ({ ...id(), aad_object_id: 'x' }), 'functie = functie'),
  medewerker_rol: proef('programma', 'programma', id, 'tot = tot'),
  nummerreeks: proef('niemand', 'niemand', () => ({ soort: 'signaal', jaar: 1, laatste: 1 }), 'laatste = laatste'),
  audit: proef(
    'iedereen',
    'niemand',
    () => ({ ...zonder(), handeling: 'x', object_soort: 'y' }),
    'handeling = handeling',
  ),
}

/** Each role, with what of Proefmolen it may write. */
export const schrijvers: readonly (readonly [naam: string, wie: Wie, mag: readonly Schrijver[]])[] = [
  ['ib', persona(1), ['school', 'iedereen', 'mens']],
  ['directeur', persona(3), ['school', 'iedereen', 'mens']],
  ['ib of another school', persona(2), ['iedereen', 'mens']],
  ['ib of the receiving school', persona(9), ['iedereen', 'mens']],
  ['coördinatie', persona(4), ['school', 'regio', 'coordinatie', 'iedereen', 'mens']],
  ['the program itself', werker, ['school', 'regio', 'programma', 'iedereen']],
  ['deskundige', persona(12), ['iedereen', 'mens']],
  ['schoolbestuur', persona(10), ['iedereen', 'mens']],
  ['bestuur', persona(6), ['iedereen', 'mens']],
  ['raad van toezicht', persona(7), ['iedereen', 'mens']],
  ['OPR', persona(8), ['iedereen', 'mens']],
  ['programmaraad', persona(13), ['iedereen', 'mens']],
  ['functionaris', persona(11), ['iedereen', 'mens']],
]

/** What a try to add a row like one of Proefmolen gives, with these columns changed. */
export async function invoegen(db: TestDb, tabel: string, wie: Wie, anders: object = {}): Promise<number | string> {
  const rij = { ...(await rijVan(db, tabel, proefmolen)), ...schrijfproeven[tabel]?.nieuw(wie), ...anders }
  const kolommen = Object.entries(rij).flatMap(([kolom, waarde]) => (waarde === undefined ? [] : [kolom]))
  return await poging(
    db,
    wie,
    `insert into ${tabel} (${kolommen}) select ${kolommen} from json_populate_record(null::${tabel}, '${JSON.stringify(rij)}')`,
  )
}

/** What a try to change the rows of Proefmolen gives. */
export const wijzigen = (
  db: TestDb,
  tabel: string,
  { wie, wijziging }: { readonly wie: Wie; readonly wijziging?: string },
): Promise<number | string> =>
  poging(
    db,
    wie,
    `update ${tabel} set ${wijziging ?? schrijfproeven[tabel]?.wijziging}${
      MET_SCHOOL.has(tabel) ? ` where school_id = '${proefmolen}'` : ''
    }`,
  )

/** Whether the policies let it through; that such a row is there already is another matter. */
export const magDoor = (uitkomst: number | string): boolean =>
  typeof uitkomst === 'number' ? uitkomst > 0 : uitkomst.startsWith('duplicate key')

const ZONDER_SCHOOL = [
  'gemeente',
  'schoolbestuur',
  'schoolbestuur_alias',
  'school',
  'medewerker',
  'medewerker_rol',
  'nummerreeks',
  'audit',
  'artikelversie',
  'woordenregel',
  'kennisvraag',
  'kennisvraag_keuze',
  'coordinatievraag',
  'document',
  'documentversie',
  'documentpassage',
]
export const MET_SCHOOL: ReadonlySet<string> = new Set(
  Object.keys(schrijfproeven).filter((tabel) => !ZONDER_SCHOOL.includes(tabel)),
)

/** A row of this table that is of this school, or any when it has no school; empty where the program itself sees none. */
export async function rijVan(db: TestDb, tabel: string, schoolId: string): Promise<Readonly<Record<string, unknown>>> {
  if (tabel === 'audit' || tabel === 'nummerreeks') return {}
  const { rows } = await as(werker, db, ({ trx }) =>
    sql<{ rij: Record<string, unknown> }>`select to_jsonb(t) as rij from ${sql.table(tabel)} t
      where ${MET_SCHOOL.has(tabel) ? sql`t.school_id = ${schoolId}` : sql`true`} order by t::text limit 1`.execute(
      trx,
    ),
  )
  return rows[0]?.rij ?? {}
}
