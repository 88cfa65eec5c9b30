import { sql } from 'kysely'
import type { Nummersoort } from './organisatie.table.ts'
import type { Session } from './session.ts'

/**
 * The next number of a series, kept from others until this session is stored: whoever asks at the same time waits, so no
 * number is given twice and none is lost. `jaar` is left out for a series that does not start anew each year.
 */
export async function drawNummer({ trx }: Session, soort: Nummersoort, jaar = 0): Promise<number> {
  const { laatste } = await trx
    .insertInto('nummerreeks')
    .values({ soort, jaar, laatste: 1 })
    .onConflict((conflict) =>
      conflict.columns(['soort', 'jaar']).doUpdateSet({ laatste: sql`nummerreeks.laatste + 1` }),
    )
    .returning('laatste')
    .executeTakeFirstOrThrow()
  return laatste
}
