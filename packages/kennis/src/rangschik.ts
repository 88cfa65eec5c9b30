import { woorden } from './analyse.ts'
import { type Gevraagd, soortgelijk } from './gelijkenis.ts'
import { kansenVan } from './herkenner.ts'
import { zeldzaamheid } from './plaatsen.ts'
import { aantalMet, vindBegrip } from './vind.ts'
import { leesVraag, type Vraag } from './vraag.ts'
import { bewoording, type Document, type Zoekindex } from './zoekindex.ts'

/** What speaks for an article. */
export type Kenmerken = {
  /** Share of the question, by weight of its rarest words, that the article has words for. */
  readonly dekking: number
  /** BM25 over words, as a share of the most there could be. */
  readonly woorden: number
  /** Likeness to how it is asked for, and (divided by 5, so that it is of the same size as the rest) the log of the chance that it is the one. */
  readonly vragen: number
  readonly kans: number
  /** Likeness to its text. */
  readonly teksten: number
  /** How much its title and example questions put the same kind of question. */
  readonly soorten: number
}

export type Kandidaat = {
  readonly document: Document
  /** Of the document in the index. */
  readonly nummer: number
  readonly kenmerken: Kenmerken
  readonly score: number
}

/** A question looked up in an index: candidates best first, and the words that each thing asked may stand for. */
export type Rangorde = {
  readonly kandidaten: readonly Kandidaat[]
  readonly gevraagd: readonly (Gevraagd & { readonly licht: boolean; readonly gelijk: Float64Array })[]
}

/**
 * How much each thing that speaks for an article counts. Fitted by `afstellen-cli.ts` while the questions were new to the
 * articles: once articles are mended with them, a fit on them is too sure.
 */
export const GEWICHT: Kenmerken = {
  dekking: 0.65,
  woorden: 5.77,
  vragen: 4.85,
  kans: 7.01,
  teksten: 7.13,
  soorten: 2.45,
}
const NAMEN = Object.keys(GEWICHT) as readonly (keyof Kenmerken)[]
const VOORSELECTIE = 30
const KLEINSTE_KANS = 1e-6

/** A question in what it asks; each thing with its weight. */
export function lees(index: Zoekindex, tekst: string) {
  const vraag = leesVraag(woorden(tekst), index.lexicon, index.schat)
  const aantal = index.documenten.length
  const gevonden = vraag.begrippen.map((begrip) => {
    const waar = vindBegrip(index, begrip)
    const gewicht = begrip.gewicht * zeldzaamheid(aantal, aantalMet(waar.gelijk))
    return { ...waar, licht: begrip.gewicht < 1, gewicht }
  })
  return { vraag, gevonden }
}

const GELIJK_GENOEG = 0.5

/** Whether an article has words for one thing asked at least that says more than "hoe duur" or "wie betaalt". */
export function zegtIets({ gevraagd }: Rangorde, { nummer }: Kandidaat): boolean {
  return gevraagd.some(({ licht, gelijk }) => !licht && (gelijk[nummer] ?? 0) >= GELIJK_GENOEG)
}

/** Candidates for a question, best first; articles that have nothing of it are left out. */
export function rangschik(index: Zoekindex, tekst: string): Rangorde {
  const { vraag, gevonden } = lees(index, tekst)
  const totaal = gevonden.reduce((som, { gewicht }) => som + gewicht, 0)
  if (totaal === 0) return { kandidaten: [], gevraagd: gevonden }

  const eerste = eersteBlik(index, vraag, gevonden)
  const voorlopig = new Float64Array(index.documenten.length)
  for (const naam of ['dekking', 'woorden', 'vragen', 'kans', 'teksten'] as const)
    for (let nummer = 0; nummer < voorlopig.length; nummer++)
      voorlopig[nummer] = (voorlopig[nummer] ?? 0) + GEWICHT[naam] * (eerste[naam][nummer] ?? 0)
  const kandidaten = besten(voorlopig).flatMap((nummer): readonly Kandidaat[] => {
    const document = index.documenten[nummer]
    if (!document || !(eerste.dekking[nummer] || eerste.vragen[nummer] || eerste.teksten[nummer])) return []
    const kenmerken = {
      dekking: eerste.dekking[nummer] ?? 0,
      woorden: eerste.woorden[nummer] ?? 0,
      vragen: eerste.vragen[nummer] ?? 0,
      kans: eerste.kans[nummer] ?? 0,
      teksten: eerste.teksten[nummer] ?? 0,
      soorten: soortgelijk(vraag.soorten, document.soorten),
    }
    return [{ document, nummer, kenmerken, score: scoreVan(kenmerken) }]
  })
  return { kandidaten: kandidaten.sort((a, b) => b.score - a.score), gevraagd: gevonden }
}

type Gevonden = ReturnType<typeof lees>['gevonden']

/** What can be told of all articles at once. */
function eersteBlik(index: Zoekindex, vraag: Vraag, gevonden: Gevonden) {
  const totaal = gevonden.reduce((som, { gewicht }) => som + gewicht, 0)
  const dekking = new Float64Array(index.documenten.length)
  const alle = new Float64Array(index.documenten.length)
  for (const { gelijk, bm25, gewicht } of gevonden)
    for (let nummer = 0; nummer < dekking.length; nummer++) {
      dekking[nummer] = (dekking[nummer] ?? 0) + (gewicht / totaal) * (gelijk[nummer] ?? 0)
      alle[nummer] = (alle[nummer] ?? 0) + (gewicht / totaal) * (bm25[nummer] ?? 0)
    }
  const vragen = index.vragen.herken(bewoording(vraag))
  const kans = kansenVan(vragen).map((een) => Math.log(Math.max(een, KLEINSTE_KANS)) / 5)
  return { dekking, woorden: alle, vragen, kans, teksten: index.teksten.gelijkenis(vraag.woorden) }
}

/** The numbers that score most, at most {@link VOORSELECTIE} (more when they are as good). */
function besten(scores: Float64Array): readonly number[] {
  const drempel = scores.toSorted().at(-VOORSELECTIE) ?? Number.NEGATIVE_INFINITY
  const gekozen: number[] = []
  for (let nummer = 0; nummer < scores.length; nummer++) if ((scores[nummer] ?? 0) >= drempel) gekozen.push(nummer)
  return gekozen
}

/** The one number by which articles are ordered. */
function scoreVan(kenmerken: Kenmerken): number {
  let score = 0
  for (const naam of NAMEN) score += GEWICHT[naam] * kenmerken[naam]
  return score
}
