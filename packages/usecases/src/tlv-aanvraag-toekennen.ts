import { type TlvAanvraagId, type Toekenning, toekennen } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { tlvAanvraagBehandelen } from './tlv-aanvraag-behandelen.ts'

/** Grants the TLV; whoever acts is who decides. */
export const tlvAanvraagToekennen = (
  sessie: Werksessie,
  { id, ...besluit }: Toekenning & { readonly id: TlvAanvraagId; readonly motivering: string },
) =>
  tlvAanvraagBehandelen(sessie, { id, handeling: 'tlv-aanvraag-toekennen', status: ['ter_besluit'] }, (aanvraag) =>
    toekennen(aanvraag, { ...besluit, beslisser: sessie.wie, instellingen: sessie.instellingen.tlv }, sessie.vandaag),
  )
