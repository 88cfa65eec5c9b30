import { GETAL } from './tijd/getallen.ts'
import { type Plaats, vind, type Zin } from './zin.ts'

const DAGDEEL =
  'ochtendjes|ocht\\w*|voormiddagen|voormiddag|middagjes|middagen|middag|dagdelen|dagdeel|halve dagen|halve dgn|dagen|dgn|dag(?=\\s+(?:per|in de|pw|p/w))|uurtjes|uurtje|uren|uur'
const WEEKDAG = '(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag)(?:ochtend|middag)?|ma|di|wo|do|vr)\\b'
/** "3 ochtenden per week", "2 uurtjes per dag", "alleen de ochtenden". */
const DEEL_VAN_WEEK = new RegExp(
  `(?<![\\d/.-])\\b(?:(?:alleen|enkel|nog maar|maar|slechts|nog)\\s+)?(?:de\\s+|in de\\s+)?(?:${GETAL}|paar|halve)?\\s*(?:${DAGDEEL})\\s*(?:per|in de|p/|p\\.?\\s?)?\\s*(?:week|dag|w)?\\b`,
  'g',
)
/** "alleen op maandag en woensdag". */
const OP_DAGEN = new RegExp(
  `(?<=\\b(?:alleen|enkel|nog|slechts|maar)\\s+(?:op\\s+)?)${WEEKDAG}(?:(?:\\s*,\\s*|\\s+en\\s+|\\s+)${WEEKDAG})*`,
  'g',
)
/** "komt ma, di en do": two days or more. */
const KOMT_DAGEN = new RegExp(
  `(?<=\\bkomt\\s+(?:nu\\s+)?(?:op\\s+)?)${WEEKDAG}(?:(?:\\s*,\\s*|\\s+en\\s+|\\s+)${WEEKDAG})+(?!.{0,20}\\bniet\\b)`,
  'g',
)
/** "alleen in de ochtend", "alleen aanwezig bij de creatieve vakken". */
const ALLEEN_BIJ =
  /(?<=\b(?:alleen|enkel|slechts|(?:is|komt) (?:er )?(?:nog )?(?:wel|weer))\s+(?:nog\s+)?(?:maar\s+)?(?:aanwezig\s+)?)(?:in de (?:ochtend|middag|voormiddag|namiddag)(?:en)?|'?s ?(?:ochtends|morgens|middags)|(?:bij|voor) (?:de |het )?(?:[a-z]+e [a-z]+|[a-z]+ les(?:sen)?|[a-z]+(?: en [a-z]+)?))\b|in de (?:ochtend|middag)(?:en)?(?= (?:is|komt) (?:hij|ze|zij|ie) er wel\b)/g
/** "van 3 naar 5 ochtenden": the last is what counts now. */
const VAN_NAAR = new RegExp(`\\bvan (?:${GETAL})(?: (?:${DAGDEEL}))? naar ((?:${GETAL}) (?:${DAGDEEL}))\\b`, 'g')
export const GEDEELTELIJK =
  /\b(?:gedeeltelijk|deels|voor een deel|halve dagen|(?:alleen|enkel) (?:de |in de )?(?:ochtend|middag|voormiddag|namiddag)(?:en)?|(?:alleen|enkel) '?s ?(?:ochtends|morgens|middags)|dagdelen|verkorte? dagen)\b/
const KOMT_NOG =
  /\b(?:komt|komen|zit nu|gaat|gaan|doet|doen|draait|draaien|krijgen we|is er|er is|zijn er|aanwezig|school|lukt|haalt|volgt|ipv|in plaats van|pw|p\/w|per week|per dag|in de week|in de wk|wel|geen|hij is|ze is|naar|weer)\b|^\W*(?:het zijn |het is )?(?:\d|een|twee|drie|vier)\b/

/** "op ma en do wel", "komt wel in de ochtend", "komt nu ook op vrijdag". */
const WEL = new RegExp(
  `(?<=\\b(?:komt|gaat|is)(?: hij| ze| zij| ie)?\\s+(?:er\\s+)?(?:nou\\s+|nu\\s+|inmiddels\\s+|nog\\s+|bovendien\\s+){0,2}(?:wel|ook|weer)\\s+(?:effe\\s+)?(?:op\\s+)?(?:de\\s+)?)(?:${WEEKDAG}(?:(?:\\s*,\\s*|\\s+en\\s+|\\s+)${WEEKDAG})*|in de (?:ochtend|middag|voormiddag)(?:en)?)|op ${WEEKDAG}(?:(?:\\s*,\\s*|\\s+en\\s+|\\s+)${WEEKDAG})*(?=\\s+(?:er\\s+)?wel\\b)`,
  'g',
)
/** "2 vd 5 dagen", "om de dag", "de helft van de tijd", "tot 12 uur"; not until when somebody can be called. */
const DEEL = new RegExp(
  `\\b(?:(?:${GETAL})\\s+(?:vd|van de|v/d|v\\.d\\.)\\s+(?:${GETAL})\\s+(?:dagen|ochtenden|uur|uren)|om de (?:andere )?dag|(?:de )?helft (?:van de|vd) (?:tijd|week|dagen)|(?:een )?half (?:uurtje|uur)(?: per dag)?|(?<!\\b(?:bel|bellen|bereikbaar|mail|mailen|open)\\b.{0,15})tot (?:half (?:${GETAL})|kwart (?:voor|over) (?:${GETAL})|(?:${GETAL})(?:(?:[.:]\\d\\d)?(?: ?uur|u)|[.:]\\d\\d))\\b(?!.{0,12}\\b(?:bereik|te spreken)))`,
  'g',
)

/** What the child still attends, as said: "3 ochtenden per week", "maandag en woensdag". */
export function vindAanwezigheid(zin: Zin): (Plaats & { readonly tekst: string }) | undefined {
  const als = ({ van, tot }: Plaats) => ({ van, tot, tekst: zin.tekst.slice(van, tot).trim() })
  const [naar] = vind(zin, VAN_NAAR)
  if (naar?.delen[0]) return { van: naar.van, tot: naar.tot, tekst: naar.delen[0] }
  const [deelVan] = vind(zin, DEEL)
  if (deelVan) return als(deelVan)
  const [wel] = vind(zin, WEL)
  if (wel) return als(wel)
  const [opDagen] = vind(zin, OP_DAGEN)
  if (
    opDagen &&
    (KOMT_NOG.test(zin.plat) || /\b(?:alleen|enkel)\s+(?:nog\s+)?(?:op\s+)?$/.test(zin.plat.slice(0, opDagen.van)))
  )
    return als(opDagen)
  const [komtDagen] = vind(zin, KOMT_DAGEN)
  if (komtDagen) return als(komtDagen)
  const [alleenBij] = vind(zin, ALLEEN_BIJ)
  if (alleenBij) return als(alleenBij)
  const deel = vind(zin, DEEL_VAN_WEEK).find((plaats) => isAanwezig(zin, plaats))
  return deel && als(deel)
}

function isAanwezig(zin: Zin, deel: Plaats): boolean {
  if (!GEDEELTELIJK.test(zin.plat) && !KOMT_NOG.test(zin.plat)) return false
  const tekst = zin.plat.slice(deel.van, deel.tot).trim()
  const voorliggend = zin.plat.slice(0, deel.van)
  const erna = zin.plat.slice(deel.tot)
  const isDuur =
    // A day that was read before is blanked: "sinds" and several spaces.
    /\b(?:sinds|al|om|rond|ruim|bijna|elke|iedere|ipv|i\.p\.v\.|in plaats van)\s(?:(?:ruim|bijna|ongeveer|zo'n|de|meer|langer|dan|nu)\s){0,2}$/.test(
      voorliggend,
    ) || /^[^,;.]{0,8}\b(?:geleden|thuis)/.test(erna)
  const isAfwezig =
    /^\s*(?:\w+\s)?(?:niet|weg|afwezig|absent)\b/.test(erna) ||
    /\b(?:mist|verzuimt|afwezig|thuis|niet)\s+(?:\w+\s){0,2}$/.test(voorliggend)
  const isHeel = /\b(?:hele|alle|volledige)\s+$/.test(voorliggend)
  const isGecorrigeerd = /\b(?:geen|niet|ipv|in plaats van)\s+$/.test(voorliggend)
  return (
    !isDuur &&
    !isAfwezig &&
    !isHeel &&
    !isGecorrigeerd &&
    /\d|een|twee|drie|vier|vijf|paar|halve|alleen|enkel/.test(tekst)
  )
}

/** Whether the child is there all days again. */
export const isVolledig = ({ plat }: Zin): boolean =>
  /\b(?:hele|alle|volledige) (?:dagen|week)\b|\bvolledig\b|\bfulltime\b|\b5 dagen\b/.test(plat) &&
  !/\b(?:ipv|i\.p\.v\.?|in plaats van|niet|geen)\s+(?:\w+\s)?(?:meer\s)?(?:volledig|hele|alle|fulltime|5)\b/.test(plat)
