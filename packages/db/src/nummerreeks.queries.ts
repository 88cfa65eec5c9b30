import { sql } from 'kysely'
import type { Nummersoort } from './organisatie.table.ts'
import type { Session } from './session.ts'

/**
 * The next number of a series, kept from others until this session is stored: whoever asks at the same time waits, so no
 * number is given twice and none is lost. `jaar` is left out for a series that does not start anew each year.
 */
export const drawNummer = (session: Session, soort: Nummersoort, jaar = 0): Promise<number> =>
  drawNummers(session, { soort, jaar, aantal: 1 })

/** As {@link drawNummer}, this many at once: gives the last. For the program itself, which loads what was numbered before. */
export async function drawNummers(
  { trx }: Session,
  { soort, jaar, aantal }: { readonly soort: Nummersoort; readonly jaar: number; readonly aantal: number },
): Promise<number> {
  const { rows } = await sql<{ nummer: number | null }>`
    select nummer_trekken(${soort}, ${jaar}, ${aantal}) as nummer`.execute(trx)
  const nummer = rows[0]?.nummer
  if (nummer == null) throw new Error(`Only the program itself draws ${aantal} numbers at once`)
  return nummer
}
