import { type Datum, datum, jaarVan, maandnummerVan } from './datum.ts'
import type { Periode } from './periode.ts'

/**
 * A schooljaar by the year it begins in: 2023 for 2023-2024. It runs from 1 August to 31 July.
 *
 * @source Wet op het primair onderwijs art. 1, schooljaar
 */
export type Schooljaar = number

export const schooljaarVan = (dag: Datum): Schooljaar => (maandnummerVan(dag) >= 8 ? jaarVan(dag) : jaarVan(dag) - 1)

export const schooljaarPeriode = (schooljaar: Schooljaar): Periode => ({
  van: datum(`${schooljaar}-08-01`),
  tot: datum(`${schooljaar + 1}-07-31`),
})

/** "2023-2024". */
export const schooljaarLabel = (schooljaar: Schooljaar): string => `${schooljaar}-${schooljaar + 1}`

/** Reads "2023-2024", "2023/2024", "2023-24"; undefined when the second year does not follow the first. */
export function parseSchooljaar(tekst: string): Schooljaar | undefined {
  const delen = /^(\d{4})\s*[-/]\s*(\d{4}|\d{2})$/.exec(tekst.trim())
  if (!delen?.[1] || !delen[2]) return undefined

  const begin = Number(delen[1])
  const einde = delen[2].length === 2 ? Number(delen[1].slice(0, 2) + delen[2]) : Number(delen[2])
  return einde === begin + 1 ? begin : undefined
}
