import { type Bezwaar, type BezwaarUitkomst, bezwaarAfdoen, type Datum, type TlvAanvraagId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { tlvAanvraagBehandelen } from './tlv-aanvraag-behandelen.ts'

export type BezwaarAfdoenInvoer = {
  readonly id: TlvAanvraagId
  readonly soort: Bezwaar['soort']
  readonly uitkomst: BezwaarUitkomst
  readonly op: Datum
  readonly adviesOp?: Datum
}

/** The coördinatie records how a bezwaar or beroep ended. */
export const tlvBezwaarAfdoen = (sessie: Werksessie, { id, ...afdoening }: BezwaarAfdoenInvoer) =>
  tlvAanvraagBehandelen(
    sessie,
    { id, handeling: 'tlv-bezwaar-afdoen', status: ['toegekend', 'afgewezen'] },
    (aanvraag) => bezwaarAfdoen(aanvraag, afdoening, sessie.vandaag),
  )
