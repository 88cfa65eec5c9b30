import {
  audit,
  listTlvAanvragen,
  type Page,
  type Paged,
  pageTlvOverzicht,
  type TlvCursor,
  type TlvFilter,
  type TlvOverzichtRegel,
} from '@thuisnabij/db'
import { ok, type Result, type TlvAanvraag, type TlvAanvraagId } from '@thuisnabij/domain'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

export type { TlvFilter, TlvOverzichtRegel } from '@thuisnabij/db'

/** The aanvragen that whoever acts may see, newest first, a page at a time; the statement itself records what it showed. */
export async function tlvAanvragenInzien(
  sessie: Werksessie,
  filter: TlvFilter,
  page: Page<TlvCursor>,
): Promise<Result<Paged<TlvOverzichtRegel>, GeenToegang>> {
  if (!mag(sessie, 'tlv-aanvraag-inzien')) return geenToegang
  return ok(await pageTlvOverzicht(sessie, filter, page))
}

/** These aanvragen whole, in no order; those that are not for whoever acts are left out. */
export async function tlvAanvragenErbij(
  sessie: Werksessie,
  ids: readonly TlvAanvraagId[],
): Promise<readonly TlvAanvraag[]> {
  if (!mag(sessie, 'tlv-aanvraag-inzien')) return []
  const aanvragen = await listTlvAanvragen(sessie, ids)
  if (aanvragen.length > 0) {
    await audit(sessie, 'tlv-aanvraag-inzien', {
      soort: 'tlv_aanvraag',
      ids: aanvragen.map(({ id }) => id),
      leerlingIds: aanvragen.map(({ leerlingId }) => leerlingId),
    })
  }
  return aanvragen
}
