import type { Wie } from '@thuisnabij/domain'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { naEersteSchool, ONVERANDERLIJK } from './eerste-school.fixture.ts'
import { drawNummers } from './nummerreeks.queries.ts'
import { gezien, poging, register } from './policies.fixture.ts'
import { as, bestuurA, medewerkerId, persona, proefmolen, readAs, type TestDb, werker, zaanoever } from './testing.ts'

let db: TestDb
beforeAll(async () => {
  db = await register()
})
afterAll(() => db[Symbol.asyncDispose]())

const vanSchool = (aantal: (n: number) => readonly [number, number]) => ({
  leerling: aantal(2),
  inschrijving: aantal(1),
  tlv_aanvraag: aantal(2),
  tlv_gebeurtenis: aantal(2),
  tlv_advies: aantal(4),
  tlv_adviestekst: aantal(3),
  tlv_besluit: aantal(1),
  tlv_bezwaar: aantal(1),
  tlv_volger: aantal(1),
  plaatsing: aantal(1),
  thuiszittermelding: aantal(1),
  thuiszitter_activiteit: aantal(1),
  thuiszitter_behandelaar: aantal(1),
  monitor_school_maand: aantal(1),
})
const vragen = { kennisvraag: 1, kennisvraag_keuze: 1, coordinatievraag: 1 }
const hele = { ...vanSchool((n) => [n, n]), signaal: [1, 1], bezorging: 2, ...vragen }
const heleCoordinatie = { ...hele, artikelversie: 2 }
const eigenGesprek = { gesprek: 1, gesprek_activiteit: 1, gesprek_antwoord: 1, gesprek_kaart: 1 }
const eigenVraag = { coordinatievraag: 1 }

/** Who there is and in which role: the doors read it before they know who acts. */
const organisatie = {
  ...{ gemeente: 1, schoolbestuur: 2, schoolbestuur_alias: 1, school: 3, leerlingenaantal: 1 },
  ...{ medewerker: 15, medewerker_rol: 14 },
}
/** What is published answers everyone. */
const iedereen = { ...organisatie, artikelversie: 1, woordenregel: 1 }

/** Read by whoever acts in a role. */
const documenten = { document: 1, documentversie: 1, documentpassage: 1 }
const aangemeld = { ...iedereen, ...documenten }

test.each<readonly [wie: string, Wie, object]>([
  ['ib of Proefmolen', persona(1), { ...vanSchool((n) => [n, 0]), ...eigenGesprek, ...eigenVraag }],
  ['directeur of Proefmolen', persona(3), vanSchool((n) => [n, 0])],
  ['ib of De Zaanoever', persona(2), vanSchool((n) => [0, n])],
  ['ib of the receiving sbo', persona(9), { leerling: [1, 0], plaatsing: [1, 0] }],
  ['first coördinator', persona(4), heleCoordinatie],
  ['second coördinator', persona(5), heleCoordinatie],
  ['bestuur', persona(6), {}],
  ['raad van toezicht', persona(7), {}],
  ['OPR', persona(8), {}],
  ['programmaraad', persona(13), {}],
  ['schoolbestuur of Proefmolen', persona(10), { monitor_school_maand: [1, 0] }],
  ['functionaris gegevensbescherming', persona(11), { audit: 2 }],
  // of the aanvraag without a besluit its own advies alone; that it was asked for the other one it keeps seeing
  [
    'deskundige who handed in',
    persona(12),
    { leerling: [1, 1], tlv_aanvraag: [1, 1], tlv_gebeurtenis: [1, 1], tlv_advies: [2, 2], tlv_adviestekst: [1, 1] },
  ],
  [
    'deskundige who did not yet',
    persona(14),
    { leerling: [1, 1], tlv_aanvraag: [1, 1], tlv_gebeurtenis: [1, 1], tlv_advies: [2, 2] },
  ],
  ['the program itself', werker, { ...hele, ...eigenGesprek }],
])('%s sees by raw SQL what it may and nothing else', async (_, wie, verwacht) => {
  expect(await as(wie, db, gezien)).toEqual({ ...aangemeld, ...verwacht })
  expect(await readAs(wie, db, gezien)).toEqual({ ...aangemeld, ...verwacht })
})

test('without a context, or with one that was made up, no dossier is seen', async () => {
  expect(await gezien({ trx: db.app })).toEqual(iedereen)
  const verzonnen: Wie = { ...persona(6), schoolIds: [proefmolen] }
  expect(await as(verzonnen, db, gezien)).toEqual(aangemeld)
  expect(await as({ ...persona(1), schoolIds: [] }, db, gezien)).toEqual({
    ...aangemeld,
    ...eigenGesprek,
    ...eigenVraag,
  })
})

