import type { Verzuimtype } from '@thuisnabij/domain'
import { GETAL } from './tijd/getallen.ts'
import { type Plaats, vind, type Zin } from './zin.ts'

const DEEL_VAN_WEEK = new RegExp(
  `\\b(?:(?:alleen|nog maar|maar|slechts|nog)\\s+)?(?:de\\s+)?(?:${GETAL}|paar|halve)?\\s*(?:ochtenden|ochtend|middagen|dagdelen|halve dagen|dagen|uur|uurtjes)\\s*(?:per|in de|p\\.?\\s?)?\\s*(?:week|dag|w)?\\b`,
  'g',
)
const GEDEELTELIJK =
  /\b(?:gedeeltelijk|deels|voor een deel|halve dagen|alleen (?:de |in de )?ochtend(?:en)?|dagdelen|verkorte? dagen)\b/
const KOMT_NOG = /\b(?:komt|gaat|is er|aanwezig|school)\b/
const TWIJFEL = /\b(?:twijfel\w*|vertrouw\w*|geloof\w*|denk niet|niet echt ziek|vaag)\b/

/** What kind of verzuim was said, when it was; never guessed from the reason alone. */
export function vindVerzuimtype({ plat }: Zin): Verzuimtype | undefined {
  const ongeoorloofd =
    /\bongeoor?loofd\w*|\bspijbel\w*|\bschoolweiger\w*|\bzonder (?:geldige )?reden\b|\bniet geoorloofd\b/.test(plat)
  if (/\bgeschorst\b|\bschorsing\b/.test(plat)) return 'geschorst'
  if (/\b(?:niet|nergens|geen|nooit)\b.{0,20}\b(?:ingeschreven|inschrijving)\b|\bstaat nergens\b/.test(plat))
    return 'niet_ingeschreven'
  if (/(?<!\bgeen )\b(?:vrijstelling|vrijgesteld)\b/.test(plat)) return 'vrijstelling'
  if (GEDEELTELIJK.test(plat)) return ongeoorloofd ? 'gedeeltelijk_ongeoorloofd' : 'gedeeltelijk'
  if (ongeoorloofd) return 'ongeoorloofd'
  const ziek = /(?<!\bniet )\bziek(?:te)?(?:[\s-]?gemeld)?\b|\bziekmelding\b/.test(plat)
  if (ziek) return TWIJFEL.test(plat) ? 'ziekgemeld_twijfel' : 'geoorloofd_ziek'
  if (/\bgeoor?loofd\b/.test(plat)) return 'geoorloofd_ziek'
  return undefined
}

/** What the child still attends, as said: "3 ochtenden per week". */
export function vindAanwezigheid(zin: Zin): string | undefined {
  const [deel] = vind(zin, DEEL_VAN_WEEK)
  if (!deel || (!GEDEELTELIJK.test(zin.plat) && !KOMT_NOG.test(zin.plat))) return undefined
  const tekst = zin.tekst.slice(deel.van, deel.tot).trim()
  const voorliggend = zin.plat.slice(0, deel.van)
  const isDuur =
    // A day that was read before is blanked: "sinds" and several spaces.
    /\b(?:sinds|al|ruim|bijna)\s(?:\w+\s)?$/.test(voorliggend) ||
    /^[^,;.]{0,8}\b(?:geleden|thuis)/.test(zin.plat.slice(deel.tot))
  const isAfwezig =
    /^\s*(?:\w+\s)?(?:niet|weg|afwezig|absent)\b/.test(zin.plat.slice(deel.tot)) ||
    /\b(?:mist|verzuimt|afwezig|thuis|niet)\s+(?:\w+\s){0,2}$/.test(voorliggend)
  return isDuur || isAfwezig || !/\d|een|twee|drie|vier|paar|halve|alleen/.test(tekst) ? undefined : tekst
}

const REDEN = [
  /\b(?:ouders|moeder|vader)\s+zeg(?:t|gen)\s+(?:dat\s+)?([^,.;!?\n]{3,80})/g,
  /\b((?:ouders|moeder|vader)\s+(?:weiger(?:t|en)|wil(?:len)?\s+niet|hou(?:dt|den)\s+(?:\w+\s)?thuis)[^,.;!?\n]{0,60})/g,
  /\b(?:omdat|vanwege|wegens)\s+([^,.;!?\n]{3,80})/g,
  // Not "er is geen reden bekend", nor "de reden klopt niet".
  /(?<!\b(?:geen|zonder|zonder geldige|verwijder de|haal de) )\breden(?:\s+is)?:?\s+(?!(?:is|was|klopt|nog|niet|on?bekend|weg|eruit|thuis|weet|mag|kan|moet|hoeft)\b)([^,.;!?\n]{3,80})/g,
  /\b(?:na|door)\s+(?:een\s+)?((?!de\b|het\b|\d|ons|mij|jullie|overleg|school)[^,.;!?\n]{3,60})/g,
]

/**
 * Why, in the melder's own words, after a word that announces it; at most eighty letters. Places of dates are skipped, and so
 * is who did it, where a child is in danger ("door vader").
 */
export function vindReden(zin: Zin, bezet: readonly Plaats[], gevaar: boolean): string | undefined {
  for (const patroon of gevaar ? REDEN.slice(0, -1) : REDEN) {
    for (const { van, tot, delen } of vind(zin, patroon)) {
      const reden = delen[0] ?? ''
      const begin = van + zin.plat.slice(van, tot).lastIndexOf(reden)
      if (bezet.some((plaats) => plaats.van < tot && van < plaats.tot)) continue
      const tekst = zin.tekst
        .slice(begin, begin + reden.length)
        .replace(/\s+(?:en|maar)\s.*$/i, '')
        .trim()
      if (tekst.length >= 3) return tekst
    }
  }
  return undefined
}
