import { randomUUID } from 'node:crypto'
import { audit, findLopendePlaatsing, lockTlvAanvraag, savePlaatsing } from '@thuisnabij/db'
import {
  type Datum,
  ok,
  type Plaatsing,
  type PlaatsingId,
  type PlaatsingWacht,
  type Result,
  type TlvAanvraagId,
  type WachtenWeigering,
  wachten,
  weiger,
} from '@thuisnabij/domain'
import { type PersoonsgegevensGenoemd, persoonsgegevensGenoemd } from './persoonsgegevens-weren.ts'
import { type GeenToegang, geenToegang, mag, magBij, type Werksessie } from './sessie.ts'
import type { AanvraagNietGevonden } from './tlv-aanvraag-behandelen.ts'

/** The child waits for a school already, or is there: end that plaatsing first. */
export type PlaatsingLooptAl = { readonly kind: 'PlaatsingLooptAl'; readonly id: PlaatsingId }

export type PlaatsingWachtenInvoer = {
  readonly aanvraagId: TlvAanvraagId
  readonly bij: Plaatsing['bij']
  readonly wachtSinds: Datum
}

/** Puts the leerling of a toegekende TLV in line for a school. */
export async function plaatsingWachten(
  sessie: Werksessie,
  { aanvraagId, ...invoer }: PlaatsingWachtenInvoer,
): Promise<
  Result<
    PlaatsingWacht,
    GeenToegang | PersoonsgegevensGenoemd | AanvraagNietGevonden | PlaatsingLooptAl | WachtenWeigering
  >
> {
  if (!mag(sessie, 'plaatsing-wachten')) return geenToegang
  const aanvraag = await lockTlvAanvraag(sessie, aanvraagId)
  if (!aanvraag) return weiger({ kind: 'AanvraagNietGevonden' })
  if (!magBij(sessie, 'plaatsing-wachten', aanvraag.schoolId)) return geenToegang
  const lopende = await findLopendePlaatsing(sessie, aanvraagId)
  if (lopende) return weiger({ kind: 'PlaatsingLooptAl', id: lopende.id })

  const uitkomst = wachten(aanvraag, { ...invoer, id: randomUUID() as string as PlaatsingId }, sessie.vandaag)
  if (!uitkomst.ok) return uitkomst
  const genoemd = await persoonsgegevensGenoemd(sessie, uitkomst.value)
  if (genoemd) return genoemd
  await savePlaatsing(sessie, uitkomst.value)
  await audit(sessie, 'plaatsing-wachten', {
    soort: 'plaatsing',
    ids: [uitkomst.value.id],
    leerlingIds: [aanvraag.leerlingId],
  })
  return ok(uitkomst.value)
}
