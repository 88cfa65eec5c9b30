import { aanvraagIntrekken, type TlvAanvraagId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { tlvAanvraagBehandelen } from './tlv-aanvraag-behandelen.ts'

/** The aanvrager no longer wants it, and says why. */
export const tlvAanvraagIntrekken = (
  sessie: Werksessie,
  { id, reden }: { readonly id: TlvAanvraagId; readonly reden: string },
) =>
  tlvAanvraagBehandelen(
    sessie,
    {
      id,
      handeling: 'tlv-aanvraag-intrekken',
      status: ['ingediend', 'onvolledig', 'in_behandeling', 'bij_deskundigen', 'ter_besluit'],
    },
    (aanvraag) => aanvraagIntrekken(aanvraag, reden, sessie.vandaag),
  )
