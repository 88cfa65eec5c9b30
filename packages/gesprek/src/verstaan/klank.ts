/** How Dutch writes one sound in several ways: what stands for what. */
const KLANKEN: ReadonlyMap<string, string> = new Map([
  ['schr', 'sr'],
  ['sch', 'sg'],
  ['sgh', 'sg'],
  ['ch', 'g'],
  ['gh', 'g'],
  ['th', 't'],
  ['ph', 'f'],
  ['qu', 'kw'],
  ['x', 'ks'],
  ['tie', 'si'],
  ['c', 'k'],
  ['q', 'k'],
  ['z', 's'],
  ['v', 'f'],
  ['ij', 'y'],
  ['ei', 'y'],
  ['au', 'ou'],
  ['ie', 'i'],
  ['nk', 'ng'],
  ['dt', 't'],
  ['d', 't'],
  ['b', 'p'],
])
/** One pass, for every word of every message is heard; "c" before e, i or y is told apart by the letter behind it. */
const GESCHREVEN = /schr|sch|sgh|ch|gh|th|ph|qu|x|(?<=n)tie|[cq]|z|v|ij|ei|au|ie|nk|dt$|d$|b$/g
const ZACHT = /[eiy]/

/** A word as it sounds, so that what is written by ear is the same word: "tuis" is "thuis", "gebelt" "gebeld". Folded text. */
export const klank = (woord: string): string =>
  woord
    .replace(GESCHREVEN, (letters, plaats: number) =>
      letters === 'c' && ZACHT.test(woord.charAt(plaats + 1)) ? 's' : (KLANKEN.get(letters) ?? letters),
    )
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=..)en$/, 'e')
