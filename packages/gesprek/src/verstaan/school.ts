import type { Schoolnaam } from '../deps.ts'
import { type Plaats, toZin, type Zin } from './zin.ts'

export type GevondenSchool = Plaats & { readonly school: Schoolnaam }

const LIDWOORDEN = new Set([
  'de',
  'het',
  't',
  'obs',
  'cbs',
  'rkbs',
  'pcbs',
  'bs',
  'basisschool',
  'school',
  'sbo',
  'so',
  'openbare',
  'daltonschool',
])

type Woord = Plaats & { readonly woord: string }

/**
 * Schools named in a message, in order, each once: by name with or without its article, with one slip of the keyboard.
 *
 * A school after "ik werk op" is where the speaker is from, not the school spoken of, and is left out.
 */
export function vindScholen(zin: Zin, scholen: readonly Schoolnaam[]): readonly GevondenSchool[] {
  const inZin = woordenVan(zin.plat)
  const kandidaten = scholen
    .map((school) => ({ school, naam: kern(school.naam) }))
    .filter(({ naam }) => naam.length > 0)
    .sort((a, b) => b.naam.join(' ').length - a.naam.join(' ').length)

  const gevonden: GevondenSchool[] = []
  for (const streng of [true, false]) {
    for (const { school, naam } of kandidaten) {
      for (const plaats of plaatsenVan(inZin, naam, streng)) {
        const vrij = !gevonden.some(
          ({ van, tot, school: ander }) => ander.id === school.id || (van < plaats.tot && plaats.van < tot),
        )
        if (vrij) gevonden.push({ ...plaats, school })
      }
    }
  }
  const isEigen = ({ van }: Plaats) =>
    /\bik (?:werk|zit|ben)(?: zelf)?(?: ib'?er)? (?:op|van|bij) (?:de |het )?$/.test(zin.plat.slice(0, van))
  return gevonden.filter((plaats) => !isEigen(plaats)).sort((a, b) => a.van - b.van)
}

function plaatsenVan(zin: readonly Woord[], naam: readonly string[], streng: boolean): readonly Plaats[] {
  const plaatsen: Plaats[] = []
  for (let begin = 0; begin + naam.length <= zin.length; begin++) {
    const deel = zin.slice(begin, begin + naam.length)
    const fouten = deel.reduce((som, { woord }, index) => som + afwijking(woord, naam[index] ?? ''), 0)
    const [eerste, laatste] = [deel.at(0), deel.at(-1)]
    if (fouten <= (streng ? 0 : 1) && eerste && laatste) plaatsen.push({ van: eerste.van, tot: laatste.tot })
  }
  return plaatsen
}

/** The words of a name that count: "De Zaanoever" is found as "zaanoever". */
function kern(naam: string): readonly string[] {
  const woorden = woordenVan(toZin(naam).plat).map(({ woord }) => woord)
  const zonderLidwoord = woorden.filter((woord) => !LIDWOORDEN.has(woord))
  return zonderLidwoord.length > 0 ? zonderLidwoord : woorden
}

const woordenVan = (plat: string): readonly Woord[] =>
  [...plat.matchAll(/[a-z0-9]+/g)].map(({ 0: woord, index }) => ({ woord, van: index, tot: index + woord.length }))

/** 0 for the same word, 1 for one slip in a word of five letters or more, otherwise too many. */
function afwijking(woord: string, bedoeld: string): number {
  if (woord === bedoeld) return 0
  if (bedoeld.length < 5 || Math.abs(woord.length - bedoeld.length) > 1) return 2
  return isEenFout(woord, bedoeld) ? 1 : 2
}

/** One letter too many, too few, another, or two neighbours swapped. */
export function isEenFout(woord: string, bedoeld: string): boolean {
  let gelijk = 0
  while (gelijk < woord.length && woord[gelijk] === bedoeld[gelijk]) gelijk++
  const rest = woord.slice(gelijk)
  const bedoeldeRest = bedoeld.slice(gelijk)
  const verwisseld =
    rest.length > 1 &&
    rest[0] === bedoeldeRest[1] &&
    rest[1] === bedoeldeRest[0] &&
    rest.slice(2) === bedoeldeRest.slice(2)
  return (
    verwisseld ||
    rest.slice(1) === bedoeldeRest.slice(1) ||
    rest.slice(1) === bedoeldeRest ||
    rest === bedoeldeRest.slice(1)
  )
}
