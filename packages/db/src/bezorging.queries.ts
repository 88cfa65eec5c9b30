import type { CoordinatievraagId, MedewerkerId, SchoolId, SignaalId, TlvAanvraagId } from '@thuisnabij/domain'
import { sql } from 'kysely'
import type { Session } from './session.ts'
import type { Bezorgstatus } from './signaal.table.ts'

/** What a delivery brings: a signaal, a question to the coördinatie (to who asked it: the answer), or news of an aanvraag. */
export type Bezorgd =
  | { readonly soort: 'signaal'; readonly id: SignaalId }
  | { readonly soort: 'coordinatievraag'; readonly id: CoordinatievraagId }
  /** What happened to an aanvraag, to who follows it. */
  | { readonly soort: 'tlv_gebeurtenis'; readonly id: string; readonly aanvraagId: TlvAanvraagId }

/** One signaal, question or piece of news on its way to one person. */
export type Bezorging = {
  readonly id: string
  readonly wat: Bezorgd
  readonly medewerkerId: MedewerkerId
  readonly status: Bezorgstatus
  readonly gesprekId?: string
  readonly activityId?: string
  /** Version of it that the shown card was made from. */
  readonly getoondeVersie?: number
  /** Attempts that may have arrived. */
  readonly pogingen: number
  /** Version of it as it stands now. */
  readonly versie: number
  /** A process took it up a moment ago and has not said yet what became of it. */
  readonly onderweg: boolean
}

/** What `laatste_code` says while it is being sent. */
export const ONDERWEG = 'onderweg'
/** Longer than one sending takes; real time. Who took it up longer ago has died. */
const ONDERWEG_SECONDEN = 20

/** `schoolId` is that of the signaal. `gesprekId`: where it should go, when that person can be written to there. */
export type NieuweBezorging = Pick<Bezorging, 'id' | 'wat' | 'medewerkerId' | 'gesprekId'> & {
  readonly schoolId?: SchoolId
}

/** Asks for something to be brought to each of these people; the task that does so is asked for beside it. */
export async function insertBezorgingen({ trx }: Session, bezorgingen: readonly NieuweBezorging[]): Promise<void> {
  if (bezorgingen.length === 0) return
  const rows = bezorgingen.map(({ id, wat, schoolId = null, medewerkerId, gesprekId = null }) => ({
    id,
    signaal_id: wat.soort === 'signaal' ? wat.id : null,
    coordinatievraag_id: wat.soort === 'coordinatievraag' ? wat.id : null,
    tlv_gebeurtenis_id: wat.soort === 'tlv_gebeurtenis' ? wat.id : null,
    gesprek_id: gesprekId,
    school_id: schoolId,
    medewerker_id: medewerkerId,
    status: 'klaar' as const,
    aangemaakt_op: sql<string>`now()`,
    bijgewerkt_op: sql<string>`now()`,
  }))
  await trx.insertInto('bezorging').values(rows).execute()
}

/** Holds a delivery until the session ends; undefined when there is none of this id. */
export async function lockBezorging(session: Session, id: string): Promise<Bezorging | undefined> {
  const row = await selectBezorging(session).where('b.id', '=', id).forUpdate('b').executeTakeFirst()
  return row && toBezorging(row)
}

/** The deliveries of a signaal or a question (by its id), to everyone, in order of id. */
export async function listBezorgingenVan(session: Session, id: Bezorgd['id']): Promise<readonly Bezorging[]> {
  const rows = await selectBezorging(session)
    .where(({ eb, or }) =>
      or([eb('b.signaal_id', '=', id as SignaalId), eb('b.coordinatievraag_id', '=', id as CoordinatievraagId)]),
    )
    .orderBy('b.id')
    .execute()
  return rows.map(toBezorging)
}

/** Notes how a delivery stands. What is left out stays as it was. */
export async function saveBezorgstand(
  { trx }: Session,
  id: string,
  stand: {
    readonly status: Bezorgstatus
    readonly gesprekId?: string
    readonly activityId?: string
    readonly getoondeVersie?: number
    readonly pogingen?: number
    readonly code?: string
  },
): Promise<void> {
  await trx
    .updateTable('bezorging')
    .set({
      status: stand.status,
      ...(stand.gesprekId === undefined ? {} : { gesprek_id: stand.gesprekId }),
      ...(stand.activityId === undefined ? {} : { activity_id: stand.activityId }),
      ...(stand.getoondeVersie === undefined ? {} : { getoonde_versie: stand.getoondeVersie }),
      ...(stand.pogingen === undefined ? {} : { pogingen: stand.pogingen }),
      laatste_code: stand.code ?? null,
      bijgewerkt_op: sql`now()`,
    })
    .where('id', '=', id)
    .execute()
}

