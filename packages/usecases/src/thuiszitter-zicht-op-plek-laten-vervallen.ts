import { type ThuiszittermeldingId, zichtOpPlekLatenVervallen } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { thuiszittermeldingBehandelen } from './thuiszittermelding-behandelen.ts'

/** The place fell through; the norm holds again. */
export const thuiszitterZichtOpPlekLatenVervallen = (
  sessie: Werksessie,
  { id }: { readonly id: ThuiszittermeldingId },
) =>
  thuiszittermeldingBehandelen(sessie, { id, handeling: 'thuiszitter-zicht-op-plek-laten-vervallen' }, (melding) =>
    zichtOpPlekLatenVervallen(melding, sessie.vandaag),
  )
