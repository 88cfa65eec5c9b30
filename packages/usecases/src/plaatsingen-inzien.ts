import {
  audit,
  type Page,
  type Paged,
  type Plaatsingcursor,
  type Plaatsingfilter,
  pagePlaatsingen,
} from '@thuisnabij/db'
import { ok, type Plaatsing, type Result } from '@thuisnabij/domain'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

/** Every plaatsing from or to a school of whoever acts, oldest first, a page at a time. */
export async function plaatsingenInzien(
  sessie: Werksessie,
  filter: Plaatsingfilter,
  page: Page<Plaatsingcursor>,
): Promise<Result<Paged<Plaatsing>, GeenToegang>> {
  if (!mag(sessie, 'plaatsing-inzien')) return geenToegang
  const pagina = await pagePlaatsingen(sessie, filter, page)
  if (pagina.rows.length > 0) {
    await audit(sessie, 'plaatsing-inzien', {
      soort: 'plaatsing',
      ids: pagina.rows.map(({ id }) => id),
      leerlingIds: pagina.rows.map(({ leerlingId }) => leerlingId),
    })
  }
  return ok(pagina)
}
