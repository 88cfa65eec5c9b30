import { type Datum, jaarVan, type Maand, maandnummerVan, weekdagVan } from './datum.ts'

const MAANDNAMEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** `lang`: "woensdag 15 november 2023"; `gewoon`: "15 november 2023"; `kort`: "15-11-2023". */
export type Datumnotatie = 'lang' | 'gewoon' | 'kort'

/** The day as people read it. */
export function formatDatum(dag: Datum, notatie: Datumnotatie = 'gewoon'): string {
  const [jaar, maand, dagnummer] = [jaarVan(dag), dag.slice(5, 7), dag.slice(8)]
  if (notatie === 'kort') return `${dagnummer}-${maand}-${jaar}`

  const gewoon = `${Number(dagnummer)} ${maandnaamVan(dag)} ${jaar}`
  return notatie === 'gewoon' ? gewoon : `${weekdagVan(dag)} ${gewoon}`
}

/** "november 2023". */
export const formatMaand = (maand: Maand): string => `${maandnaamVan(maand)} ${jaarVan(maand)}`

/** "november". */
export const maandnaamVan = (dag: Datum | Maand): string => MAANDNAMEN[maandnummerVan(dag) - 1] ?? ''
