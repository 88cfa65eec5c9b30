import type { Kandidaat } from './rangschik.ts'

/** How sure it is, from 0 to 1, that any article answers (`herkend`), and that the first one does (`zeker`). */
export type Zekerheid = { readonly herkend: number; readonly zeker: number }

/**
 * Fitted on vragen/afstellen.jsonl: the score tells a question that can be answered from one that cannot, the lead of the
 * first over the others tells whether it is the first.
 */
const HERKEND = { vast: -3.9, score: 0.44 }
const ZEKER = { vast: -4.5, score: 0.23, voorsprong: 0.28, aandeel: 3.5 }

/** How sure it is of candidates, best first; not at all when there are none. */
export function zekerheidVan(kandidaten: readonly Kandidaat[]): Zekerheid {
  const [eerste, tweede] = kandidaten
  if (!eerste) return { herkend: 0, zeker: 0 }
  const voorsprong = eerste.score - (tweede?.score ?? 0)
  const aandeel = 1 / kandidaten.reduce((som, { score }) => som + Math.exp(score - eerste.score), 0)
  return {
    herkend: kans(HERKEND.vast + HERKEND.score * eerste.score),
    zeker: kans(ZEKER.vast + ZEKER.score * eerste.score + ZEKER.voorsprong * voorsprong + ZEKER.aandeel * aandeel),
  }
}

const kans = (som: number) => 1 / (1 + Math.exp(-som))
