import { type Datum, dagenTussen, jaarVan, type VerzuimSinds } from '@thuisnabij/domain'
import { KORTE_WEEKDAG } from './tijd/dagen.ts'
import type { GevondenTijd } from './tijd/tijd.ts'
import type { Plaats, Zin } from './zin.ts'

/** The first day at home, as said. `soort` tells how it was said: a day, roughly, a number of weeks, a vakantie. */
export type GevondenSinds = Plaats & {
  readonly sinds: VerzuimSinds
  readonly soort: 'dag' | 'ongeveer' | 'weken' | 'vakantie'
  /** Said as a first day, with "sinds", "vanaf" or "het was"; not just a day that was named. */
  readonly nadrukkelijk: boolean
  /** Only when said in weeks. */
  readonly weken?: number
  /** The other day that the same words may mean. */
  readonly ook?: Datum
}

/**
 * The day since when something is so, among the times of a message about what already happened; undefined when no day was said.
 *
 * The day that follows "sinds" or "vanaf" wins over any other. A day in the future is given as it was said: whoever
 * uses it must refuse it. `gevraagd`: it is the answer to the question since when, so that any time will do.
 */
export function vindSinds(zin: Zin, tijden: readonly GevondenTijd[], gevraagd = false): GevondenSinds | undefined {
  const metContext = tijden
    .filter((tijd) => !isVanAnder(zin, tijd))
    .map((tijd) => {
      const voor = zin.plat.slice(0, tijd.plaats.van)
      const gezegd = zin.plat.slice(tijd.plaats.van, tijd.plaats.tot)
      return {
        tijd,
        voor,
        gezegd,
        na: zin.plat.slice(tijd.plaats.tot),
        naSinds: NA_SINDS.test(voor) || BEGINT_MET_SINDS.test(gezegd) || BEGON.test(zin.plat.slice(tijd.plaats.tot)),
      }
    })
  const gekozen =
    metContext.find(({ tijd, naSinds, voor }) => naSinds && KAN.has(tijd.precisie) && VERBETERD.test(voor)) ??
    metContext.find(({ tijd, naSinds }) => naSinds && KAN.has(tijd.precisie) && !isLeeftijd(tijd)) ??
    metContext.find((een) => een.tijd.precisie !== 'vakantie' && magZonderSinds(een)) ??
    metContext.find((een) => magZonderSinds(een) || (gevraagd && KAN.has(een.tijd.precisie)))
  if (!gekozen) return undefined
  const beter = metContext.find(
    ({ tijd, voor }) =>
      tijd.plaats.van > gekozen.tijd.plaats.tot &&
      KAN.has(tijd.precisie) &&
      (NEE_TUSSEN.test(voor.slice(gekozen.tijd.plaats.tot)) ||
        (NIET_VOOR.test(gekozen.voor) && MAAR_TUSSEN.test(voor.slice(gekozen.tijd.plaats.tot)))),
  )
  if (beter) return toSinds(beter.tijd, true)
  return toSinds(gekozen.tijd, gekozen.naSinds || NADRUK.test(zin.plat.slice(0, gekozen.tijd.plaats.tot)))
}

/** "sinds maandag, nee sinds gisteren": the last is meant. */
const VERBETERD =
  /\b(?:nee|sorry|correctie|pardon|of nee|ik bedoel)\b[\s,]+(?:\w+\s+){0,2}(?:sinds|vanaf|sedert|al)\s+(?:\w+\s+){0,2}$/
/** "3 november, nee wacht 10 november": what stands between two days of which the last is meant. */
const NEE_TUSSEN =
  /^(?:[\s,.]|eh|hm|oh|dacht|denk|ik|of)*\b(?:nee|wacht|correctie|sorry|pardon)\b.{0,35}$|^\s*(?:\w+\s+){0,2}(?:moest|moet)\s+(?:(?:het|op|zijn)\s+)*$/
/** "niet maandag maar donderdag": what stands before and between two days of which the last is meant. */
const NIET_VOOR = /\bniet\s+(?:(?:op|sinds|vanaf|per)\s+)?$/
const MAAR_TUSSEN = /^[\s,]*maar\s+(?:(?:op|sinds|vanaf|per|al)\s+)?$/
/** "al twaalf jaar": nobody of a basisschool has been at home for so long. */
const isLeeftijd = ({ precisie, plaats, begin, tot }: GevondenTijd): boolean =>
  precisie === 'duur' && plaats.tot > plaats.van && dagenTussen(begin, tot) > 4 * 365

const ANDER =
  /\b(?:leerplicht\w*|lpa|jeugdarts|schoolarts|ggd\S*|smw|maatschappelijk werk|huisarts|veilig thuis|jeugdteam)\b/
const WEET_ERVAN = /\b(?:ingelicht|gebeld|gemeld|betrokken|op de hoogte|gesproken|erbij)\b/
/** "leerplicht is sinds gisteren ingelicht": since when somebody else knows. */
function isVanAnder(zin: Zin, { plaats }: GevondenTijd): boolean {
  const voor =
    zin.plat
      .slice(0, plaats.van)
      .split(/[,.;:]\s|\s(?:en|maar)\s/)
      .at(-1) ?? ''
  const na = zin.plat.slice(plaats.tot).split(/[,.;:]|\s(?:en|maar)\s/)[0] ?? ''
  return (
    ANDER.test(voor) && (WEET_ERVAN.test(voor) || WEET_ERVAN.test(na)) && !/\b(?:thuis|afwezig|weg)\b/.test(voor + na)
  )
}

