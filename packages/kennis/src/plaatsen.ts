const K1 = 1
const B = 0.5

/** In which documents something stands, in order, and how much it counts there (0 to 1): more often counts ever less. */
export type Plaatsen = { readonly documenten: readonly number[]; readonly gewichten: readonly number[] }

/**
 * Per thing (by its number, below `aantal`) where it stands, from how often each document has each: BM25's share of the most that
 * one thing can give, in which long documents count less.
 */
export function plaatsenVan(documenten: readonly ReadonlyMap<number, number>[], aantal: number): readonly Plaatsen[] {
  const per = Array.from({ length: aantal }, (): { documenten: number[]; gewichten: number[] } => ({
    documenten: [],
    gewichten: [],
  }))
  const lengten = documenten.map((inhoud) => [...inhoud.values()].reduce((som, keer) => som + keer, 0))
  const gemiddeld = lengten.reduce((som, lengte) => som + lengte, 0) / Math.max(1, lengten.length)
  for (const [document, inhoud] of documenten.entries()) {
    const lengte = gemiddeld === 0 ? 1 : (lengten[document] ?? 0) / gemiddeld
    for (const [ding, keer] of inhoud) {
      per[ding]?.documenten.push(document)
      per[ding]?.gewichten.push(keer / (keer + K1 * (1 - B + B * lengte)))
    }
  }
  return per
}

/** How much it says that something is in a document: more when it is in fewer of them (BM25's idf). */
export const zeldzaamheid = (aantal: number, gevonden: number): number =>
  Math.log(1 + (aantal - gevonden + 0.5) / (gevonden + 0.5))
