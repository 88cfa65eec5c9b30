import type { Meldingsuitkomst } from '@thuisnabij/domain'
import type { Zin } from './zin.ts'

const UITKOMSTEN: readonly (readonly [Meldingsuitkomst, RegExp])[] = [
  ['verhuisd', /\b(?:verhuis(?:d|t|en)|(?:is|gaat) (?:weg )?uit de regio|geemigreerd)\b/],
  [
    'onderwijszorgarrangement',
    /\b(?:onderwijs[\s-]?zorg[\s-]?arrangement|oza|buitengewoon leren|landzijde|zorgboerderij|maatwerk(?:arrangement|plek)?)\b/,
  ],
  [
    'ontheffing',
    /\b(?:ontheffing|vrijstelling)\b(?=.*\b(?:rond|verleend|gekregen|toegekend|afgegeven|binnen|heeft|krijgt)\b)|\b(?:heeft|kreeg|krijgt|kregen)\b.{0,25}\b(?:ontheffing|vrijstelling)\b/,
  ],
  [
    'naar_vo',
    /\b(?:naar|op|gestart (?:op|in)|in)\s+(?:het |de |t )?(?:vo|voortgezet onderwijs|middelbare(?: school)?|brugklas|praktijkonderwijs)\b/,
  ],
  [
    'sbo_of_so',
    /\b(?:naar|op|geplaatst op|gestart op|plek op|begonnen op|start op)\s+(?:het |de |t |een )?(?:sbo|so|s\(b\)o|speciaal)\b/,
  ],
  [
    'terug_op_school',
    /\bniet (?:meer )?thuis\b|\b(?:weer|terug)\b.{0,25}\b(?:begonnen|op school|naar school|gestart|aanwezig|in de klas|in de groep|alle dagen|hele dagen|volledig|in groep)\b|\bis weer (?:hele|volledige|alle) dagen\b|\b(?:is|gaat|komt|zit) (?:\w+ )?(?:weer|terug)\b(?!.{0,15}\bthuis\b)/,
  ],
  [
    'andere_school',
    /\b(?:(?:naar|op|start(?:te)? op|ingeschreven op)\s+(?:een )?andere (?:basis)?school|overgestapt|plek gevonden op|plaats gevonden op|gestart op de |begonnen op de |schoolwissel|andere school gevonden)\b/,
  ],
]

/** How it ended for a child that was at home, when it was said; not what somebody wants or hopes. Folded text. */
export function vindUitkomst(plat: string): Meldingsuitkomst | undefined {
  if (/\bweer\b.{0,12}\b(?:helemaal )?thuis\b/.test(plat)) return undefined
  if (/\b(?:wil|willen|misschien|hopelijk|binnenkort|straks|nog niet|wacht)\b/.test(plat)) return undefined
  return UITKOMSTEN.find(([, patroon]) => patroon.test(plat))?.[0]
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
