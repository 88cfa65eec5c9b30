/** Pieces of a text are kept by a number below this; two pieces that share one do little harm. */
export const EMMERS = 1 << 17

/** Numbers of pieces, each once, and how often or how much each; two lists of one length. */
export type Stukken = { readonly nummers: Int32Array; readonly gewichten: Float32Array }

/** Per piece the documents that have it, in order: those of piece n stand from `begin[n]` up to `begin[n + 1]`. */
export type Stukplaatsen = {
  readonly begin: Int32Array
  readonly documenten: Int32Array
  readonly gewichten: Float32Array
}

const BEGIN = 0x811c9dc5

/** The number of a piece of a text; `soort` keeps pieces of different kinds apart. */
export function nummerVan(tekst: string, van: number, tot: number, soort = 0): number {
  let som = BEGIN ^ soort
  for (let plek = van; plek < tot; plek++) som = Math.imul(som ^ tekst.charCodeAt(plek), 0x01000193)
  return (som ^ (som >>> 15)) & (EMMERS - 1)
}

/** Takes what was counted out of the scratch pad, which holds a zero for each piece before and after. */
export function geleegd(geraakt: readonly number[], kladblok: Float32Array): Stukken {
  const nummers = new Int32Array(geraakt)
  const gewichten = new Float32Array(nummers.length)
  for (let plek = 0; plek < nummers.length; plek++) {
    const nummer = nummers[plek] ?? 0
    gewichten[plek] = kladblok[nummer] ?? 0
    kladblok[nummer] = 0
  }
  return { nummers, gewichten }
}

/** How much each piece says: more when fewer texts have it. */
export function zeldzaamheden(teksten: readonly Stukken[]): Float32Array {
  const gezien = new Uint32Array(EMMERS)
  for (const { nummers } of teksten) for (const nummer of nummers) gezien[nummer] = (gezien[nummer] ?? 0) + 1
  const zegt = new Float32Array(EMMERS).fill(Math.log(1 + 2 * teksten.length))
  for (let nummer = 0; nummer < EMMERS; nummer++) {
    const aantal = gezien[nummer] ?? 0
    if (aantal > 0) zegt[nummer] = Math.log(1 + teksten.length / (aantal + 0.5))
  }
  return zegt
}

/** Weighed by what each piece says, at length 1. */
export const genormeerd = ({ nummers, gewichten }: Stukken, zegt: Float32Array): Stukken =>
  opLengteEen({
    nummers,
    gewichten: gewichten.map(
      (aantal, plek) => (aantal <= 1 ? aantal : 1 + Math.log(aantal)) * (zegt[nummers[plek] ?? 0] ?? 0),
    ),
  })

/** Several texts added up, each as much as its weight says (1 without), at length 1. */
export function samen(
  teksten: readonly { readonly stukken: Stukken; readonly gewicht: number }[],
  kladblok: Float32Array,
): Stukken {
  const geraakt: number[] = []
  for (const { stukken, gewicht } of teksten)
    for (let plek = 0; plek < stukken.nummers.length; plek++) {
      const nummer = stukken.nummers[plek] ?? 0
      if (kladblok[nummer] === 0) geraakt.push(nummer)
      kladblok[nummer] = (kladblok[nummer] ?? 0) + gewicht * (stukken.gewichten[plek] ?? 0)
    }
  return opLengteEen(geleegd(geraakt, kladblok))
}

function opLengteEen({ nummers, gewichten }: Stukken): Stukken {
  let kwadraten = 0
  for (const gewicht of gewichten) kwadraten += gewicht * gewicht
  const lengte = Math.sqrt(kwadraten) || 1
  return { nummers, gewichten: gewichten.map((gewicht) => gewicht / lengte) }
}

/** Where each piece stands that at most `hoogstens` documents have; the place of a document in the list is its number. */
export function plaatsen(documenten: readonly Stukken[], hoogstens = documenten.length): Stukplaatsen {
  const begin = new Int32Array(EMMERS + 1)
  for (const { nummers } of documenten) for (const nummer of nummers) begin[nummer + 1] = (begin[nummer + 1] ?? 0) + 1
  for (let nummer = 0; nummer < EMMERS; nummer++) if ((begin[nummer + 1] ?? 0) > hoogstens) begin[nummer + 1] = 0
  for (let nummer = 0; nummer < EMMERS; nummer++) begin[nummer + 1] = (begin[nummer + 1] ?? 0) + (begin[nummer] ?? 0)
  const vrij = begin.slice()
  const waar = new Int32Array(begin[EMMERS] ?? 0)
  const gewichten = new Float32Array(waar.length)
  for (const [document, { nummers, gewichten: eigen }] of documenten.entries())
    for (let plek = 0; plek < nummers.length; plek++) {
      const nummer = nummers[plek] ?? 0
      const vrije = vrij[nummer] ?? 0
      if (begin[nummer] === begin[nummer + 1]) continue
      waar[vrije] = document
      gewichten[vrije] = eigen[plek] ?? 0
      vrij[nummer] = vrije + 1
    }
  return { begin, documenten: waar, gewichten }
}

/** Adds to `som`, per document, the sum over pieces of what both have of each. */
export function inproduct(
  { nummers, gewichten }: Stukken,
  { begin, documenten, gewichten: hunne }: Stukplaatsen,
  som: Float64Array,
): Float64Array {
  for (let plek = 0; plek < nummers.length; plek++) {
    const nummer = nummers[plek] ?? 0
    const gewicht = gewichten[plek] ?? 0
    const tot = begin[nummer + 1] ?? 0
    for (let i = begin[nummer] ?? 0; i < tot; i++) {
      const document = documenten[i] ?? 0
      som[document] = (som[document] ?? 0) + gewicht * (hunne[i] ?? 0)
    }
  }
  return som
}
