import { type Datum, jaarVan } from '../kalender/datum.ts'

// Own choice: well past primair onderwijs, so that only what cannot be a child's is refused.
const OUDST = 20

/** Whether a child with a dossier today can be born in this year. */
export const isGeboortejaar = (jaar: number, vandaag: Datum): boolean =>
  Number.isInteger(jaar) && jaar <= jaarVan(vandaag) && jaar >= jaarVan(vandaag) - OUDST
