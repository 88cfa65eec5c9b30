import {
  type Documentversie,
  type DocumentversieId,
  datum,
  type KennisvraagId,
  type PlaatsingId,
  type TlvAanvraag,
  type Wie,
  type WoordenregelId,
} from '@thuisnabij/domain'
import { sql } from 'kysely'
import { audit } from './audit.queries.ts'
import { insertBezorgingen } from './bezorging.queries.ts'
import { insertCoordinatievraag } from './coordinatievraag.queries.ts'
import { insertDocumentversie } from './document.queries.ts'
import { insertKennisvraag, insertKennisvraagKeuze } from './kennisvraag.queries.ts'
import { saveInschrijving } from './leerling.queries.ts'
import { replaceMaandstanden } from './monitor.queries.ts'
import { savePlaatsing } from './plaatsing.queries.ts'
import type { Session } from './session.ts'
import { insertSignaal } from './signaal.queries.ts'
import {
  as,
  bestuurA,
  ingediendeAanvraag,
  lopendeMelding,
  medewerkerId,
  nieuweCoordinatievraag,
  openSignaal,
  persona,
  proefmolen,
  seedArtikelversie,
  seedLeerling,
  seedOrganisatie,
  sluis,
  type TestDb,
  testDb,
  zaanoever,
} from './testing.ts'
import { saveBehandelaar, saveThuiszittermelding } from './thuiszittermelding.save.ts'
import { saveTlvAanvraag } from './tlv-aanvraag.save.ts'
import { insertTlvVolger } from './tlv-volger.queries.ts'
import { saveWoordenregel } from './woordenregel.queries.ts'

const op = datum('2023-11-01')
const advies = (positie: 1 | 2, nr: 12 | 14) =>
  ({
    positie,
    discipline: 'orthopedagoog',
    deskundigeId: medewerkerId(nr),
    deskundigeCode: `D${nr}`,
    betrokkenBijBegeleiding: false,
    gevraagdOp: op,
  }) as const
const ingeleverd = { ingeleverdOp: op, strekking: 'positief', advies: 'Past.' } as const
const besluit = {
  uitkomst: 'toegekend',
  op,
  beslisserId: medewerkerId(4),
  motivering: 'Goed.',
  soort: 'SBO',
  geldigVan: op,
  geldigTot: op,
} as const

/** At each of two schools: a child with an aanvraag at the deskundigen (12 handed in, 14 not) and one toegekend, and all around them. */
export async function register(): Promise<TestDb> {
  const db = await testDb()
  await seedOrganisatie(db)
  await db.owner
    .insertInto('schoolbestuur_alias')
    .values({ schoolbestuur_id: bestuurA, naam: 'A', afgeleid: true })
    .execute()
  await db.owner.insertInto('leerlingenaantal').values({ school_id: proefmolen, teldatum: op, aantal: 200 }).execute()
  await as(persona(4), db, async (session) => {
    await seedSchool(session, proefmolen, 1)
    await seedSchool(session, zaanoever, 3)
    await seedDocument(session)
  })
  await seedGesprek(db)
  await seedKennis(db)
  return db
}

