import {
  audit,
  type Leerlingcursor,
  type Leerlingfilter,
  listLeerlingen,
  type Page,
  type Paged,
  pageLeerlingen,
} from '@thuisnabij/db'
import { type Leerling, type LeerlingId, ok, type Result } from '@thuisnabij/domain'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

/** The leerlingen with a dossier that whoever acts may see, a page at a time. */
export async function leerlingenInzien(
  sessie: Werksessie,
  filter: Leerlingfilter,
  page: Page<Leerlingcursor>,
): Promise<Result<Paged<Leerling>, GeenToegang>> {
  if (!mag(sessie, 'leerling-inzien')) return geenToegang
  const pagina = await pageLeerlingen(sessie, filter, page)
  const leerlingIds = pagina.rows.map(({ id }) => id)
  if (leerlingIds.length > 0)
    await audit(sessie, 'leerling-inzien', { soort: 'leerling', ids: leerlingIds, leerlingIds })
  return ok(pagina)
}

/** The leerlingen of dossiers that are shown already, in no order: that they were seen is recorded with those dossiers. */
export const leerlingenErbij = (sessie: Werksessie, ids: readonly LeerlingId[]): Promise<readonly Leerling[]> =>
  listLeerlingen(sessie, ids)
