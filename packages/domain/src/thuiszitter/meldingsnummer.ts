import { type Datum, jaarVan } from '../kalender/datum.ts'
import type { Meldingsnummer } from './melding.ts'

/** As people write it: "31" in its own year, "2022-31" in any other. */
export const formatMeldingsnummer = ({ jaar, nummer }: Meldingsnummer, vandaag: Datum): string =>
  jaar === jaarVan(vandaag) ? String(nummer) : `${jaar}-${nummer}`

/** Reads "31", "nr. 31", "melding 31", "2023-31", "2023/0031"; a bare number means the running year. Undefined for anything else. */
export function parseMeldingsnummer(tekst: string, vandaag: Datum): Meldingsnummer | undefined {
  const delen = /^(?:melding\s*)?(?:(?:nummer|nr)\.?\s*)?(?:(\d{4})\s*[-/]\s*)?0*([1-9]\d{0,4})$/i.exec(tekst.trim())
  if (!delen) return undefined
  return { jaar: delen[1] === undefined ? jaarVan(vandaag) : Number(delen[1]), nummer: Number(delen[2]) }
}
