import type { Begrip } from './vraag.ts'
import type { Zoekindex } from './zoekindex.ts'

/** Per way to say it, per word of that way: the words it may stand for, and how alike they are. */
export type Uitbreiding = readonly (readonly ReadonlyMap<number, number>[])[]

/** What each article has of one thing asked, by number of the article, each from 0 to 1. */
export type Gevonden = {
  /** How alike its nearest words are. */
  readonly gelijk: Float64Array
  /** The same, and how much those words count in the article. */
  readonly bm25: Float64Array
  readonly alternatieven: Uitbreiding
}

type Stand = Pick<Gevonden, 'gelijk' | 'bm25'>

/** Per article the best of the ways to say it; of a way of several words the mean. */
export function vindBegrip(index: Zoekindex, { alternatieven }: Begrip): Gevonden {
  const leeg = (): Stand => ({
    gelijk: new Float64Array(index.documenten.length),
    bm25: new Float64Array(index.documenten.length),
  })
  const best = leeg()
  const uitbreidingen = alternatieven.map(({ woorden, gewicht }, manier) => {
    const eigen = manier === 0 ? best : leeg()
    const verwanten = woorden.map((woord) => index.schat.verwant(woord))
    for (const verwant of verwanten) telWoord(index, verwant, eigen, gewicht / woorden.length)
    if (manier > 0) for (const naam of ['gelijk', 'bm25'] as const) neemHoogste(best[naam], eigen[naam])
    return verwanten
  })
  return { ...best, alternatieven: uitbreidingen }
}

function telWoord({ perWoord }: Zoekindex, verwant: ReadonlyMap<number, number>, eigen: Stand, gewicht: number): void {
  const gelijk = new Float64Array(eigen.gelijk.length)
  const bm25 = new Float64Array(eigen.gelijk.length)
  for (const [woord, gelijkenis] of verwant) {
    const { documenten, gewichten } = perWoord[woord] ?? { documenten: [], gewichten: [] }
    for (let plek = 0; plek < documenten.length; plek++) {
      const document = documenten[plek] ?? 0
      const score = gelijkenis * (gewichten[plek] ?? 0)
      if (gelijkenis > (gelijk[document] ?? 0)) gelijk[document] = gelijkenis
      if (score > (bm25[document] ?? 0)) bm25[document] = score
    }
  }
  for (let document = 0; document < gelijk.length; document++) {
    eigen.gelijk[document] = (eigen.gelijk[document] ?? 0) + gewicht * (gelijk[document] ?? 0)
    eigen.bm25[document] = (eigen.bm25[document] ?? 0) + gewicht * (bm25[document] ?? 0)
  }
}

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
