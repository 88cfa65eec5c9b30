import { type Datum, type PlaatsingId, plaatsen } from '@thuisnabij/domain'
import { plaatsingBehandelen } from './plaatsing-behandelen.ts'
import type { Werksessie } from './sessie.ts'

/** Records the first day at the new school. */
export const plaatsingPlaatsen = (
  sessie: Werksessie,
  { id, geplaatstOp }: { readonly id: PlaatsingId; readonly geplaatstOp: Datum },
) =>
  plaatsingBehandelen(sessie, { id, handeling: 'plaatsing-plaatsen', status: ['wacht'] }, (plaatsing) =>
    plaatsen(plaatsing, geplaatstOp, sessie.vandaag),
  )
