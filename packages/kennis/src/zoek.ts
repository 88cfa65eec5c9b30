import { stukjes, vraagwoorden, woorden, zinnen } from './analyse.ts'
import type { Artikel, Laag } from './artikel.ts'
import { EIGEN_LAGEN } from './lagen.ts'
import { spelling } from './spelling.ts'

/** An article found, with the sentence of it that answers best and how well it covers the question (0 to 1). */
export type Treffer = { readonly artikel: Artikel; readonly zin: string; readonly dekking: number }

/** What a search gives: one answer, at most three that look like it, or an honest nothing. */
export type Zoekuitkomst =
  | { readonly band: 'antwoord'; readonly treffer: Treffer }
  | { readonly band: 'lijkt_erop'; readonly treffers: readonly Treffer[] }
  | { readonly band: 'weet_ik_niet'; readonly dekking: number }

/** An index of articles, built once and asked many times. */
export type Kennisbank = {
  readonly artikelen: readonly Artikel[]
  readonly zoek: (vraag: string) => Zoekuitkomst
}

/**
 * Share of the question (by weight of its rarest pieces) that the best article must cover to be given as the answer,
 * and to be offered at all. Set on the questions of zoek.test.ts; they move with the articles.
 */
const ANTWOORD_VANAF = 0.62
const LIJKT_EROP_VANAF = 0.5
/** An answer must lead the next one by this much, unless it covers nearly everything. */
const VOORSPRONG = 0.03
const ZEKER_VANAF = 0.85

/** How much a piece counts by where it stands. Example questions are how people ask, so they weigh most. */
const GEWICHT = { voorbeeldvraag: 2, titel: 2, trefwoord: 2, tekst: 1 }
const K1 = 1
const B = 0.5

type Document = {
  readonly artikel: Artikel
  readonly frequentie: ReadonlyMap<string, number>
  readonly lengte: number
  /** Words of each example question, for the one that is nearest to what was asked. */
  readonly voorbeelden: readonly ReadonlySet<string>[]
}

type Index = {
  readonly documenten: readonly Document[]
  readonly zeldzaamheid: (stukje: string) => number
  /** The word meant by a word that no article uses, when that is clear. */
  readonly hersteld: (woord: string) => string
  readonly gemiddeldeLengte: number
}

export type Kennisopties = {
  /** Layers that may answer; without it all but the national rules. */
  readonly lagen?: readonly Laag[]
}

/**
 * Builds the index; order and content of `artikelen` decide everything, so the same articles give the same answers.
 *
 * Articles of another layer are left out wholly: not found, and not in its `artikelen`.
 */
export function maakKennisbank(alle: readonly Artikel[], { lagen = EIGEN_LAGEN }: Kennisopties = {}): Kennisbank {
  const artikelen = alle.filter(({ laag }) => lagen.includes(laag))
  const index = maakIndex(artikelen.map(toDocument))
  return { artikelen, zoek: (vraag) => zoek(index, vraag) }
}

function zoek(index: Index, vraag: string): Zoekuitkomst {
  const gevraagd = vraagwoorden(vraag).map(index.hersteld)
  if (gevraagd.length === 0) return { band: 'weet_ik_niet', dekking: 0 }

  const gerangschikt = index.documenten
    .map((document) => beoordeel(index, document, gevraagd))
    .sort((a, b) => b.score - a.score)
  const [eerste, tweede] = gerangschikt
  if (!eerste || eerste.dekking < LIJKT_EROP_VANAF) return { band: 'weet_ik_niet', dekking: eerste?.dekking ?? 0 }

  const voorsprong = eerste.score - (tweede?.score ?? 0)
  const zeker = eerste.dekking >= ANTWOORD_VANAF && (voorsprong >= VOORSPRONG || eerste.dekking >= ZEKER_VANAF)
  if (zeker) return { band: 'antwoord', treffer: toTreffer(index, eerste, gevraagd) }

  const treffers = gerangschikt.slice(0, 3).filter((kandidaat) => kandidaat.dekking >= LIJKT_EROP_VANAF * 0.8)
  return { band: 'lijkt_erop', treffers: treffers.map((kandidaat) => toTreffer(index, kandidaat, gevraagd)) }
}

type Kandidaat = { readonly document: Document; readonly score: number; readonly dekking: number }

function beoordeel(index: Index, document: Document, gevraagd: readonly string[]): Kandidaat {
  const dekking = dekkingVan(index, gevraagd, (stukje) => document.frequentie.has(stukje))
  const bm25 = gevraagd.reduce((som, woord) => som + bm25Van(index, document, woord), 0)
  const hoogst = gevraagd.reduce((som, woord) => som + maximum(index, woord), 0)
  const voorbeeld = Math.max(0, ...document.voorbeelden.map((stuk) => gelijkenis(index, gevraagd, stuk)))
  return { document, dekking, score: bm25 / hoogst + 0.5 * voorbeeld }
}

