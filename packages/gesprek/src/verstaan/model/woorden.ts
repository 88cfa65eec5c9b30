import { readFileSync } from 'node:fs'
import { eens } from '../../eens.ts'
import { toZin } from '../zin.ts'

/** The words that are known: how often each is typed, and those that stand in texts that were printed, which are spelt right. */
export type Woorden = { readonly getypt: ReadonlyMap<string, number>; readonly gedrukt: ReadonlySet<string> }

/** The file that `node src/verstaan/model/leer-cli.ts` writes. */
export const woordenbestand = new URL('../../../model/woorden.json', import.meta.url)

/** A rarer word is taken for a slip as easily as for a word. */
const MINSTE_KEREN = 2

/** Counts in how many of the messages each word stands, and gathers the words of the printed texts; all folded. */
export function leerWoorden(berichten: readonly string[], gedrukteTeksten: readonly string[]): Woorden {
  const telling = new Map<string, number>()
  for (const bericht of berichten)
    for (const woord of woordenIn(bericht)) telling.set(woord, (telling.get(woord) ?? 0) + 1)
  return {
    getypt: new Map([...telling].filter(([, keren]) => keren >= MINSTE_KEREN).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    gedrukt: new Set(gedrukteTeksten.flatMap((tekst) => [...woordenIn(tekst)]).toSorted()),
  }
}

const woordenIn = (tekst: string): ReadonlySet<string> => new Set(toZin(tekst).plat.match(/[a-z]{3,}/g) ?? [])

/** One word a line, so that a change can be read. */
export const woordenNaarTekst = ({ getypt, gedrukt }: Woorden): string =>
  `${JSON.stringify({ getypt: Object.fromEntries(getypt), gedrukt: [...gedrukt] }).replaceAll(',', ',\n')}\n`

/** As committed; read at the first message. */
export const leesWoorden = eens((): Woorden => {
  const { getypt, gedrukt } = JSON.parse(readFileSync(woordenbestand, 'utf8')) as {
    readonly getypt: Readonly<Record<string, number>>
    readonly gedrukt: readonly string[]
  }
  return { getypt: new Map(Object.entries(getypt)), gedrukt: new Set(gedrukt) }
})
