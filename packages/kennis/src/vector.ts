import {
  EMMERS,
  geleegd,
  genormeerd,
  inproduct,
  nummerVan,
  plaatsen,
  type Stukken,
  samen,
  zeldzaamheden,
} from './stukken.ts'

/** Likeness of whole texts by the pieces of four letters they share, spaces counted: so the order of words matters a little. */
export type Vectorindex = {
  /** Per document, how alike a text (its words in order) is: cosine, 0 to 1; 0 for all when it shares nothing. */
  readonly gelijkenis: (woorden: readonly string[]) => Float64Array
  /** How alike a text is to others that are no documents here, such as a sentence of one; weighed as they are here. */
  readonly vergelijk: (woorden: readonly string[]) => (ander: readonly string[]) => number
}

const LENGTE = 4
/** What everything here is about says nothing, and is long: it would drown the rest. */
const ACHTERGROND = new Set(['samenwerkingsverband', 'swv', 'zaanstreek'])

/** Each document is a list of texts that weigh the same, however long each is; order decides the numbers. */
export function maakVectorindex(documenten: readonly (readonly (readonly string[])[])[]): Vectorindex {
  const kladblok = new Float32Array(EMMERS)
  const geteld = documenten.map((teksten) => teksten.map((woorden) => telStukken(woorden, kladblok)))
  const zegt = zeldzaamheden(geteld.flat())
  const lijsten = plaatsen(
    geteld.map((teksten) =>
      samen(
        teksten.map((stukken) => ({ stukken: genormeerd(stukken, zegt), gewicht: 1 })),
        kladblok,
      ),
    ),
  )
  return {
    gelijkenis: (woorden) =>
      inproduct(genormeerd(telStukken(woorden, kladblok), zegt), lijsten, new Float64Array(documenten.length)),
    vergelijk: (woorden) => {
      const { nummers, gewichten } = genormeerd(telStukken(woorden, kladblok), zegt)
      const gewichtVan = new Map(Array.from(nummers, (nummer, plek) => [nummer, gewichten[plek] ?? 0]))
      return (ander) => {
        const stukken = genormeerd(telStukken(ander, kladblok), zegt)
        let som = 0
        for (let plek = 0; plek < stukken.nummers.length; plek++)
          som += (gewichtVan.get(stukken.nummers[plek] ?? 0) ?? 0) * (stukken.gewichten[plek] ?? 0)
        return som
      }
    },
  }
}

/** `kladblok` holds a zero for each piece, before and after. */
function telStukken(woorden: readonly string[], kladblok: Float32Array): Stukken {
  const rij = ` ${woorden.filter((woord) => !ACHTERGROND.has(woord)).join(' ')} `
  const geraakt: number[] = []
  for (let begin = 0; begin + LENGTE <= rij.length; begin++) {
    const nummer = nummerVan(rij, begin, begin + LENGTE)
    if (kladblok[nummer] === 0) geraakt.push(nummer)
    kladblok[nummer] = (kladblok[nummer] ?? 0) + 1
  }
  return geleegd(geraakt, kladblok)
}
