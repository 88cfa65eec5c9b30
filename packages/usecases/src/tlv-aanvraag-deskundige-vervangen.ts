import { type Deskundige, deskundigeVervangen, type TlvAanvraagId } from '@thuisnabij/domain'
import { metBekendeDeskundigen } from './deskundige-vinden.ts'
import type { Werksessie } from './sessie.ts'
import { tlvAanvraagBehandelen } from './tlv-aanvraag-behandelen.ts'

/** Asks someone else, while that advice is not in yet. */
export const tlvAanvraagDeskundigeVervangen = (
  sessie: Werksessie,
  { id, ...wie }: { readonly id: TlvAanvraagId; readonly positie: 1 | 2; readonly deskundige: Deskundige },
) =>
  tlvAanvraagBehandelen(
    sessie,
    { id, handeling: 'tlv-aanvraag-deskundige-vervangen', status: ['bij_deskundigen'] },
    (aanvraag) =>
      metBekendeDeskundigen(sessie, [wie.deskundige], () => deskundigeVervangen(aanvraag, wie, sessie.vandaag)),
  )
