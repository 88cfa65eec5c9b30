import type {
  Datum,
  Gemeente,
  Leerlingenstand,
  Medewerker,
  MedewerkerId,
  Rol,
  School,
  Schoolbestuur,
  SchoolId,
  Schoolsoort,
} from '@thuisnabij/domain'
import { type Kysely, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Database } from './database.table.ts'
import type { Db } from './database.ts'
import type { SchoolTable } from './organisatie.table.ts'
import { present } from './present.ts'
import type { Session } from './session.ts'
import { kyselyOver } from './session-executor.ts'

/** An account of an organisation: who somebody is when they sign in. */
export type Account = { readonly tenantId: string; readonly aadObjectId: string }

/**
 * Who this account is, with every role past and present; undefined when the person is not registered.
 *
 * Needs no session: the door asks it before it knows who acts.
 */
export async function findMedewerkerByAccount(
  { pool }: Db,
  { tenantId, aadObjectId }: Account,
): Promise<Medewerker | undefined> {
  const { rows } = await pool.query<MedewerkerRow>({ ...byAccount(), values: [tenantId, aadObjectId] })
  const [row] = rows
  return row && toMedewerker(row)
}

// Both doors ask it at every request and turn: compiled once here, planned once per connection.
let accountStatement: { readonly name: string; readonly text: string } | undefined
function byAccount() {
  accountStatement ??= {
    name: 'medewerker_by_account',
    text: selectMedewerker(compiler).where('tenant_id', '=', '').where('aad_object_id', '=', '').compile().sql,
  }
  return accountStatement
}
const compiler = kyselyOver(() => Promise.reject(new Error('Only compiles')), { isTransaction: false })

/** The medewerkers with these ids, in no order; one that is unknown is left out. */
export async function listMedewerkers({ trx }: Session, ids: readonly MedewerkerId[]): Promise<readonly Medewerker[]> {
  const rows = await selectMedewerker(trx).where(sql<boolean>`medewerker.id = any(${ids}::uuid[])`).execute()
  return rows.map(toMedewerker)
}

/** Who has this role today, each once, in order of functie. */
export async function listMedewerkersWithRol({ trx, vandaag }: Session, rol: Rol): Promise<readonly Medewerker[]> {
  const rows = await selectMedewerker(trx)
    .where('medewerker.id', 'in', ({ selectFrom }) =>
      selectFrom('medewerker_rol')
        .select('medewerker_id')
        .where('rol', '=', rol)
        .where('van', '<=', vandaag)
        .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', vandaag)])),
    )
    .orderBy('functie')
    .orderBy('medewerker.id')
    .execute()
  return rows.map(toMedewerker)
}

/** Every school of the region, or those with these ids, in order of name; also those that closed. No secret. */
export async function listScholen(
  { trx }: Pick<Session, 'trx'>,
  ids?: readonly SchoolId[],
): Promise<readonly School[]> {
  const rows = await trx
    .selectFrom('school')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where(sql<boolean>`id = any(${ids}::uuid[])`))
    .orderBy('naam')
    .execute()
  return rows.map(toSchool)
}

export async function findSchool({ trx }: Session, id: SchoolId): Promise<School | undefined> {
  const row = await trx.selectFrom('school').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toSchool(row)
}

/** Every schoolbestuur with its aliassen, in order of name. */
export async function listSchoolbesturen({ trx }: Session): Promise<readonly Schoolbestuur[]> {
  const rows = await trx
    .selectFrom('schoolbestuur')
    .select(({ selectFrom }) => [
      'id',
      'naam',
      'expertisecentrum',
      jsonArrayFrom(
        selectFrom('schoolbestuur_alias')
          .select(['naam', 'afgeleid'])
          .whereRef('schoolbestuur_id', '=', 'schoolbestuur.id')
          .orderBy('naam'),
      ).as('aliassen'),
    ])
    .orderBy('naam')
    .execute()
  return rows.map(present)
}

/** In order of name. */
export const listGemeenten = ({ trx }: Session): Promise<readonly Gemeente[]> =>
  trx.selectFrom('gemeente').selectAll().orderBy('naam').execute()

/** Leerlingen counted on this teldatum per schoolsoort; undefined when nothing was counted then. */
export async function findLeerlingenstand(db: Kysely<Database>, teldatum: Datum): Promise<Leerlingenstand | undefined> {
  const som = (soort: Schoolsoort) =>
    sql<number>`coalesce(sum(leerlingenaantal.aantal) filter (where school.soort = ${soort}), 0)`
  const row = await db
    .selectFrom('leerlingenaantal')
    .innerJoin('school', 'school.id', 'school_id')
    .select(({ fn }) => [
      som('bao').as('bao'),
      som('sbo').as('sbo'),
      som('so').as('so'),
      fn.countAll<number>().as('tellingen'),
    ])
    .where('teldatum', '=', teldatum)
    .executeTakeFirstOrThrow()
  const { tellingen, ...aantallen } = row
  return tellingen === 0 ? undefined : { teldatum, ...aantallen }
}

const selectMedewerker = (db: Kysely<Database>) =>
  db
    .selectFrom('medewerker')
    .select(({ selectFrom }) => [
      'medewerker.id',
      'tenant_id',
      'aad_object_id',
      'functie',
      jsonArrayFrom(
        selectFrom('medewerker_rol')
          .select(['rol', 'school_id as schoolId', 'schoolbestuur_id as schoolbestuurId', 'van', 'tot'])
          .whereRef('medewerker_id', '=', 'medewerker.id')
          .orderBy('van')
          .orderBy('id'),
      ).as('rollen'),
    ])

type MedewerkerRow = Awaited<ReturnType<ReturnType<typeof selectMedewerker>['executeTakeFirstOrThrow']>>

const toMedewerker = ({ id, tenant_id, aad_object_id, functie, rollen }: MedewerkerRow): Medewerker => ({
  id,
  tenantId: tenant_id,
  aadObjectId: aad_object_id,
  functie,
  rollen: rollen.map(present),
})

const toSchool = (row: SchoolTable): School =>
  present({
    id: row.id,
    naam: row.naam,
    soort: row.soort,
    schoolbestuurId: row.schoolbestuur_id,
    gemeenteId: row.gemeente_id,
    geldigVan: row.geldig_van,
    geldigTot: row.geldig_tot,
  })
