import type { Artikel } from './artikel.ts'

/** An article found, with the sentence of it that answers best and how well it covers the question (0 to 1). */
export type Treffer = { readonly artikel: Artikel; readonly zin: string; readonly dekking: number }

/** What a search gives: one answer, at most three that look like it, or an honest nothing. */
export type Zoekuitkomst =
  | { readonly band: 'antwoord'; readonly treffer: Treffer }
  | { readonly band: 'lijkt_erop'; readonly treffers: readonly Treffer[] }
  | { readonly band: 'weet_ik_niet'; readonly dekking: number }
