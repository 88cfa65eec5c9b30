import { ok, type Result, type TlvAanvraagConcept, type TlvAanvraagId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import type { Conceptgegevens } from './tlv-aanvraag-beginnen.ts'
import { tlvAanvraagBehandelen } from './tlv-aanvraag-behandelen.ts'

/** Changes what is given, and leaves the rest of the concept as it is. */
export const tlvAanvraagConceptWijzigen = (
  sessie: Werksessie,
  { id, gegevens }: { readonly id: TlvAanvraagId; readonly gegevens: Partial<Conceptgegevens> },
) =>
  tlvAanvraagBehandelen(
    sessie,
    { id, handeling: 'tlv-aanvraag-concept-wijzigen', status: ['concept'] },
    (concept): Result<TlvAanvraagConcept, never> => ok({ ...concept, ...gegevens }),
  )
