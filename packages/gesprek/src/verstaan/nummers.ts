import type { Datum, TlvNummer } from '@thuisnabij/domain'
import { parseTlvNummer } from '@thuisnabij/domain'
import { GETAL, getal } from './tijd/getallen.ts'
import { type Plaats, vind, type Zin } from './zin.ts'

/** A TLV-number in a message; `jaarGenoemd` tells whether the year was said or follows from today. */
export type GevondenTlvNummer = Plaats & { readonly nummer: TlvNummer; readonly jaarGenoemd: boolean }

const TLV_PATRONEN = [
  // Not a schooljaar such as 2022-2023.
  /(?<![\d-])20\d\d\s?[-/]\s?(?!20\d\d)\d{1,4}(?![\d-])/g,
  /\b(?:tlv|aanvraag|nummer|nr)[\s.-]*20\d\d[\s./-]*\d{1,4}(?![\d-])/g,
  // "23-0117": the leading zero tells it from a day.
  /(?<![\d/-])2\d-0\d{3}(?![\d-])/g,
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
      const nummer = parseTlvNummer(tekst.replace(/^tlv-?aanvraag/, 'tlv').replace(/^(2\d-0\d{3})$/, '20$1'), vandaag)
      if (nummer) gevonden.push({ van, tot, nummer, jaarGenoemd: /20\d\d|jaar|^2\d-/.test(tekst) })
    }
  }
  return gevonden.sort((a, b) => a.van - b.van)
}

const SIGNAALNUMMER = new RegExp(
  `\\bsig(?:naal|n)?(?:nummer|nr)?\\.?\\s*(?:nr\\.?|nummer)?\\s*#?\\s*(${GETAL}|\\d{4,6})(?![\\d-])\\b`,
  'g',
)
/** A bare number between the words of an act: "pak 14 op", "draag 13 over", "stuur 12 door naar het bestuur", "14 neem ik". */
const NUMMER_BIJ_ACTIE =
  /\bpak\s+(?:nummer\s+|nr\.?\s+)?(\d{1,6})\s+(?:maar\s+|ff\s+|even\s+|wel\s+)?op\b|\bga met\s+(\d{1,4})\s+aan de slag\b|\bleg\s+(\d{1,4})\s+(?:maar\s+|even\s+)?voor\b|\bdraag\s+(\d{1,4})\s+(?:maar\s+)?over\b|\b(?:stuur|doe|geef|zet)\s+(\d{1,4})\s+(?:maar\s+|door\s+|even\s+)*(?:naar|aan)\b|\b(?:sluit|escaleer)\s+(\d{1,4})\b(?!\s*(?:dag|week|weken|maand))|^\s*(\d{1,4})\s+(?:neem|doe|pak)\s+ik\b/g

/** The number after "signaal", or of an act on one; when several are named, the first. */
export function vindSignaalnummer(zin: Zin): number | undefined {
  const [eerste] = vind(zin, SIGNAALNUMMER)
  if (eerste) return getal(eerste.delen[0])
  const [bijActie] = vind(zin, NUMMER_BIJ_ACTIE)
  const nummer = bijActie?.delen.find((deel) => deel !== undefined)
  return nummer === undefined ? undefined : Number(nummer)
}

/** The number after "melding", as people write it: "31", "2022-31". */
export function vindMeldingnummer(zin: Zin): string | undefined {
  const [eerste] = vind(
    zin,
    /\bmelding(?:snummer|nummer|nr)?\.?\s*(?:nr\.?|nummer)?\s*#?\s*((?:20\d\d-)?\d{1,5})(?![\d-])/g,
  )
  return eerste?.delen[0]
}
