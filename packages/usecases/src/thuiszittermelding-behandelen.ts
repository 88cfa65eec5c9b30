import { audit, lockThuiszittermelding, saveThuiszittermelding } from '@thuisnabij/db'
import {
  type Handeling,
  type NieuwSignaal,
  ok,
  type Result,
  type Thuiszittermelding,
  type ThuiszittermeldingId,
  weiger,
} from '@thuisnabij/domain'
import { monitorBijwerken } from './monitor-bijwerken.ts'
import { type PersoonsgegevensGenoemd, persoonsgegevensGenoemd } from './persoonsgegevens-weren.ts'
import { type GeenToegang, geenToegang, mag, magBij, type Werksessie } from './sessie.ts'
import { signalenMaken } from './signalen-maken.ts'

/** There is no such melding, or it is not for whoever asks. */
export type MeldingNietGevonden = { readonly kind: 'MeldingNietGevonden' }
export type MeldingBehandelWeigering = GeenToegang | PersoonsgegevensGenoemd | MeldingNietGevonden

/**
 * What every act on a melding has in common, as `tlvAanvraagBehandelen` for an aanvraag. Refuses as `act` does.
 *
 * `signalen` gives what the coördinatie must hear of it; they are made before the figures, as when a melding comes in.
 */
export async function thuiszittermeldingBehandelen<Na extends Thuiszittermelding, Weigering>(
  sessie: Werksessie,
  wat: {
    readonly id: ThuiszittermeldingId
    readonly handeling: Handeling
    readonly signalen?: (na: Na, voor: Thuiszittermelding) => readonly NieuwSignaal[]
  },
  act: (melding: Thuiszittermelding) => Result<Na, Weigering>,
): Promise<Result<Na, Weigering | MeldingBehandelWeigering>> {
  if (!mag(sessie, wat.handeling)) return geenToegang
  const melding = await lockThuiszittermelding(sessie, wat.id)
  if (!melding) return weiger({ kind: 'MeldingNietGevonden' })
  if (!magBij(sessie, wat.handeling, melding.schoolId)) return geenToegang

  const uitkomst = act(melding)
  if (!uitkomst.ok) return uitkomst
  const genoemd = await persoonsgegevensGenoemd(sessie, uitkomst.value, melding)
  if (genoemd) return genoemd

  await saveThuiszittermelding(sessie, uitkomst.value)
  await signalenMaken(sessie, wat.signalen?.(uitkomst.value, melding) ?? [])
  await monitorBijwerken(sessie, melding.schoolId)
  await audit(sessie, wat.handeling, {
    soort: 'thuiszittermelding',
    ids: [melding.id],
    leerlingIds: [melding.leerlingId],
  })
  return ok(uitkomst.value)
}
