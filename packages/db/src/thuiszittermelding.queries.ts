import {
  type Datum,
  initialenSleutel,
  type LeerlingId,
  type LopendeMelding,
  type Meldingsnummer,
  type SchoolId,
  type Thuiszittermelding,
  type ThuiszittermeldingId,
} from '@thuisnabij/domain'
import { sql } from 'kysely'
import type { LeerlingZoeken } from './leerling.queries.ts'
import { type DayCursor, type Page, type Paged, toPaged } from './page.ts'
import type { Session } from './session.ts'
import { selectThuiszittermelding, toThuiszittermelding } from './thuiszittermelding.select.ts'

/** The melding, or undefined when it does not exist or whoever acts may not see it. */
export async function findThuiszittermelding(
  session: Session,
  id: ThuiszittermeldingId,
): Promise<Thuiszittermelding | undefined> {
  const row = await selectThuiszittermelding(session).where('thuiszittermelding.id', '=', id).executeTakeFirst()
  return row && toThuiszittermelding(row)
}

/** As {@link findThuiszittermelding}, and holds the row until the session ends. */
export async function lockThuiszittermelding(
  session: Session,
  id: ThuiszittermeldingId,
): Promise<Thuiszittermelding | undefined> {
  // Locked first: its activiteiten are read as they are after whoever held the row.
  await session.trx.selectFrom('thuiszittermelding').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return await findThuiszittermelding(session, id)
}

/** As {@link listThuiszittermeldingen}, and holds the rows until the session ends. */
export async function lockThuiszittermeldingen(
  session: Session,
  ids: readonly ThuiszittermeldingId[],
): Promise<readonly Thuiszittermelding[]> {
  const gekozen = session.trx
    .selectFrom('thuiszittermelding')
    .select('id')
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
  await gekozen.orderBy('id').forUpdate().execute()
  return await listThuiszittermeldingen(session, ids)
}

/** As {@link findThuiszittermelding}, by the number that people know it by. */
export async function findThuiszittermeldingByNummer(
  session: Session,
  { jaar, nummer }: Meldingsnummer,
): Promise<Thuiszittermelding | undefined> {
  const row = await selectThuiszittermelding(session)
    .where('jaar', '=', jaar)
    .where('nummer', '=', nummer)
    .executeTakeFirst()
  return row && toThuiszittermelding(row)
}

/** The melding of this leerling that runs; at most one does. */
export async function findLopendeMelding(
  session: Session,
  leerlingId: LeerlingId,
): Promise<LopendeMelding | undefined> {
  const row = await selectThuiszittermelding(session)
    .where('leerling_id', '=', leerlingId)
    .where('status', '=', 'lopend')
    .executeTakeFirst()
  return row && onlyLopend(toThuiszittermelding(row))
}

/** The meldingen that run for leerlingen with these initialen, newest first. */
export async function listLopendeMeldingenByInitialen(
  session: Session,
  { initialen, groep }: Pick<LeerlingZoeken, 'initialen' | 'groep'>,
): Promise<readonly LopendeMelding[]> {
  const rows = await selectThuiszittermelding(session)
    .where('status', '=', 'lopend')
    .where('leerling_id', 'in', ({ selectFrom }) =>
      selectFrom('leerling')
        .select('leerling.id')
        .where('initialen_sleutel', '=', initialenSleutel(initialen))
        .$if(groep !== undefined, (query) => query.where('groep', '=', groep ?? null)),
    )
    .orderBy('gemeld_op', 'desc')
    .orderBy('thuiszittermelding.id', 'desc')
    .execute()
  return rows.flatMap((row) => onlyLopend(toThuiszittermelding(row)) ?? [])
}

/** Every melding that runs and that whoever acts may see, newest first. */
export async function listLopendeMeldingen(session: Session): Promise<readonly LopendeMelding[]> {
  const rows = await selectThuiszittermelding(session)
    .where('status', '=', 'lopend')
    .orderBy('gemeld_op', 'desc')
    .orderBy('thuiszittermelding.id', 'desc')
    .execute()
  return rows.flatMap((row) => onlyLopend(toThuiszittermelding(row)) ?? [])
}

/** Those with these ids that whoever acts may see, in no order. */
export async function listThuiszittermeldingen(
  session: Session,
  ids: readonly ThuiszittermeldingId[],
): Promise<readonly Thuiszittermelding[]> {
  const rows = await selectThuiszittermelding(session)
    .where(sql<boolean>`thuiszittermelding.id = any(${ids}::uuid[])`)
    .execute()
  return rows.map(toThuiszittermelding)
}

export type Meldingfilter = {
  readonly status?: readonly Thuiszittermelding['status'][]
  readonly schoolId?: SchoolId
  readonly leerlingIds?: readonly LeerlingId[]
  /** Those that run, and those that ended on or after this day. */
  readonly nogLopendOp?: Datum
}

export type Meldingcursor = DayCursor<ThuiszittermeldingId, Datum>

/** The meldingen that whoever acts may see, newest first. */
export async function pageThuiszittermeldingen(
  session: Session,
  { status, schoolId, leerlingIds, nogLopendOp }: Meldingfilter,
  { first, after }: Page<Meldingcursor>,
): Promise<Paged<Thuiszittermelding>> {
  const rows = await selectThuiszittermelding(session)
    .$if(status !== undefined, (query) => query.where('status', 'in', status?.length ? status : [sql.lit(null)]))
    .$if(schoolId !== undefined, (query) => query.where('thuiszittermelding.school_id', '=', schoolId ?? null))
    .$if(leerlingIds !== undefined, (query) => query.where(sql<boolean>`leerling_id = any(${leerlingIds}::uuid[])`))
    .$if(nogLopendOp !== undefined, (query) =>
      query.where(sql<boolean>`(status = 'lopend' or coalesce(afgesloten_op, ingetrokken_op) >= ${nogLopendOp})`),
    )
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(gemeld_op, thuiszittermelding.id) < (${after?.op}::date, ${after?.id}::uuid)`),
    )
    .orderBy('gemeld_op', 'desc')
    .orderBy('thuiszittermelding.id', 'desc')
    .limit(first + 1)
    .execute()
  return toPaged(rows.map(toThuiszittermelding), first)
}

const onlyLopend = (melding: Thuiszittermelding): LopendeMelding | undefined =>
  melding.status === 'lopend' ? melding : undefined
