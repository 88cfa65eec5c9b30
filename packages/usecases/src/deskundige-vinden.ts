import { listMedewerkersWithRol } from '@thuisnabij/db'
import { type Deskundige, type Result, weiger } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'

/** Who would advise is no medewerker, or not a deskundige today. */
export type DeskundigeNietGevonden = { readonly kind: 'DeskundigeNietGevonden' }

/** Does `act` when all who are named by their account are deskundigen today; a code alone names no account. */
export async function metBekendeDeskundigen<Na, Weigering>(
  sessie: Werksessie,
  deskundigen: readonly Deskundige[],
  act: () => Result<Na, Weigering>,
): Promise<Result<Na, Weigering | DeskundigeNietGevonden>> {
  const genoemd = deskundigen.flatMap(({ deskundigeId }) => (deskundigeId === undefined ? [] : [deskundigeId]))
  const bekend = genoemd.length === 0 ? [] : await listMedewerkersWithRol(sessie, 'deskundige')
  const onbekend = genoemd.some((gezocht) => !bekend.some(({ id }) => id === gezocht))
  return onbekend ? weiger({ kind: 'DeskundigeNietGevonden' }) : act()
}
