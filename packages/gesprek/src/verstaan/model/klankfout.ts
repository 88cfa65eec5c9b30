/** How words are spelt by ear: what stands for what, and how often that happens to whoever does. */
const OP_GEHOOR: readonly (readonly [RegExp, string])[] = [
  [/sch/gi, 'sg'],
  [/ch/gi, 'g'],
  [/th/gi, 't'],
  [/dt\b/gi, 't'],
  [/d\b/gi, 't'],
  [/t\b/gi, 'd'],
  [/en\b/gi, 'e'],
  [/ij/gi, 'ei'],
  [/ei/gi, 'ij'],
  [/ou/gi, 'au'],
  [/au/gi, 'ou'],
  [/v/gi, 'f'],
  [/z/gi, 's'],
  [/tie\b/gi, 'sie'],
  [/(.)\1/gi, '$1'],
]
const KANS = 0.35

/** The text as somebody spells it who writes by ear: most words as they are, several otherwise. */
export const metKlankfouten = (tekst: string, toeval: () => number): string =>
  tekst.replace(/[a-z]{4,}/gi, (woord) =>
    toeval() < KANS
      ? OP_GEHOOR.reduce((rest, [patroon, letters]) => (toeval() < 0.5 ? rest.replace(patroon, letters) : rest), woord)
      : woord,
  )
