import { type Inschrijving, initialenSleutel, type Leerling, type LeerlingId, type SchoolId } from '@thuisnabij/domain'
import { sql } from 'kysely'
import { toInschrijvingRow, toLeerlingRow } from './leerling.rows.ts'
import type { InschrijvingTable, LeerlingTable } from './leerling.table.ts'
import { type Page, type Paged, toPaged } from './page.ts'
import { present } from './present.ts'
import type { Session } from './session.ts'

/** The leerling, or undefined when there is none or whoever acts may not see it. */
export async function findLeerling(session: Session, id: LeerlingId): Promise<Leerling | undefined> {
  const row = await selectLeerling(session).where('id', '=', id).executeTakeFirst()
  return row && toLeerling(row)
}

/** As {@link findLeerling}, and holds the row until the session ends. */
export async function lockLeerling(session: Session, id: LeerlingId): Promise<Leerling | undefined> {
  const row = await selectLeerling(session).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toLeerling(row)
}

/** Those with these ids that whoever acts may see, in no order. */
export async function listLeerlingen(session: Session, ids: readonly LeerlingId[]): Promise<readonly Leerling[]> {
  const rows = await selectLeerling(session).where(sql<boolean>`id = any(${ids}::uuid[])`).execute()
  return rows.map(toLeerling)
}

/** Who is looked for, at any school and without one unless `schoolId` says where: initialen in any way of writing. */
export type LeerlingZoeken = { readonly initialen: string; readonly schoolId?: SchoolId; readonly groep?: number }

/** Those with these initialen that whoever acts may see, youngest groep first. */
export async function listLeerlingenByInitialen(
  session: Session,
  { initialen, schoolId, groep }: LeerlingZoeken,
): Promise<readonly Leerling[]> {
  const rows = await metInitialen(session, initialen)
    .$if(schoolId !== undefined, (query) => query.where('school_id', '=', schoolId ?? null))
    .$if(groep !== undefined, (query) => query.where('groep', '=', groep ?? null))
    .execute()
  return rows.map(toLeerling)
}

/** Who is looked for at one school; with `schoolId` undefined among the children that have none. */
export type LeerlingBijSchool = { readonly initialen: string; readonly schoolId: SchoolId | undefined }

/** Those with these initialen whose dossier is at this school, or at none, youngest groep first. */
export async function listLeerlingenBijSchool(
  session: Session,
  { initialen, schoolId }: LeerlingBijSchool,
): Promise<readonly Leerling[]> {
  const query = metInitialen(session, initialen)
  const rows = await (schoolId === undefined
    ? query.where('school_id', 'is', null)
    : query.where('school_id', '=', schoolId)
  ).execute()
  return rows.map(toLeerling)
}

/** Those of this school, in order of groep and initialen. */
export async function listLeerlingenOfSchool(session: Session, schoolId: SchoolId): Promise<readonly Leerling[]> {
  const rows = await selectLeerling(session)
    .where('school_id', '=', schoolId)
    .orderBy('groep')
    .orderBy('initialen_sleutel')
    .orderBy('id')
    .execute()
  return rows.map(toLeerling)
}

export type Leerlingfilter = { readonly schoolId?: SchoolId; readonly sleutel?: string }
/** The last one shown, in order of initialen. */
export type Leerlingcursor = { readonly sleutel: string; readonly id: LeerlingId }

/** Those that whoever acts may see, in order of initialen; `sleutel` as {@link initialenSleutel} makes it. */
export async function pageLeerlingen(
  session: Session,
  { schoolId, sleutel }: Leerlingfilter,
  { first, after }: Page<Leerlingcursor>,
): Promise<Paged<Leerling>> {
  const rows = await selectLeerling(session)
    .$if(schoolId !== undefined, (query) => query.where('school_id', '=', schoolId ?? null))
    .$if(sleutel !== undefined, (query) => query.where('initialen_sleutel', '=', sleutel ?? ''))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(initialen_sleutel, id) > (${after?.sleutel}, ${after?.id}::uuid)`),
    )
    .orderBy('initialen_sleutel')
    .orderBy('id')
    .limit(first + 1)
    .execute()
  return toPaged(rows.map(toLeerling), first)
}

/**
 * Makes whoever wants to register the same initialen at the same school wait until this session ends, so that one child
 * does not become two leerlingen.
 */
export async function lockInitialen({ trx }: Session, { initialen, schoolId }: LeerlingBijSchool): Promise<void> {
  const slot = `leerling:${schoolId ?? ''}:${initialenSleutel(initialen)}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${slot}, 0))`.execute(trx)
}

/** Overwrites by id. The dossiers of a leerling follow it to its new school. */
export async function saveLeerling({ trx }: Session, leerling: Leerling): Promise<void> {
  const { id, ...values } = toLeerlingRow(leerling)
  await trx
    .insertInto('leerling')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute()
}

/** Where the leerling was, oldest first. */
export async function listInschrijvingen({ trx }: Session, leerlingId: LeerlingId): Promise<readonly Inschrijving[]> {
  const rows = await trx
    .selectFrom('inschrijving')
    .selectAll()
    .where('leerling_id', '=', leerlingId)
    .orderBy('van')
    .execute()
  return rows.map(toInschrijving)
}

/** Overwrites by leerling and van. */
export async function saveInschrijving({ trx }: Session, inschrijving: Inschrijving): Promise<void> {
  const { leerling_id, van, ...values } = toInschrijvingRow(inschrijving)
  await trx
    .insertInto('inschrijving')
    .values({ leerling_id, van, ...values })
    .onConflict((conflict) => conflict.columns(['leerling_id', 'van']).doUpdateSet(values))
    .execute()
}

const selectLeerling = ({ trx }: Session) => trx.selectFrom('leerling').selectAll()
const metInitialen = (session: Session, initialen: string) =>
  selectLeerling(session)
    .where('initialen_sleutel', '=', initialenSleutel(initialen))
    .orderBy('groep')
    .orderBy('geboortejaar', 'desc')
    .orderBy('id')

export const toLeerling = (row: Omit<LeerlingTable, 'initialen_sleutel'>): Leerling =>
  present({
    id: row.id,
    initialen: row.initialen,
    geboortejaar: row.geboortejaar,
    leerplichtigVanaf: row.leerplichtig_vanaf,
    schoolId: row.school_id,
    ingeschreven: row.ingeschreven,
    groep: row.groep,
    woongemeenteId: row.woongemeente_id,
  })

const toInschrijving = (row: InschrijvingTable): Inschrijving =>
  present({
    leerlingId: row.leerling_id,
    schooljaar: row.schooljaar,
    schoolId: row.school_id,
    groep: row.groep,
    van: row.van,
    tot: row.tot,
  })
