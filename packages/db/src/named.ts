import { type Compilable, type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from './database.table.ts'
import type { Session } from './session.ts'
import { kyselyOver, type NamedQuery } from './session-executor.ts'

/** Where a value will come: use `p('schoolId')` in the query as any other value. */
export type Parameter<Parameters> = <Key extends keyof Parameters>(key: Key) => RawBuilder<NonNullable<Parameters[Key]>>

const placeholder = Symbol('placeholder')
const isPlaceholder = (value: unknown): value is { readonly [placeholder]: PropertyKey } =>
  typeof value === 'object' && value !== null && placeholder in value

const LONGEST_NAME = 63

const builder = kyselyOver(() => Promise.reject(new Error('A named statement is run in a session')), {
  isTransaction: false,
})

/**
 * A statement for a hot read: compiled once in this process, planned once per connection (as `name`, which no other
 * statement may bear), and run in a session: in a read session in one round trip.
 *
 * The builder runs at the first call. Its query must have the same shape for all values; a filter that may be absent asks for
 * a statement with it and one without.
 */
export function named<Parameters extends object, Row>(
  name: string,
  build: (db: Kysely<Database>, p: Parameter<Parameters>) => Compilable<Row>,
): (session: Session, parameters: Parameters) => Promise<readonly Row[]> {
  // Postgres cuts a longer name off, and two statements would share one.
  if (name.length > LONGEST_NAME) throw new RangeError(`Statement name over ${LONGEST_NAME} characters: ${name}`)
  let compiled: NamedQuery<Row> | undefined
  return async ({ trx }, parameters) => {
    compiled ??= build(builder, (key) => sql`${sql.val({ [placeholder]: key })}`).compile()
    const values = parameters as Readonly<Record<PropertyKey, unknown>>
    const query = {
      ...compiled,
      name,
      parameters: compiled.parameters.map((value) =>
        isPlaceholder(value) ? (values[value[placeholder]] ?? null) : value,
      ),
    }
    const { rows } = await trx.executeQuery<Row>(query)
    return rows
  }
}