async function seedSchool(session: Session, schoolId: typeof proefmolen, volgnummer: number): Promise<void> {
  const kind = await seedLeerling(session, schoolId)
  await saveInschrijving(session, { leerlingId: kind.id, schooljaar: 2023, schoolId, van: op })
  const bijDeskundigen: TlvAanvraag = {
    ...ingediendeAanvraag(kind, volgnummer),
    status: 'bij_deskundigen',
    adviezen: [{ ...advies(1, 12), ...ingeleverd }, advies(2, 14)],
  }
  await saveTlvAanvraag(session, bijDeskundigen)
  const ander = await seedLeerling(session, schoolId, 'R.M.')
  const toegekend: TlvAanvraag = {
    ...ingediendeAanvraag(ander, volgnummer + 1),
    status: 'toegekend',
    adviezen: [
      { ...advies(1, 12), ...ingeleverd },
      { ...advies(2, 14), ...ingeleverd },
    ],
    besluiten: [besluit],
    bezwaren: [{ soort: 'bezwaar', door: 'ouders', ingediendOp: op }],
  }
  await saveTlvAanvraag(session, toegekend)
  await insertTlvVolger(session, { id: toegekend.id, schoolId })
  await savePlaatsing(session, {
    id: crypto.randomUUID() as string as PlaatsingId,
    leerlingId: ander.id,
    aanvraagId: toegekend.id,
    tlv: { nummer: toegekend.nummer, soort: 'SBO', geldigVan: op, geldigTot: op },
    bij: schoolId === proefmolen ? { schoolId: sluis } : { schoolBuitenRegio: 'elders' },
    wachtSinds: op,
    status: 'wacht',
  })
  const melding = lopendeMelding(kind, volgnummer)
  await saveThuiszittermelding(session, {
    ...melding,
    activiteiten: [{ op, soort: 'overleg', omschrijving: 'Samen.' }],
  })
  await saveBehandelaar(session, melding.id, medewerkerId(4))
  const signaal = openSignaal(melding, volgnummer)
  await insertSignaal(session, signaal, signaal.id)
  await insertBezorgingen(session, [
    { id: crypto.randomUUID(), wat: { soort: 'signaal', id: signaal.id }, schoolId, medewerkerId: medewerkerId(4) },
  ])
  const leeg = { thuiszitters: 1, thuiszittersLangerDan3Maanden: 0, tlvLopend: 1, tlvIngediend: 2, tlvToegekend: 1 }
  const stand = { ...leeg, tlvAfgewezen: 0, doorlooptijdDagen: 30, doorlooptijdAantal: 1 }
  await replaceMaandstanden(session, schoolId, [{ schoolId, maand: '2023-10' as never, ...stand }])
  await audit(session, 'proef', { soort: 'leerling', ids: [kind.id], leerlingIds: [kind.id] })
}

async function seedDocument(session: Session): Promise<void> {
  const versie: Documentversie = {
    id: crypto.randomUUID() as string as DocumentversieId,
    versie: '1',
    geldigVan: op,
    soort: 'tekst',
    hash: 'a'.repeat(64),
    passages: 1,
    geladenOp: session.nu,
    geladenDoor: session.wie.medewerkerId,
  }
  const passages = [{ kop: ['Vervoer'], alinea: 1, tekst: 'De gemeente betaalt.' }]
  await insertDocumentversie(session, { titel: 'Regeling', versie, passages })
}

async function seedGesprek(db: TestDb): Promise<void> {
  await as(persona(1), db, async ({ trx, nu, wie }) => {
    const gesprek = {
      id: 'g',
      medewerker_id: wie.medewerkerId,
      tenant_id: 't',
      soort: 'personal',
      teams_user_id: 'u',
    } as const
    await trx
      .insertInto('gesprek')
      .values({
        ...gesprek,
        bot_id: 'b',
        service_url: 's',
        adresseerbaar: true,
        toestand: JSON.stringify({}),
        bijgewerkt_op: nu,
      })
      .execute()
    const activiteit = { gesprek_id: 'g', medewerker_id: wie.medewerkerId, activity_id: 'a' }
    await trx
      .insertInto('gesprek_activiteit')
      .values({ ...activiteit, ontvangen_op: nu })
      .execute()
    await trx
      .insertInto('gesprek_antwoord')
      .values({ ...activiteit, volgorde: 1, antwoord: JSON.stringify({}), status: 'klaar', gemaakt_op: nu })
      .execute()
    await trx
      .insertInto('gesprek_kaart')
      .values({ gesprek_id: 'g', medewerker_id: wie.medewerkerId, bericht_id: 'b', concept: 'c 1', verzonden_op: nu })
      .execute()
  })
}

