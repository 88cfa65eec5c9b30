import type { Thuiszittermelding } from '@thuisnabij/domain'
import type { Session } from './session.ts'
import { toActiviteitRow, toThuiszittermeldingRow } from './thuiszittermelding.rows.ts'

/**
 * Stores the melding as it now is. Lock it before deciding: this overwrites by id. Activiteiten are only ever added.
 *
 * Throws when the leerling has another melding that runs (thuiszittermelding_een_lopend); look for it first.
 */
export async function saveThuiszittermelding(session: Session, melding: Thuiszittermelding): Promise<void> {
  await saveRow(session, melding)
  await addActiviteiten(session, melding)
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
