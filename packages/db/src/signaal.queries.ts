import type {
  MedewerkerId,
  OpenSignaal,
  Signaal,
  SignaalId,
  Signaalstatus,
  ThuiszittermeldingId,
} from '@thuisnabij/domain'
import { sql } from 'kysely'
import { type Bladzijde, type Page, type Paged, toPaged } from './page.ts'
import { present } from './present.ts'
import type { Session } from './session.ts'
import type { SignaalTable } from './signaal.table.ts'

/** A signaal with its version, which counts up at every change: a card shows one version. */
export type SignaalMetVersie = { readonly signaal: Signaal; readonly versie: number }

/** The signaal, or undefined when it does not exist or whoever acts may not see it. */
export async function findSignaal(session: Session, id: SignaalId): Promise<Signaal | undefined> {
  return (await findSignaalMetVersie(session, id))?.signaal
}

export async function findSignaalMetVersie(session: Session, id: SignaalId): Promise<SignaalMetVersie | undefined> {
  const row = await selectSignaal(session).where('id', '=', id).executeTakeFirst()
  return row && { signaal: toSignaal(row), versie: row.versie }
}

/** As {@link findSignaal}, by the number that people know it by. */
export async function findSignaalByNummer(session: Session, nummer: number): Promise<Signaal | undefined> {
  const row = await selectSignaal(session).where('nummer', '=', nummer).executeTakeFirst()
  return row && toSignaal(row)
}

/** As {@link findSignaal}, and holds the row until the session ends. */
export async function lockSignaal(session: Session, id: SignaalId): Promise<Signaal | undefined> {
  // Its melding first: one that goes to another school is held and takes its signalen along, so in that order.
  await sql`
    select from thuiszittermelding where id = (select melding_id from signaal where id = ${id}) for key share`.execute(
    session.trx,
  )
  const row = await selectSignaal(session).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toSignaal(row)
}

export type Signaalfilter = {
  readonly status?: readonly Signaalstatus[]
  readonly meldingIds?: readonly ThuiszittermeldingId[]
}

/** Highest number first; `after` is the number of the last one shown. */
export async function pageSignalen(
  session: Session,
  { status, meldingIds }: Signaalfilter,
  { first, after }: Page<number>,
): Promise<Paged<Signaal>> {
  const rows = await selectSignaal(session)
    .$if(status !== undefined, (query) => query.where(sql<boolean>`status = any(${status}::text[])`))
    .$if(meldingIds !== undefined, (query) => query.where(sql<boolean>`melding_id = any(${meldingIds}::uuid[])`))
    .$if(after !== undefined, (query) => query.where('nummer', '<', after ?? 0))
    .orderBy('nummer', 'desc')
    .limit(first + 1)
    .execute()
  return toPaged(rows.map(toSignaal), first)
}

/**
 * A few of the signalen that nobody took up, or that this person has and that are not done, and how many there are in all;
 * urgent first, then the oldest. Past the end there are none.
 */
export async function listWerksignalen(
  session: Session,
  medewerkerId: MedewerkerId,
  { first, vanaf }: Bladzijde,
): Promise<{ readonly signalen: readonly Signaal[]; readonly totaal: number }> {
  const rows = await selectSignaal(session)
    .select(sql<string>`count(*) over ()`.as('totaal'))
    .where(sql<boolean>`(status = 'open' or (status <> 'afgehandeld' and opgepakt_door = ${medewerkerId}::uuid))`)
    .orderBy(sql`urgentie = 'urgent'`, 'desc')
    .orderBy('nummer')
    .limit(first)
    .offset(vanaf)
    .execute()
  return { signalen: rows.map(toSignaal), totaal: Number(rows[0]?.totaal ?? 0) }
}

/** As {@link audit}, of signalen and the leerlingen whose dossiers they are about, in one statement. */
export async function auditSignalen({ trx }: Session, handeling: string, signalen: readonly Signaal[]): Promise<void> {
  const meldingIds = signalen.flatMap(({ dossier }) => ('meldingId' in dossier ? [dossier.meldingId] : []))
  const aanvraagIds = signalen.flatMap(({ dossier }) => ('aanvraagId' in dossier ? [dossier.aanvraagId] : []))
  await sql`
    insert into audit (handeling, object_soort, object_ids, leerling_ids)
    values (${handeling}, 'signaal', ${signalen.map(({ id }) => id)}::uuid[], array(
      select leerling_id from thuiszittermelding where id = any(${meldingIds}::uuid[])
      union
      select leerling_id from tlv_aanvraag where id = any(${aanvraagIds}::uuid[])))`.execute(trx)
}

