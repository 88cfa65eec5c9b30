import { type Plaats, vind, type Zin } from '../zin.ts'
import { GETAL, getal } from './getallen.ts'

/** How often: `keer` times per `elke` `per`; "om de week" is once per two weeks. */
export type Frequentie = Plaats & {
  readonly keer: number
  readonly per: 'dag' | 'week' | 'maand' | 'kwartaal' | 'halfjaar' | 'jaar'
  readonly elke: number
}

type Per = Frequentie['per']
const EENHEID = 'dag|week|wk|weken|maand|mnd|maanden|kwartaal|half ?jaar|half ?jr|halfjaar|schooljaar|jaar|jr'
const perVan = (eenheid: string): Per => {
  if (eenheid.startsWith('w')) return 'week'
  if (eenheid.startsWith('m')) return 'maand'
  if (eenheid.startsWith('half')) return 'halfjaar'
  return eenheid === 'schooljaar' || eenheid === 'jr' ? 'jaar' : (eenheid as Per)
}
const BIJWOORDEN: Readonly<Record<string, Per>> = {
  dagelijks: 'dag',
  wekelijks: 'week',
  maandelijks: 'maand',
  halfjaarlijks: 'halfjaar',
  jaarlijks: 'jaar',
}

type Regel = { readonly patroon: RegExp; readonly lees: (delen: readonly string[]) => Omit<Frequentie, 'van' | 'tot'> }

const REGELS: readonly Regel[] = [
  {
    // "2x per week", "drie keer p/w", "3 ochtenden in de week"
    patroon: new RegExp(
      `\\b(${GETAL}|eens|paar)\\s*(?:x|keer|maal|dagen|dag|ochtenden|ochtend|middagen|middag|dagdelen|dagdeel|uur|uren|uurtjes)?\\s*(?:per|in de|in het|p/|p\\.|a)\\s*(${EENHEID}|w)\\b`,
      'g',
    ),
    lees: ([aantal = '', eenheid = '']) => ({
      keer: aantal === 'eens' ? 1 : aantal === 'paar' ? 2 : getal(aantal),
      per: perVan(eenheid),
      elke: 1,
    }),
  },
  {
    patroon: new RegExp(`\\b(?:eens in de|elke|iedere|om de)\\s+(${GETAL})\\s+(${EENHEID})\\b`, 'g'),
    lees: ([aantal = '', eenheid = '']) => ({ keer: 1, per: perVan(eenheid), elke: getal(aantal) }),
  },
  {
    patroon: new RegExp(`\\bom (?:de|het) (?:andere )?(${EENHEID})\\b`, 'g'),
    lees: ([eenheid = '']) => ({ keer: 1, per: perVan(eenheid), elke: 2 }),
  },
  {
    patroon: new RegExp(
      `\\b(?:elke?|ieder?e?)\\s+(?:(?:nieuwe?)\\s+)?(${EENHEID})\\b|\\b(?:elk|ieder) (half ?(?:jaar|jr))\\b`,
      'g',
    ),
    lees: ([eenheid, half]) => ({ keer: 1, per: perVan(eenheid || half || ''), elke: 1 }),
  },
  {
    patroon:
      /\b(?:elke|iedere) (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:ochtend|middag)?\b|\b(?:elke|iedere) (?:ma|di|wo|do|vr)\b|\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag)s\b/g,
    lees: () => ({ keer: 1, per: 'week', elke: 1 }),
  },
  {
    patroon:
      /\b(dagelijks|wekelijks|maandelijks|halfjaarlijks|jaarlijks)e?\b|\bdriemaandelijks\b|\b(?:per|ieder) kwartaal\b/g,
    lees: ([woord = '']) => ({ keer: 1, per: BIJWOORDEN[woord] ?? 'kwartaal', elke: 1 }),
  },
  {
    // "die maandmail", "de maandrapp."
    patroon: /\b(maand|week|kwartaal|halfjaar|jaar)(?:mails?|mailtjes?|rapport\w*|rapp\b|cijfers|bericht\w*)/g,
    lees: ([eenheid = '']) => ({ keer: 1, per: perVan(eenheid), elke: 1 }),
  },
  {
    patroon: /\bper\s+(maand|week|jaar|half ?jaar)\b/g,
    lees: ([eenheid = '']) => ({ keer: 1, per: perVan(eenheid), elke: 1 }),
  },
]

/** How often something is or must be, in order of place; earlier rules win where they overlap. */
export function vindFrequenties(zin: Zin): readonly Frequentie[] {
  const gevonden: Frequentie[] = []
  for (const { patroon, lees } of REGELS) {
    for (const { van, tot, delen } of vind(zin, patroon)) {
      if (gevonden.some((eerder) => eerder.van < tot && van < eerder.tot)) continue
      gevonden.push({ ...lees(delen.map((deel) => deel ?? '')), van, tot })
    }
  }
  return gevonden.toSorted((a, b) => a.van - b.van)
}
