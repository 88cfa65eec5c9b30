import { listMedewerkersWithRol } from '@thuisnabij/db'
import {
  type MedewerkerId,
  type OverdragenGeweigerd,
  type OvergedragenSignaal,
  overdragen,
  type Result,
  type SignaalId,
  weiger,
} from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { signaalBehandelen } from './signaal-behandelen.ts'

/** Signalen go from coördinator to coördinator. */
export type GeenCoordinator = { readonly kind: 'GeenCoordinator' }

/** Hands it to another coördinator. Refuses anybody else. */
export async function signaalOverdragen(
  sessie: Werksessie,
  { id, aan }: { readonly id: SignaalId; readonly aan: MedewerkerId },
) {
  const coordinatoren = await listMedewerkersWithRol(sessie, 'coordinatie')
  return await signaalBehandelen(
    sessie,
    { id, handeling: 'signaal-overdragen' },
    (signaal): Result<OvergedragenSignaal, GeenCoordinator | OverdragenGeweigerd> =>
      coordinatoren.some((coordinator) => coordinator.id === aan)
        ? overdragen(signaal, aan, sessie.vandaag)
        : weiger({ kind: 'GeenCoordinator' }),
  )
}
