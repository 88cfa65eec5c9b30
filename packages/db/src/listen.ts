import { sql } from 'kysely'
import pg from 'pg'
import type { Session } from './session.ts'

/** What may change while a process holds something made of it in memory. */
export type Channel = 'kennis'

/** Tells every process that listens, once this session is stored and not otherwise. Told often in one session is told once. */
export async function notify({ trx }: Session, channel: Channel): Promise<void> {
  await sql`select pg_notify(${channel}, '')`.execute(trx)
}

export type ListenOptions = {
  /** The url of the application's role. */
  readonly url: string
  readonly channel: Channel
  /** Called at each notification, and whenever a connection stands (the first as well): something may have been missed. */
  readonly onNotify: () => void
  /** Told that the connection broke; it is made again without end. */
  readonly onError: (error: Error) => void
}

export type Listener = { readonly stop: () => Promise<void> }

const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 10_000
/** A connection that broke without a word (a firewall, a sleeping machine) is noticed within this and the time-out of a query. */
const HEARTBEAT_MS = 30_000
const CONNECTION = {
  application_name: 'thuisnabij-luistert',
  keepAlive: true,
  connectionTimeoutMillis: 10_000,
  query_timeout: 10_000,
} as const

/**
 * Listens on a connection of its own, since a pool may hand out another at any moment. Resolves once it listens; throws when
 * that does not succeed the first time.
 */
export async function listen({ url, channel, onNotify, onError }: ListenOptions): Promise<Listener> {
  let stopped = false
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let failures = 0

  const connect = async (): Promise<void> => {
    const current = new pg.Client({ ...CONNECTION, connectionString: url })
    client = current
    let lost = false
    const lose = (error: Error) => {
      if (lost || stopped) return
      lost = true
      onError(error)
      void current.end().catch(() => {})
      connectLater()
    }
    current.on('error', lose)
    current.on('end', () => lose(new Error('The connection that listens ended')))
    current.on('notification', onNotify)
    const beat = () => {
      if (lost || stopped) return
      timer = setTimeout(() => void current.query('select 1').then(beat, lose), HEARTBEAT_MS)
    }
    try {
      await current.connect()
      await current.query(`listen ${pg.escapeIdentifier(channel)}`)
    } catch (error) {
      lose(error as Error)
      throw error
    }
    if (stopped) return
    failures = 0
    beat()
    onNotify()
  }

  const connectLater = () => {
    clearTimeout(timer)
    const wait = Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS)
    failures += 1
    // What goes wrong was told and has asked for the next try.
    timer = setTimeout(() => void connect().catch(() => {}), wait)
  }

  const stop = async () => {
    stopped = true
    clearTimeout(timer)
    await client?.end().catch(() => {})
  }

  await connect().catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { stop }
}
