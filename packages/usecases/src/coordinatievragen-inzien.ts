import {
  findCoordinatievraag,
  listMedewerkers,
  type Page,
  type Paged,
  pageCoordinatievragen,
  type Vraagfilter,
} from '@thuisnabij/db'
import {
  type Coordinatievraag,
  type CoordinatievraagId,
  type Medewerker,
  ok,
  type Result,
  weiger,
} from '@thuisnabij/domain'
import type { CoordinatievraagNietGevonden } from './coordinatievraag-beantwoorden.ts'
import type { Werksessie } from './sessie.ts'

/**
 * Questions to the coördinatie, highest number first: all of them for the coördinatie, for others their own. They are about no
 * leerling, so a look is not recorded.
 */
export const coordinatievragenInzien = (
  sessie: Werksessie,
  filter: Vraagfilter,
  page: Page<number>,
): Promise<Paged<Coordinatievraag>> => pageCoordinatievragen(sessie, filter, page)

/** A question with what its card shows: who asked, and who answered. */
export type Vraaginzage = {
  readonly vraag: Coordinatievraag
  /** Counts up when it is answered. */
  readonly versie: number
  readonly gesteldDoor?: Medewerker
  readonly beantwoordDoor?: Medewerker
}

/** One question, for who asked it and for the coördinatie. */
export async function coordinatievraagVinden(
  sessie: Werksessie,
  id: CoordinatievraagId,
): Promise<Result<Vraaginzage, CoordinatievraagNietGevonden>> {
  const gevonden = await findCoordinatievraag(sessie, id)
  if (!gevonden) return weiger({ kind: 'CoordinatievraagNietGevonden' })
  const { vraag } = gevonden
  const beantwoorder = vraag.status === 'beantwoord' ? vraag.beantwoordDoor : undefined
  const mensen = await listMedewerkers(sessie, beantwoorder ? [vraag.gesteldDoor, beantwoorder] : [vraag.gesteldDoor])
  const gesteldDoor = mensen.find(({ id: wie }) => wie === vraag.gesteldDoor)
  const beantwoordDoor = mensen.find(({ id: wie }) => wie === beantwoorder)
  return ok({ ...gevonden, ...(gesteldDoor ? { gesteldDoor } : {}), ...(beantwoordDoor ? { beantwoordDoor } : {}) })
}
