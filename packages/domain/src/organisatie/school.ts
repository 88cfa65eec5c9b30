import type { Datum } from '../kalender/datum.ts'
import { valtIn } from '../kalender/periode.ts'
import type { School, Schoolsoort } from './organisatie.ts'

/** A school for speciaal basisonderwijs or speciaal onderwijs: there a TLV is needed. */
export const isSpeciaal = (soort: Schoolsoort): boolean => soort !== 'bao'

/** Whether the school belongs to the samenwerkingsverband on this day. */
export const bestaatOp = ({ geldigVan, geldigTot }: Pick<School, 'geldigVan' | 'geldigTot'>, dag: Datum): boolean =>
  valtIn(dag, geldigTot === undefined ? { van: geldigVan } : { van: geldigVan, tot: geldigTot })

/** "basisschool", "school voor speciaal basisonderwijs", "school voor speciaal onderwijs". */
export const schoolsoorttekst = (soort: Schoolsoort): string => SCHOOLSOORTTEKST[soort]

const SCHOOLSOORTTEKST = {
  bao: 'basisschool',
  sbo: 'school voor speciaal basisonderwijs',
  so: 'school voor speciaal onderwijs',
} as const
