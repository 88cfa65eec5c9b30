import type { Begrepen } from './verstaan.ts'
import { aantalWoorden } from './zin.ts'

const AFKORTING =
  'gr|wk|st|nr|jr|bv|pl|vr|zo|ma|di|wo|do|za|dr|vd|lln|aanvr|evt|bijv|incl|excl|resp|tel|afd|sep|sept|okt|nov|dec|jan|feb|mrt|apr|aug|grp|max|min|ong|dhr|mevr'
/** Where one message may become two. */
const NAAD = new RegExp(
  `(?<=[a-z0-9')]{2})(?<!\\b(?:${AFKORTING}))[.;:]+\\s+|!+\\s+|\\?+\\s+|\\n+|\\s+(?:\\+|&|plus|-+)\\s+|,?\\s+(?:en|maar(?!\\s+en\\b)|verder|daarnaast|daarna|oja|o ja|oh ja|trouwens|anders)\\s+|,\\s+`,
  'g',
)
const AANLOOP =
  /^(?:ook|dan|eh|oh|o|ja|oja|en|daarnaast|daarna|verder|voorts|trouwens|eigenlijk|nog|vraag(?:je)?:?|ff|effe|effen|even|graag|zeg|maar|anders|zo niet|en zo niet|terwijl ik (?:u|je) toch (?:heb|spreek)|nu ik (?:u|je) toch (?:heb|spreek)|vertel (?:me|mij)|zeg (?:me|mij)|eerst|meteen|nu|alvast|wil ik|wilde ik|ik wil|ik wilde)[\s,:]+/

/** A place where a message may become two. */
export type Naad = {
  /** What stands there, with single spaces. */
  readonly teken: string
  /** What comes before and after, as typed and folded. */
  readonly voor: { readonly tekst: string; readonly plat: string }
  readonly na: { readonly tekst: string; readonly plat: string }
  /** Which of how many it is. */
  readonly nummer: number
  readonly van: number
}

/** A longer message is told, not asked. */
const MEESTE_PLAATSEN = 30

/** Each way in which a message can be read as two, the second of at least two words. */
export function naden({ plat, tekst }: Pick<Begrepen, 'plat' | 'tekst'>): readonly Naad[] {
  const plaatsen = [...plat.matchAll(NAAD)]
    .map(({ index, 0: gevonden }) => ({
      teken: gevonden.replace(/\s+/g, ' '),
      // A question keeps its mark.
      tot: index + (gevonden.startsWith('?') ? 1 : 0),
      vanaf: index + gevonden.length,
    }))
    .slice(0, MEESTE_PLAATSEN)
    .filter(({ tot, vanaf }) => plat.slice(0, tot).trim() !== '' && aantalWoorden(plat.slice(vanaf)) >= 2)
  return plaatsen.map(({ teken, tot, vanaf }, nummer) => ({
    teken,
    voor: { tekst: tekst.slice(0, tot), plat: plat.slice(0, tot) },
    na: { tekst: tekst.slice(vanaf), plat: plat.slice(vanaf) },
    nummer,
    van: plaatsen.length,
  }))
}

/** Without what leads up to a request: "en nu ik je toch spreek, hoe …". Folded text. */
export const zonderAanloop = (plat: string): string => {
  const korter = plat.replace(AANLOOP, '')
  return korter === plat ? plat : zonderAanloop(korter)
}
