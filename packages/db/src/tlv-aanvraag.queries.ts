import {
  initialenSleutel,
  type LeerlingId,
  type TlvAanvraag,
  type TlvAanvraagId,
  type TlvNummer,
  type TlvStatus,
} from '@thuisnabij/domain'
import { sql } from 'kysely'
import type { LeerlingZoeken } from './leerling.queries.ts'
import type { Session } from './session.ts'
import { selectTlvAanvraag, toTlvAanvraag } from './tlv-aanvraag.select.ts'

/** The aanvraag, or undefined when it does not exist or whoever acts in this session may not see it. */
export async function findTlvAanvraag(session: Session, id: TlvAanvraagId): Promise<TlvAanvraag | undefined> {
  const row = await selectTlvAanvraag(session).where('tlv_aanvraag.id', '=', id).executeTakeFirst()
  return row && toTlvAanvraag(row)
}

/**
 * As {@link findTlvAanvraag}, and whoever else locks it waits until the session ends. A row that whoever acts may change is
 * held itself too; one that has an end is for a school to see, and to make a plaatsing of.
 */
export async function lockTlvAanvraag(session: Session, id: TlvAanvraagId): Promise<TlvAanvraag | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tlv_aanvraag:${id}`}, 0))`.execute(session.trx)
  // Locked first: what hangs on it is read as it is after whoever held the row.
  await session.trx.selectFrom('tlv_aanvraag').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return await findTlvAanvraag(session, id)
}

/** As {@link findTlvAanvraag}, by the number that people know it by. */
export async function findTlvAanvraagByNummer(session: Session, nummer: TlvNummer): Promise<TlvAanvraag | undefined> {
  const row = await selectTlvAanvraag(session)
    .where('jaar', '=', nummer.jaar)
    .where('volgnummer', '=', nummer.volgnummer)
    .executeTakeFirst()
  return row && toTlvAanvraag(row)
}

/** Those with these ids that whoever acts may see, in no order. */
export async function listTlvAanvragen(
  session: Session,
  ids: readonly TlvAanvraagId[],
): Promise<readonly TlvAanvraag[]> {
  const rows = await selectTlvAanvraag(session).where(sql<boolean>`tlv_aanvraag.id = any(${ids}::uuid[])`).execute()
  return rows.map(toTlvAanvraag)
}

/** Those in one of these statuses that whoever acts may see, filed longest ago first. */
export async function listTlvAanvragenInStatus(
  session: Session,
  status: readonly TlvStatus[],
): Promise<readonly TlvAanvraag[]> {
  const rows = await selectTlvAanvraag(session)
    .where(sql<boolean>`status = any(${status}::text[])`)
    .orderBy('ingediend_op')
    .orderBy('tlv_aanvraag.id')
    .execute()
  return rows.map(toTlvAanvraag)
}

/** The aanvragen of these leerlingen, newest first. */
export async function listTlvAanvragenOfLeerlingen(
  session: Session,
  leerlingIds: readonly LeerlingId[],
): Promise<readonly TlvAanvraag[]> {
  const rows = await selectTlvAanvraag(session)
    .where(sql<boolean>`leerling_id = any(${leerlingIds}::uuid[])`)
    .orderBy('ingediend_op', 'desc')
    .orderBy('tlv_aanvraag.id', 'desc')
    .execute()
  return rows.map(toTlvAanvraag)
}

/** The aanvragen, concepten too, of leerlingen with these initialen that whoever acts may see, newest first. */
export async function listTlvAanvragenByInitialen(
  session: Session,
  { initialen, schoolId, groep }: LeerlingZoeken,
): Promise<readonly TlvAanvraag[]> {
  const rows = await selectTlvAanvraag(session)
    .where('leerling_id', 'in', ({ selectFrom }) =>
      selectFrom('leerling')
        .select('leerling.id')
        .where('initialen_sleutel', '=', initialenSleutel(initialen))
        .$if(schoolId !== undefined, (query) => query.where('leerling.school_id', '=', schoolId ?? null))
        .$if(groep !== undefined, (query) => query.where('groep', '=', groep ?? null)),
    )
    .orderBy('ingediend_op', 'desc')
    .orderBy('tlv_aanvraag.id', 'desc')
    .execute()
  return rows.map(toTlvAanvraag)
}
