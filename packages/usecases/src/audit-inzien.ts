import { type Auditfilter, type Auditregel, audit, listAudit } from '@thuisnabij/db'
import { ok, type Result } from '@thuisnabij/domain'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

/** Who saw or did what, newest first; for the functionaris gegevensbescherming. That the record was read is recorded too. */
export async function auditInzien(
  sessie: Werksessie,
  filter: Auditfilter,
): Promise<Result<readonly Auditregel[], GeenToegang>> {
  if (!mag(sessie, 'audit-inzien')) return geenToegang
  const regels = await listAudit(sessie, filter)
  const leerlingIds = filter.leerlingId === undefined ? [] : [filter.leerlingId]
  await audit(sessie, 'audit-inzien', { soort: 'audit', ids: [], leerlingIds })
  return ok(regels)
}
