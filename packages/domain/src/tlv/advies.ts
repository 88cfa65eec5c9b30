import type { MedewerkerId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'

export type Discipline =
  | 'orthopedagoog'
  | 'kinder_en_jeugdpsycholoog'
  | 'pedagoog'
  | 'kinderpsychiater'
  | 'maatschappelijk_werker'
  | 'arts'

export type Strekking = 'positief' | 'negatief' | 'anders'

/** The advice of one of the two deskundigen. `ingeleverdOp`, `strekking` and `advies` come together, when it is handed in. */
export type Deskundigenadvies = {
  readonly positie: 1 | 2
  readonly discipline: Discipline
  /** Who advises, when that person is known here; deskundigen outside the register are known by `deskundigeCode`. */
  readonly deskundigeId?: MedewerkerId
  /** A code for the person (never a name), so that two advices of one deskundige are recognised. */
  readonly deskundigeCode: string
  /** Attached to the school that applies, or helped to write the aanvraag. */
  readonly betrokkenBijBegeleiding: boolean
  readonly gevraagdOp: Datum
  readonly ingeleverdOp?: Datum
  readonly strekking?: Strekking
  readonly advies?: string
}
