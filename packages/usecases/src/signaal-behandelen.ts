import { audit, listSignaalleerlingen, lockSignaal, saveSignaal, verstuurTaak } from '@thuisnabij/db'
import { type Handeling, ok, type Result, type Signaal, type SignaalId, weiger } from '@thuisnabij/domain'
import { type PersoonsgegevensGenoemd, persoonsgegevensGenoemd } from './persoonsgegevens-weren.ts'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

export type SignaalNietGevonden = { readonly kind: 'SignaalNietGevonden' }
export type SignaalBehandelWeigering = GeenToegang | PersoonsgegevensGenoemd | SignaalNietGevonden

/**
 * What every act on a signaal has in common. When it changes, a job brings the card of everyone who got it up to date.
 * Refuses as `act` does.
 */
export async function signaalBehandelen<Na extends Signaal, Weigering>(
  sessie: Werksessie,
  wat: { readonly id: SignaalId; readonly handeling: Handeling },
  act: (signaal: Signaal) => Result<Na, Weigering>,
): Promise<Result<Na, Weigering | SignaalBehandelWeigering>> {
  if (!mag(sessie, wat.handeling)) return geenToegang
  const signaal = await lockSignaal(sessie, wat.id)
  if (!signaal) return weiger({ kind: 'SignaalNietGevonden' })

  const uitkomst = act(signaal)
  if (!uitkomst.ok) return uitkomst
  const genoemd = await persoonsgegevensGenoemd(sessie, uitkomst.value, signaal)
  if (genoemd) return genoemd

  await saveSignaal(sessie, uitkomst.value)
  await verstuurTaak(sessie, 'signaal-kaart-bijwerken', { id: signaal.id })
  await signalenVastleggen(sessie, wat.handeling, [signaal])
  return ok(uitkomst.value)
}

/** Records that something was done to these signalen, or that they were seen, with whose dossiers they are about. */
export async function signalenVastleggen(
  sessie: Werksessie,
  handeling: Handeling,
  signalen: readonly Signaal[],
): Promise<void> {
  if (signalen.length === 0) return
  const leerlingIds = await listSignaalleerlingen(sessie, signalen)
  await audit(sessie, handeling, { soort: 'signaal', ids: signalen.map(({ id }) => id), leerlingIds })
}
