import type { Uitbreiding } from './vind.ts'
import type { Voorbeeld } from './zoekindex.ts'

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

/** Share of some words that was asked for, by what each word says. */
export function gevraagdDeel(
  woorden: readonly number[],
  gevraagd: readonly Gevraagd[],
  zegt: readonly number[],
): number {
  let massa = 0
  let som = 0
  for (const woord of woorden) {
    const gewicht = zegt[woord] ?? 0
    let best = 0
    for (const { alternatieven } of gevraagd)
      for (const manier of alternatieven) for (const verwant of manier) best = Math.max(best, verwant.get(woord) ?? 0)
    massa += gewicht
    som += gewicht * best
  }
  return massa === 0 ? 0 : som / massa
}

/** How alike a question and an example are: what is asked must be in it, and what it asks must be in the question. */
export type Gelijkenis = { readonly heen: number; readonly terug: number; readonly soort: number }

export function gelijkenis(
  voorbeeld: Voorbeeld,
  gevraagd: readonly Gevraagd[],
  { soorten, zegt }: { readonly soorten: readonly string[]; readonly zegt: readonly number[] },
): Gelijkenis {
  return {
    heen: gedekt(gevraagd, voorbeeld.woorden),
    terug: gevraagdDeel(voorbeeld.woorden, gevraagd, zegt),
    soort: soortgelijk(soorten, voorbeeld.soorten),
  }
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

/** 1 when the example puts the question's most telling kind, 0.3 when only a lesser one, 0 when none of them; a half when either is no question. */
export function soortgelijk(gevraagd: readonly string[], voorbeeld: readonly string[]): number {
  if (gevraagd.length === 0 || voorbeeld.length === 0) return 0.5
  if (voorbeeld.includes(gevraagd[0] ?? '')) return 1
  return gevraagd.some((soort) => voorbeeld.includes(soort)) ? 0.3 : 0
}
