import { isSpeciaal, type Meldingsuitkomst } from '@thuisnabij/domain'
import type { Schoolnaam } from '../deps.ts'
import type { GevondenNaam } from './naam.ts'
import type { Zin } from './zin.ts'

const UITKOMSTEN: readonly (readonly [Meldingsuitkomst, RegExp])[] = [
  [
    'verhuisd',
    /\b(?:verhuis(?:d|t|en|zing|de)|verhuizing|verkast|verkassen (?:naar (?!de )|buiten)|vertrokken naar (?!school)|naar [a-z]+ vertrokken|(?:is|gaat) (?:weg )?uit de regio|geemigreerd)\b/,
  ],
  [
    'onderwijszorgarrangement',
    /\b(?:onderwijs[\s-]?zorg[\s-]?arrangement|oza|buitengewoon leren|landzijde|zorgboerderij|maatwerk(?:arrangement|plek)?)\b/,
  ],
  [
    'ontheffing',
    /\bverleende (?:ontheffing|vrijstelling)\b|\b(?:ontheffing|vrijstelling)\b(?=.*\b(?:rond|verleend|gekregen|toegekend|afgegeven|binnen|heeft|krijgt)\b)|\b(?:heeft|kreeg|krijgt|kregen)\b.{0,25}\b(?:ontheffing|vrijstelling)\b/,
  ],
  [
    'naar_vo',
    /\b(?:naar|op|gestart (?:op|in)|in|bij)\s+(?:het |de |t )?(?:vo|voortgezet onderwijs|middelbare(?: school)?|brugklas|praktijkonderwijs)\b/,
  ],
  [
    'sbo_of_so',
    /\b(?:naar|op|nr|geplaatst op|gestart op|plek op|begonnen op|start op)\s+(?:het |de |t |een )?(?:sbo|so|s\(b\)o|speciaal)\b|\bgaat (?:het |t )?s?b?o in\b/,
  ],
  [
    'terug_op_school',
    /\bniet (?:meer )?thuis\b|\b(?:weer|terug)\b.{0,25}\b(?:begonnen|op school|naar school|gestart|aanwezig|in de (?:eigen )?klas|in de groep|alle dagen|hele dagen|volledige? dagen|volledig|in groep)\b|\bis weer (?:hele|volledige|alle) dagen\b|\b(?:is|gaat|komt|zit) (?:\w+ )?(?:weer|terug)\b(?!.{0,15}\bthuis\b)/,
  ],
  [
    'andere_school',
    /\b(?:(?:naar|nr|op|start(?:te)? op|ingeschreven op)\s+(?:een |n )?andere (?:basisschool|school|bs)\b|overgestapt|plek gevonden op|plaats gevonden op|gestart op de |begonnen op de |schoolwissel|andere (?:basis)?school\b.{0,20}\bgevonden)\b/,
  ],
]

const NIET_ZEKER = /\b(?:wil|willen|misschien|hopelijk|binnenkort|straks|nog niet|wacht)\b/

/** How it ended for a child that was at home, when it was said; not what somebody wants or hopes. Folded text. */
export function vindUitkomst(plat: string): Meldingsuitkomst | undefined {
  if (/\bweer\b.{0,12}\b(?:helemaal )?thuis\b/.test(plat)) return undefined
  if (NIET_ZEKER.test(plat)) return undefined
  return UITKOMSTEN.find(([, patroon]) => patroon.test(plat))?.[0]
}

/** Right before the name of the school where a child goes now. */
const NAAR_SCHOOL =
  /^\W*\p{L}\.?\s?\p{L}\.?\s+(?:naar|nr)\s+(?:de )?$|\b(?:zit nu|zit sinds \w+|mag|gaat(?: nu| voortaan)?|stapt(?: nu)? over|overgestapt|start(?:te)?|begint|gestart|begonnen|geplaatst|ingeschreven|plek(?:je)?(?: gevonden| gekregen)?|terecht kan)\s+(?:\w+\s){0,4}(?:op|naar|nr|bij)\s+(?:de |het |obs |sbo |so |cbs )*$|\b(?:verkas\w*|over|gaat|ging|overstappen|stap\w*)\b[^.,]{0,20}\b(?:naar|nr)\s+(?:de |het |obs |sbo |so |cbs )*$/u

/** That a child went to another school, when that is named: of what sort it is. */
export function vindSchoolwissel(
  plat: string,
  scholen: readonly GevondenNaam<Schoolnaam>[],
): Meldingsuitkomst | undefined {
  if (NIET_ZEKER.test(plat)) return undefined
  const naar = scholen.find(
    ({ van, tot }) =>
      NAAR_SCHOOL.test(plat.slice(0, van)) ||
      (/\b(?:naar|op|bij) (?:de |het )?$/.test(plat.slice(0, van)) &&
        /^\s*(?:gestart|begonnen|geplaatst|ingeschreven|gegaan|verkast|overgestapt|gestapt)\b/.test(plat.slice(tot))),
  )
  return naar && (isSpeciaal(naar.wat.soort) ? 'sbo_of_so' : 'andere_school')
}

const VOORZIENINGEN: readonly (readonly [RegExp, string])[] = [
  [/\blandzijde\b/, 'Landzijde'],
  [/\bheliomare\b/, 'Heliomare'],
  [/\bzorgboerderij\b/, 'zorgboerderij'],
  [/\bstartgroep\b/, 'startgroep'],
  [/\bteachgroep\b/, 'teachgroep'],
]

/** The place somewhere else that is named. */
export const vindVoorziening = ({ plat }: Zin): string | undefined =>
  VOORZIENINGEN.find(([patroon]) => patroon.test(plat))?.[1]
