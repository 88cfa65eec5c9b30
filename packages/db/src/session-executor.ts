import {
  type CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  PostgresQueryCompiler,
  type QueryResult,
  Transaction,
} from 'kysely'
import type pg from 'pg'
import type { Statement } from './context.ts'
import type { Database } from './database.table.ts'

type Run = (statement: Statement) => Promise<pg.QueryResult>

/** A compiled query may bear a name: Postgres then plans it once per connection instead of at each call (named.ts). */
export type NamedQuery<Row = unknown> = CompiledQuery<Row> & { readonly name?: string }

const compiler = new PostgresQueryCompiler()
const adapter = new PostgresAdapter()
const driver = new DummyDriver()
const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error('A session has its own connection')) })

/** A Kysely whose statements go to `run`. */
export function kyselyOver(run: Run, { isTransaction }: { readonly isTransaction: boolean }): Kysely<Database> {
  const connection = toConnection(run)
  const executor = new DefaultQueryExecutor(compiler, adapter, {
    provideConnection: (consumer) => consumer(connection),
  })
  const props = { config: { dialect }, dialect, driver, executor }
  return isTransaction ? new Transaction<Database>(props) : new Kysely<Database>(props)
}

const CHANGES = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

const toConnection = (run: Run): DatabaseConnection => ({
  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { name } = query as NamedQuery
    const { command, rowCount, rows } = await run({ text: query.sql, values: query.parameters, name })
    return CHANGES.has(command) ? { numAffectedRows: BigInt(rowCount ?? 0), rows } : { rows }
  },
  streamQuery() {
    throw new Error('A session does not stream; ask for a page at a time')
  },
})