type MetContext = {
  readonly tijd: GevondenTijd
  readonly voor: string
  readonly gezegd: string
  readonly na: string
  readonly naSinds: boolean
}

/** A year alone is too little for a first day; it is asked about. */
const KAN: ReadonlySet<GevondenTijd['precisie']> = new Set([
  'dag',
  'reeks',
  'duur',
  'week',
  'deel',
  'maand',
  'kwartaal',
  'schooljaar',
  'vakantie',
])

/** In "sinds maandag 6 november" the weekday belongs to the date behind it, which comes first among what is found. */
const NA_SINDS = new RegExp(
  `\\b(?:sinds|sins|snids|sints|sind|vanaf|sedert|per|al|begonnen|begon|ingaand|ingegaan|ingangsdatum|met ingang van|mi?v\\.?)\\s+(?:(?:ongeveer|ergens|zo'n|rond|met|na|de|het|op|in|van|${KORTE_WEEKDAG})\\s+)*$`,
)
const BEGINT_MET_SINDS = /^(?:sinds|vanaf|sedert)\b/
/** "met de herfstvakantie begon dat" */
const BEGON = /^\s*(?:is (?:dat |het )?)?(?:begonnen|begon)\b/
/** In the text up to and with the day. */
const NADRUK =
  /\b(?:sinds|vanaf|sedert|eerste dag|begonnen op|het (?:is|was)|moet(?: het)?|wordt)\s+(?:(?:is|was|op|zijn)\s+)?[^,.;!?]{0,30}$/
/** Behind the day on which a child was enrolled with a school. Folded text. */
export const AANGEMELD = /^\s*(?:(?:en )?toen )?(?:(?:is|werd|ook|wel|bij ons|hier|al) )*aan ?(?:ge)?meld(?:en)?\b/
/** A day that belongs to something else. */
const ANDERE_DAG = new RegExp(
  `\\b(?:geb|geboren|gebeld|besproken|gesprek|afspraak|gemeld|aangemeld(?:\\s+(?:bij ons|hier|op))*|toegekend|ingediend|aangevraagd|overleg|tot|voor|uiterlijk|deadline)\\.?\\s+(?:(?:op|is|van|${KORTE_WEEKDAG})\\s+)*$`,
)
const KOMT_NOG = /^(?:komende?|volgende?|aanstaande|aankomende?|morgen|overmorgen|over)\b/
const AL = /\b(?:sinds|al|nu|inmiddels|reeds|intussen)\s+$/
const OMTRENT = /^(?:ruim|bijna|ongeveer|zo'n|zon|circa|krap|dik|(?:een|n) (?:dag|week|maand|jaar) of)\b/
const AFWEZIG = /^\s*(?:lang\s+)?(?:geleden|terug|thuis|weg|afwezig|absent|niet|ziek|geen|verzuim|gemist)\b/

function magZonderSinds({ tijd, voor, gezegd, na }: MetContext): boolean {
  if (AANGEMELD.test(na) || /^\s*(?:\w+\s){0,2}(?:gesproken|gebeld|gemaild)\b/.test(na)) return false
  if (ANDERE_DAG.test(voor)) return false
  switch (tijd.precisie) {
    case 'dag':
      return !KOMT_NOG.test(gezegd)
    case 'reeks':
    case 'deel':
      return true
    case 'week':
      return /^(?:vorige|deze|begin|half|eind)/.test(gezegd)
    case 'maand':
      return /\b(?:vorige|20\d\d)\b/.test(gezegd) || /\b(?:in|rond|ergens)\s+$/.test(voor)
    case 'duur':
      if (isLeeftijd(tijd)) return false
      return AL.test(voor) || OMTRENT.test(gezegd) || AFWEZIG.test(na)
    case 'vakantie':
      return /^(?:na|voor|begin|het begin|start|de start)\b/.test(gezegd)
    case 'kwartaal':
    case 'schooljaar':
    case 'jaar':
    case 'periode':
      return false
  }
}

function toSinds(tijd: GevondenTijd, nadrukkelijk: boolean): GevondenSinds {
  const { van, tot } = tijd.plaats
  const gezien = { van, tot, nadrukkelijk, ...(tijd.ook && { ook: tijd.ook }) }
  if (tijd.precisie === 'dag' || tijd.precisie === 'reeks' || tijd.dagen !== undefined)
    return { ...gezien, soort: 'dag', sinds: { op: tijd.begin, precisie: 'dag' } }
  const sinds: VerzuimSinds = { op: tijd.begin, precisie: 'ongeveer', tekst: tijd.tekst }
  if (tijd.precisie === 'vakantie') return { ...gezien, soort: 'vakantie', sinds }
  if (tijd.weken !== undefined) return { ...gezien, soort: 'weken', weken: tijd.weken, sinds }
  return { ...gezien, soort: 'ongeveer', sinds }
}

/** The year of "sinds 2019", when no more than that was said: too little for a first day, so that it can be asked about. */
export function vindAlleenJaar(zin: Zin, tijden: readonly GevondenTijd[]): number | undefined {
  const jaar = tijden.find(
    ({ precisie, plaats }) =>
      precisie === 'jaar' &&
      (/\b(?:sinds|vanaf|in|uit)\s+(?:het jaar\s+)?$/.test(zin.plat.slice(0, plaats.van)) ||
        zin.plat.trim() === zin.plat.slice(plaats.van, plaats.tot)),
  )
  return jaar && jaarVan(jaar.van)
}
