import { afkortingen } from './afkortingen.ts'
import { stukjes, vouw, woorden, zinnen } from './analyse.ts'
import type { Artikel } from './artikel.ts'
import { type Lexicon, maakLexicon } from './lexicon.ts'
import { lengten, type Plaatsen, tel, zeldzaamheid } from './plaatsen.ts'
import { maakVectorindex, type Vectorindex } from './vector.ts'
import { leesVraag, voluit } from './vraag.ts'
import { LICHT, lichteWoorden, stopwoorden, vraagsoorten } from './woorden.ts'
import type { Woordenregel } from './woordenlijst.ts'
import { maakWoordenschat, type Woordenschat } from './woordenschat.ts'

/** A question as it stands with an article: its words (numbers, each once) and what kind of question it is. */
export type Voorbeeld = { readonly woorden: readonly number[]; readonly soorten: readonly string[] }

/** A sentence of an article and its words. */
export type Zin = { readonly tekst: string; readonly woorden: ReadonlySet<number> }

export type Document = {
  readonly artikel: Artikel
  /** The title first, then the example questions. */
  readonly voorbeelden: readonly Voorbeeld[]
  /** In order as written, the short answer first. */
  readonly zinnen: readonly Zin[]
  /** Words of the title, the example questions and the key words: by which it is asked for. */
  readonly kop: ReadonlySet<number>
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
  const getokend = artikelen.map(velden)
  const lexicon = maakLexicon(lijst, artikelen.flatMap(verklaard))
  const gebruikt = getokend.flatMap((delen) => delen.flatMap(({ delen: tekstwoorden }) => tekstwoorden))
  const schat = maakWoordenschat([...gebruikt, ...lexicon.woorden])
  const nummers = (tekst: string) =>
    woorden(tekst)
      .filter((woord) => !stopwoorden.has(woord))
      .map(schat.nummer)
      .filter((nummer) => nummer !== undefined)

  const stukjesPerWoord = new Map<string, readonly string[]>()
  const perWoord = new Map<number, Plaatsen>()
  const perStukje = new Map<string, Plaatsen>()
  for (const [document, delen] of getokend.entries()) {
    for (const { delen: tekstwoorden, gewicht } of delen) {
      for (const woord of tekstwoorden) {
        const nummer = stopwoorden.has(woord) ? undefined : schat.nummer(woord)
        if (nummer === undefined) continue
        tel(perWoord, nummer, document, gewicht)
        const delenVanWoord = stukjesPerWoord.get(woord) ?? stukjes(woord)
        stukjesPerWoord.set(woord, delenVanWoord)
        for (const stukje of delenVanWoord) tel(perStukje, stukje, document, gewicht)
      }
    }
  }
  const zegt = schat.woorden.map((woord, nummer) => {
    const zeldzaam = zeldzaamheid(artikelen.length, perWoord.get(nummer)?.documenten.length ?? 0)
    return lichteWoorden.has(woord) ? zeldzaam * LICHT : zeldzaam
  })
  const gevraagd = artikelen.map((een) => [een.titel, ...een.voorbeeldvragen, een.trefwoorden.join(' ')])
  return {
    documenten: artikelen.map((artikel) => ({
      artikel,
      voorbeelden: [artikel.titel, ...artikel.voorbeeldvragen].map((tekst) => ({
        woorden: [...new Set(nummers(tekst))],
        soorten: vraagsoorten(vouw(tekst)),
      })),
      zinnen: [artikel.kort, ...artikel.uitleg]
        .flatMap(zinnen)
        .map((tekst) => ({ tekst, woorden: new Set(nummers(tekst)) })),
      kop: new Set([artikel.titel, ...artikel.voorbeeldvragen, ...artikel.trefwoorden].flatMap(nummers)),
    })),
    schat,
    lexicon,
    perWoord,
    perStukje,
    zegt,
    vragen: maakVectorindex(gevraagd),
    bedoeld: maakVectorindex(
      gevraagd.map((teksten) => teksten.map((tekst) => voluit(leesVraag(tekst, lexicon, schat)))),
    ),
    teksten: maakVectorindex(artikelen.map(({ kort, uitleg }) => [[kort, ...uitleg].join(' ')])),
    woordlengte: lengten(perWoord, artikelen.length),
    stuklengte: lengten(perStukje, artikelen.length),
  }
}

type Veld = { readonly delen: readonly string[]; readonly gewicht: number }

function velden({ titel, voorbeeldvragen, trefwoorden, kort, uitleg }: Artikel): readonly Veld[] {
  const veld = (teksten: readonly string[], gewicht: number) => ({ delen: teksten.flatMap(woorden), gewicht })
  return [
    veld([titel], GEWICHT.titel),
    veld(voorbeeldvragen, GEWICHT.voorbeeldvraag),
    veld(trefwoorden, GEWICHT.trefwoord),
    veld([kort], GEWICHT.kort),
    veld(uitleg, GEWICHT.uitleg),
  ]
}

const verklaard = ({ titel, kort, uitleg }: Artikel) => [titel, kort, ...uitleg].flatMap(afkortingen)
