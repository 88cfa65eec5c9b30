import type { MedewerkerId } from '@thuisnabij/domain'
import { sql } from 'kysely'
import type { Antwoordstatus, GesprekTable } from './gesprek.table.ts'
import type { Session } from './session.ts'

// Instants here are real time, also when the clock of the program stands elsewhere: they order addresses, leases and erasure.

/** Where a person can be written to. */
export type Gespreksadres = {
  readonly gesprekId: string
  readonly tenantId: string
  readonly soort: GesprekTable['soort']
  readonly teamsUserId: string
  readonly botId: string
  readonly serviceUrl: string
}

/** Whether this activity was handled before, and where the conversation stands; `toestand` is what was stored, or null. */
export type GeopendGesprek = { readonly alVerwerkt: boolean; readonly toestand: unknown }

/**
 * Begins a turn of the person who acts: holds the conversation until the session ends, so that turns of one conversation come
 * after one another, and notes the activity as handled.
 *
 * `adresseerbaar`: the activity shows where this person can be written to; the newest such address wins, and whoever had blocked
 * the bot is reachable again. Otherwise (expectReplies) an address that is known stays as it is.
 */
export async function openGesprek(
  { trx, wie }: Session,
  turn: { readonly adres: Gespreksadres; readonly adresseerbaar: boolean; readonly activityId: string },
): Promise<GeopendGesprek> {
  const { gesprekId, tenantId, soort, teamsUserId, botId, serviceUrl } = turn.adres
  const { rows } = await sql<{ nieuw: boolean; toestand: unknown }>`
    with gesprek as (
      insert into gesprek as g (id, medewerker_id, tenant_id, soort, teams_user_id, bot_id, service_url, adresseerbaar, bijgewerkt_op)
      values (${gesprekId}, ${wie.medewerkerId}, ${tenantId}, ${soort}, ${teamsUserId}, ${botId}, ${serviceUrl},
        ${turn.adresseerbaar}, now())
      on conflict (id, medewerker_id) do update set
        tenant_id = case when excluded.adresseerbaar then excluded.tenant_id else g.tenant_id end,
        teams_user_id = case when excluded.adresseerbaar then excluded.teams_user_id else g.teams_user_id end,
        bot_id = case when excluded.adresseerbaar then excluded.bot_id else g.bot_id end,
        service_url = case when excluded.adresseerbaar then excluded.service_url else g.service_url end,
        adresseerbaar = g.adresseerbaar or excluded.adresseerbaar,
        geblokkeerd_op = case when excluded.adresseerbaar then null else g.geblokkeerd_op end,
        geblokkeerd_reden = case when excluded.adresseerbaar then null else g.geblokkeerd_reden end,
        bijgewerkt_op = excluded.bijgewerkt_op
      returning g.toestand
    ), activiteit as (
      insert into gesprek_activiteit (gesprek_id, medewerker_id, activity_id, ontvangen_op)
      values (${gesprekId}, ${wie.medewerkerId}, ${turn.activityId}, now())
      on conflict do nothing
      returning 1
    )
    select exists (select from activiteit) as nieuw, gesprek.toestand from gesprek`.execute(trx)

  const row = rows[0]
  if (!row) throw new Error('A conversation opened gives its row')
  return { alVerwerkt: !row.nieuw, toestand: row.toestand }
}

/** Where a conversation of the person who acts stands, without beginning a turn; null when it never had one. */
export async function findToestand({ trx, wie }: Session, gesprekId: string): Promise<unknown> {
  const row = await trx
    .selectFrom('gesprek')
    .select('toestand')
    .where('id', '=', gesprekId)
    .where('medewerker_id', '=', wie.medewerkerId)
    .executeTakeFirst()
  return row?.toestand ?? null
}

/**
 * Ends a turn: the state after it and the replies, in order, each as JSON with what is to become of it. Gives the messages that
 * show a draft which no longer stands so; `concept` (id and version) is the one that does.
 */
