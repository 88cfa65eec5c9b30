import type { Artikel, Woordenregel } from '@thuisnabij/domain'
import { afkortingen } from './afkortingen.ts'
import { stukjes, woorden } from './analyse.ts'
import { type Lexicon, maakLexicon } from './lexicon.ts'
import { lengten, type Plaatsen, tel, zeldzaamheid } from './plaatsen.ts'
import { maakVectorindex, type Vectorindex } from './vector.ts'
import { leesVraag, voluit } from './vraag.ts'
import { LICHT, lichteWoorden, stopwoorden } from './woorden.ts'
import { maakWoordenschat, type Woordenschat } from './woordenschat.ts'

/** A question as it stands with an article: its words (numbers, each once) and what kind of question it is. */
export type Voorbeeld = { readonly woorden: readonly number[]; readonly soorten: readonly string[] }

export type Document = {
  readonly artikel: Artikel
  /** The title first, then the example questions. */
  readonly voorbeelden: readonly Voorbeeld[]
}

/** Articles by their words and by pieces of words, so that a search touches only what has something of the question. */
export type Zoekindex = {
  readonly documenten: readonly Document[]
  readonly schat: Woordenschat
  readonly lexicon: Lexicon
  readonly perWoord: ReadonlyMap<number, Plaatsen>
  readonly perStukje: ReadonlyMap<string, Plaatsen>
  /** Likeness to how an article is asked for (title, example questions, key words), as written and with all other ways to say it. */
  readonly vragen: Vectorindex
  readonly bedoeld: Vectorindex
  /** Likeness to its text. */
  readonly teksten: Vectorindex
  /** How much a word says: more when fewer articles have it, little for a light word. By number of the word. */
  readonly zegt: readonly number[]
  /** Weighted number of words (and of pieces) of each article, as a share of the mean. */
  readonly woordlengte: readonly number[]
  readonly stuklengte: readonly number[]
}

/** How much a word counts by where it stands. Example questions are how people ask, so they weigh most. */
const GEWICHT = { titel: 3, voorbeeldvraag: 2, trefwoord: 4, kort: 2, uitleg: 0.5 }

/** Builds the index; the same articles and list in the same order give the same index. */
export function maakIndex(artikelen: readonly Artikel[], lijst: readonly Woordenregel[]): Zoekindex {
  const delen = artikelen.map(inWoorden)
  const lexicon = maakLexicon(lijst, artikelen.flatMap(verklaard))
  const schat = maakWoordenschat([
    ...delen.flatMap((een) => velden(een).flatMap((veld) => veld.woorden)),
    ...lexicon.woorden,
  ])
  const { perWoord, perStukje } = tellingen(delen, schat)
  const gevraagd = delen.map(({ vragen }) => vragen.map((vraag) => leesVraag(vraag, lexicon, schat)))
  const metTrefwoorden = (teksten: readonly Woorden[], nummer: number) => [...teksten, delen[nummer]?.trefwoorden ?? []]

  return {
    documenten: artikelen.map((artikel, nummer) => ({
      artikel,
      voorbeelden: (gevraagd[nummer] ?? []).map((vraag) => ({
        woorden: [...new Set(nummersVan(vraag.woorden, schat))],
        soorten: vraag.soorten,
      })),
    })),
    schat,
    lexicon,
    perWoord,
    perStukje,
    zegt: schat.woorden.map((woord, nummer) => {
      const zeldzaam = zeldzaamheid(artikelen.length, perWoord.get(nummer)?.documenten.length ?? 0)
      return lichteWoorden.has(woord) ? zeldzaam * LICHT : zeldzaam
    }),
    vragen: maakVectorindex(delen.map(({ vragen }, nummer) => metTrefwoorden(vragen, nummer))),
    bedoeld: maakVectorindex(gevraagd.map((vragen, nummer) => metTrefwoorden(vragen.map(voluit), nummer))),
    teksten: maakVectorindex(delen.map(({ kort, uitleg }) => [[...kort, ...uitleg]])),
    woordlengte: lengten(perWoord, artikelen.length),
    stuklengte: lengten(perStukje, artikelen.length),
  }
}

/** Numbers of the words that say something and that articles use, in order. */
export function nummersVan(delen: Woorden, schat: Woordenschat): readonly number[] {
  return delen.flatMap((woord) => (stopwoorden.has(woord) ? [] : (schat.nummer(woord) ?? [])))
}

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

function tellingen(delen: readonly Delen[], schat: Woordenschat) {
  const perWoord = new Map<number, Plaatsen>()
  const perStukje = new Map<string, Plaatsen>()
  const stukjesVan = schat.woorden.map((woord) => stukjes(woord))
  for (const [document, een] of delen.entries()) {
    const inDocument = new Map<number, number>()
    for (const veld of velden(een))
      for (const nummer of nummersVan(veld.woorden, schat))
        inDocument.set(nummer, (inDocument.get(nummer) ?? 0) + veld.gewicht)
    for (const [nummer, gewicht] of inDocument) {
      tel(perWoord, nummer, document, gewicht)
      for (const stukje of stukjesVan[nummer] ?? []) tel(perStukje, stukje, document, gewicht)
    }
  }
  return { perWoord, perStukje }
}

const verklaard = ({ titel, kort, uitleg }: Artikel) =>
  [titel, kort, ...uitleg].filter((tekst) => tekst.includes('(')).flatMap(afkortingen)
