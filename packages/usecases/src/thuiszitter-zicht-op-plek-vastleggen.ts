import { type NieuwZichtOpPlek, type ThuiszittermeldingId, zichtOpPlekVastleggen } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { thuiszittermeldingBehandelen } from './thuiszittermelding-behandelen.ts'

/** A place is in sight: which, from when, and who confirmed it. */
export const thuiszitterZichtOpPlekVastleggen = (
  sessie: Werksessie,
  { id, ...plek }: NieuwZichtOpPlek & { readonly id: ThuiszittermeldingId },
) =>
  thuiszittermeldingBehandelen(sessie, { id, handeling: 'thuiszitter-zicht-op-plek-vastleggen' }, (melding) =>
    zichtOpPlekVastleggen(melding, plek, sessie.vandaag),
  )
