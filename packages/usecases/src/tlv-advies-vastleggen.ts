import { adviesVastleggen, type Datum, type Strekking, type TlvAanvraagId } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { tlvAanvraagBehandelen } from './tlv-aanvraag-behandelen.ts'

export type AdviesInvoer = {
  readonly id: TlvAanvraagId
  readonly positie: 1 | 2
  readonly strekking: Strekking
  readonly advies: string
  readonly ingeleverdOp: Datum
}

/** The coördinatie writes down what a deskundige handed in. */
export const tlvAdviesVastleggen = (sessie: Werksessie, { id, ...invoer }: AdviesInvoer) =>
  tlvAanvraagBehandelen(sessie, { id, handeling: 'tlv-advies-vastleggen', status: ['bij_deskundigen'] }, (aanvraag) =>
    adviesVastleggen(aanvraag, invoer, sessie.vandaag),
  )
