import {
  type Document,
  type DocumentId,
  type Documentpassage,
  type Documentversie,
  type DocumentversieId,
  titelsleutel,
} from '@thuisnabij/domain'
import { sql } from 'kysely'
import type { DocumentversieTable } from './document.table.ts'
import { present } from './present.ts'
import type { Session } from './session.ts'

/** Holds all documents until the session ends: who loads or withdraws at the same moment waits, and then sees what was done. */
export async function lockDocumenten({ trx }: Session): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('document'))`.execute(trx)
}

/** Every document with every version, also what was withdrawn; in order of title. */
export async function listDocumenten(session: Session): Promise<readonly Document[]> {
  const rows = await selectDocumenten(session).execute()
  return toDocumenten(rows)
}

export async function findDocument(session: Session, id: DocumentId): Promise<Document | undefined> {
  const rows = await selectDocumenten(session).where('document.id', '=', id).execute()
  const [document] = toDocumenten(rows)
  return document
}

/** Adds a version with all that stands in it; the document too, when none has this title yet. Gives the document's id. */
export async function insertDocumentversie(
  { trx }: Session,
  {
    titel,
    versie,
    passages,
  }: { readonly titel: string; readonly versie: Documentversie; readonly passages: readonly Documentpassage[] },
): Promise<DocumentId> {
  const sleutel = titelsleutel(titel)
  await sql`insert into document (id, titel, sleutel) values (gen_random_uuid(), ${titel}, ${sleutel}) on conflict do nothing`.execute(
    trx,
  )
  const { id } = await trx.selectFrom('document').select('id').where('sleutel', '=', sleutel).executeTakeFirstOrThrow()
  await trx
    .insertInto('documentversie')
    .values({
      id: versie.id,
      document_id: id,
      versie: versie.versie,
      geldig_van: versie.geldigVan,
      geldig_tot: versie.geldigTot ?? null,
      soort: versie.soort,
      hash: versie.hash,
      bladzijden: versie.bladzijden ?? null,
      passages: versie.passages,
      geladen_op: versie.geladenOp,
      geladen_door: versie.geladenDoor,
      ingetrokken_op: null,
      ingetrokken_door: null,
      ingetrokken_reden: null,
    })
    .execute()
  const rijen = passages.map((passage, plek) => ({ documentversie_id: versie.id, volgnummer: plek + 1, ...passage }))
  await sql`insert into documentpassage select * from json_populate_recordset(null::documentpassage, ${JSON.stringify(rijen)})`.execute(
    trx,
  )
  return id
}

/** Stores that these versions were withdrawn. */
export async function saveIntrekking({ trx }: Session, versies: readonly Documentversie[]): Promise<void> {
  for (const { id, ingetrokken } of versies) {
    if (!ingetrokken) continue
    await trx
      .updateTable('documentversie')
      .set({
        ingetrokken_op: ingetrokken.op,
        ingetrokken_door: ingetrokken.door,
        ingetrokken_reden: ingetrokken.reden,
      })
      .where('id', '=', id)
      .execute()
  }
}

/** What stands in each version that can be found, in order; by the id of the version. */
export async function listDocumentpassages({
  trx,
}: Session): Promise<ReadonlyMap<DocumentversieId, readonly Documentpassage[]>> {
  const rows = await trx
    .selectFrom('documentpassage')
    .innerJoin('documentversie', 'documentversie.id', 'documentversie_id')
    .select(['documentversie_id', 'kop', 'alinea', 'bladzijde', 'tekst'])
    .where('ingetrokken_op', 'is', null)
    .orderBy('documentversie_id')
    .orderBy('volgnummer')
    .execute()
  const perVersie = Map.groupBy(rows, ({ documentversie_id }) => documentversie_id)
  return new Map(
    [...perVersie].map(
      ([id, van]) => [id, van.map(({ documentversie_id: _, ...passage }) => present(passage))] as const,
    ),
  )
}

const selectDocumenten = ({ trx }: Session) =>
  trx
    .selectFrom('document')
    .innerJoin('documentversie', 'document.id', 'document_id')
    .selectAll('documentversie')
    .select('titel')
    .orderBy('titel')
    .orderBy('document_id')
    .orderBy('geladen_op')
    .orderBy('geldig_van')
    .orderBy('documentversie.id')

function toDocumenten(rows: readonly (DocumentversieTable & { readonly titel: string })[]): readonly Document[] {
  return [...Map.groupBy(rows, ({ document_id }) => document_id)].map(([id, versies]) => ({
    id,
    titel: versies[0]?.titel ?? '',
    versies: versies.map(toDocumentversie),
  }))
}

const toDocumentversie = (row: DocumentversieTable): Documentversie => {
  const { ingetrokken_op: op, ingetrokken_door: door, ingetrokken_reden: reden } = row
  return {
    ...present({
      id: row.id,
      versie: row.versie,
      geldigVan: row.geldig_van,
      geldigTot: row.geldig_tot,
      soort: row.soort,
      hash: row.hash,
      bladzijden: row.bladzijden,
      passages: row.passages,
      geladenOp: row.geladen_op,
      geladenDoor: row.geladen_door,
    }),
    ...(op !== null && door !== null && reden !== null ? { ingetrokken: { op, door, reden } } : {}),
  }
}
