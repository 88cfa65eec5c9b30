import type {
  BeantwoordeCoordinatievraag,
  Coordinatievraag,
  CoordinatievraagId,
  Datum,
  EerdereVragen,
  OpenCoordinatievraag,
} from '@thuisnabij/domain'
import { type Selectable, sql } from 'kysely'
import type { CoordinatievraagTable } from './kennis.table.ts'
import { type Page, type Paged, toPaged } from './page.ts'
import { present } from './present.ts'
import type { Session } from './session.ts'

/** The question with its version, or undefined when it does not exist or whoever acts may not see it. */
export async function findCoordinatievraag(
  session: Session,
  id: CoordinatievraagId,
): Promise<{ readonly vraag: Coordinatievraag; readonly versie: number } | undefined> {
  const row = await selectVraag(session).where('id', '=', id).executeTakeFirst()
  return row && { vraag: toCoordinatievraag(row), versie: row.versie }
}

/** As {@link findCoordinatievraag}, and holds it until the session ends. */
export async function lockCoordinatievraag(
  session: Session,
  id: CoordinatievraagId,
): Promise<Coordinatievraag | undefined> {
  const row = await selectVraag(session).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toCoordinatievraag(row)
}

export type Vraagfilter = { readonly status?: Coordinatievraag['status'] }

/** Highest number first; of the person who acts alone, unless that is the coördinatie. */
export async function pageCoordinatievragen(
  session: Session,
  { status }: Vraagfilter,
  { first, after }: Page<number>,
): Promise<Paged<Coordinatievraag>> {
  const rows = await selectVraag(session)
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'open'))
    .$if(after !== undefined, (query) => query.where('nummer', '<', after ?? 0))
    .orderBy('nummer', 'desc')
    .limit(first + 1)
    .execute()
  return toPaged(rows.map(toCoordinatievraag), first)
}

/** What the person who acts asked before; until the session ends they ask nothing more. */
export async function lockEerdereVragen({ trx, wie, vandaag }: Session): Promise<EerdereVragen> {
  await sql`select pg_advisory_xact_lock(hashtext('coordinatievraag'), hashtext(${wie.medewerkerId}))`.execute(trx)
  const rows = await trx
    .selectFrom('coordinatievraag')
    .select(['nummer', 'tekst', 'status', 'gesteld_op'])
    .where('gesteld_door', '=', wie.medewerkerId)
    .where(({ or, eb }) => or([eb('status', '=', 'open'), eb('gesteld_op', '=', vandaag)]))
    .execute()
  return {
    open: rows.filter(({ status }) => status === 'open').map(({ nummer, tekst }) => ({ nummer, tekst })),
    vandaag: rows.filter(({ gesteld_op }) => gesteld_op === vandaag).length,
  }
}

export async function insertCoordinatievraag({ trx }: Session, vraag: OpenCoordinatievraag): Promise<void> {
  const { id, nummer, tekst, gesteldDoor, gesteldOp, gesprekId = null, status } = vraag
  const gesteld = { gesteld_door: gesteldDoor, gesteld_op: gesteldOp, gesprek_id: gesprekId }
  await trx
    .insertInto('coordinatievraag')
    .values({ id, nummer, tekst, status, ...gesteld })
    .execute()
}

/** Writes the answer; the version counts up, so that cards which show the question without it are behind. */
export async function saveBeantwoord({ trx }: Session, vraag: BeantwoordeCoordinatievraag): Promise<void> {
  const { id, status, antwoord, beantwoordDoor: beantwoord_door, beantwoordOp: beantwoord_op } = vraag
  await trx
    .updateTable('coordinatievraag')
    .set({ status, antwoord, beantwoord_door, beantwoord_op, versie: sql`versie + 1` })
    .where('id', '=', id)
    .execute()
}

/** Erases questions answered before this day, with their deliveries; gives how many. For the program itself. */
export async function wisCoordinatievragen({ trx }: Session, voor: Datum): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('coordinatievraag')
    .where('beantwoord_op', '<', voor)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

const selectVraag = ({ trx }: Session) => trx.selectFrom('coordinatievraag').selectAll()

function toCoordinatievraag(row: Selectable<CoordinatievraagTable>): Coordinatievraag {
  const { status, antwoord, beantwoord_door, beantwoord_op } = row
  const basis = present({
    id: row.id,
    nummer: row.nummer,
    tekst: row.tekst,
    gesteldDoor: row.gesteld_door,
    gesteldOp: row.gesteld_op,
    gesprekId: row.gesprek_id,
  })
  if (status === 'open') return { ...basis, status }
  if (antwoord === null || beantwoord_door === null || beantwoord_op === null)
    throw new Error(`coordinatievraag ${row.id} was answered by nobody`)
  return { ...basis, status, antwoord, beantwoordDoor: beantwoord_door, beantwoordOp: beantwoord_op }
}
