import { stukjes } from './analyse.ts'
import { zeldzaamheid } from './plaatsen.ts'
import type { Begrip } from './vraag.ts'
import type { Zoekindex } from './zoekindex.ts'

const K1 = 1
const B = 0.5

/** Per way to say it, per word of that way: the words it may stand for, and how alike they are. */
export type Uitbreiding = readonly (readonly ReadonlyMap<number, number>[])[]

/** What each article has of one thing asked, by number of the article, each from 0 to 1. */
export type Gevonden = {
  readonly gelijk: Float64Array
  readonly bm25: Float64Array
  readonly stukjes: Float64Array
  readonly alternatieven: Uitbreiding
}

/** Per article the best of the ways to say it; of a way of several words the mean. */
export function vindBegrip(index: Zoekindex, { alternatieven }: Begrip): Gevonden {
  const aantal = index.documenten.length
  const best = { gelijk: new Float64Array(aantal), bm25: new Float64Array(aantal), stukjes: new Float64Array(aantal) }
  const uitbreidingen: ReadonlyMap<number, number>[][] = []
  for (const { woorden, gewicht } of alternatieven) {
    const eigen = {
      gelijk: new Float64Array(aantal),
      bm25: new Float64Array(aantal),
      stukjes: new Float64Array(aantal),
    }
    const verwanten: ReadonlyMap<number, number>[] = []
    for (const woord of woorden) {
      const verwant = index.schat.verwant(woord)
      verwanten.push(verwant)
      telWoord(index, verwant, eigen, gewicht / woorden.length)
      telStukjes(index, woord, eigen.stukjes, gewicht / woorden.length)
    }
    uitbreidingen.push(verwanten)
    for (const naam of ['gelijk', 'bm25', 'stukjes'] as const) neemHoogste(best[naam], eigen[naam])
  }
  return { ...best, alternatieven: uitbreidingen }
}

function telWoord(
  index: Zoekindex,
  verwant: ReadonlyMap<number, number>,
  eigen: { readonly gelijk: Float64Array; readonly bm25: Float64Array },
  gewicht: number,
): void {
  const aantal = index.documenten.length
  const gelijk = new Float64Array(aantal)
  const bm25 = new Float64Array(aantal)
  for (const [woord, gelijkenis] of verwant) {
    const plaatsen = index.perWoord.get(woord)
    if (!plaatsen) continue
    const { documenten, aantallen } = plaatsen
    for (let plek = 0; plek < documenten.length; plek++) {
      const document = documenten[plek] ?? 0
      const score = gelijkenis * verzadigd(aantallen[plek] ?? 0, index.woordlengte[document] ?? 1)
      if (gelijkenis > (gelijk[document] ?? 0)) gelijk[document] = gelijkenis
      if (score > (bm25[document] ?? 0)) bm25[document] = score
    }
  }
  for (let document = 0; document < aantal; document++) {
    eigen.gelijk[document] = (eigen.gelijk[document] ?? 0) + gewicht * (gelijk[document] ?? 0)
    eigen.bm25[document] = (eigen.bm25[document] ?? 0) + gewicht * (bm25[document] ?? 0)
  }
}

function telStukjes(index: Zoekindex, woord: string, eigen: Float64Array, gewicht: number): void {
  const aantal = index.documenten.length
  const delen = stukjes(woord).map((stukje) => {
    const plaatsen = index.perStukje.get(stukje)
    return { plaatsen, zeldzaam: zeldzaamheid(aantal, plaatsen?.documenten.length ?? 0) }
  })
  const hoogst = delen.reduce((som, { zeldzaam }) => som + zeldzaam, 0)
  for (const { plaatsen, zeldzaam } of delen) {
    if (!plaatsen) continue
    const { documenten, aantallen } = plaatsen
    for (let plek = 0; plek < documenten.length; plek++) {
      const document = documenten[plek] ?? 0
      const score = verzadigd(aantallen[plek] ?? 0, index.stuklengte[document] ?? 1)
      eigen[document] = (eigen[document] ?? 0) + (gewicht * zeldzaam * score) / hoogst
    }
  }
}

/** BM25's share of the most that a word can give, from 0 to 1: more often counts ever less, long articles count less. */
const verzadigd = (aantal: number, lengte: number) => aantal / (aantal + K1 * (1 - B + B * lengte))

function neemHoogste(best: Float64Array, ander: Float64Array): void {
  for (let plek = 0; plek < best.length; plek++)
    if ((ander[plek] ?? 0) > (best[plek] ?? 0)) best[plek] = ander[plek] ?? 0
}

const ZEKER_GELIJK = 0.7

/** In how many articles it surely is. */
export function aantalMet(gelijk: Float64Array): number {
  let gevonden = 0
  for (const waarde of gelijk) if (waarde >= ZEKER_GELIJK) gevonden += 1
  return gevonden
}
