import { type Deskundige, deskundigenVragen, type TlvAanvraagId } from '@thuisnabij/domain'
import { metBekendeDeskundigen } from './deskundige-vinden.ts'
import type { Werksessie } from './sessie.ts'
import { tlvAanvraagBehandelen } from './tlv-aanvraag-behandelen.ts'

/** The coördinatie asks two deskundigen, first and second. */
export const tlvAanvraagDeskundigenVragen = (
  sessie: Werksessie,
  { id, deskundigen }: { readonly id: TlvAanvraagId; readonly deskundigen: readonly [Deskundige, Deskundige] },
) =>
  tlvAanvraagBehandelen(
    sessie,
    { id, handeling: 'tlv-aanvraag-deskundigen-vragen', status: ['in_behandeling'] },
    (aanvraag) =>
      metBekendeDeskundigen(sessie, deskundigen, () => deskundigenVragen(aanvraag, deskundigen, sessie.vandaag)),
  )