const GEWEIGERD = 'new row violates row-level security policy'
const EIGEN_CONCEPT = 'new row for relation "artikelversie" violates check constraint "artikelversie_vier_ogen"'
const GEEN_RECHT = (tabel: string) => `permission denied for table ${tabel}`

test.each<readonly [wie: string, Wie, tekst: string, uitkomst: number | string]>([
  ['ib', persona(1), `update leerling set groep = 7`, 2],
  ['ib', persona(1), `update leerling set school_id = '${zaanoever}', groep = 1`, GEWEIGERD],
  [
    'ib of another school',
    persona(2),
    `update thuiszittermelding set reden = 'x' where school_id = '${proefmolen}'`,
    0,
  ],
  ['ib', persona(1), `update tlv_aanvraag set status = 'in_behandeling'`, GEWEIGERD],
  ['ib', persona(1), `update tlv_advies set discipline = 'arts'`, 0],
  ['ib', persona(1), `update signaal set urgentie = 'urgent'`, 0],
  ['ib', persona(1), `update tlv_bezwaar set door = 'anders'`, 0],
  ['receiving school', persona(9), `update leerling set groep = 8`, 0],
  ['receiving school', persona(9), `update plaatsing set wacht_sinds = '2020-01-01'`, 0],
  ['deskundige', persona(12), `update tlv_aanvraag set soort = 'SO_HOOG'`, 0],
  ['bestuur', persona(6), `update leerling set groep = 1`, 0],
  ['schoolbestuur', persona(10), `update monitor_school_maand set thuiszitters = 0`, 0],
  ['functionaris', persona(11), `update leerling set groep = 1`, 0],
  ['coördinator', persona(4), `update leerling set groep = 7`, 4],
  ['coördinator', persona(4), `update audit set handeling = 'x'`, GEEN_RECHT('audit')],
  ['coördinator', persona(4), `delete from audit`, GEEN_RECHT('audit')],
  ['coördinator', persona(4), `truncate audit`, GEEN_RECHT('audit')],
  ['coördinator', persona(4), `update tlv_besluit set uitkomst = 'afgewezen'`, GEEN_RECHT('tlv_besluit')],
  ['coördinator', persona(4), `delete from leerling`, GEEN_RECHT('leerling')],
  ['functionaris', persona(11), `delete from audit`, GEEN_RECHT('audit')],
  ['ib', persona(1), `update medewerker_rol set rol = 'coordinatie', school_id = null`, 0],
  [
    'coördinator',
    persona(4),
    `insert into medewerker_rol select gen_random_uuid(), medewerker_id, 'fg', null, null, van from medewerker_rol limit 1`,
    GEWEIGERD,
  ],
  ['schoolbestuur', persona(10), `update school set schoolbestuur_id = '${bestuurA}' where id = '${zaanoever}'`, 0],
  ['coördinator', persona(4), `update leerlingenaantal set aantal = 1`, 0],
  ['coördinator', persona(4), `insert into gemeente values (gen_random_uuid(), 'Elders')`, GEWEIGERD],
  ['the program itself', werker, `update school set naam = naam || '!'`, 3],
  ['the program itself', werker, `update nummerreeks set laatste = 0`, GEEN_RECHT('nummerreeks')],
  ['ib', persona(1), `update documentversie set ingetrokken_reden = 'x'`, 0],
  ['the program itself', werker, `update documentversie set ingetrokken_reden = 'x'`, 0],
  ['coördinator', persona(4), `update documentversie set versie = '2'`, GEEN_RECHT('documentversie')],
  ['coördinator', persona(4), `update documentpassage set tekst = 'x'`, GEEN_RECHT('documentpassage')],
  ['coördinator', persona(4), `delete from documentpassage`, GEEN_RECHT('documentpassage')],
  [
    "coördinator, in another's name",
    persona(4),
    `update documentversie set ingetrokken_op = '2023-11-15', ingetrokken_door = '${medewerkerId(5)}', ingetrokken_reden = 'x'`,
    GEWEIGERD,
  ],
  ['ib', persona(1), `delete from gesprek_antwoord`, 1],
  ['another ib', persona(2), `delete from gesprek_antwoord`, 0],
  ['ib', persona(1), `update artikelversie set inhoud = '{}'`, 0],
  ['ib', persona(1), `delete from woordenregel`, 0],
  ['ib', persona(1), `update coordinatievraag set antwoord = 'x'`, 0],
  ['coördinator', persona(4), `delete from artikelversie`, GEEN_RECHT('artikelversie')],
  ['coördinator', persona(4), `delete from kennisvraag`, 0],
  ['coördinator', persona(4), `delete from coordinatievraag`, 0],
  [
    'coördinator',
    persona(4),
    `update artikelversie set status = 'gepubliceerd', gepubliceerd_door = geschreven_door,
    gepubliceerd_op = '2023-11-15' where status = 'concept'`,
    EIGEN_CONCEPT,
  ],
  [
    'coördinator',
    persona(4),
    `update coordinatievraag set status = 'beantwoord', antwoord = 'x', beantwoord_op = '2023-11-15', beantwoord_door = '${medewerkerId(5)}'`,
    GEWEIGERD,
  ],
  ['the program itself', werker, `delete from kennisvraag`, 1],
  ['the program itself', werker, `delete from coordinatievraag`, 1],
])('%s: %s', async (_, wie, tekst, uitkomst) => {
  expect(await poging(db, wie, tekst)).toBe(uitkomst)
})

