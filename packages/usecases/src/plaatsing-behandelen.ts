import { audit, lockPlaatsing, savePlaatsing } from '@thuisnabij/db'
import { type Handeling, ok, type Plaatsing, type PlaatsingId, type Result, weiger } from '@thuisnabij/domain'
import { type PersoonsgegevensGenoemd, persoonsgegevensGenoemd } from './persoonsgegevens-weren.ts'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

export type PlaatsingNietGevonden = { readonly kind: 'PlaatsingNietGevonden' }
/** This cannot be done with a plaatsing in this state. */
export type PlaatsingInAndereStatus = { readonly kind: 'PlaatsingInAndereStatus'; readonly status: Plaatsing['status'] }
export type PlaatsingBehandelWeigering =
  | GeenToegang
  | PersoonsgegevensGenoemd
  | PlaatsingNietGevonden
  | PlaatsingInAndereStatus

type InStatus<Status extends Plaatsing['status']> = Extract<Plaatsing, { readonly status: Status }>

/** What the acts on a plaatsing have in common; only the school that holds the dossier gets one to change. Refuses as `act` does. */
export async function plaatsingBehandelen<Status extends Plaatsing['status'], Na extends Plaatsing, Weigering>(
  sessie: Werksessie,
  wat: { readonly id: PlaatsingId; readonly handeling: Handeling; readonly status: readonly Status[] },
  act: (plaatsing: InStatus<Status>) => Result<Na, Weigering>,
): Promise<Result<Na, Weigering | PlaatsingBehandelWeigering>> {
  if (!mag(sessie, wat.handeling)) return geenToegang
  const plaatsing = await lockPlaatsing(sessie, wat.id)
  if (!plaatsing) return weiger({ kind: 'PlaatsingNietGevonden' })
  if (!isInStatus(plaatsing, wat.status)) return weiger({ kind: 'PlaatsingInAndereStatus', status: plaatsing.status })

  const uitkomst = act(plaatsing)
  if (!uitkomst.ok) return uitkomst
  const genoemd = await persoonsgegevensGenoemd(sessie, uitkomst.value, plaatsing)
  if (genoemd) return genoemd
  await savePlaatsing(sessie, uitkomst.value)
  await audit(sessie, wat.handeling, {
    soort: 'plaatsing',
    ids: [plaatsing.id],
    leerlingIds: [plaatsing.leerlingId],
  })
  return ok(uitkomst.value)
}

const isInStatus = <Status extends Plaatsing['status']>(
  plaatsing: Plaatsing,
  toegestaan: readonly Status[],
): plaatsing is InStatus<Status> => toegestaan.some((status) => status === plaatsing.status)
