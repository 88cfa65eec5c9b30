import {
  type BijgewerkteMelding,
  type BijwerkenGeweigerd,
  type LopendeMelding,
  type Meldingwijziging,
  meldingBijwerken,
  ok,
  type Result,
  signalenBijWijziging,
  type Thuiszittermelding,
  type ThuiszittermeldingId,
  type Veldwijziging,
} from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { type MeldingBehandelWeigering, thuiszittermeldingBehandelen } from './thuiszittermelding-behandelen.ts'

/**
 * Changes what was told of a running melding, and says what changed. The coördinatie hears it at once when somebody may
 * be in danger.
 */
export async function thuiszitterBijwerken(
  sessie: Werksessie,
  { id, ...wijziging }: Meldingwijziging & { readonly id: ThuiszittermeldingId },
): Promise<Result<BijgewerkteMelding, BijwerkenGeweigerd | MeldingBehandelWeigering>> {
  let wijzigingen: readonly Veldwijziging[] = []
  const wat = {
    id,
    handeling: 'thuiszitter-bijwerken',
    signalen: (na: LopendeMelding, voor: Thuiszittermelding) => signalenBijWijziging(na, voor, sessie.vandaag),
  } as const
  const uitkomst = await thuiszittermeldingBehandelen(sessie, wat, (melding) => {
    const bijgewerkt = meldingBijwerken(melding, wijziging, sessie.vandaag)
    if (!bijgewerkt.ok) return bijgewerkt
    wijzigingen = bijgewerkt.value.wijzigingen
    return ok(bijgewerkt.value.melding)
  })
  return uitkomst.ok ? ok({ melding: uitkomst.value, wijzigingen }) : uitkomst
}