/** Which of these sleutels have a signaal already. */
export async function listSignaalsleutels({ trx }: Session, sleutels: readonly string[]): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('signaal')
    .select('sleutel')
    .where(sql<boolean>`sleutel = any(${sleutels}::text[])`)
    .execute()
  return rows.map(({ sleutel }) => sleutel)
}

/**
 * Makes a signaal; a school may, though it never sees one. False, and nothing is stored, when one of this sleutel is there
 * already.
 */
export async function insertSignaal({ trx }: Session, signaal: OpenSignaal, sleutel: string): Promise<boolean> {
  const {
    id,
    nummer,
    soort,
    urgentie,
    dossier,
    schoolId = null,
    gemaaktOp: gemaakt_op,
    termijn = null,
    status,
  } = signaal
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('signaal')
    .values({
      id,
      nummer,
      soort,
      urgentie,
      melding_id: dossier.soort === 'thuiszittermelding' ? dossier.meldingId : null,
      aanvraag_id: dossier.soort === 'tlv_aanvraag' ? dossier.aanvraagId : null,
      school_id: schoolId,
      gemaakt_op,
      termijn,
      sleutel,
      status,
    })
    // Without a target: with one, Postgres asks for the right to see the row.
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Stores how the signaal now stands, as its next version. Lock it before deciding. */
export async function saveSignaal({ trx }: Session, signaal: Signaal): Promise<void> {
  await trx
    .updateTable('signaal')
    .set({
      status: signaal.status,
      opgepakt_door: 'opgepaktDoor' in signaal ? signaal.opgepaktDoor : null,
      opgepakt_op: 'opgepaktOp' in signaal ? signaal.opgepaktOp : null,
      overgedragen_door: 'overgedragenDoor' in signaal ? signaal.overgedragenDoor : null,
      geescaleerd_reden: signaal.status === 'geescaleerd' ? signaal.reden : null,
      afgehandeld_op: signaal.status === 'afgehandeld' ? signaal.afgehandeldOp : null,
      afhandeling: signaal.status === 'afgehandeld' ? signaal.afhandeling : null,
      versie: sql`versie + 1`,
    })
    .where('id', '=', signaal.id)
    .execute()
}

const selectSignaal = ({ trx }: Session) => trx.selectFrom('signaal').selectAll()

type Row = Omit<SignaalTable, 'versie' | 'sleutel'>

function toSignaal(row: Row): Signaal {
  const basis = present({
    id: row.id,
    nummer: row.nummer,
    soort: row.soort,
    urgentie: row.urgentie,
    dossier: toDossier(row),
    schoolId: row.school_id,
    gemaaktOp: row.gemaakt_op,
    termijn: row.termijn,
  })
  const { status, opgepakt_door, opgepakt_op, overgedragen_door, geescaleerd_reden, afgehandeld_op, afhandeling } = row
  if (status === 'open') return { ...basis, status }

  if (opgepakt_door === null || opgepakt_op === null) throw new Error(`signaal ${row.id} was taken up by nobody`)
  const opgepakt = { ...basis, opgepaktDoor: opgepakt_door, opgepaktOp: opgepakt_op }
  switch (status) {
    case 'opgepakt':
      return { ...opgepakt, status }
    case 'overgedragen':
      return { ...opgepakt, status, overgedragenDoor: overgedragen_door ?? opgepakt_door }
    case 'geescaleerd':
      return { ...opgepakt, status, reden: geescaleerd_reden ?? '' }
    case 'afgehandeld':
      return { ...opgepakt, status, afgehandeldOp: afgehandeld_op ?? opgepakt_op, afhandeling: afhandeling ?? '' }
  }
}

function toDossier({ id, melding_id, aanvraag_id }: Row): Signaal['dossier'] {
  if (melding_id !== null) return { soort: 'thuiszittermelding', meldingId: melding_id }
  if (aanvraag_id !== null) return { soort: 'tlv_aanvraag', aanvraagId: aanvraag_id }
  throw new Error(`signaal ${id} is about nothing`)
}
