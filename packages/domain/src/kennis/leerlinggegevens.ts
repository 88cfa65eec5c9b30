import { type Persoonsgegeven, vindPersoonsgegevens } from '../privacy/persoonsgegevens.ts'
import type { Artikel } from './artikel.ts'

/** What tells of which leerling a text speaks. */
export type Leerlinggegeven = Persoonsgegeven | 'initialen' | 'dossiernummer'

/** Which words point to nobody: `namen` of scholen and organisaties, and every other word that is `kent`. */
export type Woordkennis = { readonly namen: readonly string[]; readonly kent: (woord: string) => boolean }

/** The longest question that is kept: what is longer tells a story. */
export const MEESTE_TEKENS_BEWAARD = 300

const TUSSEN = '(?:(?:van|de|der|den|ter|ten|te|el|al|ben|bin|ait|da|dos|du|la|le|von)\\s){1,3}'
/** "J.V.", "j. v.", "S. el B.". */
const MET_PUNTEN = new RegExp(
  `(?<![\\p{L}\\d.])\\p{L}\\.\\s?(?:${TUSSEN})?(?:\\p{L}\\.\\s?){0,2}\\p{L}(?:\\.|(?![\\p{L}\\d]))`,
  'giu',
)
/** "JV", "JVB". */
const HOOFDLETTERS = /(?<![\p{L}\d.-])\p{Lu}{2,3}(?![\p{L}\d])/gu
/** "leerling jv". */
const AANGEKONDIGD = /(?<=\b(?:leerling|lln|kind|thuiszitter)\s+)\p{L}[.\s]?\p{L}\.?(?![\p{L}.])/giu
const AFKORTING = new Set(
  'dwz oa bv mbt ivm tov zsm nvt nav ed ipv dmv mi ps tav evt ism obv ihkv aub in op om te of en al zo we er is'.split(
    ' ',
  ),
)

const NUMMERS = [
  // Not a schooljaar such as 2022-2023 or 2022-23.
  /(?<![\d-])20(\d\d)\s?[-/]\s?(?!20\d\d)(?!\d\d(?!\d))\d{1,4}(?![\d-])/g,
  /\b(?:tlv|aanvraag|tlv-aanvraag|melding|signaal|dossier|casus|zaak)(?:(?:s?nummer|nr)\.?)?[ #:-]*(?:nr\.?|nummer)? *#? *(?:20\d\d[-/ ])?\d{1,5}(?![\d%-]|\s*(?:procent|weken|maanden|dagen|jaar))/gi,
  /(?<![\d/-])0\d{3}(?![\d-])/g,
]

const MAAND =
  'januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec'
const DATA = [
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g,
  /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)/g,
  new RegExp(`(?<!\\d)\\d{1,2}(?:e|ste|de)?\\s+(?:${MAAND})\\b\\.?(?:\\s+\\d{4})?`, 'gi'),
  new RegExp(`\\b(?:${MAAND})\\s+\\d{4}\\b`, 'gi'),
]

/** What a text tells of a leerling, each once; empty when it is about none. Days count for nothing here: a term is asked for by a day. */
export function vindLeerlinggegevens(tekst: string, woorden: Woordkennis): readonly Leerlinggegeven[] {
  return [
    ...vindPersoonsgegevens(tekst, woorden.namen),
    ...(zonderInitialen(tekst, woorden, 2) === tekst ? [] : (['initialen'] as const)),
    ...(zonderAlle(tekst, NUMMERS, '[nummer]') === tekst ? [] : (['dossiernummer'] as const)),
  ]
}

/**
 * The text with initialen, numbers of dossiers and days taken out, as it may be kept; undefined when it may still point to
 * somebody, or might: then nothing is kept.
 *
 * @source ADR-0011
 */
