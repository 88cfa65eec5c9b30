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
/** Pieces are kept by a number below this; two pieces that share one do little harm. */
const EMMERS = 1 << 17

/** Numbers of pieces, each once, and how often or how much each; two lists of one length. */
type Stukken = { readonly nummers: Int32Array; readonly gewichten: Float32Array }

/** Each document is a list of texts that weigh the same, however long each is; order decides the numbers. */
export function maakVectorindex(documenten: readonly (readonly (readonly string[])[])[]): Vectorindex {
  const kladblok = new Float32Array(EMMERS)
  const geteld = documenten.map((teksten) => teksten.map((woorden) => telStukken(woorden, kladblok)))
  const inTeksten = new Uint32Array(EMMERS)
  const aantalTeksten = geteld.reduce((som, teksten) => som + teksten.length, 0)
  for (const teksten of geteld)
    for (const { nummers } of teksten) for (const nummer of nummers) inTeksten[nummer] = (inTeksten[nummer] ?? 0) + 1
  const zegt = new Float32Array(EMMERS).fill(Math.log(1 + 2 * aantalTeksten))
  for (let nummer = 0; nummer < EMMERS; nummer++) {
    const aantal = inTeksten[nummer] ?? 0
    if (aantal > 0) zegt[nummer] = Math.log(1 + aantalTeksten / (aantal + 0.5))
  }
  const lijsten = plaatsen(
    geteld.map((teksten) =>
      samen(
        teksten.map((stukken) => genormeerd(stukken, zegt)),
        kladblok,
      ),
    ),
  )

  return {
    gelijkenis: (woorden) => {
      const scores = new Float64Array(documenten.length)
      const { nummers, gewichten } = genormeerd(telStukken(woorden, kladblok), zegt)
      for (const [plek, nummer] of nummers.entries()) {
        const gewicht = gewichten[plek] ?? 0
        for (let i = lijsten.begin[nummer] ?? 0; i < (lijsten.begin[nummer + 1] ?? 0); i++) {
          const document = lijsten.documenten[i] ?? 0
          scores[document] = (scores[document] ?? 0) + gewicht * (lijsten.gewichten[i] ?? 0)
        }
      }
      return scores
    },
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
    let som = 0x811c9dc5
    for (let plek = begin; plek < begin + LENGTE; plek++) som = Math.imul(som ^ rij.charCodeAt(plek), 0x01000193)
    const nummer = (som ^ (som >>> 15)) & (EMMERS - 1)
    if (kladblok[nummer] === 0) geraakt.push(nummer)
    kladblok[nummer] = (kladblok[nummer] ?? 0) + 1
  }
  return geleegd(geraakt, kladblok)
}

/** The pieces of several texts added up, at length 1. */
function samen(teksten: readonly Stukken[], kladblok: Float32Array): Stukken {
  const geraakt: number[] = []
  for (const { nummers, gewichten } of teksten)
    for (let plek = 0; plek < nummers.length; plek++) {
      const nummer = nummers[plek] ?? 0
      if (kladblok[nummer] === 0) geraakt.push(nummer)
      kladblok[nummer] = (kladblok[nummer] ?? 0) + (gewichten[plek] ?? 0)
    }
  return opLengteEen(geleegd(geraakt, kladblok))
}

function geleegd(geraakt: readonly number[], kladblok: Float32Array): Stukken {
  const nummers = new Int32Array(geraakt)
  const gewichten = new Float32Array(nummers.length)
  for (let plek = 0; plek < nummers.length; plek++) {
    const nummer = nummers[plek] ?? 0
    gewichten[plek] = kladblok[nummer] ?? 0
    kladblok[nummer] = 0
  }
  return { nummers, gewichten }
}

const genormeerd = ({ nummers, gewichten }: Stukken, zegt: Float32Array): Stukken =>
  opLengteEen({
    nummers,
    gewichten: gewichten.map(
      (aantal, plek) => (aantal === 1 ? 1 : 1 + Math.log(aantal)) * (zegt[nummers[plek] ?? 0] ?? 0),
    ),
  })

function opLengteEen({ nummers, gewichten }: Stukken): Stukken {
  let kwadraten = 0
  for (const gewicht of gewichten) kwadraten += gewicht * gewicht
  const lengte = Math.sqrt(kwadraten) || 1
  return { nummers, gewichten: gewichten.map((gewicht) => gewicht / lengte) }
}

/** Per piece the documents that have it: those of piece n stand from `begin[n]` up to `begin[n + 1]`. */
function plaatsen(stukken: readonly Stukken[]) {
  const begin = new Int32Array(EMMERS + 1)
  for (const { nummers } of stukken) for (const nummer of nummers) begin[nummer + 1] = (begin[nummer + 1] ?? 0) + 1
  for (let nummer = 0; nummer < EMMERS; nummer++) begin[nummer + 1] = (begin[nummer + 1] ?? 0) + (begin[nummer] ?? 0)
  const vrij = begin.slice()
  const documenten = new Int32Array(begin[EMMERS] ?? 0)
  const gewichten = new Float32Array(documenten.length)
  for (const [document, { nummers, gewichten: eigen }] of stukken.entries())
    for (let plek = 0; plek < nummers.length; plek++) {
      const nummer = nummers[plek] ?? 0
      const waar = vrij[nummer] ?? 0
      documenten[waar] = document
      gewichten[waar] = eigen[plek] ?? 0
      vrij[nummer] = waar + 1
    }
  return { begin, documenten, gewichten }
}
