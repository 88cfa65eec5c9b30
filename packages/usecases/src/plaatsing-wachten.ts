import { randomUUID } from 'node:crypto'
import { audit, findLeerling, findLopendePlaatsing, findSchool, lockTlvAanvraag, savePlaatsing } from '@thuisnabij/db'
import {
  type Datum,
  ok,
  type Plaatsing,
  type PlaatsingId,
  type PlaatsingWacht,
  type Plek,
  type Result,
  type TlvAanvraagId,
  type WachtenWeigering,
  wachten,
  weiger,
} from '@thuisnabij/domain'
import type { SchoolNietGevonden } from './leerling-vinden.ts'
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
    | GeenToegang
    | PersoonsgegevensGenoemd
    | AanvraagNietGevonden
    | SchoolNietGevonden
    | PlaatsingLooptAl
    | WachtenWeigering
  >
> {
  if (!mag(sessie, 'plaatsing-wachten')) return geenToegang
  const aanvraag = await lockTlvAanvraag(sessie, aanvraagId)
  if (!aanvraag) return weiger({ kind: 'AanvraagNietGevonden' })
  if (!magBij(sessie, 'plaatsing-wachten', aanvraag.schoolId)) return geenToegang
  const lopende = await findLopendePlaatsing(sessie, aanvraagId)
  if (lopende) return weiger({ kind: 'PlaatsingLooptAl', id: lopende.id })

  const bij = await plekVan(sessie, invoer.bij)
  if (!bij) return weiger({ kind: 'SchoolNietGevonden' })
  const leerling = await findLeerling(sessie, aanvraag.leerlingId)
  if (!leerling) throw new Error(`Aanvraag ${aanvraagId} is visible but its leerling is not`)

  const id = randomUUID() as string as PlaatsingId
  const uitkomst = wachten(aanvraag, { id, leerling, bij, wachtSinds: invoer.wachtSinds }, sessie.vandaag)
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

async function plekVan(sessie: Werksessie, bij: Plaatsing['bij']): Promise<Plek | undefined> {
  if ('schoolBuitenRegio' in bij) return bij
  const school = await findSchool(sessie, bij.schoolId)
  return school && { school }
}