function bm25Van(index: Index, document: Document, woord: string): number {
  return stukjes(woord).reduce((som, stukje) => {
    const frequentie = document.frequentie.get(stukje)
    if (frequentie === undefined) return som
    const lengte = 1 - B + (B * document.lengte) / index.gemiddeldeLengte
    return som + (index.zeldzaamheid(stukje) * frequentie * (K1 + 1)) / (frequentie + K1 * lengte)
  }, 0)
}

const maximum = (index: Index, woord: string) =>
  stukjes(woord).reduce((som, stukje) => som + index.zeldzaamheid(stukje) * (K1 + 1), 0)

/** Per word the share of its pieces that is there, weighted by how rare the word's pieces are; each word counts once. */
function dekkingVan(index: Index, gevraagd: readonly string[], heeft: (stukje: string) => boolean): number {
  let gedekt = 0
  let totaal = 0
  for (const woord of gevraagd) {
    const delen = stukjes(woord)
    const gewicht = Math.max(...delen.map(index.zeldzaamheid))
    const massa = delen.reduce((som, stukje) => som + index.zeldzaamheid(stukje), 0)
    const aanwezig = delen.reduce((som, stukje) => som + (heeft(stukje) ? index.zeldzaamheid(stukje) : 0), 0)
    totaal += gewicht
    gedekt += massa === 0 ? gewicht : (gewicht * aanwezig) / massa
  }
  return totaal === 0 ? 0 : gedekt / totaal
}

/** How alike a question and an example question are, both ways, from 0 to 1. */
function gelijkenis(index: Index, gevraagd: readonly string[], voorbeeld: ReadonlySet<string>): number {
  const vraag = new Set(gevraagd.flatMap(stukjes))
  let samen = 0
  let vraagmassa = 0
  for (const stukje of vraag) {
    vraagmassa += index.zeldzaamheid(stukje)
    if (voorbeeld.has(stukje)) samen += index.zeldzaamheid(stukje)
  }
  let voorbeeldmassa = 0
  for (const stukje of voorbeeld) voorbeeldmassa += index.zeldzaamheid(stukje)
  return vraagmassa + voorbeeldmassa === 0 ? 0 : (2 * samen) / (vraagmassa + voorbeeldmassa)
}

function toTreffer(index: Index, { document, dekking }: Kandidaat, gevraagd: readonly string[]): Treffer {
  const { artikel } = document
  const kandidaten = [artikel.kort, ...artikel.uitleg].flatMap(zinnen)
  const gescoord = kandidaten.map((zin) => {
    const aanwezig = new Set(woorden(zin).flatMap(stukjes))
    return { zin, score: dekkingVan(index, gevraagd, (stukje) => aanwezig.has(stukje)) }
  })
  const beste = gescoord.reduce<{ zin: string; score: number } | undefined>(
    (hoogste, zin) => (hoogste && hoogste.score >= zin.score ? hoogste : zin),
    undefined,
  )
  return { artikel, zin: beste?.zin ?? artikel.kort, dekking }
}

const artikelwoorden = ({ titel, kort, uitleg, trefwoorden, voorbeeldvragen }: Artikel) =>
  [titel, kort, ...uitleg, ...trefwoorden, ...voorbeeldvragen].flatMap(woorden)

function toDocument(artikel: Artikel): Document {
  const frequentie = new Map<string, number>()
  const tel = (tekst: string, gewicht: number) => {
    for (const stukje of woorden(tekst).flatMap(stukjes))
      frequentie.set(stukje, (frequentie.get(stukje) ?? 0) + gewicht)
  }
  for (const vraag of artikel.voorbeeldvragen) tel(vraag, GEWICHT.voorbeeldvraag)
  for (const woord of artikel.trefwoorden) tel(woord, GEWICHT.trefwoord)
  for (const alinea of [artikel.kort, ...artikel.uitleg]) tel(alinea, GEWICHT.tekst)
  tel(artikel.titel, GEWICHT.titel)
  return {
    artikel,
    frequentie,
    lengte: [...frequentie.values()].reduce((som, aantal) => som + aantal, 0),
    voorbeelden: artikel.voorbeeldvragen.map((vraag) => new Set(vraagwoorden(vraag).flatMap(stukjes))),
  }
}

function maakIndex(documenten: readonly Document[]): Index {
  const inDocumenten = new Map<string, number>()
  for (const { frequentie } of documenten) {
    for (const stukje of frequentie.keys()) inDocumenten.set(stukje, (inDocumenten.get(stukje) ?? 0) + 1)
  }
  const aantal = documenten.length
  return {
    documenten,
    hersteld: spelling(documenten.flatMap(({ artikel }) => artikelwoorden(artikel))),
    gemiddeldeLengte: documenten.reduce((som, { lengte }) => som + lengte, 0) / Math.max(1, aantal),
    zeldzaamheid: (stukje) => {
      const n = inDocumenten.get(stukje) ?? 0
      return Math.log(1 + (aantal - n + 0.5) / (n + 0.5))
    },
  }
}
