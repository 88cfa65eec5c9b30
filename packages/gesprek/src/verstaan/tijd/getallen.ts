const TOT_TWINTIG =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  )
const TIENTALLEN = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')

const WOORDEN: ReadonlyMap<string, number> = new Map([
  ...TOT_TWINTIG.map((woord, getal) => [woord, getal] as const),
  ...TIENTALLEN.flatMap((tiental, index) => [
    [tiental, (index + 2) * 10] as const,
    ...TOT_TWINTIG.slice(1, 10).map((woord, een) => [`${woord}en${tiental}`, (index + 2) * 10 + een + 1] as const),
  ]),
  ['n', 1],
  ["'n", 1],
])

/** Matches a whole number in digits, or in words below a hundred, in folded text; put it in a group. */
export const GETAL = `\\d{1,3}|(?:(?:${TOT_TWINTIG.slice(1, 10).join('|')})en)?(?:${TIENTALLEN.join('|')})|${TOT_TWINTIG.slice(
  1,
)
  .toSorted((a, b) => b.length - a.length)
  .join('|')}`

/** The number that a {@link GETAL} stands for. */
export const getal = (tekst: string | undefined): number => WOORDEN.get(tekst ?? '') ?? Number(tekst)

/** Matches a quantity that may be less exact than a {@link GETAL}: "anderhalve", "2,5", "tweeenhalve", "een paar". */
export const HOEVEEL = `anderhal(?:f|ve)|\\d{1,2}[,.]5|(?:${TOT_TWINTIG.slice(2, 10).join('|')})enhal(?:f|ve)|(?:een |n )?paar|${GETAL}|n`

/** How many a {@link HOEVEEL} is; "een paar" counts as two. */
export function hoeveel(tekst: string): number {
  if (tekst.startsWith('anderhal')) return 1.5
  if (tekst.endsWith('paar')) return 2
  const half = /^(\w+)enhal(?:f|ve)$/.exec(tekst)
  return half ? getal(half[1]) + 0.5 : getal(tekst.replace(',', '.'))
}

/** Words for an order, as matched by {@link RANG}. */
const RANGEN: ReadonlyMap<string, number> = new Map([
  ...'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende'
    .split(' ')
    .map((woord, index) => [woord, index + 1] as const),
  ...[14, 15, 16, 17, 18, 19].map((getal) => [`${TOT_TWINTIG[getal]}de`, getal] as const),
  ...[...WOORDEN]
    .filter(([, getal]) => getal >= 20 && getal <= 31)
    .map(([woord, getal]) => [`${woord}ste`, getal] as const),
])
/** Matches "3e", "derde"; put it in a group. */
export const RANG = `\\d{1,2}(?:e|ste|de)|${[...RANGEN.keys()].join('|')}`
/** The place that a {@link RANG} stands for. */
export const rang = (tekst: string): number => RANGEN.get(tekst) ?? Number.parseInt(tekst, 10)
