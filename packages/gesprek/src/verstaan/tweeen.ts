import { type Deel, type Intent, isVraag } from './intent.ts'
import { isKaal, vindKortantwoord } from './kortewoorden.ts'
import { naden, STAAT_NU, zonderAanloop } from './naden.ts'
import type { Begrepen } from './verstaan.ts'
import { doetZichVoor } from './zeker.ts'
import { aantalWoorden, toZin } from './zin.ts'

/** How sure it must be of each of two things that are asked at once. */
const ZEKER = 0.6
/** Behind a comma, or without the beginning of a request. */
const ZEKERDER = 0.8
/** What asks after a number or a leerling behind a bare yes or no is no part of that answer; "tlv 117 loopt al" may be. */
const ZEKER_NA_ANTWOORD = 0.4
const NOEMT_IETS = /\d{2,}|\b\p{L}\.\s?\p{L}\.|\bmijn laatste\b/u
const VRAAGT_IETS = /\?|\b(?:hoe\w*|status|stand|svz|wanneer|wnr|wat|wie|waar|kijk|check|toon|laat|zeg|volg|weten)\b/i
/** What is told beside the work, and the work after it. */
const ZEKER_BUITEN = 0.6

/** The message as two, when both parts by themselves clearly want something, and not the same. */
export function inTweeen(
  begrepen: Begrepen,
  duid: (tekst: string) => Deel['duiding'],
): readonly [Deel, Deel] | undefined {
  if (aantalWoorden(begrepen.plat) < 6) return undefined
  const voorgedaan = doetZichVoor(begrepen.plat)
  for (const { voor, na, vervolg, soort, begint } of naden(begrepen)) {
    // "doe alsof ik coördinator ben en pak 14 op" is one thing.
    if (soort !== 'zin' && (voorgedaan || aantalWoorden(voor) < 2)) continue
    const zeker = soort === 'komma' || !begint ? ZEKERDER : ZEKER
    const [metric] = begrepen.metrics
    const tekst = metric !== undefined && STAAT_NU.test(vervolg) ? `hoeveel ${metric.replaceAll('_', ' ')} nu?` : na
    const tweede = { tekst, duiding: duid(metWie(tekst, begrepen)) }
    if (tweede.duiding.zekerheid < zeker || !isTweede(tweede, begint)) continue
    if (!begint && tweede.duiding.intent === 'tlv_status' && !/\d|\?/.test(na)) continue
    const eerste = { tekst: voor, duiding: duid(voor) }
    if (
      BUITEN_WERK.has(eerste.duiding.intent) &&
      (soort === 'komma' || (soort === 'zin' && OVER_MELDING.has(tweede.duiding.intent) && !GAAT_OVER.test(na)))
    )
      continue
    if (magTwee(eerste, tweede, zeker)) return [eerste, tweede]
  }
  return undefined
}

/** From chatter to work. */
const GAAT_OVER = /^(?:(?:maar|en|o+h?) )*(?:o+h? ja|oja|afijn|goed|enfin|trouwens|anyways?|terzake|ter zake)\b/i

