import { glossarium, stopwoorden } from './woorden.ts'

/** Lower case, without accents, brackets as in "s(b)o" written out, quotes and dashes made plain. */
export function vouw(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bs\(b\)o/g, 'sbo so')
    .replace(/speciaal \(basis\)\s?onderwijs/g, 'speciaal basisonderwijs speciaal onderwijs')
    .replace(/([a-z])\(([a-z]{1,3})\)/g, '$1$2')
    .replace(/[’‘`´']s\b/g, '')
    .replace(/[’‘`´']/g, '')
}

/** The words of a text in order, folded; numbers are words too. */
export function woorden(tekst: string): readonly string[] {
  return vouw(tekst).match(/[a-z0-9]+/g) ?? []
}

/** The words of a question that say what it is about: without stop words, with school slang written out. "Wie is de" asks for a person. */
export function vraagwoorden(vraag: string): readonly string[] {
  return woorden(vraag.replace(/\bwie is (?:de|het|onze|mijn|jullie)\b/i, 'contactpersoon'))
    .flatMap((woord) => glossarium.get(woord)?.split(' ') ?? [woord])
    .filter((woord) => !stopwoorden.has(woord))
}

/**
 * Pieces of three and four letters of a word, its edges marked: they join compounds, plurals and typing errors without
 * a dictionary.
 */
export function stukjes(woord: string): readonly string[] {
  const rand = `_${woord}_`
  const gevonden: string[] = []
  for (const lengte of [3, 4]) {
    for (let begin = 0; begin + lengte <= rand.length; begin++) gevonden.push(rand.slice(begin, begin + lengte))
  }
  return gevonden
}

/** The sentences of a paragraph, in order, as written. */
export function zinnen(alinea: string): readonly string[] {
  return alinea
    .split(/(?<=[.!?])\s+(?=[A-ZÀ-Ý“"(])/u)
    .map((zin) => zin.trim())
    .filter((zin) => zin !== '')
}
