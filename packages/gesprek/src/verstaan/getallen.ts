const WOORDEN: ReadonlyMap<string, number> = new Map([
  ['een', 1],
  ['twee', 2],
  ['drie', 3],
  ['vier', 4],
  ['vijf', 5],
  ['zes', 6],
  ['zeven', 7],
  ['acht', 8],
  ['negen', 9],
  ['tien', 10],
  ['elf', 11],
  ['twaalf', 12],
])

/** Matches a whole number in digits or in words up to twelve; put it in a group. */
export const GETAL = `\\d{1,3}|${[...WOORDEN.keys()].join('|')}`

/** The number that a {@link GETAL} stands for. */
export const getal = (tekst: string | undefined): number => WOORDEN.get(tekst ?? '') ?? Number(tekst)
