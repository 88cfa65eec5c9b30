import type { MedewerkerId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'
import type { TlvSoort } from './aanvraag.ts'

type Basis = { readonly op: Datum; readonly beslisserId: MedewerkerId; readonly motivering: string }

/** A decision on an aanvraag. `geldigTot` is the last day of validity. */
export type Besluit =
  | (Basis & {
      readonly uitkomst: 'toegekend'
      readonly soort: TlvSoort
      readonly geldigVan: Datum
      readonly geldigTot: Datum
    })
  | (Basis & { readonly uitkomst: 'afgewezen' })
