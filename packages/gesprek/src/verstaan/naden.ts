import type { Begrepen } from './verstaan.ts'
import { aantalWoorden } from './zin.ts'

const AFKORTING =
  'gr|wk|st|nr|jr|bv|pl|vr|zo|ma|di|wo|do|za|dr|vd|lln|aanvr|evt|bijv|incl|excl|resp|tel|afd|sep|sept|okt|nov|dec|jan|feb|mrt|apr|aug|grp|max|min|ong|dhr|mevr'
/** Where one message may become two. At a comma, or a bare "en", it seldom does. */
const NAAD = new RegExp(
  `(?<=[a-z0-9']{2})(?<!\\b(?:${AFKORTING}))[.;]+\\s+|!+\\s+|\\?+\\s+|\\s+(?:\\+|&|plus)\\s+|,?\\s+(?:en|verder|daarnaast|daarna|oja|o ja|oh ja)\\s+|,\\s+`,
  'g',
)
const AANLOOP =
  /^(?:ook|dan|eh|oh|o|ja|oja|en|daarnaast|daarna|verder|voorts|trouwens|eigenlijk|nog|vraag(?:je)?:?|ff|effe|effen|even|graag|zeg|maar|anders|zo niet|en zo niet|terwijl ik (?:u|je) toch (?:heb|spreek)|nu ik (?:u|je) toch (?:heb|spreek)|vertel (?:me|mij)|zeg (?:me|mij)|dan|ook|eerst|meteen|nu|alvast|wil ik|wilde ik|ik wil|ik wilde)[\s,:]+/
const TWEEDE_BEGIN =
  /^(?:(?:laten )?weten|hoe|hoelang|hoever|wat|wie|waar|waarom|wanneer|wnr|welke?|hoeveel|hvl|(?:om|bij|van|met|voor|door|onder) (?:wie|welke?|wat|hoeveel)|kan|kun|kunnen|kunt|wilt|zoudt|mag|mot|moet|is|zijn|krijg\w*|(?:de |een )?(?:status|svz|stand|seintje)|tlv|aanvraag|weet|alle|noteer|waarschuw|bericht|stuur|laat|geef|app|tik|volg|hou|kijk|check|zoek|toon|open|schrijf|voeg|pak|signaal|zet|sluit|meld|bel|herinner|por|lees|ik (?:wil|heb|moet|zoek|pak|neem)|wil|zou|iemand|export|lijst|die berichtjes|berichten|al (?:nieuws|iets|bekend)|gooi|trek een|(?:nr|nummer) \d+|mail|vertel|verbind|push|maak|excel|csv|neem ik|pak ik|doe ik|per|binnen|aan|daar|daarover|(?:\d+|tien|elf|twaalf|dertien|veertien|vijftien) (?:pak|neem|doe|mag|kan|is)|.{0,40}\bmelden|nieuws|verzoek|al iets|iets bekend)\b/
/** Leans on what stands before it: the same thing, asked on. */
const LEUNT =
  /^(?:is|zijn|heeft|hoe ?lang|hoe|wat|wanneer|wnr|zit|kan|mag) (?:is |gaat |staat |duurt |loopt )?(?:die|deze|dat|hij|ie|ze|zij|dit|hem|haar|daar)\b|^hoe ver\b(?! is)|^wat (?:ik|we|wij|mij|ons) /
/** What may be a request without beginning as one. */
const NOEMT_OF_VRAAGT = /\d|\?|\b[a-z]\.\s?[a-z]\b|\b[a-z]{2} (?:is|komt|zit|heeft)\b/

/** "is die van S.B. al klaar": that is another. */
const NOEMT_ANDER =
  /\bvan (?:[a-z]\.\s?(?:(?:van|de|der|el|v\.?d\.?)\s)*[a-z]\b|(?:tlv |nr |nummer )?\d{2,}|(?:mijn|mn) laatste)/

/** "en wat is ie nu": of the figure that was named before it. */
export const STAAT_NU =
  /^(?:wat|waar|hoe(?: hoog| laag)?|hoeveel) (?:is|staat|staan|zit|zitten|zijn) (?:(?:die|ie|dat|het|t|'t|hij|ze|deze|er) )+(?:\w+ )?nu\b(?:\s+(?:eigenlijk|trouwens|op|precies|dan|zelf))*\W*$/

/** A place where a message may become two. */
export type Naad = {
  readonly voor: string
  readonly na: string
  /** What comes after, folded, from where it says what it wants. */
  readonly vervolg: string
  readonly soort: 'zin' | 'en' | 'komma'
  /** Whether what comes after begins as a request does. */
  readonly begint: boolean
}

/** Each way in which a message can be read as two. */
export function* naden({ plat, tekst, metrics }: Begrepen): Generator<Naad> {
  for (const { index, 0: naad } of plat.matchAll(NAAD)) {
    const erna = plat.slice(index + naad.length)
    const vervolg = zonderAanloop(erna)
    const isZin = /^[.?!;]/.test(naad)
    const isKomma = naad.trim() === ','
    const begint = TWEEDE_BEGIN.test(vervolg)
    const leunt = LEUNT.test(vervolg) && !NOEMT_ANDER.test(vervolg) && !(metrics.length > 0 && STAAT_NU.test(vervolg))
    if (leunt || !(begint || (isZin && NOEMT_OF_VRAAGT.test(vervolg)))) continue
    const minste = isZin || /\d/.test(vervolg) ? 2 : 3
    if (isKomma ? aantalWoorden(erna) < 4 : aantalWoorden(vervolg) < minste) continue
    yield {
      voor: tekst.slice(0, index + (naad.startsWith('?') ? 1 : 0)),
      na: tekst.slice(index + naad.length),
      vervolg,
      soort: isZin ? 'zin' : isKomma ? 'komma' : 'en',
      begint,
    }
  }
}

/** Without what leads up to a request: "en nu ik je toch spreek, hoe …". Folded text. */
export const zonderAanloop = (plat: string): string => {
  const korter = plat.replace(AANLOOP, '')
  return korter === plat ? plat : zonderAanloop(korter)
}
