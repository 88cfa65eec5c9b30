import {
  audit,
  listThuiszittermeldingen,
  type Meldingcursor,
  type Meldingfilter,
  type Page,
  type Paged,
  pageThuiszittermeldingen,
} from '@thuisnabij/db'
import { ok, type Result, type Thuiszittermelding, type ThuiszittermeldingId } from '@thuisnabij/domain'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

export type { Meldingfilter } from '@thuisnabij/db'

/** The meldingen that whoever acts may see, newest first, a page at a time. */
export async function thuiszittermeldingenInzien(
  sessie: Werksessie,
  filter: Meldingfilter,
  page: Page<Meldingcursor>,
): Promise<Result<Paged<Thuiszittermelding>, GeenToegang>> {
  if (!mag(sessie, 'thuiszitter-inzien')) return geenToegang
  const pagina = await pageThuiszittermeldingen(sessie, filter, page)
  await meldinginzageVastleggen(sessie, pagina.rows)
  return ok(pagina)
}

/** These meldingen, in no order; those that are not for whoever acts are left out. */
export async function thuiszittermeldingenErbij(
  sessie: Werksessie,
  ids: readonly ThuiszittermeldingId[],
): Promise<readonly Thuiszittermelding[]> {
  if (!mag(sessie, 'thuiszitter-inzien')) return []
  const meldingen = await listThuiszittermeldingen(sessie, ids)
  await meldinginzageVastleggen(sessie, meldingen)
  return meldingen
}

/** Records that these meldingen were seen; a list is one row with the ids it showed, and nothing seen is no row. */
export async function meldinginzageVastleggen(
  sessie: Werksessie,
  meldingen: readonly Thuiszittermelding[],
): Promise<void> {
  if (meldingen.length === 0) return
  await audit(sessie, 'thuiszitter-inzien', {
    soort: 'thuiszittermelding',
    ids: meldingen.map(({ id }) => id),
    leerlingIds: meldingen.map(({ leerlingId }) => leerlingId),
  })
}
