import type { Thuiszittermelding } from '@thuisnabij/domain'
import { sql } from 'kysely'
import type { Session } from './session.ts'
import { toActiviteitRow, toThuiszittermeldingRow } from './thuiszittermelding.rows.ts'

/**
 * Stores the melding as it now is. Lock it before deciding: this overwrites by id. Activiteiten are only ever added.
 *
 * Throws when the leerling has another melding that runs (thuiszittermelding_een_lopend); look for it first.
 */
export async function saveThuiszittermelding(session: Session, melding: Thuiszittermelding): Promise<void> {
  const { trx } = session
  const { id, ...values } = toThuiszittermeldingRow(melding)
  await trx
    .insertInto('thuiszittermelding')
    .values({ id, ...values })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ ...values, versie: sql`thuiszittermelding.versie + 1` }),
    )
    .execute()
  await addActiviteiten(session, melding)
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
