import type { Datum, Wie } from '@thuisnabij/domain'
import type { Kysely } from 'kysely'
import { beginAs, queryAs, type Statement } from './context.ts'
import type { Database } from './database.table.ts'
import type { Db } from './database.ts'
import { type Klok, vandaagVan } from './klok.ts'
import { kyselyOver } from './session-executor.ts'

/**
 * The register as one person in one role may see and change it. Exists only inside {@link withSession} and
 * {@link withReadSession}, so whoever holds one has told Postgres who acts.
 */
export type Session = {
  readonly trx: Kysely<Database>
  readonly wie: Wie
  /** The day it is in the Netherlands. */
  readonly vandaag: Datum
  /** ISO instant with offset Z. */
  readonly nu: string
}

export type SessionOptions = { readonly wie: Wie; readonly klok: Klok }

/**
 * One transaction in which `wie` acts: everything in `fn` is stored, or nothing when it throws. Queries of `fn` run one
 * after another, in the order in which they were asked.
 */
export async function withSession<T>(
  db: Db,
  options: SessionOptions,
  fn: (session: Session) => Promise<T>,
): Promise<T> {
  const client = await db.pool.connect()
  let last: Promise<unknown> = Promise.resolve()
  let ended = false
  const run = ({ text, values, name }: Statement) => {
    if (ended) throw new Error('This session has ended; await every query inside it')
    const result = last.then(() => client.query({ text, values: [...values], ...(name ? { name } : {}) }))
    last = result.catch(() => undefined)
    return result
  }

  let broken: Error | undefined
  try {
    await client.query(beginAs(options.wie))
    const value = await fn(toSession(options, kyselyOver(run, { isTransaction: true })))
    ended = true
    await last
    const { command } = await client.query('commit')
    // Postgres answers ROLLBACK when a statement failed and somebody caught the error.
    if (command !== 'COMMIT') throw new Error('A statement of this session failed, so nothing was stored')
    return value
  } catch (error) {
    ended = true
    await last
    await client.query('rollback').catch((fault: Error) => {
      broken = fault
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/**
 * As {@link withSession} for reading: each statement is a transaction of its own and takes one round trip. Statements may
 * run side by side. What must be stored together, or locked, needs {@link withSession}.
 */
export async function withReadSession<T>(
  db: Db,
  options: SessionOptions,
  fn: (session: Session) => Promise<T>,
): Promise<T> {
  return await fn(readSession(db, options))
}

/** The session of {@link withReadSession}, for a door that answers one request with it (a GraphQL query). */
export function readSession(db: Db, options: SessionOptions): Session {
  const run = async (statement: Statement) => {
    const client = await db.pool.connect()
    try {
      return await queryAs(client, options.wie, statement)
    } finally {
      client.release()
    }
  }
  return toSession(options, kyselyOver(run, { isTransaction: false }))
}

const toSession = ({ wie, klok }: SessionOptions, trx: Kysely<Database>): Session => ({
  trx,
  wie,
  vandaag: vandaagVan(klok),
  nu: klok().toISOString(),
})
