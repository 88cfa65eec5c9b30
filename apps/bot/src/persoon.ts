import type { Medewerker, Rol, Wie } from '@thuisnabij/domain'

/** Who speaks, in the one role of this turn, and the others they might choose. */
export type Persoon = {
  readonly medewerker: Medewerker
  readonly wie: Wie & { readonly rol: Rol }
  readonly rollen: readonly (Wie & { readonly rol: Rol })[]
}
