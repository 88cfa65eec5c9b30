import type { Kandidaat } from './rangschik.ts'

/** How sure it is, from 0 to 1, that any article answers (`herkend`), and that the first one does (`zeker`). */
export type Zekerheid = { readonly herkend: number; readonly zeker: number }

/** What tells how sure to be, of candidates best first. */
export type Zekerheidskenmerken = {
  readonly vast: 1
  /** Of the first: its score, what it has of the question, and how it is like what is asked for it. */
  readonly score: number
  readonly dekking: number
  readonly vragen: number
  readonly teksten: number
  /** How far the first stands before the second, and its share when scores are taken for chances. */
  readonly voorsprong: number
  readonly aandeel: number
}

type Gewichten = Readonly<Record<keyof Zekerheidskenmerken, number>>

/** Fitted by `afstellen-cli.ts`, at the same time as the weights of the ranking. */
export const ZEKERHEID: Readonly<Record<keyof Zekerheid, Gewichten>> = {
  herkend: { vast: -1.63, score: 0.66, dekking: 0.83, vragen: 1.53, teksten: -0.5, voorsprong: 0.13, aandeel: -1.12 },
  zeker: { vast: -3.21, score: 0.4, dekking: 0.08, vragen: 0.32, teksten: -0.85, voorsprong: 0.3, aandeel: 1.67 },
}

/** How sure it is of candidates, best first; not at all when there are none. */
export function zekerheidVan(kandidaten: readonly Kandidaat[]): Zekerheid {
  const kenmerken = zekerheidskenmerken(kandidaten)
  if (!kenmerken) return { herkend: 0, zeker: 0 }
  return { herkend: kans(kenmerken, ZEKERHEID.herkend), zeker: kans(kenmerken, ZEKERHEID.zeker) }
}

/** Undefined when there are no candidates. */
export function zekerheidskenmerken(kandidaten: readonly Kandidaat[]): Zekerheidskenmerken | undefined {
  const [eerste, tweede] = kandidaten
  if (!eerste) return undefined
  return {
    vast: 1,
    score: eerste.score,
    dekking: eerste.kenmerken.dekking,
    vragen: eerste.kenmerken.vragen,
    teksten: eerste.kenmerken.teksten,
    voorsprong: eerste.score - (tweede?.score ?? 0),
    aandeel: 1 / kandidaten.reduce((som, { score }) => som + Math.exp(score - eerste.score), 0),
  }
}

export function kans(kenmerken: Zekerheidskenmerken, gewichten: Gewichten): number {
  let som = 0
  for (const naam of Object.keys(gewichten) as (keyof Gewichten)[]) som += gewichten[naam] * kenmerken[naam]
  return 1 / (1 + Math.exp(-som))
}
