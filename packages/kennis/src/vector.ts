import { woorden } from './analyse.ts'

/** Likeness of whole texts by the pieces of four letters they share, spaces counted: so the order of words matters a little. */
export type Vectorindex = {
  /** Per document, how alike a text is (cosine, 0 to 1); 0 for all when it shares nothing. */
  readonly gelijkenis: (tekst: string) => Float64Array
}

const LENGTE = 4
/** What everything here is about says nothing, and is long: it would drown the rest. */
const ACHTERGROND = new Set(['samenwerkingsverband', 'swv', 'zaanstreek'])
/** Pieces are kept by a number below this; two pieces that share one do little harm. */
const EMMERS = 1 << 17

/** Each document is a list of texts that weigh the same, however long each is; order decides the numbers. */
export function maakVectorindex(documenten: readonly (readonly string[])[]): Vectorindex {
  const geteld = documenten.map((teksten) => teksten.map(telStukken))
  const inTeksten = new Uint32Array(EMMERS)
  let aantalTeksten = 0
  for (const teksten of geteld)
    for (const stukken of teksten) {
      aantalTeksten += 1
      for (const stuk of stukken.keys()) inTeksten[stuk] = (inTeksten[stuk] ?? 0) + 1
    }
  const zegt = (stuk: number) => Math.log(1 + aantalTeksten / ((inTeksten[stuk] ?? 0) + 0.5))

  const plaatsen = new Map<number, { readonly documenten: number[]; readonly gewichten: number[] }>()
  for (const [document, teksten] of geteld.entries()) {
    const som = new Map<number, number>()
    for (const stukken of teksten)
      for (const [stuk, gewicht] of genormeerd(stukken, zegt)) som.set(stuk, (som.get(stuk) ?? 0) + gewicht)
    const lengte = Math.sqrt([...som.values()].reduce((totaal, gewicht) => totaal + gewicht * gewicht, 0))
    for (const [stuk, gewicht] of som) {
      const lijst = plaatsen.get(stuk)
      if (lijst) {
        lijst.documenten.push(document)
        lijst.gewichten.push(gewicht / lengte)
      } else plaatsen.set(stuk, { documenten: [document], gewichten: [gewicht / lengte] })
    }
  }

  return {
    gelijkenis: (tekst) => {
      const scores = new Float64Array(documenten.length)
      for (const [stuk, gewicht] of genormeerd(telStukken(tekst), zegt)) {
        const lijst = plaatsen.get(stuk)
        if (!lijst) continue
        for (let plek = 0; plek < lijst.documenten.length; plek++) {
          const document = lijst.documenten[plek] ?? 0
          scores[document] = (scores[document] ?? 0) + gewicht * (lijst.gewichten[plek] ?? 0)
        }
      }
      return scores
    },
  }
}

function telStukken(tekst: string): ReadonlyMap<number, number> {
  const zonder = woorden(tekst).filter((woord) => !ACHTERGROND.has(woord))
  const rij = ` ${zonder.join(' ')} `
  const aantallen = new Map<number, number>()
  for (let begin = 0; begin + LENGTE <= rij.length; begin++) {
    let nummer = 0x811c9dc5
    for (let plek = begin; plek < begin + LENGTE; plek++) nummer = Math.imul(nummer ^ rij.charCodeAt(plek), 0x01000193)
    const emmer = (nummer ^ (nummer >>> 15)) & (EMMERS - 1)
    aantallen.set(emmer, (aantallen.get(emmer) ?? 0) + 1)
  }
  return aantallen
}

function* genormeerd(
  stukken: ReadonlyMap<number, number>,
  zegt: (stuk: number) => number,
): Generator<readonly [stuk: number, gewicht: number]> {
  const gewichten = [...stukken].map(([stuk, aantal]) => [stuk, (1 + Math.log(aantal)) * zegt(stuk)] as const)
  const lengte = Math.sqrt(gewichten.reduce((som, [, gewicht]) => som + gewicht * gewicht, 0))
  for (const [stuk, gewicht] of gewichten) yield [stuk, gewicht / lengte]
}
