import { type Datum, jaarVan } from '../kalender/datum.ts'
import type { TlvNummer } from './aanvraag.ts'

/** 2023-0117. */
export const formatTlvNummer = ({ jaar, volgnummer }: TlvNummer): string =>
  `${jaar}-${String(volgnummer).padStart(4, '0')}`

/**
 * The number that `tekst` stands for, in any way people write one: "TLV-2023-0117", "2023/117", "nr 117 van vorig jaar",
 * "117 uit 2022", "0117". Without a year it is one of the running year.
 *
 * `tekst` holds the number and nothing else; undefined when it holds none, or a year alone.
 */
export function parseTlvNummer(tekst: string, vandaag: Datum): TlvNummer | undefined {
  const kaal = tekst
    .toLowerCase()
    .replace(/^\W*(?:tlv|aanvraag|nummer|nr|no)?(?:[\s.:#-]*(?:aanvraag|nummer|nr|no))*[\s.:#-]*/, '')
    .replace(/\W+$/, '')

  const jaarVooraan = /^(20\d{2})(?:\s*[-/_.]\s*|\s+)0*(\d{1,6})$/.exec(kaal) ?? /^(20\d{2})(\d{4})$/.exec(kaal)
  if (jaarVooraan) return tlvNummer(jaarVooraan[1], jaarVooraan[2])

  const jaarAchteraan = /^0*(\d{1,6})(?:\s*\/\s*|\s+(?:van|uit|in)\s+)(20\d{2})$/.exec(kaal)
  if (jaarAchteraan) return tlvNummer(jaarAchteraan[2], jaarAchteraan[1])

  const relatief = /^0*(\d{1,6})(?:\s+(?:van|uit)\s+(dit|vorig)\s+(?:kalender)?jaar)?$/.exec(kaal)
  const isJaar = relatief !== null && relatief[2] === undefined && /^20\d{2}$/.test(kaal)
  if (!relatief || isJaar) return undefined
  return tlvNummer(jaarVan(vandaag) - (relatief[2] === 'vorig' ? 1 : 0), relatief[1])
}

function tlvNummer(jaar: string | number | undefined, volgnummer: string | undefined): TlvNummer | undefined {
  const nummer = { jaar: Number(jaar), volgnummer: Number(volgnummer) }
  return nummer.volgnummer >= 1 ? nummer : undefined
}
