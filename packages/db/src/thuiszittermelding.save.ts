import type { MedewerkerId, Thuiszittermelding, ThuiszittermeldingId } from '@thuisnabij/domain'
import { sql } from 'kysely'
import type { Session } from './session.ts'
import { toActiviteitRow, toThuiszittermeldingRow } from './thuiszittermelding.rows.ts'

/**
 * Stores the melding as it now is, but for its behandelaar. Lock it before deciding: this overwrites by id. Activiteiten
 * are only ever added.
 *
 * Throws when the leerling has another melding that runs (thuiszittermelding_een_lopend); look for it first.
 */
export async function saveThuiszittermelding(session: Session, melding: Thuiszittermelding): Promise<void> {
  await saveRow(session, melding)
  await addActiviteiten(session, melding)
}

/** From now on this coördinator has the melding; for the coördinatie to store, and never part of saving the melding. */
export async function saveBehandelaar({ trx }: Session, id: ThuiszittermeldingId, wie: MedewerkerId): Promise<void> {
  await sql`
    insert into thuiszitter_behandelaar (melding_id, school_id, medewerker_id)
    select id, school_id, ${wie}::uuid from thuiszittermelding where id = ${id}
    on conflict (melding_id) do update set medewerker_id = excluded.medewerker_id`.execute(trx)
}

// Not "on conflict": that holds a change to what is asked of a new row, which bears the name of whoever stores it.
async function saveRow({ trx }: Session, melding: Thuiszittermelding): Promise<void> {
  const row = toThuiszittermeldingRow(melding)
  const { id, ...values } = row
  const changed = await trx.updateTable('thuiszittermelding').set(values).where('id', '=', id).executeTakeFirst()
  if (changed.numUpdatedRows === 0n) await trx.insertInto('thuiszittermelding').values(row).execute()
}

async function addActiviteiten({ trx, wie, nu }: Session, melding: Thuiszittermelding): Promise<void> {
  const { stored } = await trx
    .selectFrom('thuiszitter_activiteit')
    .select(({ fn }) => fn.countAll<number>().as('stored'))
    .where('melding_id', '=', melding.id)
    .executeTakeFirstOrThrow()
  const vastgelegd = { vastgelegd_door: wie.medewerkerId, vastgelegd_op: nu }
  // read in the order they were stored in, and new ones come last
  const rows = melding.activiteiten
    .slice(stored)
    .map((activiteit) => ({ ...toActiviteitRow(melding, activiteit), ...vastgelegd }))
  if (rows.length > 0) await trx.insertInto('thuiszitter_activiteit').values(rows).execute()
}
