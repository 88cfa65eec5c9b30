import { oppakken, type SignaalId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { signaalBehandelen } from './signaal-behandelen.ts'

/** Whoever acts takes it up. */
export const signaalOppakken = (sessie: Werksessie, { id }: { readonly id: SignaalId }) =>
  signaalBehandelen(sessie, { id, handeling: 'signaal-oppakken' }, (signaal) =>
    oppakken(signaal, sessie.wie.medewerkerId, sessie.vandaag),
  )
