import type { MedewerkerId, SchoolId, TlvAanvraagId } from '@thuisnabij/domain'
import { sql } from 'kysely'
import type { Session } from './session.ts'

/** Lets whoever acts follow an aanvraag. False, and nothing is stored, when they did already. */
export async function insertTlvVolger(
  { trx, wie, vandaag }: Session,
  aanvraag: { readonly id: TlvAanvraagId; readonly schoolId?: SchoolId },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('tlv_volger')
    .values({
      aanvraag_id: aanvraag.id,
      school_id: aanvraag.schoolId ?? null,
      medewerker_id: wie.medewerkerId,
      sinds: vandaag,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Lets whoever acts follow it no more; false when they did not. */
export async function deleteTlvVolger({ trx, wie }: Session, aanvraagId: TlvAanvraagId): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('tlv_volger')
    .where('aanvraag_id', '=', aanvraagId)
    .where('medewerker_id', '=', wie.medewerkerId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** The aanvragen that whoever acts follows and may still see, longest followed first. */
export async function listGevolgdeTlvAanvragen({ trx, wie }: Session): Promise<readonly TlvAanvraagId[]> {
  const rows = await trx
    .selectFrom('tlv_volger')
    .innerJoin('tlv_aanvraag', 'tlv_aanvraag.id', 'tlv_volger.aanvraag_id')
    .select('tlv_aanvraag.id')
    .where('medewerker_id', '=', wie.medewerkerId)
    .orderBy('sinds')
    .orderBy('tlv_aanvraag.id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Who else follows this aanvraag, and what happened to it last; undefined when nobody does. */
export async function findNieuwsVoorVolgers(
  { trx, wie }: Session,
  aanvraagId: TlvAanvraagId,
): Promise<{ readonly gebeurtenisId: string; readonly volgers: readonly MedewerkerId[] } | undefined> {
  const row = await trx
    .selectFrom('tlv_volger')
    .select([
      sql<MedewerkerId[]>`array_agg(medewerker_id)`.as('volgers'),
      sql<string>`(select max(id) from tlv_gebeurtenis where aanvraag_id = ${aanvraagId})`.as('gebeurtenis'),
    ])
    .where('aanvraag_id', '=', aanvraagId)
    .where('medewerker_id', '<>', wie.medewerkerId)
    .having(({ fn }) => sql<boolean>`${fn.countAll()} > 0`)
    .executeTakeFirst()
  return row && { gebeurtenisId: String(row.gebeurtenis), volgers: row.volgers }
}