/** Makes ready what waited until this person could be written to; gives the ids. */
export async function wekBezorgingen({ trx, wie }: Session): Promise<readonly string[]> {
  const rows = await trx
    .updateTable('bezorging')
    .set({ status: 'klaar', bijgewerkt_op: sql`now()` })
    .where('medewerker_id', '=', wie.medewerkerId)
    .where('status', 'in', ['wacht_op_gesprek', 'geblokkeerd'])
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * Takes deliveries that nobody has touched for so many seconds (real time) though they are to go out, so that they are asked
 * for again: also a task that got lost loses nothing. `onzeker` counts while it may be tried once more.
 */
export async function claimVergetenBezorgingen(
  { trx }: Session,
  { sinds, meestePogingen }: { readonly sinds: number; readonly meestePogingen: number },
): Promise<readonly string[]> {
  const rows = await trx
    .updateTable('bezorging')
    .set({ bijgewerkt_op: sql`now()` })
    .where('bijgewerkt_op', '<', sql<string>`now() - make_interval(secs => ${sinds})`)
    .where((eb) =>
      eb.or([eb('status', '=', 'klaar'), eb('status', '=', 'onzeker').and('pogingen', '<', meestePogingen)]),
    )
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** How deliveries stand: how many per status, and for how many seconds the oldest that must go out has been waiting. */
export async function telBezorgingen({
  trx,
}: Session): Promise<{ readonly aantallen: Readonly<Record<string, number>>; readonly oudsteKlaarSeconden: number }> {
  const rows = await trx
    .selectFrom('bezorging')
    .select(({ fn }) => [
      'status',
      fn.countAll<number>().as('aantal'),
      sql<number>`extract(epoch from now() - min(aangemaakt_op))::float8`.as('leeftijd'),
    ])
    .groupBy('status')
    .execute()
  return {
    aantallen: Object.fromEntries(rows.map(({ status, aantal }) => [status, Number(aantal)])),
    oudsteKlaarSeconden: Math.max(0, Math.round(rows.find(({ status }) => status === 'klaar')?.leeftijd ?? 0)),
  }
}

const selectBezorging = ({ trx }: Session) =>
  trx
    .selectFrom('bezorging as b')
    .leftJoin('signaal as s', 's.id', 'b.signaal_id')
    .leftJoin('coordinatievraag as v', 'v.id', 'b.coordinatievraag_id')
    .leftJoin('tlv_gebeurtenis as g', (join) => join.on(sql<boolean>`g.id = b.tlv_gebeurtenis_id`))
    .select([
      'b.id',
      'b.signaal_id',
      'b.coordinatievraag_id',
      'b.tlv_gebeurtenis_id',
      'g.aanvraag_id',
      'b.medewerker_id',
      'b.status',
      'b.gesprek_id',
      'b.activity_id',
      'b.getoonde_versie',
      'b.pogingen',
      sql<number>`coalesce(s.versie, v.versie, 1)`.as('versie'),
      sql<boolean>`b.laatste_code is not distinct from ${ONDERWEG}
        and b.bijgewerkt_op > now() - make_interval(secs => ${ONDERWEG_SECONDEN})`.as('onderweg'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof selectBezorging>['executeTakeFirstOrThrow']>>

const toBezorging = (row: Row): Bezorging => ({
  id: row.id,
  wat: toBezorgd(row),
  medewerkerId: row.medewerker_id,
  status: row.status,
  ...(row.gesprek_id === null ? {} : { gesprekId: row.gesprek_id }),
  ...(row.activity_id === null ? {} : { activityId: row.activity_id }),
  ...(row.getoonde_versie === null ? {} : { getoondeVersie: row.getoonde_versie }),
  pogingen: row.pogingen,
  versie: row.versie,
  onderweg: row.onderweg,
})

function toBezorgd({ id, signaal_id, coordinatievraag_id, tlv_gebeurtenis_id, aanvraag_id }: Row): Bezorgd {
  if (signaal_id !== null) return { soort: 'signaal', id: signaal_id }
  if (coordinatievraag_id !== null) return { soort: 'coordinatievraag', id: coordinatievraag_id }
  if (tlv_gebeurtenis_id !== null && aanvraag_id !== null)
    return { soort: 'tlv_gebeurtenis', id: tlv_gebeurtenis_id, aanvraagId: aanvraag_id }
  throw new Error(`bezorging ${id} brings nothing`)
}
