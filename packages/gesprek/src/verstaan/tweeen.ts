import type { Deel, Intent } from './intent.ts'
import { kansOpNaad, kansOpTwee, MINSTE_KANS } from './model/naad.ts'
import { type Naad, naden } from './naden.ts'
import type { Begrepen } from './verstaan.ts'
import { doetZichVoor } from './zeker.ts'
import { aantalWoorden } from './zin.ts'

/** Of the places that may be one, only the likeliest few are read. */
const MEESTE_NADEN = 2
/** How likely it must be that a message is two. */
const ZEKER = 0.35
/** Of an answer to a dialog, only what comes after it is read. */
const ZEKER_ERACHTER = 0.2

/** What is told of a melding belongs to the answer itself. */
const OVER_MELDING: ReadonlySet<Intent> = new Set([
  'thuiszitter_melden',
  'thuiszitter_bijwerken',
  'thuiszitter_annuleren',
])

/** The message as two, when both parts by themselves want something, and not the same. */
export function inTweeen(
  begrepen: Begrepen,
  duid: (tekst: string) => Deel['duiding'],
): readonly [Deel, Deel] | undefined {
  const voorgedaan = doetZichVoor(begrepen.plat)
  for (const { naad } of kansrijk(begrepen)) {
    // "doe alsof ik coördinator ben en pak 14 op" is one thing.
    if (voorgedaan && !/^[.?!;:]/.test(naad.teken)) continue
    const tweede = leesTweede(naad, begrepen, duid)
    if (!TWEEDE.has(tweede.duiding.intent)) continue
    const eerste = { tekst: naad.voor.tekst, duiding: duid(naad.voor.tekst) }
    if (magTwee(eerste, tweede) && kansOpTwee(naad, eerste.duiding, tweede.duiding) >= ZEKER) return [eerste, tweede]
  }
  return undefined
}

/** What may be the second thing somebody asks; "annuleer" is no request of its own. */
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
  'hulp',
])
/** Not "tlv loopt", nor "er is nog geen tlv", which is told of the leerling. */
const VRAAGT_STAND = /\d|\?|\b(?:hoe|status|stand|svz|mijn|mn|al|wanneer|wnr|wie|wat|waar|is|zijn)\b(?!.*\bgeen tlv\b)/i

/** "en geef dit door aan de coördinatie": what a melding is for. */
const GEEFT_DOOR = /\b(?:geef|stuur|zet)\b.{0,12}\b(?:dit|het|deze|hem|m)\b.{0,12}\b(?:door|naar)\b/i

function magTwee(eerste: Deel, tweede: Deel): boolean {
  const [een, ander] = [eerste.duiding.intent, tweede.duiding.intent]
  if (een === ander || isAanhef(eerste) || isAanhef(tweede)) return false
  if (!OVER_MELDING.has(een)) return true
  return ander === 'tlv_status'
    ? VRAAGT_STAND.test(tweede.tekst)
    : ander !== 'doorverbinden' || !GEEFT_DOOR.test(tweede.tekst)
}

/** "hoi,", "goedemorgen, ik val hier in": no request of its own; nor is a word or two beside the work. */
const isAanhef = ({ tekst, duiding: { intent } }: Deel): boolean =>
  (intent === 'hulp' && !VRAAGT_HULP.test(tekst)) ||
  (intent === 'buiten_bereik' && STELT_ZICH_VOOR.test(tekst)) ||
  ((intent === 'hulp' || intent === 'buiten_bereik') && aantalWoorden(tekst) < KORTSTE_PRAATJE)
/** "ik ben ib'er op de Proefmolen": that is where somebody comes from. */
const STELT_ZICH_VOOR =
  /^\W*(?:(?:hoi|hallo|hey|goede\w*|dag)\W+)?(?:ik ben|ik werk|ik val|ik vervang|wij zijn) (?:de |een |hier |nu |nieuwe? )*(?:ib|intern|leerkracht|directeur|juf|meester|ambulant|coordinator|op de|van de|in\b)/i
const VRAAGT_HULP = /\b(?:wat|hoe|help|hulp|kun|kan|bot|robot|mens|uitleg|nieuw)\b/i
const KORTSTE_PRAATJE = 3

/** What stands before a clear question, and that question; undefined when none stands behind something else. */
export function vraagErachter(
  begrepen: Begrepen,
  duid: (tekst: string) => Deel['duiding'],
): readonly [voor: string, vraag: Deel] | undefined {
  for (const { naad, kans } of kansrijk(begrepen)) {
    // "klopt, maar ...": what comes after takes back what came before.
    if (naad.teken.includes('maar')) continue
    const vraag = { tekst: naad.na.tekst, duiding: duid(naad.na.tekst) }
    if (
      TWEEDE.has(vraag.duiding.intent) &&
      !OVER_MELDING.has(vraag.duiding.intent) &&
      kans * vraag.duiding.zekerheid >= ZEKER_ERACHTER
    )
      return [naad.voor.tekst, vraag]
  }
  return undefined
}

const kansrijk = (begrepen: Begrepen): readonly { readonly naad: Naad; readonly kans: number }[] =>
  naden(begrepen)
    .map((naad) => ({ naad, kans: kansOpNaad(naad) }))
    .filter(({ kans }) => kans >= MINSTE_KANS)
    .toSorted((a, b) => b.kans - a.kans)
    .slice(0, MEESTE_NADEN)

/** "en wat is ie nu": of the figure that was named before it. */
const STAAT_NU =
  /^(?:wat|waar|hoe(?: hoog| laag)?|hoeveel) (?:is|staat|staan|zit|zitten|zijn) (?:(?:die|ie|dat|het|t|'t|hij|ze|deze|er) )+(?:\w+ )?nu\b(?:\s+(?:eigenlijk|trouwens|op|precies|dan|zelf))*\W*$/

/** "en hoeveel zijn er in totaal": of those that were spoken of before it. */
const AANTAL_DAARVAN =
  /^(?:en |tevens )?(?:(?:hoeveel|hvl) (?:zijn|waren|is) (?:(?:er|het|t|'t|dat|die|ze|nu|dan) )*(?:(?:in )?totaal|nu|dit (?:jaar|schooljaar|kwartaal)|dan|er)|hun aantal\b|wat is dan het aantal\b)(?!.*\b(?:tlv|aanvra))/

function leesTweede({ na }: Naad, begrepen: Begrepen, duid: (tekst: string) => Deel['duiding']): Deel {
  const [metric] = begrepen.metrics
  const daarvan = metric !== undefined && (STAAT_NU.test(na.plat) || AANTAL_DAARVAN.test(na.plat))
  const tekst = daarvan ? `hoeveel ${metric.replaceAll('_', ' ')} ${na.tekst}` : na.tekst
  return { tekst, duiding: duid(metWie(tekst, begrepen)) }
}

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
