import { woorden } from './analyse.ts'
import { type Gevraagd, gedekt, gelijkenis, soortgelijk } from './gelijkenis.ts'
import { zeldzaamheid } from './plaatsen.ts'
import { aantalMet, vindBegrip } from './vind.ts'
import { leesVraag, type Vraag, voluit } from './vraag.ts'
import type { Document, Zoekindex } from './zoekindex.ts'

/** What speaks for an article, each from 0 (nothing) to 1. */
export type Kenmerken = {
  /** Share of the question, by weight of its rarest words, that the article has words for. */
  readonly dekking: number
  /** BM25 over words, and over pieces of three and four letters, as a share of the most there could be. */
  readonly woorden: number
  readonly stukjes: number
  /** Share of the question that is in its title. */
  readonly titel: number
  /** The nearest example question (or the title): share of it that was asked, and whether it is of the same kind. */
  readonly terug: number
  readonly soort: number
  /** Whether its title is a question of the same kind, and the share of its questions that are. */
  readonly titelsoort: number
  readonly soorten: number
  /** Likeness of the whole question to how it is asked for (as written, and with other ways to say it), and to its text. */
  readonly vragen: number
  readonly bedoeld: number
  readonly teksten: number
}

export type Kandidaat = { readonly document: Document; readonly kenmerken: Kenmerken; readonly score: number }

/** A question looked up in an index: candidates best first, and the words that each thing asked may stand for. */
export type Rangorde = { readonly kandidaten: readonly Kandidaat[]; readonly gevraagd: readonly Gevraagd[] }

/** How much each thing that speaks for an article counts. Set on vragen/afstellen.jsonl alone. */
export const GEWICHT: Kenmerken = {
  dekking: 1.5,
  woorden: 3,
  stukjes: 6,
  titel: 0.6,
  terug: 0.8,
  soort: 0.4,
  titelsoort: 0.6,
  soorten: 0.3,
  vragen: 2,
  bedoeld: 5.4,
  teksten: 4.9,
}
const NAMEN = Object.keys(GEWICHT) as readonly (keyof Kenmerken)[]
const VOORSELECTIE = 30
/** How much the same kind of question counts in finding the nearest example. */
const SOORT = 0.25

/** Candidates for a question, best first; articles that have nothing of it are left out. */
export function rangschik(index: Zoekindex, tekst: string): Rangorde {
  const vraag = leesVraag(woorden(tekst), index.lexicon, index.schat)
  const aantal = index.documenten.length
  const som = { gelijk: new Float64Array(aantal), bm25: new Float64Array(aantal), stukjes: new Float64Array(aantal) }
  const gevraagd: Gevraagd[] = []
  let totaal = 0
  for (const begrip of vraag.begrippen) {
    const gevonden = vindBegrip(index, begrip)
    const gewicht = begrip.gewicht * zeldzaamheid(aantal, aantalMet(gevonden.gelijk))
    totaal += gewicht
    gevraagd.push({ gewicht, alternatieven: gevonden.alternatieven })
    for (const naam of ['gelijk', 'bm25', 'stukjes'] as const) telOp(som[naam], gevonden[naam], gewicht)
  }
  if (totaal === 0) return { kandidaten: [], gevraagd }

  const vragen = index.vragen.gelijkenis(vraag.woorden)
  const bedoeld = index.bedoeld.gelijkenis(voluit(vraag))
  const teksten = index.teksten.gelijkenis(vraag.woorden)
  const deel = (reeks: Float64Array, document: number) => (reeks[document] ?? 0) / totaal
  const eersteBlik = (nummer: number) => ({
    dekking: deel(som.gelijk, nummer),
    woorden: deel(som.bm25, nummer),
    stukjes: deel(som.stukjes, nummer),
    vragen: vragen[nummer] ?? 0,
    bedoeld: bedoeld[nummer] ?? 0,
    teksten: teksten[nummer] ?? 0,
  })
  const voorlopig = new Float64Array(aantal)
  telOp(voorlopig, som.gelijk, GEWICHT.dekking / totaal)
  telOp(voorlopig, som.bm25, GEWICHT.woorden / totaal)
  telOp(voorlopig, som.stukjes, GEWICHT.stukjes / totaal)
  telOp(voorlopig, vragen, GEWICHT.vragen)
  telOp(voorlopig, bedoeld, GEWICHT.bedoeld)
  telOp(voorlopig, teksten, GEWICHT.teksten)
  const kandidaten = besten(voorlopig).flatMap((nummer) => {
    const document = index.documenten[nummer]
    if (!document) return []
    const kenmerken = { ...eersteBlik(nummer), ...bekijk(index, document, { vraag, gevraagd }) }
    return [{ document, kenmerken, score: scoreVan(kenmerken) }]
  })
  return { kandidaten: kandidaten.sort((a, b) => b.score - a.score), gevraagd }
}

/** The numbers that score most, at most {@link VOORSELECTIE}, and none that scores nothing. */
function besten(scores: Float64Array): readonly number[] {
  const drempel = scores.toSorted().at(-VOORSELECTIE) ?? 0
  const gekozen: number[] = []
  for (let nummer = 0; nummer < scores.length; nummer++) {
    const score = scores[nummer] ?? 0
    if (score > 0 && score >= drempel) gekozen.push(nummer)
  }
  return gekozen
}

function telOp(som: Float64Array, bij: Float64Array, gewicht: number): void {
  for (let plek = 0; plek < som.length; plek++) som[plek] = (som[plek] ?? 0) + gewicht * (bij[plek] ?? 0)
}

/** The one number by which articles are ordered. */
function scoreVan(kenmerken: Kenmerken): number {
  let score = 0
  for (const naam of NAMEN) score += GEWICHT[naam] * kenmerken[naam]
  return score
}

type Gelezen = { readonly vraag: Vraag; readonly gevraagd: readonly Gevraagd[] }

function bekijk(
  { zegt }: Zoekindex,
  { voorbeelden }: Document,
  { vraag, gevraagd }: Gelezen,
): Pick<Kenmerken, 'titel' | 'terug' | 'soort' | 'titelsoort' | 'soorten'> {
  let best = { terug: 0, soort: 0.5 }
  let hoogst = 0
  for (const voorbeeld of voorbeelden) {
    const gelijk = gelijkenis(voorbeeld, gevraagd, { soorten: vraag.soorten, zegt })
    const samen = gelijk.heen + gelijk.terug + SOORT * gelijk.soort
    if (gelijk.heen > 0 && samen > hoogst) {
      hoogst = samen
      best = { terug: gelijk.terug, soort: gelijk.soort }
    }
  }
  const [titel] = voorbeelden
  const soorten = voorbeelden.map((voorbeeld) => soortgelijk(vraag.soorten, voorbeeld.soorten))
  return {
    ...best,
    titelsoort: soorten[0] ?? 0.5,
    soorten: soorten.reduce((som, een) => som + een, 0) / Math.max(1, soorten.length),
    titel: titel ? gedekt(gevraagd, titel.woorden) : 0,
  }
}
