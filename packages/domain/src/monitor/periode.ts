import { type Datum, datum, jaarVan, laatsteDagVan, type Maand, maandVan, volgendeMaand } from '../kalender/datum.ts'
import { type Kwartaal, kwartaalPeriode, kwartaalVan, vorigKwartaal } from '../kalender/kwartaal.ts'
import { type Schooljaar, schooljaarPeriode, schooljaarVan } from '../kalender/schooljaar.ts'

/** Over which closed months the figures go. All months are inclusive. */
export type Monitorperiode = {
  /** The last month that is over; its last day is the peildatum. */
  readonly peilmaand: Maand
  /** Of the peilmaand, so in August it is still the schooljaar that ended. */
  readonly schooljaar: Schooljaar
  readonly schooljaarVanaf: Maand
  /** The last quarter that was over on the peildatum. */
  readonly kwartaal: Kwartaal
  readonly kwartaalVanaf: Maand
  readonly kwartaalTotEnMet: Maand
}

/**
 * The period that is shown today. Bestuur and toezicht see closed months only, so that two looks in one month cannot be
 * subtracted from each other.
 */
export function monitorperiode(vandaag: Datum): Monitorperiode {
  const peilmaand = volgendeMaand(maandVan(vandaag), -1)
  const peildatum = laatsteDagVan(peilmaand)
  const schooljaar = schooljaarVan(peildatum)
  const lopend = kwartaalVan(peildatum)
  const kwartaal = kwartaalPeriode(lopend).tot <= peildatum ? lopend : vorigKwartaal(lopend)
  const { van, tot } = kwartaalPeriode(kwartaal)

  return {
    peilmaand,
    schooljaar,
    schooljaarVanaf: maandVan(schooljaarPeriode(schooljaar).van),
    kwartaal,
    kwartaalVanaf: maandVan(van),
    kwartaalTotEnMet: maandVan(tot),
  }
}

/**
 * The last teldatum on or before this day.
 *
 * @source VBS, teldatum: since 2022 leerlingen are counted on 1 February, for the money of the next year (up to 2021 on 1 October)
 */
export function laatsteTeldatum(dag: Datum): Datum {
  const ditJaar = datum(`${jaarVan(dag)}-02-01`)
  return ditJaar <= dag ? ditJaar : datum(`${jaarVan(dag) - 1}-02-01`)
}
