import { stam } from './analyse.ts'
import { type InStappen, ineens } from './stappen.ts'
import {
  EMMERS,
  geleegd,
  genormeerd,
  inproduct,
  nummerVan,
  plaatsen,
  type Stukken,
  type Stukplaatsen,
  samen,
  zeldzaamheden,
} from './stukken.ts'

/** A text as it was typed, and other ways to say parts of it. */
export type Bewoording = {
  readonly woorden: readonly string[]
  readonly anders: readonly (readonly string[])[]
}

/** A way to ask for something, and how much it counts. */
export type Voorbeeld = { readonly tekst: Bewoording; readonly gewicht: number }

/** Tells which of many things a text asks for, taught by examples of how each is asked for. */
export type Herkenner = {
  /** Per thing how much the text is like it: 0 when nothing is shared, towards 1 when it is an example of it. */
  readonly herken: (tekst: Bewoording) => Float64Array
}

/** How much another way to say it counts beside what was typed. */
const ANDERS = 0.4
/** How sharply a lead counts as being sure. */
export const SCHERPTE = 14
const RONDES = 2
const STAP = 0.3
/** From how sure it is of an example there is nothing to learn from it. */
const GENOEG = 0.9
/** How near the likest a thing must be to be its rival, and to be counted at all. */
const RIVAAL = 0.25
const TELT_MEE = 0.5
/** A piece that more than this share of many things have tells them apart badly, and takes long. */
const BREED = 0.25
const MINSTE = 300

/**
 * Teaches it. Each thing begins as the mean of its examples; then every example that a rival would take draws its own nearer and
 * pushes the rival away, in what they share. The same examples in the same order teach the same.
 */
export const maakHerkenner = (dingen: readonly (readonly Voorbeeld[])[]): Herkenner =>
  ineens(herkennerInStappen(dingen))

/** As {@link maakHerkenner}, a few examples at a time. */
export function* herkennerInStappen(dingen: readonly (readonly Voorbeeld[])[]): InStappen<Herkenner> {
  const kladblok = new Float32Array(EMMERS)
  const geteld: (readonly Stukken[])[] = []
  for (const voorbeelden of dingen) {
    geteld.push(voorbeelden.map(({ tekst }) => telStukken(tekst, kladblok)))
    yield
  }
  const zegt = zeldzaamheden(geteld.flat())
  const lessen = dingen.map((voorbeelden, ding) =>
    voorbeelden.map(({ gewicht }, plek) => ({
      stukken: genormeerd(geteld[ding]?.[plek] ?? { nummers: new Int32Array(), gewichten: new Float32Array() }, zegt),
      gewicht,
      ding,
    })),
  )
  const kennis = plaatsen(
    lessen.map((eigen) => samen(eigen, kladblok)),
    Math.max(MINSTE, dingen.length * BREED),
  )
  const som = new Float64Array(dingen.length)
  // One lesson of each thing at a time, so that none is taught last.
  const langste = Math.max(0, ...lessen.map(({ length }) => length))
  const inBeurten = Array.from({ length: langste }, (_, beurt) => lessen.flatMap((eigen) => eigen[beurt] ?? []))
    .flat()
    .filter(({ gewicht }) => gewicht === 1)
  for (let ronde = 0; ronde < RONDES; ronde++)
    for (const les of inBeurten) {
      leer(kennis, les, { stap: STAP * (1 - ronde / RONDES), som: som.fill(0) })
      yield
    }

  return {
    herken: (tekst) =>
      inproduct(genormeerd(telStukken(tekst, kladblok), zegt), kennis, new Float64Array(dingen.length)),
  }
}

type Les = { readonly stukken: Stukken; readonly gewicht: number; readonly ding: number }

/** `som` holds a zero for each thing. */
function leer(
  kennis: Stukplaatsen,
  { stukken, gewicht, ding }: Les,
  { stap, som }: { readonly stap: number; readonly som: Float64Array },
): void {
  const hoogst = grootste(inproduct(stukken, kennis, som))
  let totaal = 0
  for (let een = 0; een < som.length; een++) {
    const achter = (som[een] ?? 0) - hoogst
    if (achter > -TELT_MEE) totaal += Math.exp(SCHERPTE * achter)
  }
  const kans = (een: number) => Math.exp(SCHERPTE * ((som[een] ?? 0) - hoogst)) / totaal
  const zeker = kans(ding)
  if (zeker >= GENOEG) return
  verschuif(kennis, stukken, ding, stap * gewicht * (1 - zeker))
  for (let ander = 0; ander < som.length; ander++)
    if (ander !== ding && (som[ander] ?? 0) > hoogst - RIVAAL)
      verschuif(kennis, stukken, ander, -stap * gewicht * kans(ander))
}

/** Chances that add up to 1, from how alike each is. */
export function kansenVan(gelijkenis: Float64Array): Float64Array {
  const hoogst = grootste(gelijkenis)
  const kansen = gelijkenis.map((waarde) => Math.exp(SCHERPTE * (waarde - hoogst)))
  const totaal = kansen.reduce((som, kans) => som + kans, 0)
  return kansen.map((kans) => kans / totaal)
}

function grootste(waarden: Float64Array): number {
  let hoogst = Number.NEGATIVE_INFINITY
  for (let plek = 0; plek < waarden.length; plek++) hoogst = Math.max(hoogst, waarden[plek] ?? 0)
  return hoogst
}

/** Adds so much of the pieces to what is known of one thing, where it has them. */
function verschuif({ begin, documenten, gewichten }: Stukplaatsen, stukken: Stukken, ding: number, maat: number): void {
  for (let plek = 0; plek < stukken.nummers.length; plek++) {
    const nummer = stukken.nummers[plek] ?? 0
    let laag = begin[nummer] ?? 0
    let hoog = (begin[nummer + 1] ?? 0) - 1
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1
      if ((documenten[midden] ?? 0) < ding) laag = midden + 1
      else hoog = midden
    }
    if (documenten[laag] === ding && laag === hoog)
      gewichten[laag] = (gewichten[laag] ?? 0) + maat * (stukken.gewichten[plek] ?? 0)
  }
}

const SOORT = { woord: 1, stam: 2, paar: 3, letters: 4 }
const LENGTE = 4

/** Words, their stems, pairs of them, and pieces of four letters; each once, as much as where it counts most. */
function telStukken({ woorden, anders }: Bewoording, kladblok: Float32Array): Stukken {
  const geraakt: number[] = []
  const tel = (nummer: number, gewicht: number) => {
    const eerder = kladblok[nummer] ?? 0
    if (eerder === 0) geraakt.push(nummer)
    if (gewicht > eerder) kladblok[nummer] = gewicht
  }
  const telRij = (rij: readonly string[], gewicht: number) => {
    for (const [plek, woord] of rij.entries()) {
      const deel = stam(woord)
      tel(nummerVan(woord, 0, woord.length, SOORT.woord), gewicht)
      tel(nummerVan(deel, 0, deel.length, SOORT.stam), gewicht)
      if (plek === 0) continue
      const paar = `${rij[plek - 1]} ${woord}`
      tel(nummerVan(paar, 0, paar.length, SOORT.paar), gewicht)
    }
    const tekst = ` ${rij.join(' ')} `
    for (let van = 0; van + LENGTE <= tekst.length; van++)
      tel(nummerVan(tekst, van, van + LENGTE, SOORT.letters), gewicht)
  }
  telRij(woorden, 1)
  for (const rij of anders) telRij(rij, ANDERS)
  return geleegd(geraakt, kladblok)
}
