import { onvolledigVerklaren, type TlvAanvraagId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { tlvAanvraagBehandelen } from './tlv-aanvraag-behandelen.ts'

/** The coördinatie says what is missing; the doorlooptijd rests until it is there. */
export const tlvAanvraagOnvolledigVerklaren = (
  sessie: Werksessie,
  { id, ontbreekt }: { readonly id: TlvAanvraagId; readonly ontbreekt: readonly string[] },
) =>
  tlvAanvraagBehandelen(
    sessie,
    { id, handeling: 'tlv-aanvraag-onvolledig-verklaren', status: ['ingediend', 'in_behandeling'] },
    (aanvraag) => onvolledigVerklaren(aanvraag, ontbreekt, sessie.vandaag),
  )
