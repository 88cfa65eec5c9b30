import { type Insertable, sql } from 'kysely'
import type { Database } from '../database.table.ts'
import type { Session } from '../session.ts'

const PER_STATEMENT = 5_000

/**
 * Inserts rows thousands at a time, in this order: a statement is one parameter of JSON, however many there are. Each row
 * has the same columns.
 */
export async function insertAll<Table extends keyof Database>(
  { trx }: Session,
  table: Table,
  rows: readonly Insertable<Database[Table]>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).map((column) => sql.ref(column))
  for (let begin = 0; begin < rows.length; begin += PER_STATEMENT) {
    const json = JSON.stringify(rows.slice(begin, begin + PER_STATEMENT))
    await sql`insert into ${sql.table(table)} (${sql.join(columns)})
      select ${sql.join(columns)} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`.execute(trx)
  }
}
