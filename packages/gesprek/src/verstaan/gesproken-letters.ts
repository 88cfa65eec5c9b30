import type { Plaats } from './zin.ts'

/** "gee pee", "em de gee": letters by their names, as a dictating telephone writes them. At least one of them is no word. */
const LETTERNAAM =
  /(?<!\p{L})((?:aa?|bee|[cs]ee|dee|ee|eff?|gee|haa?|ha|ie|jee|kaa?|el|em|en|oo?|pee|kuu?|er|es|tee|uu?|vee|wee|iks|x|ypsilon|zet)\s(?:(?:van der|van de|van den|van|de|el|ten|ter)\s)?(?:aa|bee|[cs]ee|dee|ee|eff?|gee|haa|ha|jee|vee|kaa|el|em|oo|pee|kuu|er|es|tee|uu|vee|wee|iks|ypsilon|zet))(?!\p{L})/giu
const ONMISKENBAAR = /(?<!\p{L})(?:bee|[cs]ee|dee|gee|haa|jee|kaa|pee|kuu|tee|vee|wee|iks|ypsilon)(?!\p{L})/iu
const EERSTE_LETTER: Readonly<Record<string, string>> = {
  el: 'l',
  em: 'm',
  en: 'n',
  er: 'r',
  es: 's',
  ef: 'f',
  eff: 'f',
  iks: 'x',
  kuu: 'q',
  ypsilon: 'y',
}
/** "s punt el b punt" */
const MET_PUNT = /(?<!\p{L})(\p{L}) punt (?:(\p{L}|el|van|de) (?:punt )?)?(\p{L})(?: punt)?(?!\p{L})/giu

/** Initialen as they are said, letter by letter, with how they are written: "em de gee" is "m. de g.". */
export const vindGesproken = (tekst: string): readonly (Plaats & { readonly geschreven: string })[] => [
  ...[...tekst.matchAll(MET_PUNT)].map(({ 0: gezegd, 1: een = '', 2: midden = '', 3: ander = '', index }) => ({
    van: index,
    tot: index + gezegd.length,
    geschreven: midden ? `${een}. ${midden} ${ander}.` : `${een}.${ander}.`,
  })),
  ...[...tekst.matchAll(LETTERNAAM)]
    .filter(({ 0: gezegd }) => ONMISKENBAAR.test(gezegd))
    .map(({ 0: gezegd, index }) => ({ van: index, tot: index + gezegd.length, geschreven: inLetters(gezegd) })),
]

function inLetters(gezegd: string): string {
  const delen = gezegd.toLowerCase().split(/\s+/)
  return delen
    .map((deel, nummer) =>
      nummer === 0 || nummer === delen.length - 1 ? `${EERSTE_LETTER[deel] ?? deel[0]}.` : ` ${deel} `,
    )
    .join('')
}
