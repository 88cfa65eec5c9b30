import type { GemeenteId, LeerlingId, SchoolId } from '../ids.ts'
import type { Datum, Maand } from '../kalender/datum.ts'

/**
 * A child with a dossier. No name, no BSN, no date of birth: initialen and geboortejaar are all there is.
 */
export type Leerling = {
  readonly id: LeerlingId
  /** As written on the forms: "S. el B.", "J.V.". */
  readonly initialen: string
  /** Absent until somebody knows it. */
  readonly geboortejaar?: number
  /** First month in which the child must go to school; asked only when geboortejaar leaves it open. */
  readonly leerplichtigVanaf?: Maand
  /**
   * The school that holds the dossier: of enrolment; when `ingeschreven` is false that of the last enrolment, or of a
   * voorschools kind the receiving one. Absent when there is none.
   */
  readonly schoolId?: SchoolId
  readonly ingeschreven: boolean
  /** 1 to 8; absent when the child is not in a basisschool or nobody said. */
  readonly groep?: number
  /** Where the child lives, which need not be where its school is. */
  readonly woongemeenteId?: GemeenteId
}

/** Where a leerling was in one schooljaar. `schooljaar` is the year it begins in: 2023 for 2023-2024. */
export type Inschrijving = {
  readonly leerlingId: LeerlingId
  readonly schooljaar: number
  readonly schoolId: SchoolId
  readonly groep?: number
  readonly van: Datum
  readonly tot?: Datum
}
