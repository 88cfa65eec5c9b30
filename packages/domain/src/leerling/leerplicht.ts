import {
  addJaren,
  addMaanden,
  type Datum,
  datum,
  eersteDagVan,
  jaarVan,
  type Maand,
  parseMaand,
} from '../kalender/datum.ts'
import { schooljaarPeriode, schooljaarVan } from '../kalender/schooljaar.ts'
import type { Leerling } from './leerling.ts'

/** Whether a child must go to school: known, or unknown when geboortejaar leaves it open. */
export type Leerplicht = 'ja' | 'nee' | 'onbekend'

/** What leerplicht follows from. */
export type Leerplichtgegevens = Pick<Leerling, 'geboortejaar' | 'leerplichtigVanaf' | 'groep'>

/**
 * Whether the leerling is leerplichtig on this day.
 *
 * Leerplicht begins on the first day of the month after the fifth birthday and ends with the schooljaar in which the
 * child becomes 16. With no more than a geboortejaar, the months in which children of that year differ are `onbekend`.
 * With no more than a groep, a child in groep 3 or higher is leerplichtig (afgeleid: it is five when groep 3 begins);
 * of groep 1 and 2 it is `onbekend`.
 *
 * @source Leerplichtwet 1969 art. 3 lid 1
 */
export function leerplichtOp(leerling: Leerplichtgegevens, dag: Datum): Leerplicht {
  const { geboortejaar, leerplichtigVanaf, groep = 0 } = leerling
  if (leerplichtigVanaf !== undefined)
    return tussen(dag, eersteDagVan(leerplichtigVanaf), einde(addMaanden(eersteDagVan(leerplichtigVanaf), -1)))
  if (geboortejaar === undefined) return groep >= 3 ? 'ja' : 'onbekend'

  const oudste = tussen(dag, datum(`${geboortejaar + 5}-02-01`), einde(datum(`${geboortejaar + 5}-01-01`)))
  const jongste = tussen(dag, datum(`${geboortejaar + 6}-01-01`), einde(datum(`${geboortejaar + 5}-12-01`)))
  return oudste === jongste ? oudste : 'onbekend'
}

/** Whether to ask from which month the child is leerplichtig: only when its geboortejaar is known and leaves it open. */
export const vraagtLeerplichtmaand = (leerling: Leerplichtgegevens, dag: Datum): boolean =>
  leerling.geboortejaar !== undefined &&
  leerling.leerplichtigVanaf === undefined &&
  leerplichtOp(leerling, dag) === 'onbekend'

/** The month as said in answer to that question ("2023-10"), or undefined when it cannot be one for this geboortejaar. */
export function parseLeerplichtigVanaf(tekst: string, geboortejaar: number): Maand | undefined {
  const maand = parseMaand(tekst)
  const past = maand !== undefined && jaarVan(addMaanden(eersteDagVan(maand), -1)) === geboortejaar + 5
  return past ? maand : undefined
}

const tussen = (dag: Datum, begin: Datum, eind: Datum): Leerplicht => (begin <= dag && dag <= eind ? 'ja' : 'nee')

// `vijfdeVerjaardag` need only be right to the month: a schooljaar ends with a month.
const einde = (vijfdeVerjaardag: Datum): Datum => schooljaarPeriode(schooljaarVan(addJaren(vijfdeVerjaardag, 11))).tot
