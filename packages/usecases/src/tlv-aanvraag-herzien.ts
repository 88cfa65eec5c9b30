import { herzien, type TlvAanvraagId, type Toekenning } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { tlvAanvraagBehandelen } from './tlv-aanvraag-behandelen.ts'

export type HerzienInvoer = {
  readonly id: TlvAanvraagId
  readonly motivering: string
  /** Absent: the new besluit is a denial. */
  readonly toekenning?: Toekenning
}

/** A new besluit after a bezwaar or beroep that was gegrond; whoever acts is who decides. */
export const tlvAanvraagHerzien = (sessie: Werksessie, { id, ...besluit }: HerzienInvoer) =>
  tlvAanvraagBehandelen(
    sessie,
    { id, handeling: 'tlv-aanvraag-herzien', status: ['toegekend', 'afgewezen'] },
    (aanvraag) =>
      herzien(aanvraag, { ...besluit, beslisser: sessie.wie, instellingen: sessie.instellingen.tlv }, sessie.vandaag),
  )
