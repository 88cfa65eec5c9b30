import { afwijzen, type TlvAanvraagId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { tlvAanvraagBehandelen } from './tlv-aanvraag-behandelen.ts'

/** Denies the TLV; whoever acts is who decides. */
export const tlvAanvraagAfwijzen = (
  sessie: Werksessie,
  { id, motivering }: { readonly id: TlvAanvraagId; readonly motivering: string },
) =>
  tlvAanvraagBehandelen(sessie, { id, handeling: 'tlv-aanvraag-afwijzen', status: ['ter_besluit'] }, (aanvraag) =>
    afwijzen(aanvraag, { motivering, beslisser: sessie.wie, instellingen: sessie.instellingen.tlv }, sessie.vandaag),
  )
