import type { AfgehandeldeKennisvraag, Datum, KennisvraagId, OpenKennisvraag } from '@thuisnabij/domain'
import { sql } from 'kysely'
import type { KennisvraagTable } from './kennis.table.ts'
import { present } from './present.ts'
import type { Session } from './session.ts'

/** Keeps a question; whoever asks may, though only the coördinatie reads it. Kept before (same id) is kept once. */
export async function insertKennisvraag({ trx }: Session, vraag: OpenKennisvraag): Promise<void> {
  const { id, tekst, aanleiding, artikelId = null, toelichting = null, gevraagdOp, status } = vraag
  await trx
    .insertInto('kennisvraag')
    .values({ id, tekst, aanleiding, artikel_id: artikelId, toelichting, gevraagd_op: gevraagdOp, status })
    // Without a target: with one, Postgres asks for the right to see the row.
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Notes that something of what was offered for this question was chosen; chosen again changes nothing. */
export async function insertKennisvraagKeuze(
  { trx, vandaag }: Session,
  id: KennisvraagId,
  artikelId: string,
): Promise<void> {
  await trx
    .insertInto('kennisvraag_keuze')
    .values({ kennisvraag_id: id, artikel_id: artikelId, gekozen_op: vandaag })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Open ones for which nothing was chosen, newest first; empty for who may not see them. */
export async function listOpenKennisvragen({ trx }: Session, hoogstens: number): Promise<readonly OpenKennisvraag[]> {
  const rows = await trx
    .selectFrom('kennisvraag as v')
    .selectAll('v')
    .where('v.status', '=', 'open')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('kennisvraag_keuze as k').whereRef('k.kennisvraag_id', '=', 'v.id').select('k.artikel_id')),
      ),
    )
    .orderBy('v.gevraagd_op', 'desc')
    .orderBy('v.id')
    .limit(hoogstens)
    .execute()
  return rows.map(toOpen)
}

/** Those of these that are open, held until the session ends, in order of id. */
export async function lockOpenKennisvragen(
  { trx }: Session,
  ids: readonly KennisvraagId[],
): Promise<readonly OpenKennisvraag[]> {
  const rows = await trx
    .selectFrom('kennisvraag')
    .selectAll()
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where('status', '=', 'open')
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(toOpen)
}

/** Notes that questions are done with, all in one statement. */
export async function saveAfgehandeld({ trx }: Session, vragen: readonly AfgehandeldeKennisvraag[]): Promise<void> {
  const [eerste] = vragen
  if (!eerste) return
  await trx
    .updateTable('kennisvraag')
    .set({
      status: eerste.status,
      afgehandeld_door: eerste.afgehandeldDoor,
      afgehandeld_op: eerste.afgehandeldOp,
      antwoord_id: eerste.antwoordId ?? null,
    })
    .where(sql<boolean>`id = any(${vragen.map(({ id }) => id)}::uuid[])`)
    .execute()
}

/** Erases questions asked before this day, and what was chosen then; gives how many questions. For the program itself. */
export async function wisKennisvragen({ trx }: Session, voor: Datum): Promise<number> {
  await trx.deleteFrom('kennisvraag_keuze').where('gekozen_op', '<', voor).execute()
  const { numDeletedRows } = await trx
    .deleteFrom('kennisvraag')
    .where('gevraagd_op', '<', voor)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

const toOpen = (row: KennisvraagTable): OpenKennisvraag => ({
  ...present({
    id: row.id,
    tekst: row.tekst,
    aanleiding: row.aanleiding,
    artikelId: row.artikel_id,
    toelichting: row.toelichting,
    gevraagdOp: row.gevraagd_op,
  }),
  status: 'open',
})
