import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { prepareContext } from './context.ts'
import type { Database } from './database.table.ts'

/**
 * A pool of connections to the register, in one Postgres role. Queried directly it acts for nobody, so row-level security
 * shows nothing: leerlinggegevens are read through a session (session.ts).
 */
export type Db = Kysely<Database> & { readonly pool: pg.Pool }

export type DatabaseOptions = {
  /** Most connections at the same time; 10 unless given. */
  readonly max?: number
  /** Shown by Postgres in pg_stat_activity. */
  readonly naam?: string
  /** Longest that one statement may take; 10 seconds unless given, 0 for no limit. */
  readonly statementTimeoutMs?: number
}

/** Opens a pool; connections are made when first needed. Close it with `pool.end()`. */
export function openDatabase(
  url: string,
  { max = 10, naam = 'thuisnabij', statementTimeoutMs = 10_000 }: DatabaseOptions = {},
): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: naam,
    statement_timeout: statementTimeoutMs,
    lock_timeout: statementTimeoutMs === 0 ? 0 : 5_000,
    idle_in_transaction_session_timeout: 30_000,
    types: { getTypeParser },
    onConnect: prepareContext,
  })
  // A connection that breaks rejects the query that runs on it, and the pool drops it. Without these the process would end.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))

  return Object.assign(new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }), { pool })
}

/** The pool of the monitor role: it reads figures that name nobody, and has no grant on anything else. */
export const openMonitorDatabase = (url: string): Db => openDatabase(url, { max: 4, naam: 'thuisnabij-monitor' })

const asText = (value: string) => value
const asInstant = (value: string) => new Date(value).toISOString()

function asSafeNumber(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError(`bigint beyond 2^53: ${value}`)
  return number
}

const ontleders = new Map<number, (value: string) => unknown>([
  // node-postgres would make 29 March into 28 March 23:00 UTC
  [pg.types.builtins.DATE, asText],
  [pg.types.builtins.TIMESTAMPTZ, asInstant],
  [pg.types.builtins.INT8, asSafeNumber],
])
// pg names only the scalar types: 1009 is text[], 1182 is date[]
const parseTextArray = pg.types.getTypeParser(1009 as typeof pg.types.builtins.TEXT)
const DATE_ARRAY = 1182

function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  if (format === 'binary') return pg.types.getTypeParser(oid, 'binary')
  if (oid === DATE_ARRAY) return parseTextArray
  return ontleders.get(oid) ?? pg.types.getTypeParser(oid)
}
