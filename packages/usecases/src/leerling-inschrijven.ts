import { findSchool, listInschrijvingen } from '@thuisnabij/db'
import {
  type Datum,
  type InschrijvenWeigering,
  type Inschrijving,
  inschrijven,
  type Leerling,
  type LeerlingId,
  type Result,
  type SchoolId,
  weiger,
} from '@thuisnabij/domain'
import { leerlingBehandelen } from './leerling-behandelen.ts'
import type { SchoolNietGevonden } from './leerling-vinden.ts'
import { type GeenToegang, geenToegang, magBij, type Werksessie } from './sessie.ts'

export type LeerlingInschrijvenInvoer = {
  readonly id: LeerlingId
  readonly schoolId: SchoolId
  readonly groep?: number
  readonly van: Datum
}
type Uitkomst = Result<
  { readonly leerling: Leerling; readonly inschrijving: Inschrijving },
  GeenToegang | SchoolNietGevonden | InschrijvenWeigering
>

/** Enrols a leerling; the dossiers go along. A school does so for a leerling of its own, the coördinatie also elsewhere. */
export const leerlingInschrijven = (sessie: Werksessie, { id, ...invoer }: LeerlingInschrijvenInvoer) =>
  leerlingBehandelen(sessie, { id, handeling: 'leerling-inschrijven' }, async (leerling): Promise<Uitkomst> => {
    if (!magBij(sessie, 'leerling-inschrijven', invoer.schoolId)) return geenToegang
    if (!(await findSchool(sessie, invoer.schoolId))) return weiger({ kind: 'SchoolNietGevonden' })
    return inschrijven(leerling, invoer, await listInschrijvingen(sessie, id))
  })
