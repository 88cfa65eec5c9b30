import { type Deel, type Intent, isVraag } from './intent.ts'
import type { Begrepen } from './verstaan.ts'

/** How sure it must be of each of two things that are asked at once. */
const ZEKER = 0.6
const ZEKER_NA_KOMMA = 0.8
/** What is told beside the work, and the work after it. */
const ZEKER_BUITEN = 0.6

const AFKORTING =
  'gr|wk|st|nr|jr|bv|pl|vr|zo|ma|di|wo|do|za|dr|vd|lln|aanvr|evt|bijv|incl|excl|resp|tel|afd|sep|sept|okt|nov|dec|jan|feb|mrt|apr|aug|grp|max|min|ong|dhr|mevr'
/** Where one message may become two. At a comma, or a bare "en", it seldom does. */
const NAAD = new RegExp(
  `(?<=[a-z0-9']{2})(?<!\\b(?:${AFKORTING}))[.!;]+\\s+|\\?+\\s+|\\s+(?:\\+|&|plus)\\s+|,?\\s+(?:en|verder|daarnaast|daarna|oja|o ja|oh ja)\\s+|,\\s+`,
  'g',
)
const AANLOOP =
  /^(?:ook|dan|eh|oh|o|ja|oja|en|daarnaast|daarna|verder|voorts|trouwens|eigenlijk|nog|vraag(?:je)?:?|ff|effe|effen|even|graag|zeg|maar|terwijl ik (?:u|je) toch (?:heb|spreek)|nu ik (?:u|je) toch (?:heb|spreek)|vertel (?:me|mij)|zeg (?:me|mij)|dan|ook|eerst|meteen|nu|alvast|wil ik|wilde ik|ik wil|ik wilde)[\s,:]+/
const TWEEDE_BEGIN =
  /^(?:(?:laten )?weten|hoe|hoelang|hoever|wat|wie|waar|waarom|wanneer|wnr|welke?|hoeveel|hvl|kan|kun|kunnen|kunt|wilt|zoudt|mag|mot|moet|is|zijn|krijg\w*|(?:de |een )?(?:status|svz|stand|seintje)|tlv|aanvraag|weet|alle|noteer|waarschuw|bericht|stuur|laat|geef|app|tik|volg|hou|pak|signaal|zet|sluit|meld|bel|herinner|por|lees|ik (?:wil|heb|moet|zoek|pak|neem)|wil|zou|iemand|export|lijst|die berichtjes|berichten|al (?:nieuws|iets|bekend)|gooi|trek een|(?:nr|nummer) \d+|mail|vertel|verbind|push|maak|excel|csv|neem ik|pak ik|doe ik|per|binnen|aan|daar|daarover|(?:\d+|tien|elf|twaalf|dertien|veertien|vijftien) (?:pak|neem|doe|mag|kan|is)|.{0,40}\bmelden|nieuws|verzoek|al iets|iets bekend)\b/
/** Leans on what stands before it: the same thing, asked on. */
const LEUNT =
  /^(?:is|zijn|heeft|hoe ?lang|hoe|wat|wanneer|wnr|zit|kan|mag) (?:is |gaat |staat |duurt |loopt )?(?:die|deze|dat|hij|ie|ze|zij|dit|hem|haar|daar)\b|^hoe ver\b(?! is)|^wat (?:ik|we|wij|mij|ons) /

type Naad = { readonly voor: string; readonly na: string; readonly soort: 'zin' | 'en' | 'komma' }

/** Each way in which a message can be read as two. */
function* naden({ plat, tekst }: Begrepen): Generator<Naad> {
  for (const { index, 0: naad } of plat.matchAll(NAAD)) {
    const vervolg = zonderAanloop(plat.slice(index + naad.length))
    const isZin = /^[.?!;]/.test(naad)
    const isKomma = naad.trim() === ','
    if (LEUNT.test(vervolg) || !TWEEDE_BEGIN.test(vervolg)) continue
    if (vervolg.split(/\s+/).length < (isKomma ? 4 : 2)) continue
    yield {
      voor: tekst.slice(0, index + (naad.startsWith('?') ? 1 : 0)),
      na: tekst.slice(index + naad.length),
      soort: isZin ? 'zin' : isKomma ? 'komma' : 'en',
    }
  }
}

const zonderAanloop = (plat: string): string => {
  const korter = plat.replace(AANLOOP, '')
  return korter === plat ? plat : zonderAanloop(korter)
}

/** The message as two, when both parts by themselves clearly want something, and not the same. */
export function inTweeen(
  begrepen: Begrepen,
  duid: (tekst: string) => Deel['duiding'],
): readonly [Deel, Deel] | undefined {
  if (begrepen.plat.split(/\s+/).length < 6) return undefined
  for (const { voor, na, soort } of naden(begrepen)) {
    if (voor.split(/\s+/).length < 2) continue
    const zeker = soort === 'komma' ? ZEKER_NA_KOMMA : ZEKER
    const tweede = { tekst: na, duiding: duid(metWie(na, begrepen)) }
    if (tweede.duiding.zekerheid < zeker || !isTweede(tweede)) continue
    const eerste = { tekst: voor, duiding: duid(voor) }
    if (
      BUITEN_WERK.has(eerste.duiding.intent) &&
      (soort === 'komma' || (soort === 'zin' && OVER_MELDING.has(tweede.duiding.intent)))
    )
      continue
    if (magTwee(eerste, tweede, zeker)) return [eerste, tweede]
  }
  return undefined
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

/** What stands before a clear question, and that question; undefined when none stands behind something else. */
export function vraagErachter(
  begrepen: Begrepen,
  duid: (tekst: string) => Deel['duiding'],
): readonly [voor: string, vraag: Deel] | undefined {
  for (const { voor, na } of naden(begrepen)) {
    const vraag = { tekst: na, duiding: duid(na) }
    if (!OVER_MELDING.has(vraag.duiding.intent) && isTweede(vraag) && vraag.duiding.zekerheid >= ZEKER)
      return [voor, vraag]
  }
  return undefined
}

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
])

/** What is told of one leerling in several sentences is one thing. */
const OVER_MELDING: ReadonlySet<Intent> = new Set([
  'thuiszitter_melden',
  'thuiszitter_bijwerken',
  'thuiszitter_status',
  'thuiszitter_annuleren',
])

const isTweede = ({ tekst, duiding: { intent } }: Deel): boolean =>
  TWEEDE.has(intent) &&
  (intent !== 'procedure_vraag' || isVraag(zonderAanloop(tekst.toLowerCase()).replace(/^weten /, '')))

/** Not "tlv loopt", which is told of the leerling. */
const VRAAGT_STAND = /\d|\?|\b(?:hoe|status|stand|svz|mijn|mn|al|wanneer|wnr|wie|wat|waar|is|zijn)\b/i

function magTwee(eerste: Deel, tweede: Deel, zeker: number): boolean {
  const { intent, zekerheid } = eerste.duiding
  if (intent === tweede.duiding.intent) return false
  if (
    OVER_MELDING.has(intent) &&
    OVER_MELDING.has(tweede.duiding.intent) &&
    !/\b(?:nog een|ander|ook een|nieuwe|mijn|mn|meldingen)\b/.test(tweede.tekst)
  )
    return false
  if (BUITEN_WERK.has(intent) && eerste.tekst.split(/\s+/).length < 3) return false
  const minstens = BUITEN_WERK.has(intent) ? ZEKER_BUITEN : zeker
  if (OVER_MELDING.has(intent) && tweede.duiding.intent === 'tlv_status' && !VRAAGT_STAND.test(tweede.tekst))
    return false
  return zekerheid >= minstens
}
