import { sql } from 'kysely'
import { type Job, PgBoss } from 'pg-boss'
import type { Session } from './session.ts'

/** Work for later. Each has a queue, made in migrations/0011-taken.sql. */
export type Taak =
  | 'bezorgen'
  | 'kaart-bijwerken'
  | 'gesprek-antwoord-versturen'
  | 'bezorgingen-nalopen'
  | 'termijnbewaking'
  | 'opruimen'
  | 'monitor-nalopen'

/** The id of what the taak is about, and nothing else: what it needs it reads when it runs. */
export type TaakPayload = { readonly id: string }

/**
 * Asks for work in the transaction of this session: it exists when the session is stored, and not otherwise.
 * `na` is the first instant at which it may start, in real time; at once unless given.
 *
 * An insert of our own rather than PgBoss.send, which needs a started PgBoss with timers in every process and test that
 * stores something; it takes the settings of the queue as send does, and wakes the workers as the queue's notify does.
 */
export async function verstuurTaak(
  { trx }: Session,
  taak: Taak,
  { id, na }: TaakPayload & { readonly na?: Date },
): Promise<void> {
  await sql`
    with verstuurd as (
      insert into pgboss.job (name, data, start_after, keep_until, policy, dead_letter, retry_limit, retry_delay,
        retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, heartbeat_seconds)
      select name, ${JSON.stringify({ id })}::jsonb, start, start + retention_seconds * interval '1s', policy, dead_letter,
        retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, heartbeat_seconds
      from pgboss.queue, coalesce(${na?.toISOString() ?? null}::timestamptz, now()) as start
      where name = ${taak}
      returning name, start_after)
    select pg_notify('pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24), name)
    from verstuurd where start_after <= now()`.execute(trx)
}

export type Taakafhandeling = { readonly [Naam in Taak]?: (id: string) => Promise<void> }

export type WerkerOptions = {
  /** The url of the application's role. */
  readonly url: string
  readonly taken: Taakafhandeling
  /** When the recurring ones run, as cron in Dutch time: `{ termijnbewaking: '0 6 * * *' }`. */
  readonly rooster?: { readonly [Naam in Taak]?: string }
  /** How often to look for work that nobody was told of (tries again, work for later); 2 seconds unless given. */
  readonly pollSeconds?: number
  /** Told of what goes wrong in the queue itself; a taak that throws is tried again and reported as `taak`. */
  readonly onError: (error: Error, taak?: Taak) => void
}

export type Werker = { readonly stop: () => Promise<void> }

/**
 * Starts to do taken in this process; several processes share the work. A taak may be done twice (a process can die after
 * its work and before saying so), so each looks first whether it still has to be done. Ten tries, then it is in `mislukt`.
 */
export async function startWerker({
  url,
  taken,
  rooster = {},
  pollSeconds = 2,
  onError,
}: WerkerOptions): Promise<Werker> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'thuisnabij-werker',
    max: 5,
    migrate: false,
    createSchema: false,
    // both need an owner
    reindex: false,
    monitorVacuum: false,
    useListenNotify: true,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    maintenanceIntervalSeconds: 60,
    schedule: Object.keys(rooster).length > 0,
  })
  boss.on('error', (error) => onError(error))
  await boss.start()

  for (const [taak, cron] of Object.entries(rooster))
    await boss.schedule(taak, cron, { id: taak }, { tz: 'Europe/Amsterdam' })
  const polling = { batchSize: 1, pollingIntervalSeconds: pollSeconds, notifyPollingIntervalSeconds: pollSeconds }
  for (const [naam, doen] of Object.entries(taken)) {
    const taak = naam as Taak
    await boss.work<TaakPayload>(taak, polling, async (jobs: Job<TaakPayload>[]) => {
      for (const job of jobs) {
        await doen(job.data.id).catch((error: Error) => {
          onError(error, taak)
          throw error
        })
      }
    })
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 5_000 }) }
}
