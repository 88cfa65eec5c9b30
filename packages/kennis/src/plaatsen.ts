/** In which documents something stands and how much it counts there; two lists of one length, documents in order. */
export type Plaatsen = { readonly documenten: number[]; readonly aantallen: number[] }

/** Counts one thing in one document; documents must come in order. */
export function tel<Sleutel>(
  plaatsen: Map<Sleutel, Plaatsen>,
  sleutel: Sleutel,
  document: number,
  gewicht: number,
): void {
  const bestaand = plaatsen.get(sleutel)
  if (!bestaand) {
    plaatsen.set(sleutel, { documenten: [document], aantallen: [gewicht] })
    return
  }
  const laatste = bestaand.documenten.length - 1
  if (bestaand.documenten[laatste] === document) {
    bestaand.aantallen[laatste] = (bestaand.aantallen[laatste] ?? 0) + gewicht
  } else {
    bestaand.documenten.push(document)
    bestaand.aantallen.push(gewicht)
  }
}

/** How long each document is as a share of the mean: 1 for an average one. */
export function lengten<Sleutel>(plaatsen: ReadonlyMap<Sleutel, Plaatsen>, aantal: number): readonly number[] {
  const som = new Array<number>(aantal).fill(0)
  for (const { documenten, aantallen } of plaatsen.values())
    for (const [plek, document] of documenten.entries()) som[document] = (som[document] ?? 0) + (aantallen[plek] ?? 0)
  const gemiddeld = som.reduce((totaal, lengte) => totaal + lengte, 0) / Math.max(1, aantal)
  return som.map((lengte) => (gemiddeld === 0 ? 1 : lengte / gemiddeld))
}

/** How much it says that something is in a document: more when it is in fewer of them (BM25's idf). */
export const zeldzaamheid = (aantal: number, gevonden: number): number =>
  Math.log(1 + (aantal - gevonden + 0.5) / (gevonden + 0.5))
