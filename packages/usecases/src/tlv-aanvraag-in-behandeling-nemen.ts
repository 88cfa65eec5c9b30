import { inBehandelingNemen, type TlvAanvraagId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { tlvAanvraagBehandelen } from './tlv-aanvraag-behandelen.ts'

/** The coördinatie begins. `stukken` are the codes of what is in the dossier, checked against what the settings require. */
export const tlvAanvraagInBehandelingNemen = (
  sessie: Werksessie,
  { id, stukken }: { readonly id: TlvAanvraagId; readonly stukken: readonly string[] },
) =>
  tlvAanvraagBehandelen(
    sessie,
    { id, handeling: 'tlv-aanvraag-in-behandeling-nemen', status: ['ingediend'] },
    (aanvraag) => inBehandelingNemen(aanvraag, { stukken, instellingen: sessie.instellingen.tlv }, sessie.vandaag),
  )
