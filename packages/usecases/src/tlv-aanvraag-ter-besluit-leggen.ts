import { type TlvAanvraagId, terBesluitLeggen } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { tlvAanvraagBehandelen } from './tlv-aanvraag-behandelen.ts'

/** Both adviezen are in: the aanvraag goes to who decides. */
export const tlvAanvraagTerBesluitLeggen = (sessie: Werksessie, { id }: { readonly id: TlvAanvraagId }) =>
  tlvAanvraagBehandelen(
    sessie,
    { id, handeling: 'tlv-aanvraag-ter-besluit-leggen', status: ['bij_deskundigen'] },
    (aanvraag) => terBesluitLeggen(aanvraag, sessie.vandaag),
  )
