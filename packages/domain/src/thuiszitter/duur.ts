import type { Duurtelling } from '../instellingen/instellingen.ts'
import { addMaanden, type Datum, dagenTussen } from '../kalender/datum.ts'
import { schooljaarVan } from '../kalender/schooljaar.ts'
import { schoolvakanties } from '../kalender/vakanties.ts'

/** The classes in which the Inspectie van het Onderwijs asks for thuiszitters. */
export type Duurklasse = 'tot_vier_weken' | 'vier_weken_tot_drie_maanden' | 'langer_dan_drie_maanden'

/** From the first day at home to the day one looks, or the first day the child was back when that is earlier. */
export type Verzuimduur = { readonly van: Datum; readonly tot: Datum; readonly telling: Duurtelling }

/**
 * Days at home before `tot`: on the 29th day since the first, 28 of them lie behind. Without the days of schoolvakanties
 * when the definition counts so; a schooljaar whose vakanties are not known counts whole. 0 when `tot` is not after `van`.
 */
export function dagenThuis({ van, tot, telling }: Verzuimduur): number {
  const dagen = Math.max(0, dagenTussen(van, tot))
  return telling === 'kalenderdagen' ? dagen : dagen - vakantiedagen(van, tot)
}

/**
 * How long the child has been at home. From day 28 it is four weeks or longer; longer than three months begins the day
 * after the day three calendar months on.
 *
 * @source Inspectie van het Onderwijs, quarterly overview of thuiszitters: 4 weeks to 3 months, longer than 3 months
 */
export function duurklasse(duur: Verzuimduur): Duurklasse {
  const dagen = dagenThuis(duur)
  if (dagen < VIER_WEKEN) return 'tot_vier_weken'
  return dagen > dagenTussen(duur.van, addMaanden(duur.van, 3))
    ? 'langer_dan_drie_maanden'
    : 'vier_weken_tot_drie_maanden'
}

const VIER_WEKEN = 28

function vakantiedagen(van: Datum, tot: Datum): number {
  let dagen = 0
  // The zomervakantie of a schooljaar ends in the next.
  for (let schooljaar = schooljaarVan(van) - 1; schooljaar <= schooljaarVan(tot); schooljaar += 1)
    for (const vakantie of schoolvakanties(schooljaar)) dagen += gedeeldeDagen(vakantie, van, tot)
  return dagen
}

// Days of the vakantie that lie in `van` up to, not including, `tot`.
function gedeeldeDagen(vakantie: { readonly van: Datum; readonly tot: Datum }, van: Datum, tot: Datum): number {
  const begin = vakantie.van > van ? vakantie.van : van
  const voorbij = dagenTussen(begin, vakantie.tot) + 1
  return Math.max(0, Math.min(voorbij, dagenTussen(begin, tot)))
}
