import { platteTekst } from '@thuisnabij/domain'
/** Lower case, without accents, brackets as in "s(b)o" written out, quotes and dashes made plain. */
export function vouw(tekst: string): string {
  return platteTekst(tekst)
    .replace(/\bs\(b\)o\b/g, 'sbo so')
    .replace(/\bspeciaal \(basis\)\s?onderwijs/g, 'speciaal basisonderwijs speciaal onderwijs')
    .replace(/([a-z])\(([a-z]{1,3})\)/g, '$1$2')
    .replace(/%/g, ' procent ')
    .replace(/(\d)\.(?=\d{3}\b)/g, '$1')
    .replace(/[’‘`´']s\b/g, '')
    .replace(/[’‘`´']/g, '')
}

const GETALLEN: ReadonlyMap<string, string> = new Map(
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'
    .split(' ')
    .map((woord, getal) => [woord, String(getal)] as const)
    // "Een" is an article far more often than a number.
    .filter(([woord]) => woord !== 'een'),
)

/** The words of a text in order, folded; numbers are words too, and "drie" is 3. */
export function woorden(tekst: string): readonly string[] {
  const gevonden = vouw(tekst).match(/[a-z0-9]+/g) ?? []
  return gevonden.map((woord) => GETALLEN.get(woord) ?? woord)
}

/**
 * Pieces of three and four letters of a word, its edges marked: they join compounds, plurals and typing errors without
 * a dictionary.
 */
export function stukjes(woord: string, lengtes: readonly number[] = [3, 4]): readonly string[] {
  const rand = `_${woord}_`
  const gevonden: string[] = []
  for (const lengte of lengtes) {
    for (let begin = 0; begin + lengte <= rand.length; begin++) gevonden.push(rand.slice(begin, begin + lengte))
  }
  return gevonden
}

/** The sentences of a paragraph, in order, as written; a line of a list is a sentence. */
export function zinnen(alinea: string): readonly string[] {
  return alinea
    .split(/(?<=[.!?])\s+(?=[A-ZÀ-Ý“"(])|\n(?:\d+\.|-)?\s*/u)
    .map((zin) => zin.trim())
    .filter((zin) => zin !== '')
}

/**
 * What is left of a word without its endings: "aanvragen", "aanvraag" and "aanvraagt" are one. Made to compare with, not to
 * be read: it is often no word.
 */
export function stam(woord: string): string {
  // "Geldt" has nothing to do with "geld".
  if (woord === 'geldt') return woord
  let rest = woord
  if (rest.length > 5) rest = rest.replace(/(?:jes|je)$/, '')
  if (rest.length > 4) rest = rest.replace(/(?:en|e|s)$/, '')
  if (rest.length > 4) rest = rest.replace(/t$/, '')
  return rest
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/([aeou])\1(?=[b-df-hj-np-tv-z]$)/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
}