test('who asked a question has it brought, and nobody has that of another brought', async () => {
  const { rows } = await as(persona(1), db, ({ trx }) =>
    sql<{ id: string }>`select id from coordinatievraag`.execute(trx),
  )
  const breng = `insert into bezorging (id, coordinatievraag_id, medewerker_id, status, aangemaakt_op, bijgewerkt_op)
    values (gen_random_uuid(), '${rows[0]?.id}', '${medewerkerId(4)}', 'klaar', now(), now())`
  expect(await poging(db, persona(1), breng)).toBe(1)
  expect(await poging(db, persona(2), breng)).toBe(GEWEIGERD)
  const vraag = (door: 1 | 2) => `insert into coordinatievraag (id, nummer, tekst, gesteld_door, gesteld_op, status)
    values (gen_random_uuid(), 999, 'x', '${medewerkerId(door)}', '2023-11-15', 'open')`
  expect(await poging(db, persona(1), vraag(1))).toBe(1)
  expect(await poging(db, persona(1), vraag(2))).toBe(GEWEIGERD)
})

test('all that hangs on a dossier without a school follows the child to its first', async () => {
  const vooraf = await as(persona(4), db, gezien)
  const alles = Object.entries(vooraf).map(([tabel, aantal]) => [
    tabel,
    // where a child was enrolled and how each school stood does not move with it
    Array.isArray(aantal) && !['inschrijving', 'monitor_school_maand'].includes(tabel)
      ? [0, aantal[0] + aantal[1]]
      : aantal,
  ])
  expect(await naEersteSchool(db)).toEqual(Object.fromEntries(alles))
})

test('of what never changes not even the school does, but once for who was on none', async () => {
  for (const tabel of ONVERANDERLIJK)
    for (const nr of [1, 4] as const)
      expect(await poging(db, persona(nr), `update ${tabel} set school_id = '${zaanoever}'`)).toBe(0)
})

test("nobody records in another's name, nor in a role that is not acted in", async () => {
  const regel = (kolom: string, waarde: string) =>
    `insert into audit (handeling, object_soort, ${kolom}) values ('x', 'y', '${waarde}')`
  expect(await poging(db, persona(1), regel('medewerker_id', medewerkerId(2)))).toBe(GEWEIGERD)
  expect(await poging(db, persona(1), regel('rol', 'fg'))).toBe(GEWEIGERD)
  expect(await poging(db, persona(1), regel('medewerker_id', medewerkerId(1)))).toBe(1)
})

test('numbers are only drawn, one at a time but for the program itself', async () => {
  const trek = (wie: Wie, aantal: number) =>
    as(wie, db, (session) => drawNummers(session, { soort: 'signaal', jaar: 0, aantal }))
  expect(await trek(persona(1), 1)).toBe(1)
  expect(await trek(werker, 20)).toBe(21)
  expect(await trek(persona(1), 1)).toBe(22)
  for (const aantal of [-5, 0, 2]) await expect(trek(persona(1), aantal)).rejects.toThrow('Only the program itself')
  for (const aantal of [-5, 0]) await expect(trek(werker, aantal)).rejects.toThrow('Only the program itself')
})

test("another school's row cannot be made, and that it exists is not told", async () => {
  const { rows } = await as(persona(4), db, ({ trx }) =>
    sql<{ id: string }>`select id from leerling where school_id = ${zaanoever} limit 1`.execute(trx),
  )
  const nieuw = (id: string) =>
    `insert into leerling (id, initialen, initialen_sleutel, school_id, ingeschreven) values ('${id}', 'X.', 'x', '${zaanoever}', true)`
  expect(await poging(db, persona(1), nieuw(rows[0]?.id ?? ''))).toBe(GEWEIGERD)
  expect(await poging(db, persona(1), nieuw(crypto.randomUUID()))).toBe(GEWEIGERD)
})

test('the owner of the tables sees no dossier either; figures only, for the function that leaves small numbers out', async () => {
  expect(await gezien({ trx: db.owner })).toEqual({ ...organisatie, monitor_school_maand: [1, 1] })
})