export async function saveBeurt(
  { trx, wie }: Session,
  turn: {
    readonly gesprekId: string
    readonly activityId: string
    readonly toestand: unknown
    readonly concept?: string
    readonly antwoorden: readonly { readonly antwoord: unknown; readonly status: Antwoordstatus }[]
  },
): Promise<readonly string[]> {
  const { rows } = await sql<{ bericht_id: string }>`
    with stand as (
      update gesprek set toestand = ${JSON.stringify(turn.toestand)}::jsonb
      where id = ${turn.gesprekId} and medewerker_id = ${wie.medewerkerId}
    ), antwoorden as (
      insert into gesprek_antwoord (gesprek_id, medewerker_id, activity_id, volgorde, antwoord, status, gemaakt_op)
      select ${turn.gesprekId}, ${wie.medewerkerId}, ${turn.activityId}, (volgnummer - 1)::int, regel -> 'antwoord', regel ->> 'status', now()
      from jsonb_array_elements(${JSON.stringify(turn.antwoorden)}::jsonb) with ordinality as regels (regel, volgnummer)
    )
    delete from gesprek_kaart
    where gesprek_id = ${turn.gesprekId} and medewerker_id = ${wie.medewerkerId}
      and concept is distinct from ${turn.concept ?? null}
    returning bericht_id`.execute(trx)
  return rows.map(({ bericht_id }) => bericht_id)
}

/** The replies that were stored for an activity, in order; empty when it gave none or they were erased. */
export async function listAntwoorden(
  { trx, wie }: Session,
  gesprekId: string,
  activityId: string,
): Promise<readonly { readonly antwoord: unknown; readonly status: Antwoordstatus }[]> {
  return await trx
    .selectFrom('gesprek_antwoord')
    .select(['antwoord', 'status'])
    .where('gesprek_id', '=', gesprekId)
    .where('medewerker_id', '=', wie.medewerkerId)
    .where('activity_id', '=', activityId)
    .orderBy('volgorde')
    .execute()
}

/** The reply that the channel knows by this id, as it was stored; undefined when there is none, or it was erased. */
export async function findAntwoordAls(
  { trx, wie }: Session,
  gesprekId: string,
  berichtId: string,
): Promise<unknown | undefined> {
  const row = await trx
    .selectFrom('gesprek_antwoord')
    .select('antwoord')
    .where('gesprek_id', '=', gesprekId)
    .where('medewerker_id', '=', wie.medewerkerId)
    .where('verzonden_als', '=', berichtId)
    .executeTakeFirst()
  return row?.antwoord
}

/** Notes what became of replies of one activity, by their place in it (0 is the first). */
export async function saveAntwoordstatussen(
  { trx, wie }: Session,
  turn: {
    readonly gesprekId: string
    readonly activityId: string
    readonly statussen: readonly {
      readonly volgorde: number
      readonly status: Antwoordstatus
      /** The id the channel gave it, when it was sent and the channel said. */
      readonly verzondenAls?: string
      /** The draft that it shows, by id and version. */
      readonly concept?: string
    }[]
  },
): Promise<void> {
  await sql`
    with nieuw as (
      select * from jsonb_to_recordset(${JSON.stringify(turn.statussen)}::jsonb)
        as n (volgorde int, status text, "verzondenAls" text, concept text)
    ), kaart as (
      insert into gesprek_kaart (gesprek_id, medewerker_id, bericht_id, concept, verzonden_op)
      select ${turn.gesprekId}, ${wie.medewerkerId}, "verzondenAls", concept, now()
      from nieuw where "verzondenAls" is not null and concept is not null
      on conflict do nothing
    )
    update gesprek_antwoord a set status = nieuw.status, verzonden_als = nieuw."verzondenAls"
    from nieuw
    where a.gesprek_id = ${turn.gesprekId} and a.medewerker_id = ${wie.medewerkerId}
      and a.activity_id = ${turn.activityId} and a.volgorde = nieuw.volgorde`.execute(trx)
}

/** A reply that was committed and did not go out. */
export type OnverzondenAntwoord = {
  readonly id: number
  readonly medewerkerId: MedewerkerId
  readonly antwoord: unknown
  readonly adres: Gespreksadres
}

/**
 * Takes replies left unsent for `sinds` seconds (real time), oldest first, of one conversation or of all, and marks them
 * `onzeker` at once: whoever takes one and dies leaves it so, and nobody sends it a third time. For the program itself.
 */
