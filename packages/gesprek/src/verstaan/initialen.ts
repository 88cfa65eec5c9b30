import { normaliseerInitialen } from '@thuisnabij/domain'
import { vindGesproken } from './gesproken-letters.ts'
import type { Plaats, Zin } from './zin.ts'

export type GevondenInitialen = Plaats & { readonly initialen: string }

const TUSSEN = '(?:(?:v\\.\\s?d\\.?|v d|vd|van|de|der|den|ter|ten|te|el|al|ben|bin|ait|da|dos|du|la|le|von|v)\\s){1,3}'
/** "J.V.", "J. V.", "j.v.", "S. el B.", "J.V": letters with dots, perhaps with a tussenvoegsel. */
const MET_PUNTEN = new RegExp(
  `(?<![\\p{L}\\d.])(?:\\p{L}\\.\\s?)(?:${TUSSEN})?(?:(?:\\p{L}\\.\\s?){0,2})(?!v\\s+\\d)\\p{L}(?:\\.|(?![\\p{L}\\d']))`,
  'giu',
)
/** "s el b", "j v", "P van D", "m van der b": letters that stand alone, perhaps with a tussenvoegsel. */
const LOSSE_LETTERS = new RegExp(
  `(?<![\\p{L}\\d.'])\\p{L}\\.?\\s(?:${TUSSEN}|\\p{L}\\s)?(?!v\\s+\\d)\\p{L}\\.?(?![\\p{L}\\d'])`,
  'giu',
)
const VOOR_GROEP = /^\s*\(?,?\s*(?:(?:uit|van|in)\s+)?(?:gr(?:oep|p)?\b|[1-8]\b)/i
/** Letters that are words as people type them ("k heb t niet"): initialen only where a leerling is announced. */
const WOORDLETTERS = new Set('k n t s m d e u'.split(' '))
/** A tussenvoegsel that is no word by itself. */
const MIDDEN = /\s(?:el|al|ben|ait|van|der|den|ten|ter)\s/i
/** Behind a name of whom something is told. */
const NA_NAAM =
  /^\s*(?:\(?\s*(?:uit|van|in)?\s*(?:de )?(?:gr(?:oep|p)?\b|[1-8]\b)|,?\s*(?:en )?(?:hij|ze|zij|die)\b|(?:komt|zit|heeft|duurt|hoe|op \d|gaat|blijft|weg|thuis|wil|weigert)\b)/i
/** Before a name that is spoken of. */
const AANKONDIGING =
  /(?:^|[,:;(]\s*|\b(?:aanvraag|tlv|heeft|zijn|jongste|oudste|zus|zusje|broer|broertje|om|gezin|als|op|van|voor|over|bij|met|en|dat|leerling|lln|kind|melding|nee|is)\s+)$/i
/** "tlv van jv": two small letters after a word that a name may follow. */
const NA_VOORZETSEL = /(?<=\b(?:van|voor|over|bij)\s)\p{Ll}{2}(?![\p{L}\d'.-])/gu
/** "jv gr 4", "ao (7)": two small letters before a groep or an age. */
const VOOR_LEERLINGWOORD =
  /(?<![\p{L}\d.'-])\p{Ll}{2}(?=\s*\(?,?\s*(?:(?:uit|van|in) )?(?:de )?(?:gr(?:oep|p)?\.?\s?(?:\d|een\b|twee\b|drie\b|vier\b|vijf\b|zes\b|zeven\b|acht\b)|g\d|[1-8]e?\b|\d{1,2} ?(?:jr|jaar)\b))/gu
/** "moet vj zijn": what the initialen are. */
const MOET_ZIJN = /(?<=\b(?:moet(?:en)?|initialen) )(?!er|ik|je|nu|op|af|so|zo|ze|we)\p{Ll}{2}(?= zijn\b)/gu
/** "jb gr 3": whoever begins with two letters and a groep, names a leerling. */
const VOOROP =
  /(?<=^\s*)(?!ll|gr|tz|bs|hr|mr|nr|er|ze|we|in|of|en|ik|is|uit)\p{Ll}{2}(?=\s(?:(?:uit|van) )?(?:groep|gr\.?|grp) ?\d)/gu
/** "kb, zit in", "bij jv": two small letters that can be no word, for there is no vowel in them. */
const ZONDER_KLINKER = /(?<![\p{L}\d.'/-])[bcdfghjklmnpqrstvwxyz]{2}(?![\p{L}\d'/-]|\.\p{L})/gu
/** "tlv sb", "status melding jv": two small letters at the end, after what one has of a leerling. */
const NA_DOSSIERWOORD =
  /(?<=\b(?:tlv|status|aanvraag|melding|stand|volg|meld|svz|update|besluit|dossier)\s)\p{Ll}{2}(?=\s*(?:$|[,.?!]|gr\b|groep\b|g\d))/gu
/** "JV": capitals without dots. */
const HOOFDLETTERS = /(?<![\p{L}\d.-])\p{Lu}{2,3}(?![\p{L}\d])/gu
/** After a word that announces a leerling: "leerling j v", "over jv". */
const NA_AANKONDIGING =
  /\b(?:leerling|lln|initialen|init(?= )|kind|melding(?: over| van| v)?|status|thuiszitter)\s*:?\s+(\p{L}(?:[.\s]{0,2}\p{L}){1,2})\.?(?![\p{L}\d])/giu

const AFKORTINGEN = new Set(
  `tlv opp sop sbo so vso ib ibe ggd swv avg zml tos vo po bsn ok nt fg opr rvt duo lvs vt smw pi or mr eu nl obs cbs rk nog oa bv dwz mbt
  ivm tov aub zsm nvt nav ed ipv dmv mi ps cq va pw tav mn ma di wo wk gr ja nee en of al zo to in op te is er ze hij we zij na om ik je
  me ll oja tja hey hoi ho ha bso kdv psz mkd ot ots jb cjg lpa la ovb tv pc ict adhd ass asd iq vb bijv evt zat zon don ggz oza cito mdo
  pl sj btw pgb nvm lj hbo fte zp my mei wr ww plz jr clb gee be do eh ge ga km vh wa vn li ms cp zl pk mm kg cm dj vj jl pp mw hr tm nw
  fw ne hm em art idd lkr he hè okee ah oh ach vr vd ff ns ie yo vs el dr ct st nr fyi bb ob mb lg dg jd pv bi wb vm nm bc cc fb id tl af
  as au nu uw zn wij mij hun dit dat die een uit aan der den het da de ben bs tz lb lc ld ln an uh pd`.split(/\s+/),
)
/** Words typed without their vowels: wat, heb, haal, wil, bel, laat, kan … No initialen, unless a groep stands behind. */
const WOORD_ZONDER_KLINKERS = new Set(
  'wt hb hl wl bl lt kn hv mx zk gn jf gt jp wr vl gd bn dn zt mt mn kw rs pt mk'.split(' '),
)
const MET_PUNTEN_GEEN = new Set(
  'dwz oa bv mbt ivm tov aub zsm nvt nav ed ipv dmv mi ps cq va pw obs tav mn nl mvg evt bijv jl ggz smw lpa'.split(
    ' ',
  ),
)

/**
 * Initialen in a message, in order, each once, written as they are stored.
 *
 * Letters with dots count in any case; capitals without dots when they are no abbreviation; small letters without dots
 * only after a word that announces a leerling, or as the whole answer to the question who it is (`gevraagd`).
 */
export function vindInitialen(zin: Zin, gevraagd: boolean): readonly GevondenInitialen[] {
  const metPunten = [...zin.tekst.matchAll(MET_PUNTEN)]
    .filter(
      ({ 0: tekst, index }) =>
        /\./.test(tekst) &&
        (tekst === tekst.toUpperCase() ||
          !MET_PUNTEN_GEEN.has(letters(tekst)) ||
          VOOR_GROEP.test(zin.tekst.slice(index + tekst.length))),
    )
    .flatMap(({ 0: tekst, index }) => toGevonden(tekst, index))
  const schreeuwt = zin.tekst.length > 12 && zin.tekst === zin.tekst.toUpperCase()
  const hoofdletters = schreeuwt
    ? []
    : [...zin.tekst.matchAll(HOOFDLETTERS)]
        .filter(({ 0: tekst }) => !AFKORTINGEN.has(letters(tekst)))
        .flatMap(({ 0: tekst, index }) => toGevonden(tekst, index))
  const aangekondigd = [...zin.tekst.matchAll(NA_AANKONDIGING)]
    .filter(({ 1: tekst = '' }) => !AFKORTINGEN.has(letters(tekst)))
    .flatMap(({ 0: geheel, 1: tekst = '', index }) => toGevonden(tekst, index + geheel.lastIndexOf(tekst)))
  const losse = [...zin.tekst.matchAll(LOSSE_LETTERS)]
    .filter(({ 0: tekst, index }) => {
      const delen = tekst.toLowerCase().split(/[.\s]+/)
      const woorden = [delen.at(0), delen.at(-1)].filter((deel) => deel && WOORDLETTERS.has(deel)).length
      const aangekondigd = AANKONDIGING.test(zin.tekst.slice(0, index))
      if (gevraagd || MIDDEN.test(tekst)) return true
      const vertelt = NA_NAAM.test(zin.tekst.slice(index + tekst.length))
      return woorden === 0 || ((aangekondigd || vertelt) && (woorden === 1 || delen.length > 2 || vertelt))
    })
    .flatMap(({ 0: tekst, index }) => toGevonden(tekst.trimEnd(), index))
  const naVoorzetsel = [...zin.tekst.matchAll(NA_VOORZETSEL)]
    .filter(({ 0: tekst }) => !AFKORTINGEN.has(tekst))
    .flatMap(({ 0: tekst, index }) => toGevonden(tekst, index))
  const klein = [
    ...zin.tekst.matchAll(VOOR_LEERLINGWOORD),
    ...[...zin.tekst.matchAll(ZONDER_KLINKER)].filter(
      ({ 0: tekst, index }) =>
        !WOORD_ZONDER_KLINKERS.has(tekst) || VOOR_GROEP.test(zin.tekst.slice(index + tekst.length)),
    ),
    ...zin.tekst.matchAll(NA_DOSSIERWOORD),
  ]
    .filter(({ 0: tekst }) => !AFKORTINGEN.has(tekst))
    .concat([...zin.tekst.matchAll(MOET_ZIJN), ...zin.tekst.matchAll(VOOROP)])
    .flatMap(({ 0: tekst, index }) => toGevonden(tekst, index))
  const gesproken = vindGesproken(zin.tekst).flatMap(({ van, tot, geschreven }) =>
    toGevonden(geschreven, van).map((een) => ({ ...een, tot })),
  )
  const geheel = gevraagd && AFKORTINGEN.has(letters(zin.tekst)) === false ? toGevonden(zin.tekst.trim(), 0) : []

  const alle = [
    ...gesproken,
    ...metPunten,
    ...losse,
    ...hoofdletters,
    ...aangekondigd,
    ...naVoorzetsel,
    ...klein,
  ].filter((een, index, lijst) => !lijst.slice(0, index).some((ander) => ander.van < een.tot && een.van < ander.tot))
  const genoemd = alle.length > 0 ? alle : geheel
  // "het is K.T. niet K.L."
  const bedoeld = genoemd.filter(
    ({ van }) => !/\b(?:niet|ipv|in plaats van|i\.p\.v\.)\s+$/i.test(zin.tekst.slice(0, van)),
  )
  // "K.B. uit 5, nee K.D."
  const verbeterd = bedoeld.filter(
    ({ van }) =>
      bedoeld.some((eerder) => eerder.van < van) &&
      /\b(?:nee|sorry|ik bedoel)[\s,]+(?:(?:wacht|het is|is|ik bedoel)[\s,]+)*$/i.test(zin.tekst.slice(0, van)),
  )
  const gekozen = ([verbeterd, bedoeld, genoemd].find((lijst) => lijst.length > 0) ?? []).filter(
    ({ van, tot }) => !IS_LEERPLICHT.test(zin.tekst.slice(van, tot + 20)),
  )
  return gekozen
    .filter((een, index) => gekozen.findIndex((ander) => ander.initialen === een.initialen) === index)
    .sort((a, b) => a.van - b.van)
}

/** "lp ingelicht": the leerplichtambtenaar. */
const IS_LEERPLICHT = /^lp (?:is )?(?:al )?(?:weet|ingelicht|gemeld|gebeld|op de hoogte|geinformeerd|nog niet|niet)\b/i

const letters = (tekst: string): string => tekst.toLowerCase().replace(/[^\p{L}]/gu, '')

/** "niks v. Q.S.", "vergeet ik t. J.D.": a word of one letter before two that are somebody's. */
const VAN_VOOR = /^(?:v\.\s+(?=\p{L}\.\s?\p{L})|\p{Ll}\.\s+(?=\p{Lu}\.\s?\p{Lu}))/u

function toGevonden(gevonden: string, plaats: number): readonly GevondenInitialen[] {
  const tekst = gevonden.replace(VAN_VOOR, '')
  const van = plaats + (VAN_VOOR.exec(gevonden)?.[0].length ?? 0)
  const initialen = normaliseerInitialen(tekst)
  if (initialen === undefined || letters(initialen).length < 2) return []
  return [{ initialen, van, tot: van + tekst.length }]
}
