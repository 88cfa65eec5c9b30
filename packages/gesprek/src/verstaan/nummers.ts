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
  /(?<![\d./-])\d{2,3}\s+(?:van|uit)\s+(?:dit|vorig) jaar\b/g,
  // "23-0117": the leading zero tells it from a day.
  /(?<![\d/-])2\d-0\d{3}(?![\d-])/g,
  /\b(?:tlv|aanvraag|nr|nummer)\.?[\s-]*(?:nr|nummer|no)?\.?[\s#:-]*\d{1,4}\s+(?:van|uit)\s+(?:dit jaar|vorig jaar|20\d\d)\b/g,
  /\b(?:tlv|aanvraag|tlv-?aanvraag)[\s-]*(?:nr|nummer|no)?\.?[\s#:-]*\d{1,4}(?![\d%-]|\s*(?:procent|euro|weken|maanden|dagen|jaar))/g,
  /(?<![\d/-])0\d{3}(?![\d-])/g,
  /(?<=\bstatus\s(?:van\s)?)\d{1,4}(?![\d-])/g,
  /\b20\d\d\s+-\s*(?!20\d\d)\d{1,4}(?![\d-])/g,
]

/** What is asked of one aanvraag, where a bare number can only be its number. */
const OVER_AANVRAAG = new RegExp(
  `\\b(?:${[
    'tlv\\w*|aanvr\\w*|verklaring|dossier|casus|so|sbo',
    'beslu\\w+|besloten|beschikking|toegekend|afgewezen|advie\\w+|adviseer\\w*|advis\\w+|deskundig\\w*',
    'status|svz|stand|nieuws|bekend|hoe ?ver|verder|rond|binnen|klaar|compleet|volledig|ontbre\\w+|mist|nodig voor',
    'aanhangig|opgestuurd|ligt|liggen|duurt?|schot|gebeurt|al iets|peildatum|stukken|trek|waar staat|zien|inzien|inkijken|kijken? (?:er )?mee|toelichten',
    'ingetrokken|intrek\\w*|terugtrekken|behandel(?:d|ing)',
    'seintjes?|berigt\\w*|bericht\\w*|meldinkjes|laat\\b.{0,15}\\bweten|op de hoogte|in de gaten|volg\\w*|stop\\w*',
    'updates?|verander(?:t|en)|wijzig\\w*|beweging',
    'hoe (?:gaat|staat|zit|loopt)|hoe het (?:met|zit|staat|gaat|loopt)',
  ].join('|')})\\b`,
)
const TIENTALLEN =
  '(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)'
/** Words right before a number that make it something else: a groep, a week, a signaal, a time, a page, somebody's age. */
const ANDER_NUMMER_VOOR = [
  'groep|gr|grp|lokaal|kamer|bus|lijn|huisnummer|toestel|bladzijde|blz|pagina|artikel|art|bijlage|hoofdstuk|paragraaf|lid',
  'signaal|sig|sign|melding',
  'week|wk|kwartaal|jaar|schooljaar|sinds|vanaf|sedert|om|tot|na|per',
  'minstens|ruim|al|nog|maar|max|dan|(?:boven|onder)(?: de)?|(?:over|richting) de|de laatste|afgelopen|elke|maal|keer|x|plus',
  // "hoe staat het met 117", but "gestegen met 10"
  '(?<!(?:het|t|nu|er|iets|wat|gebeurt|is|zit|zijn|staat|gaat) )met',
  'kind|(?:leerling|kind|jongen|meisje) van',
  // "J.V. is 10"
  '(?:hij|zij|ze|vader|moeder|[a-z]\\.) is',
].join('|')
const MAANDEN = 'jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec'
/** What a number counts, or what day it is of. */
const TELT = [
  '%|euro|procent|graden|km|meter|mtr',
  'dag|werkdag|week|wek|wkn|maand|mnd|uur|uren|min|jaar|jr|jarig|oud|keer|x\\b|ocht|midd',
  "kind|lln|leerling|ll\\b|kids|school|schol|thuiszit|bezwa|aanvra\\w+en|tlv'?s|stuk|plek",
  MAANDEN,
  'of\\b|van de \\d|maal\\b',
].join('|')
/** A number of two or three digits that counts nothing, and is no day, time, phone number, groep, age, signaal or melding. */
const KAAL_NUMMER = new RegExp(
  `(?<![\\d./:,'-]|[<>=]\\s?)(?<!\\b(?:${ANDER_NUMMER_VOOR})\\s+)(?<!\\b[a-z]\\.\\s?\\()(?<!\\b0\\d{1,3}\\s(?:\\d+\\s)*)(?!0\\d+\\s\\d)(?!06\\b)(?:\\d{2,3}|${TIENTALLEN})\\b(?!\\d|[./:,-]\\d|[%-]|e\\b|\\s*(?:${TELT}))`,
  'g',
)

/** "waar is 88 gebleven", "de stukken van 125": too large for an age or a day. */
const GENOEMD_NUMMER = new RegExp(
  `(?<=\\b(?:nummer|nr|over|van|is|hangt|staat|zit|met|waar)\\s)(?<!\\b(?:${ANDER_NUMMER_VOOR})\\s)(?:[2-9]\\d|[1-9]\\d\\d)(?![\\d./:%-])\\b(?!\\s*(?:${TELT}))`,
  'g',
)

/**
 * The TLV-numbers in a message, in order. A bare number counts after "tlv", "aanvraag", with its leading zero, or where something is asked
 * that is asked of an aanvraag. `isAnders`: the message names a signaal or melding by its number.
 */
export function vindTlvNummers(zin: Zin, vandaag: Datum, isAnders = false): readonly GevondenTlvNummer[] {
  const gevonden: GevondenTlvNummer[] = []
  const kaal = isAnders ? [] : OVER_AANVRAAG.test(zin.plat) ? [KAAL_NUMMER] : [GENOEMD_NUMMER]
  for (const patroon of [...TLV_PATRONEN, ...kaal]) {
    for (const { van, tot } of vind(zin, patroon)) {
      if (gevonden.some((eerder) => eerder.van < tot && van < eerder.tot)) continue
      const tekst = inCijfers(zin.plat.slice(van, tot))
      const nummer = parseTlvNummer(tekst.replace(/^tlv-?aanvraag/, 'tlv').replace(/^(2\d-0\d{3})$/, '20$1'), vandaag)
      if (nummer) gevonden.push({ van, tot, nummer, jaarGenoemd: /20\d\d|jaar|^2\d-/.test(tekst) })
    }
  }
  const heel = /^\W*(\d{2,3})\W*$/.exec(zin.plat)?.[1]
  const alleen = heel && gevonden.length === 0 && !isAnders ? parseTlvNummer(heel, vandaag) : undefined
  if (alleen) return [{ van: 0, tot: zin.plat.length, nummer: alleen, jaarGenoemd: false }]
  const bedoeld = gevonden.sort((a, b) => a.van - b.van)
  // "117, nee 131"
  const verbeterd = bedoeld.filter(({ van }) =>
    /\b(?:nee|sorry|of toch|ik bedoel|wacht)\W+(?:(?:wacht|of|eh|de|nr|nummer|ik bedoel)\W+)*$/.test(
      zin.plat.slice(0, van),
    ),
  )
  return verbeterd.length > 0 ? verbeterd : bedoeld
}

const inCijfers = (tekst: string): string => (/^[a-z]+$/.test(tekst) ? String(getal(tekst)) : tekst)

const SIGNAALNUMMER = new RegExp(
  `\\bsig(?:naal|n)?(?:nummer|nr)?\\.?\\s*(?:nr\\.?|nummer)?\\s*#?\\s*(${GETAL}|\\d{4,6})(?![\\d-])\\b`,
  'g',
)
const EENHEID = `dag|week|weken|wkn|maand|mnd|uur|jaar|jr|keer|x\\b|ocht|midd|min|kind|lln|leerling|procent|%|${MAANDEN}|van dit|tlv|aanvra|scholen|signa`
/** What stands behind a number that counts nothing. */
const NA_NUMMER =
  'is|vr|kan|mag|moet|vergt|lijkt|heeft|vanmiddag|vanochtend|vanavond|straks|teruggeven|overzetten|wil|wordt|hoort|komt|en|maar|ook|nu|even|ff|effe|dan|graag|aub|svp|direct|meteen|zelf|weer|toch|wel|niet|nog|al|vandaag|morgen|als|want|omdat|met|neem|pak|doe|ga|geef|op|over|door|af|dicht|weg|klaa+r|terug|naar|aan|voor|van|bij|via|uit|in|afsluiten|sluiten|oppakken|overdragen|overnemen|escaler\\w*|opschal\\w*|voorleggen|afhandelen|afronden|afvinken|afmelden|doorzetting\\w*|dichtzetten|dichtdoen|afgehandeld|afgerond|afgesloten|opgelost|opgepakt|gesloten|ik|zet|draag|stuur'
/** A number that counts nothing: in a message that says what to do with a signaal, its number. */
const LOS_GETAL = new RegExp(
  `(?<![\\d./-])(?<!\\b(?:groep|gr|over|na|binnen|om|tot|sinds|vanaf|per|zijn|zijn er|uit|melding|tlv|aanvraag|week|kwartaal|dan)\\s)\\b([1-9]\\d{0,3}|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|twintig)\\b(?!\\d|[./-]\\d|\\s*(?:${EENHEID}))`,
  'g',
)
const TELT_NIETS = new RegExp(`^\\s*(?:[^\\w\\s]|$)|^\\s+(?:${NA_NUMMER})\\b`)
/** A bare number between the words of an act: "pak 14 op", "draag 13 over", "stuur 12 door naar het bestuur", "14 neem ik". */
const NUMMER_BIJ_ACTIE =
  /\bpak\s+(?:nummer\s+|nr\.?\s+)?(\d{1,6})\s+(?:maar\s+|ff\s+|even\s+|wel\s+)?op\b|\bga met\s+(\d{1,4})\s+aan de slag\b|\bleg\s+(\d{1,4})\s+(?:maar\s+|even\s+)?voor\b|\bdraag\s+(\d{1,4})\s+(?:maar\s+)?over\b|\b(?:stuur|doe|geef|zet)\s+(\d{1,4})\s+(?:maar\s+|door\s+|even\s+)*(?:naar|aan)\b|\b(?:sluit|escaleer)\s+(\d{1,4})\b(?!\s*(?:dag|week|weken|maand))|^\s*(\d{1,4})\s+(?:neem|doe|pak)\s+ik\b/g

/** "signaal 13, nee 14" */
const VERBETERD = new RegExp(
  `\\bsig(?:naal|n)?\\s+(?:${GETAL})\\W+(?:nee|sorry|of nee|ik bedoel)\\W+(${GETAL})\\b`,
  'g',
)

/** The number after "signaal", or of an act on one (`doetIets`: the message says what to do); when several are named, the first. */
export function vindSignaalnummer(zin: Zin, doetIets = false): number | undefined {
  const [verbeterd] = vind(zin, VERBETERD)
  if (verbeterd) return getal(verbeterd.delen[0])
  const [eerste] = vind(zin, SIGNAALNUMMER)
  if (eerste) return getal(eerste.delen[0])
  const [bijActie] = vind(zin, NUMMER_BIJ_ACTIE)
  const los = doetIets ? vind(zin, LOS_GETAL) : []
  const kaal = los.length === 1 ? los.find(({ tot }) => TELT_NIETS.test(zin.plat.slice(tot))) : undefined
  const nummer = (bijActie ?? kaal)?.delen.find((deel) => deel !== undefined)
  return nummer === undefined ? undefined : getal(nummer)
}

const MELDINGNUMMER = new RegExp(
  `\\bmelding(?:snummer|nummer|nr)?\\.?\\s*(?:nr\\.?|nummer)?\\s*#?\\s*((?:20\\d\\d-)?\\d{1,5}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|${TIENTALLEN})(?![\\w-])(?!/\\d|\\s*(?:dag|week|weken|wkn|maand|mnd|uur|minu|jaar|jr|keer|x\\b|kinderen|leerlingen|${MAANDEN}))`,
  'g',
)

/** The numbers after "melding", in order, each once, as people write them: "31", "2022-31", "zeven". */
export const vindMeldingnummers = (zin: Zin): readonly (Plaats & { readonly nummer: string })[] =>
  vind(zin, MELDINGNUMMER)
    .map(({ van, tot, delen }) => ({ van, tot, nummer: inCijfers(delen[0] ?? '') }))
    .filter(({ nummer }, plek, alle) => alle.findIndex((ander) => ander.nummer === nummer) === plek)

/** What is said before another melding is spoken of: up to the clause that names the second; all when there is one. */
export function totTweedeMelding(zin: Zin): string {
  const [, tweede] = vindMeldingnummers(zin)
  if (!tweede) return zin.tekst
  const ervoor = zin.plat.slice(0, tweede.van)
  const grens = [...ervoor.matchAll(/[.;!?,]\s|\s(?:en|maar)\s/g)].at(-1)
  return grens ? zin.tekst.slice(0, grens.index) : zin.tekst
}
