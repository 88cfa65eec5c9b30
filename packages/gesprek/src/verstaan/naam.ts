import { type Plaats, toZin, type Woord, woordenVan, type Zin } from './zin.ts'

export type GevondenNaam<T> = Plaats & { readonly wat: T }

/** Words that may be left out of a name, or stand before it. */
const LIDWOORDEN = new Set(
  'de het t obs cbs rkbs pcbs kbs bs basisschool school sbo so openbare daltonschool montessorischool stichting bestuur'.split(
    ' ',
  ),
)

/** Names to look for, made ready once: the words of each that count, the longest first. */
export type Naamlijst<T> = readonly { readonly wat: T; readonly naam: readonly string[] }[]

export const naamlijst = <T>(dragers: readonly { readonly naam: string; readonly wat: T }[]): Naamlijst<T> =>
  dragers
    .map(({ naam, wat }) => ({ wat, naam: kern(naam) }))
    .filter(({ naam }) => naam.length > 0)
    .sort((a, b) => b.naam.join(' ').length - a.naam.join(' ').length)

/**
 * What is named in a message, in order, each once: by its name with or without its article, in one word or two, with one slip
 * of the keyboard. The longest names go first, and a name without a slip before one with it.
 */
export function vindNamen<T>(zin: Zin, kandidaten: Naamlijst<T>): readonly GevondenNaam<T>[] {
  const inZin = woordenVan(zin.plat)
  const gevonden: GevondenNaam<T>[] = []
  for (const streng of [true, false]) {
    for (const { wat, naam } of kandidaten) {
      for (const plaats of [...plaatsenVan(inZin, naam, streng), ...aaneenOfLos(inZin, naam)]) {
        const vrij = !gevonden.some((ander) => ander.wat === wat || (ander.van < plaats.tot && plaats.van < ander.tot))
        if (vrij) gevonden.push({ ...plaats, wat })
      }
    }
  }
  return gevonden.sort((a, b) => a.van - b.van)
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

/** "zaan oever" for De Zaanoever, "zaanprimair" for Zaan Primair. */
function aaneenOfLos(zin: readonly Woord[], naam: readonly string[]): readonly Plaats[] {
  const geheel = naam.join('')
  if (geheel.length < 6) return []
  const heel = naam.length > 1 ? zin.filter(({ woord }) => woord === geheel) : []
  const los = zin.flatMap((eerste, index) => {
    const tweede = zin[index + 1]
    return tweede && naam.length === 1 && eerste.woord + tweede.woord === geheel
      ? [{ van: eerste.van, tot: tweede.tot }]
      : []
  })
  return [...heel, ...los]
}

/** The words of a name that count: "De Zaanoever" is found as "zaanoever". */
function kern(naam: string): readonly string[] {
  const woorden = woordenVan(toZin(naam).plat).map(({ woord }) => woord)
  const zonderLidwoord = woorden.filter((woord) => !LIDWOORDEN.has(woord))
  return zonderLidwoord.length > 0 ? zonderLidwoord : woorden
}

/** Words of every day that are one letter from the name of a school. */
const GEWOON: ReadonlySet<string> = new Set([
  'kreeg',
  'keek',
  'kreet',
  'kweek',
  'creek',
  'kluis',
  'sluit',
  'sluiten',
  'hoeveel',
  'wereld',
  'boven',
  'leren',
  'breek',
])

/** 0 for the same word, 1 for one slip in a word of five letters or more, otherwise too many. */
function afwijking(woord: string, bedoeld: string): number {
  if (woord === bedoeld) return 0
  if (GEWOON.has(woord) || bedoeld.length < 5 || Math.abs(woord.length - bedoeld.length) > 1) return 2
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