/** "zijn tlv", "wat is de status dan": of whoever or whatever was named before. */
const VAN_DEZELFDE =
  /\b(?:zijn|haar|zn|z'n|diens|hem|die|de|t) (?:tlv|aanvraag|melding|status|stand)\b|\b(?:status|compleet|besluit|mist|ontbreekt)\b/

function metWie(na: string, { leerlingen, tlvNummers, plat }: Begrepen): string {
  const rest = na.toLowerCase()
  if (!VAN_DEZELFDE.test(rest) || /\d|\b\p{L}\.\s?\p{L}/u.test(na)) return na
  const [nummer] = tlvNummers
  if (nummer) return `${na} (tlv ${plat.slice(nummer.van, nummer.tot).replace(/\D+/g, ' ').trim()})`
  const [leerling] = leerlingen
  return leerling ? `${na} (${leerling.initialen})` : na
}

/** What stands before a clear question, and that question; undefined when none stands behind something else. */
export function vraagErachter(
  begrepen: Begrepen,
  duid: (tekst: string) => Deel['duiding'],
): readonly [voor: string, vraag: Deel] | undefined {
  for (const { voor, na, vervolg, begint } of naden(begrepen)) {
    const vraag = { tekst: na, duiding: duid(na) }
    const { intent, zekerheid } = vraag.duiding
    const vraagt = VRAAGT_IETS.test(na) || isVraag(vervolg)
    const naAntwoord = vraagt && NOEMT_IETS.test(na) && isKaalAntwoord(toZin(voor).plat)
    const zeker = naAntwoord ? ZEKER_NA_ANTWOORD : begint ? ZEKER : ZEKERDER
    if (OVER_MELDING.has(intent) || !isTweede(vraag, begint || naAntwoord)) continue
    if (zekerheid >= zeker && (vraagt || intent !== 'tlv_status')) return [voor, vraag]
  }
  return undefined
}

const isKaalAntwoord = (plat: string): boolean => vindKortantwoord(plat) !== undefined && isKaal(plat)

/** What is said beside the work; behind a comma it only leads up to it. */
const BUITEN_WERK: ReadonlySet<Intent> = new Set(['hulp', 'buiten_bereik'])

/** What may be the second thing somebody asks; "annuleer" or a greeting is no request of its own. */
const TWEEDE: ReadonlySet<Intent> = new Set([
  'procedure_vraag',
  'tlv_status',
  'tlv_volgen',
  'signaal_afhandelen',
  'monitor_vraag',
  'monitor_volgen',
  'thuiszitter_status',
  'thuiszitter_melden',
  'thuiszitter_bijwerken',
  'doorverbinden',
  'werklijst',
  'geen_toegang',
])

/** What is told of one leerling in several sentences is one thing. */
const OVER_MELDING: ReadonlySet<Intent> = new Set([
  'thuiszitter_melden',
  'thuiszitter_bijwerken',
  'thuiszitter_status',
  'thuiszitter_annuleren',
])

/** What is clear without the beginning of a request: "117 hoever", "R.T. is weer op school". */
const ZONDER_BEGIN: ReadonlySet<Intent> = new Set([
  'procedure_vraag',
  'tlv_status',
  'thuiszitter_melden',
  'thuiszitter_bijwerken',
  'monitor_vraag',
])
/** Not "dan kan ik haar moeder bellen", nor "stuur m naar de coordinatie". */
const WIL_MENS =
  /\b(?:ieman[dt]|iem|mens|persoon|diegene|collega|medewerker|wie (?:van jullie|kan ik|mag ik|belt)|(?:door)?verbind\w*|door(?:zet|schakel)\w*|(?:bel|belt|bellen) (?:me|mij)|(?:me|mij|mij hierover) (?:te )?(?:terug|op)?bel\w*|(?:terug)?gebel[dt]|terugbel\w*|klacht)\b|\b(?:coordinator|medewerker)\b.{0,20}\bspreken\b/i
const NAAR_KINDEREN = /\b(?:kinderen|leerlingen|namen|dossiers?|initialen)\b/

const isTweede = ({ tekst, duiding: { intent } }: Deel, begint: boolean): boolean =>
  (begint ? TWEEDE : ZONDER_BEGIN).has(intent) &&
  (intent !== 'geen_toegang' || NAAR_KINDEREN.test(tekst)) &&
  (intent !== 'doorverbinden' || WIL_MENS.test(tekst)) &&
  (intent !== 'procedure_vraag' || isVraag(zonderAanloop(tekst.toLowerCase()).replace(/^weten /, '')))

const VRAAGT_MELDING = /\?|\b(?:hoe|status|stand|svz|wat|wie|nieuws|update|alle|mijn|mn|al|nog)\b/i

/** Asked about one melding, or all, and then told of it or of another; or asked for another one. */
const isAndereMelding = (eerste: Deel, tweede: Deel): boolean =>
  eerste.duiding.intent === 'thuiszitter_status'
    ? VRAAGT_MELDING.test(eerste.tekst) && !isVraag(tweede.tekst.toLowerCase())
    : /\b(?:nog een|ander|ook een|nieuwe|mijn|mn|meldingen)\b/.test(tweede.tekst)

/** Not "tlv loopt", nor "er is nog geen tlv", which is told of the leerling. */
const VRAAGT_STAND = /\d|\?|\b(?:hoe|status|stand|svz|mijn|mn|al|wanneer|wnr|wie|wat|waar|is|zijn)\b(?!.*\bgeen tlv\b)/i

function magTwee(eerste: Deel, tweede: Deel, zeker: number): boolean {
  const { intent, zekerheid } = eerste.duiding
  if (intent === tweede.duiding.intent) return false
  if (OVER_MELDING.has(intent) && OVER_MELDING.has(tweede.duiding.intent) && !isAndereMelding(eerste, tweede))
    return false
  if (BUITEN_WERK.has(intent) && aantalWoorden(eerste.tekst) < 3) return false
  const minstens = BUITEN_WERK.has(intent) ? ZEKER_BUITEN : zeker
  if (OVER_MELDING.has(intent) && tweede.duiding.intent === 'tlv_status' && !VRAAGT_STAND.test(tweede.tekst))
    return false
  return zekerheid >= minstens
}
