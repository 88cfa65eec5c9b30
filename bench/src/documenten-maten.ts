import { toeval } from './kennis-maten.ts'

/** Places are those of the first right passage, from 0; Infinity when there was none. */
type Plekken = readonly number[]

export const omgekeerd = (plekken: Plekken): readonly number[] => plekken.map((plek) => 1 / (plek + 1))
export const mrr = (plekken: Plekken): string => gemiddeld(omgekeerd(plekken)).toFixed(3)
export const deel = (plekken: Plekken, eerste: number): string =>
  gemiddeld(plekken.map((plek) => (plek < eerste ? 1 : 0))).toFixed(3)

export const haalt = (plekken: Plekken, grens: { readonly mrr: number; readonly vijf: number }): boolean =>
  Number(mrr(plekken)) >= grens.mrr && Number(deel(plekken, 5)) >= grens.vijf

/** How much better the one is than the other, question by question: with what 95 of 100 draws of these questions give. */
export function verschil(
  een: readonly number[],
  ander: readonly number[],
): { readonly tekst: string; readonly laagst: number } {
  const kans = toeval('verschil')
  const verschillen = een.map((getal, nummer) => getal - (ander[nummer] ?? 0))
  const trekkingen = Array.from({ length: 2_000 }, () =>
    gemiddeld(verschillen.map(() => verschillen[Math.floor(kans() * verschillen.length)] ?? 0)),
  ).toSorted((a, b) => a - b)
  const [laagst = 0, hoogst = 0] = [trekkingen[50], trekkingen[1_949]]
  return { tekst: `${gemiddeld(verschillen).toFixed(3)} (${laagst.toFixed(3)} to ${hoogst.toFixed(3)})`, laagst }
}

const gemiddeld = (getallen: readonly number[]) => getallen.reduce((som, getal) => som + getal, 0) / getallen.length
