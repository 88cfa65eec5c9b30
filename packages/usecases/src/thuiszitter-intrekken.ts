import {
  type IngetrokkenMelding,
  type IntrekkenGeweigerd,
  meldingIntrekken,
  type Result,
  signalenBijIntrekking,
  type ThuiszittermeldingId,
} from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { signalenMaken } from './signalen-maken.ts'
import { type MeldingBehandelWeigering, thuiszittermeldingBehandelen } from './thuiszittermelding-behandelen.ts'

/** The melding was a mistake. It stays in the register, counts nowhere, and the coördinatie is told. */
export async function thuiszitterIntrekken(
  sessie: Werksessie,
  { id, reden }: { readonly id: ThuiszittermeldingId; readonly reden: string },
): Promise<Result<IngetrokkenMelding, IntrekkenGeweigerd | MeldingBehandelWeigering>> {
  const uitkomst = await thuiszittermeldingBehandelen(sessie, { id, handeling: 'thuiszitter-intrekken' }, (melding) =>
    meldingIntrekken(melding, reden, sessie.vandaag),
  )
  if (uitkomst.ok) await signalenMaken(sessie, signalenBijIntrekking(uitkomst.value))
  return uitkomst
}