/** What answers and a concept, a line of words, and the questions that were asked. */
async function seedKennis(db: TestDb): Promise<void> {
  await as(persona(4), db, async (session) => {
    await seedArtikelversie(session, { artikelId: 'geldt', gepubliceerdDoor: medewerkerId(5) })
    await seedArtikelversie(session, { artikelId: 'nog-niet' })
    await saveWoordenregel(session, {
      ...{ id: crypto.randomUUID() as string as WoordenregelId, zeg: ['taxi'], bedoelt: ['vervoer'] },
      ...{ gewijzigdDoor: medewerkerId(4), gewijzigdOp: op },
    })
  })
  await as(persona(1), db, async (session) => {
    const id = crypto.randomUUID() as string as KennisvraagId
    const vraag = { id, tekst: 'Wie betaalt?', aanleiding: 'weet_ik_niet', gevraagdOp: op, status: 'open' } as const
    await insertKennisvraag(session, vraag)
    await insertKennisvraagKeuze(session, crypto.randomUUID() as string as KennisvraagId, 'taxi')
    await insertCoordinatievraag(session, nieuweCoordinatievraag(1, 1))
  })
}

const tabellen = [
  'leerling',
  'inschrijving',
  'tlv_aanvraag',
  'tlv_gebeurtenis',
  'tlv_advies',
  'tlv_adviestekst',
  'tlv_besluit',
  'tlv_bezwaar',
  'tlv_volger',
  'plaatsing',
  'thuiszittermelding',
  'thuiszitter_activiteit',
  'thuiszitter_behandelaar',
  'signaal',
  'monitor_school_maand',
] as const
const zonderSchool = [
  'gemeente',
  'schoolbestuur',
  'schoolbestuur_alias',
  'school',
  'leerlingenaantal',
  'medewerker',
  'medewerker_rol',
  'bezorging',
  'gesprek',
  'gesprek_activiteit',
  'gesprek_antwoord',
  'gesprek_kaart',
  'audit',
  'artikelversie',
  'woordenregel',
  'kennisvraag',
  'kennisvraag_keuze',
  'coordinatievraag',
  'document',
  'documentversie',
  'documentpassage',
] as const
type Tabel = (typeof tabellen)[number] | (typeof zonderSchool)[number]

export type Gezien = Partial<Record<Tabel, number | readonly [number, number]>>

/**
 * Rows seen per table as [of Proefmolen, of De Zaanoever], or in all where a table has no school; nothing seen is left out.
 * Looks at one table when that is given.
 */
export async function gezien({ trx }: Pick<Session, 'trx'>, alleen?: string): Promise<Gezien> {
  const bekeken = (tabel: Tabel) => alleen === undefined || alleen === tabel
  const delen = [
    ...tabellen.filter(bekeken).map(
      (tabel) => sql`select ${sql.lit(tabel)} as tabel, count(*) filter (where school_id = ${proefmolen}) as p,
        count(*) filter (where school_id = ${zaanoever}) as z, null::bigint as n from ${sql.table(tabel)}`,
    ),
    ...zonderSchool
      .filter(bekeken)
      .map((tabel) => sql`select ${sql.lit(tabel)} as tabel, 0 as p, 0 as z, count(*) as n from ${sql.table(tabel)}`),
  ]
  if (delen.length === 0) return {}
  const { rows } = await sql<{
    tabel: Tabel
    p: number
    z: number
    n: number | null
  }>`${sql.join(delen, sql` union all `)}`.execute(trx)
  return Object.fromEntries(
    rows.filter(({ p, z, n }) => p + z + (n ?? 0) > 0).map(({ tabel, p, z, n }) => [tabel, n === null ? [p, z] : n]),
  )
}

/** Rows that a statement would change, or why Postgres refuses it; nothing is changed. */
export async function poging(db: TestDb, wie: Wie, tekst: string): Promise<number | string> {
  let uitkomst: number | string = ''
  await as(wie, db, async ({ trx }) => {
    uitkomst = await sql
      .raw(tekst)
      .execute(trx)
      .then(
        ({ numAffectedRows }) => Number(numAffectedRows ?? 0),
        ({ message }: Error) => message.replace(/ for table ".*/, ''),
      )
    throw new Error('undo')
  }).catch(() => undefined)
  return uitkomst
}
