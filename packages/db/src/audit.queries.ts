import type { Deur, LeerlingId, MedewerkerId, Wie } from '@thuisnabij/domain'
import { sql } from 'kysely'
import type { Session } from './session.ts'

/** What was seen or done: ids, and never what they say. */
export type Auditobject = {
  readonly soort: string
  readonly ids: readonly string[]
  readonly leerlingIds: readonly LeerlingId[]
}

/**
 * Records, in the name of whoever acts, that `handeling` was done to or seen of `object`. Part of the session: when that
 * is not stored, neither is this.
 */
export async function audit(
  { trx }: Session,
  handeling: string,
  { soort, ids, leerlingIds }: Auditobject,
): Promise<void> {
  await sql`
    insert into audit (handeling, object_soort, object_ids, leerling_ids)
    values (${handeling}, ${soort}, ${ids}::uuid[], ${[...new Set(leerlingIds)]}::uuid[])`.execute(trx)
}

export type Auditregel = {
  readonly id: number
  /** ISO instant. */
  readonly op: string
  readonly medewerkerId: MedewerkerId
  readonly rol: Wie['rol']
  readonly deur: Deur
  readonly handeling: string
  readonly object: Auditobject
}

export type Auditfilter = {
  readonly leerlingId?: LeerlingId
  readonly medewerkerId?: MedewerkerId
  readonly first: number
  /** Older than this one. */
  readonly before?: number
}

/** Newest first; empty for everyone but the functionaris gegevensbescherming. */
export async function listAudit({ trx }: Session, filter: Auditfilter): Promise<readonly Auditregel[]> {
  const { leerlingId, medewerkerId, first, before } = filter
  const rows = await trx
    .selectFrom('audit')
    .selectAll()
    .$if(leerlingId !== undefined, (query) => query.where(sql<boolean>`leerling_ids @> array[${leerlingId}]::uuid[]`))
    .$if(medewerkerId !== undefined, (query) => query.where('medewerker_id', '=', medewerkerId ?? null))
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? 0))
    .orderBy('id', 'desc')
    .limit(first)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    op: row.op,
    medewerkerId: row.medewerker_id,
    rol: row.rol,
    deur: row.deur,
    handeling: row.handeling,
    object: { soort: row.object_soort, ids: row.object_ids, leerlingIds: row.leerling_ids },
  }))
}
