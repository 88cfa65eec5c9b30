import type { Datum, LeerlingId, Plaatsing, PlaatsingId, TlvAanvraagId } from '@thuisnabij/domain'
import { sql } from 'kysely'
import { type DayCursor, type Page, type Paged, toPaged } from './page.ts'
import { toPlaatsingRow } from './plaatsing.rows.ts'
import type { PlaatsingTable } from './plaatsing.table.ts'
import { present } from './present.ts'
import type { Session } from './session.ts'

/** The plaatsing, or undefined when it does not exist or whoever acts may not see it. */
export async function findPlaatsing(session: Session, id: PlaatsingId): Promise<Plaatsing | undefined> {
  const row = await selectPlaatsing(session).where('id', '=', id).executeTakeFirst()
  return row && toPlaatsing(row)
}

/** As {@link findPlaatsing}, and holds the row until the session ends. A receiving school sees its plaatsing and cannot hold it. */
export async function lockPlaatsing(session: Session, id: PlaatsingId): Promise<Plaatsing | undefined> {
  const row = await selectPlaatsing(session).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toPlaatsing(row)
}

/** The plaatsing of this aanvraag that has not ended; there is at most one. */
export async function findLopendePlaatsing(
  session: Session,
  aanvraagId: TlvAanvraagId,
): Promise<Plaatsing | undefined> {
  const row = await selectPlaatsing(session)
    .where('aanvraag_id', '=', aanvraagId)
    .where('status', '<>', 'beeindigd')
    .executeTakeFirst()
  return row && toPlaatsing(row)
}

/** The plaatsingen of these aanvragen, oldest first. */
export async function listPlaatsingenOfAanvragen(
  session: Session,
  aanvraagIds: readonly TlvAanvraagId[],
): Promise<readonly Plaatsing[]> {
  const rows = await inOrder(
    selectPlaatsing(session).where(sql<boolean>`aanvraag_id = any(${aanvraagIds}::uuid[])`),
  ).execute()
  return rows.map(toPlaatsing)
}

/** The plaatsingen of these leerlingen, oldest first. */
export async function listPlaatsingenOfLeerlingen(
  session: Session,
  leerlingIds: readonly LeerlingId[],
): Promise<readonly Plaatsing[]> {
  const rows = await inOrder(
    selectPlaatsing(session).where(sql<boolean>`leerling_id = any(${leerlingIds}::uuid[])`),
  ).execute()
  return rows.map(toPlaatsing)
}

/** Every plaatsing that whoever acts may see, from or to a school of theirs, oldest first. */
export async function listPlaatsingen(
  session: Session,
  status?: readonly Plaatsing['status'][],
): Promise<readonly Plaatsing[]> {
  const rows = await inOrder(
    selectPlaatsing(session).$if(status !== undefined, (query) =>
      query.where(sql<boolean>`status = any(${status}::text[])`),
    ),
  ).execute()
  return rows.map(toPlaatsing)
}

export type Plaatsingfilter = { readonly status?: readonly Plaatsing['status'][] }
export type Plaatsingcursor = DayCursor<PlaatsingId, Datum>

/** As {@link listPlaatsingen}, a page at a time. */
export async function pagePlaatsingen(
  session: Session,
  { status }: Plaatsingfilter,
  { first, after }: Page<Plaatsingcursor>,
): Promise<Paged<Plaatsing>> {
  const rows = await inOrder(
    selectPlaatsing(session)
      .$if(status !== undefined, (query) => query.where(sql<boolean>`status = any(${status}::text[])`))
      .$if(after !== undefined, (query) =>
        query.where(sql<boolean>`(wacht_sinds, id) > (${after?.op}::date, ${after?.id}::uuid)`),
      ),
  )
    .limit(first + 1)
    .execute()
  return toPaged(rows.map(toPlaatsing), first)
}

/** Overwrites by id. */
export async function savePlaatsing({ trx }: Session, plaatsing: Plaatsing): Promise<void> {
  const { vast, stand } = toPlaatsingRow(plaatsing)
  await trx
    .insertInto('plaatsing')
    .values(({ selectFrom }) => ({
      ...vast,
      ...stand,
      // the school that holds the dossier
      school_id: selectFrom('tlv_aanvraag').select('school_id').where('id', '=', vast.aanvraag_id),
    }))
    .onConflict((conflict) => conflict.column('id').doUpdateSet(stand))
    .execute()
}

const selectPlaatsing = ({ trx }: Session) => trx.selectFrom('plaatsing').selectAll()
const inOrder = (query: ReturnType<typeof selectPlaatsing>) => query.orderBy('wacht_sinds').orderBy('id')

function toPlaatsing(row: PlaatsingTable): Plaatsing {
  const { status, geplaatst_op, beeindigd_op, reden, bij_school_id, bij_school_buiten_regio } = row
  const basis = {
    id: row.id,
    leerlingId: row.leerling_id,
    aanvraagId: row.aanvraag_id,
    tlv: {
      nummer: { jaar: row.tlv_jaar, volgnummer: row.tlv_volgnummer },
      soort: row.tlv_soort,
      geldigVan: row.tlv_geldig_van,
      geldigTot: row.tlv_geldig_tot,
    },
    bij: bij_school_id === null ? { schoolBuitenRegio: bij_school_buiten_regio ?? '' } : { schoolId: bij_school_id },
    wachtSinds: row.wacht_sinds,
  }
  switch (status) {
    case 'wacht':
      return { ...basis, status }
    case 'geplaatst':
      if (geplaatst_op === null) throw new Error(`plaatsing ${row.id} has no day`)
      return { ...basis, status, geplaatstOp: geplaatst_op }
    case 'beeindigd':
      if (beeindigd_op === null || reden === null) throw new Error(`plaatsing ${row.id} has no end`)
      return { ...basis, status, ...present({ geplaatstOp: geplaatst_op }), beeindigdOp: beeindigd_op, reden }
  }
}
