import type { Uitbreiding } from './vind.ts'

/** Something asked: its weight in the question (rarer in the articles is more), and what it may stand for. */
export type Gevraagd = { readonly gewicht: number; readonly alternatieven: Uitbreiding }

/** Share of what is asked that some words have, from 0 to 1. */
export function gedekt(gevraagd: readonly Gevraagd[], woorden: Iterable<number>): number {
  const lijst = [...woorden]
  let massa = 0
  let som = 0
  for (const { gewicht, alternatieven } of gevraagd) {
    massa += gewicht
    som += gewicht * besteManier(alternatieven, (verwant) => hoogste(verwant, lijst))
  }
  return massa === 0 ? 0 : som / massa
}

function besteManier(alternatieven: Uitbreiding, van: (verwant: ReadonlyMap<number, number>) => number): number {
  let best = 0
  for (const manier of alternatieven) {
    let som = 0
    for (const verwant of manier) som += van(verwant)
    best = Math.max(best, som / manier.length)
  }
  return best
}

function hoogste(verwant: ReadonlyMap<number, number>, woorden: readonly number[]): number {
  let best = 0
  for (const woord of woorden) best = Math.max(best, verwant.get(woord) ?? 0)
  return best
}

/**
 * How much examples put the same kind of question, from 0 to 1, mean over them: 1 when an example puts the question's most
 * telling kind, 0.3 when only a lesser one, 0 when none of them; a half when either is no question.
 */
export function soortgelijk(gevraagd: readonly string[], voorbeelden: readonly (readonly string[])[]): number {
  let som = 0
  for (const voorbeeld of voorbeelden) {
    if (gevraagd.length === 0 || voorbeeld.length === 0) som += 0.5
    else if (voorbeeld.includes(gevraagd[0] ?? '')) som += 1
    else if (gevraagd.some((soort) => voorbeeld.includes(soort))) som += 0.3
  }
  return som / Math.max(1, voorbeelden.length)
}
