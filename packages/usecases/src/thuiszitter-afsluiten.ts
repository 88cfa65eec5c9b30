import { type Afsluiting, meldingAfsluiten, type ThuiszittermeldingId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { thuiszittermeldingBehandelen } from './thuiszittermelding-behandelen.ts'

/** The child is no longer at home; says where it went. */
export const thuiszitterAfsluiten = (
  sessie: Werksessie,
  { id, ...afsluiting }: Afsluiting & { readonly id: ThuiszittermeldingId },
) =>
  thuiszittermeldingBehandelen(sessie, { id, handeling: 'thuiszitter-afsluiten' }, (melding) =>
    meldingAfsluiten(melding, afsluiting, sessie.vandaag),
  )
