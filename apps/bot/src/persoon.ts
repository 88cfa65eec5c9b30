import type { Medewerker, MedewerkerId, Rol, Wie } from '@thuisnabij/domain'

/** Who speaks, in the one role of this turn, and the others they might choose. */
export type Persoon = {
  readonly medewerker: Medewerker
  readonly wie: Wie & { readonly rol: Rol }
  readonly rollen: readonly (Wie & { readonly rol: Rol })[]
  /** The conversation they speak in. */
  readonly gesprekId?: string
}

/** The program itself. */
export const SYSTEEM: Wie = {
  medewerkerId: '00000000-0000-0000-0000-000000000000' as MedewerkerId,
  rol: 'systeem',
  schoolIds: [],
  deur: 'werker',
}
