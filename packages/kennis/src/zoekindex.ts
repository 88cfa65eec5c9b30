import type { Artikel, Woordenregel } from '@thuisnabij/domain'
import { afkortingen } from './afkortingen.ts'
import { woorden } from './analyse.ts'
import { type Bewoording, type Herkenner, herkennerInStappen, type Voorbeeld } from './herkenner.ts'
import { type Lexicon, maakLexicon } from './lexicon.ts'
import { type Plaatsen, plaatsenVan } from './plaatsen.ts'
import { type InStappen, ineens } from './stappen.ts'
import { maakVectorindex, type Vectorindex } from './vector.ts'
import { leesVraag, type Vraag } from './vraag.ts'
import { stopwoorden } from './woorden.ts'
import { maakWoordenschat, type Woordenschat } from './woordenschat.ts'

export type Document = {
  readonly artikel: Artikel
  /** Which kinds of question its title and each of its example questions put. */
  readonly soorten: readonly (readonly string[])[]
}

/** Articles by their words and by how they are asked for, so that a search touches only what has something of the question. */
export type Zoekindex = {
  readonly documenten: readonly Document[]
  readonly schat: Woordenschat
  readonly lexicon: Lexicon
  /** Where each word stands, by number of the word. */
  readonly perWoord: readonly Plaatsen[]
  /** Which article a question asks for, taught by titles, example questions, key words and short answers. */
  readonly vragen: Herkenner
  /** Likeness to the text of an article. */
  readonly teksten: Vectorindex
}

/** How much a word counts by where it stands. Example questions are how people ask. */
const GEWICHT = { titel: 3, voorbeeldvraag: 2, trefwoord: 4, kort: 2, uitleg: 0.5 }
/** How much each teaches of how an article is asked for. */
const LES = { vraag: 1, trefwoorden: 0.5, kort: 0.5 }

/** Builds the index; the same articles and list in the same order give the same index. */
export const maakIndex = (artikelen: readonly Artikel[], lijst: readonly Woordenregel[]): Zoekindex =>
  ineens(indexInStappen(artikelen, lijst))

/** As {@link maakIndex}, a few articles at a time. */
export function* indexInStappen(artikelen: readonly Artikel[], lijst: readonly Woordenregel[]): InStappen<Zoekindex> {
  const delen: Delen[] = []
  for (const artikel of artikelen) {
    delen.push(inWoorden(artikel))
    yield
  }
  const lexicon = maakLexicon(lijst, artikelen.flatMap(verklaard))
  yield
  const schat = maakWoordenschat([
    ...delen.flatMap((een) => velden(een).flatMap((veld) => veld.woorden)),
    ...lexicon.woorden,
  ])
  yield
  const gevraagd: (readonly Vraag[])[] = []
  const lessen: Voorbeeld[][] = []
  const lezen = (tekst: Woorden) => bewoording(leesVraag(tekst, lexicon, schat))
  for (const { vragen, trefwoorden, kort } of delen) {
    const gelezen = vragen.map((vraag) => leesVraag(vraag, lexicon, schat))
    gevraagd.push(gelezen)
    lessen.push([
      ...gelezen.map((vraag) => ({ tekst: bewoording(vraag), gewicht: LES.vraag })),
      { tekst: lezen(kort), gewicht: LES.kort },
      { tekst: lezen(trefwoorden), gewicht: LES.trefwoorden },
    ])
    yield
  }
  const vragen = yield* herkennerInStappen(lessen)
  const getallen = delen.map((een) => tellingen(een, schat))
  yield
  const perWoord = plaatsenVan(getallen, schat.woorden.length)
  yield

  return {
    documenten: artikelen.map((artikel, nummer) => ({
      artikel,
      soorten: (gevraagd[nummer] ?? []).map(({ soorten }) => soorten),
    })),
    schat,
    lexicon,
    perWoord,
    vragen,
    teksten: maakVectorindex(delen.map(({ kort, uitleg }) => [[...kort, ...uitleg]])),
  }
}

/** Numbers of the words that say something and that articles use, in order. */
export function nummersVan(delen: Woorden, schat: Woordenschat): readonly number[] {
  return delen.flatMap((woord) => (stopwoorden.has(woord) ? [] : (schat.nummer(woord) ?? [])))
}

/** A question as it was typed, and the other ways to say what it asks. */
export const bewoording = ({ woorden: getypt, begrippen }: Vraag): Bewoording => ({
  woorden: getypt,
  anders: begrippen.flatMap(({ alternatieven }) => alternatieven.slice(1).map((een) => een.woorden)),
})

type Woorden = readonly string[]
/** An article in words; `vragen` are the title and the example questions. */
type Delen = {
  readonly vragen: readonly Woorden[]
  readonly trefwoorden: Woorden
  readonly kort: Woorden
  readonly uitleg: Woorden
}

const inWoorden = ({ titel, voorbeeldvragen, trefwoorden, kort, uitleg }: Artikel): Delen => ({
  vragen: [titel, ...voorbeeldvragen].map(woorden),
  trefwoorden: woorden(trefwoorden.join(' ')),
  kort: woorden(kort),
  uitleg: woorden(uitleg.join(' ')),
})

const velden = ({ vragen: [titel = [], ...vragen], trefwoorden, kort, uitleg }: Delen) => [
  { woorden: titel, gewicht: GEWICHT.titel },
  { woorden: vragen.flat(), gewicht: GEWICHT.voorbeeldvraag },
  { woorden: trefwoorden, gewicht: GEWICHT.trefwoord },
  { woorden: kort, gewicht: GEWICHT.kort },
  { woorden: uitleg, gewicht: GEWICHT.uitleg },
]

/** How often an article has each word, by number of the word, weighed by where it stands. */
function tellingen(delen: Delen, schat: Woordenschat): ReadonlyMap<number, number> {
  const keren = new Map<number, number>()
  for (const veld of velden(delen))
    for (const nummer of nummersVan(veld.woorden, schat)) keren.set(nummer, (keren.get(nummer) ?? 0) + veld.gewicht)
  return keren
}

const verklaard = ({ titel, kort, uitleg }: Artikel) =>
  [titel, kort, ...uitleg].filter((tekst) => tekst.includes('(')).flatMap(afkortingen)
