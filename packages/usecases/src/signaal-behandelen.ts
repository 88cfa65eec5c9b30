import { auditSignalen, lockSignaal, saveBehandelaar, saveSignaal, verstuurTaak } from '@thuisnabij/db'
import { type Handeling, ok, type Result, type Signaal, type SignaalId, weiger } from '@thuisnabij/domain'
import { type PersoonsgegevensGenoemd, persoonsgegevensGenoemd } from './persoonsgegevens-weren.ts'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

export type SignaalNietGevonden = { readonly kind: 'SignaalNietGevonden' }
export type SignaalBehandelWeigering = GeenToegang | PersoonsgegevensGenoemd | SignaalNietGevonden

/**
 * What every act on a signaal has in common. Who takes up a signaal of a melding has that melding from then on, which its
 * school may see. When a signaal changes, a job brings the card of everyone who got it up to date.
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
  await behandelaarVastleggen(sessie, uitkomst.value, signaal)
  await verstuurTaak(sessie, 'kaart-bijwerken', { id: signaal.id })
  await auditSignalen(sessie, wat.handeling, [signaal])
  return ok(uitkomst.value)
}

async function behandelaarVastleggen(sessie: Werksessie, na: Signaal, voor: Signaal): Promise<void> {
  const [wie, eerst] = [na, voor].map((signaal) => ('opgepaktDoor' in signaal ? signaal.opgepaktDoor : undefined))
  if (wie === undefined || wie === eerst || na.dossier.soort !== 'thuiszittermelding') return
  await saveBehandelaar(sessie, na.dossier.meldingId, wie)
}
