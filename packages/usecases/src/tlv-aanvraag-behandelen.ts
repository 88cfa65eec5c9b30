import { audit, lockTlvAanvraag, saveTlvAanvraag } from '@thuisnabij/db'
import {
  type Handeling,
  ok,
  type Result,
  type TlvAanvraag,
  type TlvAanvraagId,
  type TlvStatus,
  weiger,
} from '@thuisnabij/domain'
import { monitorBijwerken } from './monitor-bijwerken.ts'
import { type PersoonsgegevensGenoemd, persoonsgegevensGenoemd } from './persoonsgegevens-weren.ts'
import { type GeenToegang, geenToegang, mag, magBij, type Werksessie } from './sessie.ts'
import { volgersInlichten } from './tlv-aanvraag-volgen.ts'

/** There is no such aanvraag, or it is not for whoever asks. */
export type AanvraagNietGevonden = { readonly kind: 'AanvraagNietGevonden' }
/** This cannot be done in the state the aanvraag is in. */
export type AanvraagInAndereStatus = { readonly kind: 'AanvraagInAndereStatus'; readonly status: TlvStatus }
export type BehandelWeigering = GeenToegang | PersoonsgegevensGenoemd | AanvraagNietGevonden | AanvraagInAndereStatus

type InStatus<Status extends TlvStatus> = Extract<TlvAanvraag, { readonly status: Status }>

/**
 * What every act on an aanvraag has in common: may this person, hold the row, is it in a state that allows it, let the
 * domain decide, store, tell who follows it, recompute the figures, record.
 *
 * Refuses as `act` does; stores nothing then.
 */
export async function tlvAanvraagBehandelen<Status extends TlvStatus, Na extends TlvAanvraag, Weigering>(
  sessie: Werksessie,
  wat: { readonly id: TlvAanvraagId; readonly handeling: Handeling; readonly status: readonly Status[] },
  act: (aanvraag: InStatus<Status>) => Result<Na, Weigering> | Promise<Result<Na, Weigering>>,
): Promise<Result<Na, Weigering | BehandelWeigering>> {
  if (!mag(sessie, wat.handeling)) return geenToegang
  const aanvraag = await lockTlvAanvraag(sessie, wat.id)
  if (!aanvraag) return weiger({ kind: 'AanvraagNietGevonden' })
  if (!magBij(sessie, wat.handeling, aanvraag.schoolId)) return geenToegang
  if (!isInStatus(aanvraag, wat.status)) return weiger({ kind: 'AanvraagInAndereStatus', status: aanvraag.status })

  const uitkomst = await act(aanvraag)
  if (!uitkomst.ok) return uitkomst
  const genoemd = await persoonsgegevensGenoemd(sessie, uitkomst.value, aanvraag)
  if (genoemd) return genoemd

  await saveTlvAanvraag(sessie, uitkomst.value)
  if (uitkomst.value.status !== aanvraag.status) await volgersInlichten(sessie, uitkomst.value)
  await monitorBijwerken(sessie, aanvraag.schoolId)
  await audit(sessie, wat.handeling, {
    soort: 'tlv_aanvraag',
    ids: [aanvraag.id],
    leerlingIds: [aanvraag.leerlingId],
  })
  return ok(uitkomst.value)
}

const isInStatus = <Status extends TlvStatus>(
  aanvraag: TlvAanvraag,
  toegestaan: readonly Status[],
): aanvraag is InStatus<Status> => toegestaan.some((status) => status === aanvraag.status)
