import type { SchoolbestuurId, SchoolId } from '../ids.ts'
import { type Bereik, type Handelaar, type Handeling, TOEGANG } from './handelingen.ts'
import type { Wie } from './wie.ts'

/** For whose dossiers this role may do this. */
export const bereikVan = (rol: Handelaar, handeling: Handeling): Bereik => TOEGANG[handeling][rol]

/** Whether this role may do this for any dossier at all. It says nothing of one dossier: see {@link magVoorSchool}. */
export const magDoen = (rol: Handelaar, handeling: Handeling): boolean => bereikVan(rol, handeling) !== 'nee'

/** A school that was named, or that holds a dossier; both absent for a child without a school. */
export type Dossierschool = { readonly schoolId?: SchoolId; readonly schoolbestuurId?: SchoolbestuurId }

/**
 * Whether whoever acts may do this at this school. False is "geen toegang", which is so whether a dossier exists or not.
 *
 * A child without a school is for the coördinatie alone. What is `toegewezen` follows from the aanvraag, not from a
 * school, so it is false here.
 */
export function magVoorSchool(wie: Wie, handeling: Handeling, { schoolId, schoolbestuurId }: Dossierschool): boolean {
  switch (bereikVan(wie.rol, handeling)) {
    case 'alles':
      return true
    case 'eigen_scholen':
      return schoolId !== undefined && wie.schoolIds.includes(schoolId)
    case 'eigen_bestuur':
      return schoolbestuurId !== undefined && wie.schoolbestuurId === schoolbestuurId
    case 'toegewezen':
    case 'nee':
      return false
  }
}
