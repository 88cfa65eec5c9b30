import { audit, lockCoordinatievraag, saveBeantwoord, verstuurTaak } from '@thuisnabij/db'
import {
  type BeantwoordeCoordinatievraag,
  type CoordinatievraagId,
  ok,
  type Result,
  type VraagBeantwoordenWeigering,
  vraagBeantwoorden,
  weiger,
} from '@thuisnabij/domain'
import { laatBezorgen } from './bezorging-vragen.ts'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'
import { woordkennis } from './woordkennis.ts'

export type CoordinatievraagNietGevonden = { readonly kind: 'CoordinatievraagNietGevonden' }

/** Answers a question; the answer goes to who asked it, where they asked it, and the cards of the coördinatoren say so. */
export async function coordinatievraagBeantwoorden(
  sessie: Werksessie,
  { id, antwoord }: { readonly id: CoordinatievraagId; readonly antwoord: string },
): Promise<
  Result<BeantwoordeCoordinatievraag, GeenToegang | CoordinatievraagNietGevonden | VraagBeantwoordenWeigering>
> {
  if (!mag(sessie, 'coordinatievraag-beantwoorden')) return geenToegang
  const vraag = await lockCoordinatievraag(sessie, id)
  if (!vraag) return weiger({ kind: 'CoordinatievraagNietGevonden' })
  const door = sessie.wie.medewerkerId
  const uitkomst = vraagBeantwoorden(vraag, { antwoord, door, woorden: await woordkennis(sessie) }, sessie.vandaag)
  if (!uitkomst.ok) return uitkomst

  await saveBeantwoord(sessie, uitkomst.value)
  const { gesprekId } = vraag
  const naar = { ontvangers: [vraag.gesteldDoor], ...(gesprekId === undefined ? {} : { gesprekId }) }
  await laatBezorgen(sessie, { soort: 'coordinatievraag', id }, naar)
  await verstuurTaak(sessie, 'kaart-bijwerken', { id })
  await audit(sessie, 'coordinatievraag-beantwoorden', { soort: 'coordinatievraag', ids: [id], leerlingIds: [] })
  return ok(uitkomst.value)
}
