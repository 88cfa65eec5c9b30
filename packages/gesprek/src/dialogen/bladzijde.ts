import type { Teksten } from '../catalogus/teksten.ts'
import type { Getoond } from '../toestand.ts'
import { type begrip, type Context, type Stap, zeg } from './stap.ts'

/** Lines of a list shown at once; who answers for the house gives as many. */
export const PER_KEER = 5

/** The lines of a list that come after the `vanaf` that were shown, and how many are left after those. */
export function bladzijde<Regel>(
  alle: readonly Regel[],
  vanaf: number,
): { readonly regels: readonly Regel[]; readonly rest: number } {
  const regels = alle.slice(vanaf, vanaf + PER_KEER)
  return { regels, rest: Math.max(0, alle.length - vanaf - regels.length) }
}

/** Where lines go on: how many there are still; nothing at the end. */
export const enNog = (teksten: Teksten, rest: number): readonly string[] =>
  rest > 0 ? [teksten.lijst.enNog({ aantal: rest })] : []

/** Buttons there are at most under a question. */
const MEESTE_KNOPPEN = 3

/** A question with a button for each of what was found; says so when there are not that many buttons. */
export const metAantal = (teksten: Teksten, vraag: string, aantal: number): string =>
  aantal > MEESTE_KNOPPEN ? teksten.lijst.eersteVan({ vraag, aantal }) : vraag

/** Shows a page of a list, and remembers which, so that "meer" gives the next. `tekst` is undefined past the end. */
export function toonLijst(
  { deps, toestand }: Pick<Context, 'deps' | 'toestand'>,
  tekst: string | undefined,
  { als, lijst, rest }: { readonly als: ReturnType<typeof begrip>; readonly lijst: Getoond; readonly rest: number },
): Stap {
  const { teksten } = deps
  if (tekst === undefined) return { toestand, antwoorden: [zeg(teksten.lijst.dezeLaatste)], begrip: als }
  const onder = rest > 0 ? teksten.lijst.meer : teksten.lijst.verder
  return {
    toestand: { ...toestand, lijst },
    antwoorden: [zeg(`${tekst}\n\n${onder}`, rest > 0 ? [teksten.suggestie.meer] : [])],
    begrip: als,
  }
}
