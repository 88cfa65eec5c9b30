import type { GemeenteId, MedewerkerId, SchoolbestuurId, SchoolId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'

export type Gemeente = { readonly id: GemeenteId; readonly naam: string }

/** A name people use for a schoolbestuur; `afgeleid` when the plan itself does not state it. */
export type Alias = { readonly naam: string; readonly afgeleid: boolean }

export type Schoolbestuur = {
  readonly id: SchoolbestuurId
  readonly naam: string
  readonly aliassen: readonly Alias[]
  /** The expertisecentrum its schools turn to; absent for a bestuur that has none of its own. */
  readonly expertisecentrum?: string
}

/** Basisschool, school voor speciaal basisonderwijs, school voor speciaal onderwijs. */
export type Schoolsoort = 'bao' | 'sbo' | 'so'

export type School = {
  readonly id: SchoolId
  readonly naam: string
  readonly soort: Schoolsoort
  readonly schoolbestuurId: SchoolbestuurId
  readonly gemeenteId: GemeenteId
  readonly geldigVan: Datum
  readonly geldigTot?: Datum
}

/** What a person may be in this samenwerkingsverband. Each turn and each request acts in one of them. */
export type Rol =
  | 'ib'
  | 'directeur'
  | 'coordinatie'
  | 'deskundige'
  | 'schoolbestuur'
  | 'bestuur'
  | 'rvt'
  | 'opr'
  | 'programmaraad'
  | 'fg'

/** A role of a medewerker, from `van` up to and including `tot`. A school role names its school, a bestuur role its schoolbestuur. */
export type Rolvervulling = {
  readonly rol: Rol
  readonly schoolId?: SchoolId
  readonly schoolbestuurId?: SchoolbestuurId
  readonly van: Datum
  readonly tot?: Datum
}

/** Someone who may use the assistant, known by the account of their organisation; no name is kept. */
export type Medewerker = {
  readonly id: MedewerkerId
  readonly tenantId: string
  readonly aadObjectId: string
  /** How others see this person, such as "IB'er van Proefmolen"; never a name. */
  readonly functie: string
  readonly rollen: readonly Rolvervulling[]
}
