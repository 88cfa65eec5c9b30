import { listGemeenten, listMedewerkers, listScholen, listSchoolbesturen } from '@thuisnabij/db'
import type { Gemeente, Medewerker, MedewerkerId, School, Schoolbestuur, SchoolId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'

/** Every school, in order of name; also those that closed. No secret, so for everyone who is registered. */
export const scholenInzien = (sessie: Werksessie): Promise<readonly School[]> => listScholen(sessie)

/** The schools that are named in what was read. */
export const scholenErbij = (sessie: Werksessie, ids: readonly SchoolId[]): Promise<readonly School[]> =>
  listScholen(sessie, ids)

/** Every schoolbestuur, in order of name. */
export const schoolbesturenInzien = (sessie: Werksessie): Promise<readonly Schoolbestuur[]> =>
  listSchoolbesturen(sessie)

/** Every gemeente of the region, in order of name. */
export const gemeentenInzien = (sessie: Werksessie): Promise<readonly Gemeente[]> => listGemeenten(sessie)

/** Who is named in what was read: a functie, and never a name. In no order. */
export const medewerkersErbij = (sessie: Werksessie, ids: readonly MedewerkerId[]): Promise<readonly Medewerker[]> =>
  listMedewerkers(sessie, ids)
