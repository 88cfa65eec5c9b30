import { type Bezwaar, bezwaarIndienen, type TlvAanvraagId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { tlvAanvraagBehandelen } from './tlv-aanvraag-behandelen.ts'

/** The coördinatie records a bezwaar or beroep that came in. It does not suspend the besluit. */
export const tlvBezwaarIndienen = (
  sessie: Werksessie,
  { id, ...bezwaar }: Pick<Bezwaar, 'soort' | 'door' | 'ingediendOp'> & { readonly id: TlvAanvraagId },
) =>
  tlvAanvraagBehandelen(
    sessie,
    { id, handeling: 'tlv-bezwaar-indienen', status: ['toegekend', 'afgewezen'] },
    (aanvraag) => bezwaarIndienen(aanvraag, bezwaar, sessie.vandaag),
  )
