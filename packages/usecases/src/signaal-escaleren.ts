import { escaleren, type SignaalId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { signaalBehandelen } from './signaal-behandelen.ts'

/** Lays it before the bestuur, with the reason. */
export const signaalEscaleren = (
  sessie: Werksessie,
  { id, reden }: { readonly id: SignaalId; readonly reden: string },
) =>
  signaalBehandelen(sessie, { id, handeling: 'signaal-escaleren' }, (signaal) =>
    escaleren(signaal, { door: sessie.wie.medewerkerId, reden }, sessie.vandaag),
  )
