/** How Dutch writes one sound in several ways, in order; what is left of a word is how it sounds. */
const KLANKEN: readonly (readonly [RegExp, string])[] = [
  [/sch(?=r)/g, 'sr'],
  [/sch|sgh/g, 'sg'],
  [/ch|gh/g, 'g'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/(?<=n)tie/g, 'sie'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/ij|ei|y/g, 'y'],
  [/au/g, 'ou'],
  [/ie/g, 'i'],
  [/dt$/, 't'],
  [/d$/, 't'],
  [/b$/, 'p'],
  [/nk/g, 'ng'],
  [/(.)\1+/g, '$1'],
  [/(?<=..)en$/, 'e'],
]

/** A word as it sounds, so that what is written by ear is the same word: "tuis" is "thuis", "gebelt" "gebeld". Folded text. */
export const klank = (woord: string): string =>
  KLANKEN.reduce((rest, [patroon, letters]) => rest.replace(patroon, letters), woord)