export function zonderLeerlinggegevens(tekst: string, woorden: Woordkennis): string | undefined {
  const recht = tekst
    .normalize('NFC')
    .replace(/[‘’`´]/g, "'")
    .replace(/[–—]/g, '-')
    .trim()
    .replace(/\s+/g, ' ')
  if (ADRES.test(recht) || vindPersoonsgegevens(recht, woorden.namen).length > 0) return undefined

  const zonderDagen = zonderAlle(recht, DATA, '[datum]')
  const zonderNummers = zonderAlle(zonderDagen, NUMMERS, '[nummer]')
  const schoon = zonderInitialen(zonderNummers, woorden, 3)
  return isTwijfel(schoon, woorden) ? undefined : schoon
}

/**
 * What the texts of an article tell of a leerling, but for those in `eerder`. Words that articles use are no names, also with a
 * capital: "Buitengewoon Leren".
 */
export function leerlinggegevensInArtikel(
  artikel: Artikel,
  eerder: Artikel | undefined,
  woorden: Woordkennis,
): readonly Leerlinggegeven[] {
  const bekend = new Set(eerder && teksten(eerder))
  const nieuw = teksten(artikel).filter((tekst) => !bekend.has(tekst))
  const gevonden = nieuw.flatMap((tekst) =>
    vindLeerlinggegevens(
      tekst.replace(/\p{Lu}[\p{Ll}'-]+/gu, (woord) => (woorden.kent(woord) ? woord.toLowerCase() : woord)),
      woorden,
    ),
  )
  return [...new Set(gevonden)]
}

const teksten = ({ titel, kort, uitleg, voorbeeldvragen, trefwoorden, waarschuwing, bronnen }: Artikel) => [
  ...[titel, kort, waarschuwing ?? '', ...uitleg, ...voorbeeldvragen, ...trefwoorden],
  ...bronnen.map(({ paragraaf }) => paragraaf),
]

const zonderAlle = (tekst: string, patronen: readonly RegExp[], voor: string): string =>
  patronen.reduce((rest, patroon) => rest.replace(patroon, voor), tekst)

/** `letters`: how many capitals in a row may be initialen. */
function zonderInitialen(tekst: string, { kent }: Woordkennis, letters: 2 | 3): string {
  const voor = '[initialen]'
  const isAfkorting = (deel: string) => AFKORTING.has(kaal(deel)) || (!deel.includes('.') && kent(deel))
  return tekst
    .replace(MET_PUNTEN, (deel) => (deel.includes('.') && !AFKORTING.has(kaal(deel)) ? voor : deel))
    .replace(HOOFDLETTERS, (deel) => (deel.length > letters || isAfkorting(deel) ? deel : voor))
    .replace(AANGEKONDIGD, (deel) => (isAfkorting(deel) ? deel : voor))
}

const kaal = (tekst: string): string => tekst.toLowerCase().replace(/[^\p{L}]/gu, '')

const ADRES = /@|https?:|www\.|\d{5,}|\b\d{4}\s?[A-Z]{2}\b/
/** "Tygo mag …": a name that begins a sentence. */
const BEGIN =
  /(?:^|[.!?]\s)(\p{Lu}[\p{Ll}'-]{2,})\s+(?:mag|is|heeft|zit|kan|komt|wil|gaat|moet|krijgt|was|had|woont|en)\b/gu
const MIDDEN = /(?<=[\p{Ll}\d,;:]\s)(\p{Lu}[\p{Ll}'-]+)/gu
const KIND = /\b(?:leerling|kind|jongen|meisje|kleuter|zoon|dochter|broer|zus)\s+(\p{L}{3,})/giu
const VAN_EEN_KIND = /\[initialen\]|\bgroep\s?\d|\b\d{1,2}[\s-]?jar(?:ig|ige)\b|\b\d{1,2} jaar\b/i

function isTwijfel(tekst: string, { namen, kent }: Woordkennis): boolean {
  if (tekst.length > MEESTE_TEKENS_BEWAARD) return true
  const laag = tekst.toLowerCase()
  const school = namen.some((naam) => naam.length > 3 && laag.includes(naam.toLowerCase()))
  if (school && VAN_EEN_KIND.test(tekst)) return true

  const bekend = new Set(namen.flatMap((naam) => naam.toLowerCase().split(/\s+/)))
  return [BEGIN, MIDDEN, KIND]
    .flatMap((patroon) => [...tekst.matchAll(patroon)].map(({ 1: woord = '' }) => woord))
    .some((woord) => !kent(woord) && !bekend.has(woord.toLowerCase()))
}
