import { plaatsingBeeindigen as beeindigen, type Datum, type PlaatsingId } from '@thuisnabij/domain'
import { plaatsingBehandelen } from './plaatsing-behandelen.ts'
import type { Werksessie } from './sessie.ts'

/** Ends the wait or the place, and says why. */
export const plaatsingBeeindigen = (
  sessie: Werksessie,
  { id, ...einde }: { readonly id: PlaatsingId; readonly op: Datum; readonly reden: string },
) =>
  plaatsingBehandelen(sessie, { id, handeling: 'plaatsing-beeindigen', status: ['wacht', 'geplaatst'] }, (plaatsing) =>
    beeindigen(plaatsing, einde, sessie.vandaag),
  )
