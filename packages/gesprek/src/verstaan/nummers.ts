import type { Datum, TlvNummer } from '@thuisnabij/domain'
import { parseTlvNummer } from '@thuisnabij/domain'
import { type Plaats, vind, type Zin } from './zin.ts'

/** A TLV-number in a message; `jaarGenoemd` tells whether the year was said or follows from today. */
export type GevondenTlvNummer = Plaats & { readonly nummer: TlvNummer; readonly jaarGenoemd: boolean }

const TLV_PATRONEN = [
  // Not a schooljaar such as 2022-2023.
  /(?<![\d-])20\d\d\s?[-/]\s?(?!20\d\d)\d{1,4}(?![\d-])/g,
  /\btlv[\s-]*20\d\d[\s/-]*\d{1,4}(?![\d-])/g,
  /\b(?:tlv|aanvraag|nr|nummer)\.?[\s-]*(?:nr|nummer|no)?\.?[\s#:-]*\d{1,4}\s+(?:van|uit)\s+(?:dit jaar|vorig jaar|20\d\d)\b/g,
  /\b(?:tlv|aanvraag|tlv-?aanvraag)[\s-]*(?:nr|nummer|no)?\.?[\s#:-]*\d{1,4}(?![\d%-]|\s*(?:procent|weken|maanden|dagen|jaar))/g,
  /(?<![\d/-])0\d{3}(?![\d-])/g,
  /(?<=\bstatus\s(?:van\s)?)\d{1,4}(?![\d-])/g,
]

/** The TLV-numbers in a message, in order. A bare number counts only after "tlv", "aanvraag" or with its leading zero. */
export function vindTlvNummers(zin: Zin, vandaag: Datum): readonly GevondenTlvNummer[] {
  const gevonden: GevondenTlvNummer[] = []
  for (const patroon of TLV_PATRONEN) {
    for (const { van, tot } of vind(zin, patroon)) {
      if (gevonden.some((eerder) => eerder.van < tot && van < eerder.tot)) continue
      const tekst = zin.plat.slice(van, tot)
      const nummer = parseTlvNummer(tekst.replace(/^tlv-?aanvraag/, 'tlv'), vandaag)
      if (nummer) gevonden.push({ van, tot, nummer, jaarGenoemd: /20\d\d|jaar/.test(tekst) })
    }
  }
  return gevonden.sort((a, b) => a.van - b.van)
}

/** The number after "signaal", or between "pak" and "op"; when several are named, the first. */
export function vindSignaalnummer(zin: Zin): number | undefined {
  const [eerste] = vind(
    zin,
    /\bsignaal(?:nummer|nr)?\.?\s*(?:nr\.?|nummer)?\s*#?\s*(\d{1,6})\b|\bpak\s+(?:nummer\s+|nr\.?\s+)?(\d{1,6})\s+(?:maar\s+)?op\b/g,
  )
  return eerste && Number(eerste.delen[0] ?? eerste.delen[1])
}

/** The number after "melding", as people write it: "31", "2022-31". */
export function vindMeldingnummer(zin: Zin): string | undefined {
  const [eerste] = vind(
    zin,
    /\bmelding(?:snummer|nummer|nr)?\.?\s*(?:nr\.?|nummer)?\s*#?\s*((?:20\d\d-)?\d{1,5})(?![\d-])/g,
  )
  return eerste?.delen[0]
}
