import { afhandelen, type SignaalId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { signaalBehandelen } from './signaal-behandelen.ts'

/** Done; says what came of it. */
export const signaalAfhandelen = (
  sessie: Werksessie,
  { id, afhandeling }: { readonly id: SignaalId; readonly afhandeling: string },
) =>
  signaalBehandelen(sessie, { id, handeling: 'signaal-afhandelen' }, (signaal) =>
    afhandelen(signaal, { door: sessie.wie.medewerkerId, afhandeling }, sessie.vandaag),
  )
