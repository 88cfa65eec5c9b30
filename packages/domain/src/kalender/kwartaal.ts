import { addMaanden, type Datum, datum, jaarVan, laatsteDagVan, maandnummerVan, maandVan } from './datum.ts'
import type { Periode } from './periode.ts'

/** A quarter of a calendar year. */
export type Kwartaal = { readonly jaar: number; readonly kwartaal: 1 | 2 | 3 | 4 }

const NUMMERS = [1, 2, 3, 4] as const

export const kwartaalVan = (dag: Datum): Kwartaal => ({
  jaar: jaarVan(dag),
  kwartaal: NUMMERS[Math.floor((maandnummerVan(dag) - 1) / 3)] ?? 4,
})

export function kwartaalPeriode({ jaar, kwartaal }: Kwartaal): Periode {
  const van = datum(`${jaar}-${String(kwartaal * 3 - 2).padStart(2, '0')}-01`)
  return { van, tot: laatsteDagVan(maandVan(addMaanden(van, 2))) }
}

/** The quarter before this one; the fourth of the year before when this is a first. */
export const vorigKwartaal = (kwartaal: Kwartaal): Kwartaal =>
  kwartaalVan(addMaanden(kwartaalPeriode(kwartaal).van, -3))

/** "2023-Q3". */
export const kwartaalLabel = ({ jaar, kwartaal }: Kwartaal): string => `${jaar}-Q${kwartaal}`

/** Reads "2023-Q3" in capitals or not; undefined for anything else. */
export function parseKwartaal(tekst: string): Kwartaal | undefined {
  const delen = /^(\d{4})-?q([1-4])$/i.exec(tekst.trim())
  const kwartaal = NUMMERS.find((nummer) => nummer === Number(delen?.[2]))
  return delen && kwartaal ? { jaar: Number(delen[1]), kwartaal } : undefined
}
