import {
  type IngetrokkenMelding,
  type IntrekkenGeweigerd,
  meldingIntrekken,
  type Result,
  signalenBijIntrekking,
  type ThuiszittermeldingId,
} from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { type MeldingBehandelWeigering, thuiszittermeldingBehandelen } from './thuiszittermelding-behandelen.ts'

/** The melding was a mistake. It stays in the register, counts nowhere, and the coördinatie is told. */
export const thuiszitterIntrekken = (
  sessie: Werksessie,
  { id, reden }: { readonly id: ThuiszittermeldingId; readonly reden: string },
): Promise<Result<IngetrokkenMelding, IntrekkenGeweigerd | MeldingBehandelWeigering>> =>
  thuiszittermeldingBehandelen(
    sessie,
    { id, handeling: 'thuiszitter-intrekken', signalen: signalenBijIntrekking },
    (melding) => meldingIntrekken(melding, reden, sessie.vandaag),
  )
