import { aanvullen, type TlvAanvraagId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { tlvAanvraagBehandelen } from './tlv-aanvraag-behandelen.ts'

/** What was missing has come in, as it was named then. */
export const tlvAanvraagAanvullen = (
  sessie: Werksessie,
  { id, stukken }: { readonly id: TlvAanvraagId; readonly stukken: readonly string[] },
) =>
  tlvAanvraagBehandelen(sessie, { id, handeling: 'tlv-aanvraag-aanvullen', status: ['onvolledig'] }, (aanvraag) =>
    aanvullen(aanvraag, stukken, sessie.vandaag),
  )
