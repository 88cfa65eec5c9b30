import { type Activiteit, activiteitToevoegen, type ThuiszittermeldingId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { thuiszittermeldingBehandelen } from './thuiszittermelding-behandelen.ts'

/** Records what was done to get the child back to school. */
export const thuiszitterActiviteitToevoegen = (
  sessie: Werksessie,
  { id, ...activiteit }: Activiteit & { readonly id: ThuiszittermeldingId },
) =>
  thuiszittermeldingBehandelen(sessie, { id, handeling: 'thuiszitter-activiteit-toevoegen' }, (melding) =>
    activiteitToevoegen(melding, activiteit, sessie.vandaag),
  )
