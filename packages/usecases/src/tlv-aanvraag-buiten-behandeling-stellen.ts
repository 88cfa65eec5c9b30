import { buitenBehandelingStellen, type TlvAanvraagId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { tlvAanvraagBehandelen } from './tlv-aanvraag-behandelen.ts'

/** What was missing did not come: the aanvraag is laid aside. */
export const tlvAanvraagBuitenBehandelingStellen = (
  sessie: Werksessie,
  { id, reden }: { readonly id: TlvAanvraagId; readonly reden: string },
) =>
  tlvAanvraagBehandelen(
    sessie,
    { id, handeling: 'tlv-aanvraag-buiten-behandeling-stellen', status: ['onvolledig'] },
    (aanvraag) => buitenBehandelingStellen(aanvraag, { reden, instellingen: sessie.instellingen.tlv }, sessie.vandaag),
  )