export async function claimOnverzondenAntwoorden(
  { trx }: Session,
  { sinds, hoogstens, gesprekId }: { readonly sinds: number; readonly hoogstens: number; readonly gesprekId?: string },
): Promise<readonly OnverzondenAntwoord[]> {
  const { rows } = await sql<AdresRow & { antwoord_id: number; antwoord: unknown }>`
    with gepakt as (
      update gesprek_antwoord set status = 'onzeker' where id in (
        select id from gesprek_antwoord where status = 'klaar' and gemaakt_op < now() - make_interval(secs => ${sinds})
          and gesprek_id = coalesce(${gesprekId ?? null}, gesprek_id)
        order by gemaakt_op, id limit ${hoogstens} for update skip locked)
      returning id, gesprek_id, medewerker_id, antwoord
    )
    select g.*, gepakt.id as antwoord_id, gepakt.antwoord
    from gepakt join gesprek g on g.id = gepakt.gesprek_id and g.medewerker_id = gepakt.medewerker_id
    where g.adresseerbaar
    order by gepakt.id`.execute(trx)
  return rows.map((row) => ({
    id: row.antwoord_id,
    medewerkerId: row.medewerker_id,
    antwoord: row.antwoord,
    adres: toAdres(row),
  }))
}

/** Notes what became of one reply. For the program itself. */
export async function saveAntwoordstatus(
  { trx }: Session,
  id: number,
  stand: { readonly status: Antwoordstatus; readonly verzondenAls?: string },
): Promise<void> {
  const { status, verzondenAls: verzonden_als = null } = stand
  await trx.updateTable('gesprek_antwoord').set({ status, verzonden_als }).where('id', '=', id).execute()
}

/** Where somebody can be written to: `liefst` when they can be there, or else their newest own conversation that is not blocked. */
export async function findGespreksadres(
  { trx }: Session,
  medewerkerId: MedewerkerId,
  liefst?: string,
): Promise<Gespreksadres | undefined> {
  const row = await trx
    .selectFrom('gesprek')
    .selectAll()
    .where('medewerker_id', '=', medewerkerId)
    .where('soort', '=', 'personal')
    .where('adresseerbaar', '=', true)
    .where('geblokkeerd_op', 'is', null)
    .orderBy(sql`id is not distinct from ${liefst ?? null}`, 'desc')
    .orderBy('bijgewerkt_op', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toAdres(row)
}

/** The address of one conversation, blocked or not; undefined when it can not be written to. */
export async function findGespreksadresVan(
  { trx }: Session,
  gesprekId: string,
  medewerkerId: MedewerkerId,
): Promise<Gespreksadres | undefined> {
  const row = await trx
    .selectFrom('gesprek')
    .selectAll()
    .where('id', '=', gesprekId)
    .where('medewerker_id', '=', medewerkerId)
    .where('adresseerbaar', '=', true)
    .executeTakeFirst()
  return row && toAdres(row)
}

/** Notes that this person cannot be written to in this conversation, until they write again. */
export async function blokkeerGesprek(
  { trx }: Session,
  gesprekId: string,
  wat: { readonly medewerkerId: MedewerkerId; readonly reden: string },
): Promise<void> {
  await trx
    .updateTable('gesprek')
    .set({ geblokkeerd_op: sql`now()`, geblokkeerd_reden: wat.reden })
    .where('id', '=', gesprekId)
    .where('medewerker_id', '=', wat.medewerkerId)
    .execute()
}

/** Erases handled activities and their replies older than so many hours (real time); gives how many. For the program itself. */
export async function wisGespreksberichten({ trx }: Session, uren: number): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('gesprek_activiteit')
    .where('ontvangen_op', '<', sql<string>`now() - make_interval(hours => ${uren})`)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** Erases how far conversations are that nobody wrote in for so many days (real time); gives how many. For the program itself. */
export async function wisToestanden({ trx }: Session, dagen: number): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('gesprek')
    .set({ toestand: null })
    .where('toestand', 'is not', null)
    .where('bijgewerkt_op', '<', sql<string>`now() - make_interval(days => ${dagen})`)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

type AdresRow = Pick<
  GesprekTable,
  'id' | 'medewerker_id' | 'tenant_id' | 'soort' | 'teams_user_id' | 'bot_id' | 'service_url'
>

const toAdres = (row: AdresRow): Gespreksadres => ({
  gesprekId: row.id,
  tenantId: row.tenant_id,
  soort: row.soort,
  teamsUserId: row.teams_user_id,
  botId: row.bot_id,
  serviceUrl: row.service_url,
})
