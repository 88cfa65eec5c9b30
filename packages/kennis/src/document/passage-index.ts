import type { Documentpassage, Documentversie, Woordenregel } from '@thuisnabij/domain'
import { afkortingen } from '../afkortingen.ts'
import { woorden, zinnen } from '../analyse.ts'
import { type Lexicon, maakLexicon } from '../lexicon.ts'
import { maakVectorindex, type Vectorindex } from '../vector.ts'
import { maakWoordenschat, type Woordenschat } from '../woordenschat.ts'
import { nummersVan } from '../zoekindex.ts'
import { koppenIn } from './passages.ts'

/** A version of a document with all that stands in it. */
export type Documentinhoud = {
  readonly documentId: string
  readonly titel: string
  readonly versie: Pick<Documentversie, 'versie' | 'geldigVan' | 'geldigTot' | 'geladenOp' | 'ingetrokken'>
  readonly passages: readonly Documentpassage[]
}

/** A passage as it is looked up. */
export type Indexpassage = {
  readonly inhoud: Documentinhoud
  readonly passage: Documentpassage
  /** As written, in order; and in words. */
  readonly zinnen: readonly string[]
  readonly zinswoorden: readonly (readonly string[])[]
  /** Numbers of the words that say something: of each sentence, and of all of it with its headings, each once. */
  readonly woorden: readonly (readonly number[])[]
  readonly alleWoorden: readonly number[]
}

export type Passageindex = {
  readonly passages: readonly Indexpassage[]
  readonly schat: Woordenschat
  readonly lexicon: Lexicon
  /** Likeness to the text and its headings, which weigh as much however short they are. */
  readonly teksten: Vectorindex
  /** In which passages a word stands, in order. By number of the word. */
  readonly perWoord: readonly (readonly number[])[]
}

/** Builds the index; the same documents in the same order give the same index. */
export function maakPassageindex(
  documenten: readonly Documentinhoud[],
  woordenlijst: readonly Woordenregel[],
): Passageindex {
  const alle = documenten.flatMap((inhoud) =>
    inhoud.passages.map((passage) => {
      const delen = passage.tekst.split('\n').flatMap((regel) => (koppenIn(regel) ? [regel] : zinnen(regel)))
      return { inhoud, passage, zinnen: delen, zinswoorden: delen.map(woorden), kop: woorden(passage.kop.join(' ')) }
    }),
  )
  const verklaard = alle.flatMap(({ passage }) => bijHaakjes(passage.tekst).flatMap(afkortingen))
  const lexicon = maakLexicon(woordenlijst, verklaard)
  const schat = maakWoordenschat(
    (function* () {
      for (const { zinswoorden, kop } of alle) {
        for (const zin of zinswoorden) yield* zin
        yield* kop
      }
      yield* lexicon.woorden
    })(),
  )
  const passages = alle.map(({ kop, ...rest }): Indexpassage => {
    const perZin = rest.zinswoorden.map((zin) => nummersVan(zin, schat))
    return { ...rest, woorden: perZin, alleWoorden: [...new Set([...perZin.flat(), ...nummersVan(kop, schat)])] }
  })
  const perWoord: number[][] = schat.woorden.map(() => [])
  for (const [nummer, { alleWoorden }] of passages.entries())
    for (const woord of alleWoorden) perWoord[woord]?.push(nummer)
  const teksten = maakVectorindex(
    alle.map(({ zinswoorden, kop }) => (kop.length === 0 ? [zinswoorden.flat()] : [zinswoorden.flat(), kop])),
  )
  return { passages, schat, lexicon, teksten, perWoord }
}

/** What stands around each bracket that may explain a short form: looking for one takes long in a long text. */
const bijHaakjes = (tekst: string): readonly string[] =>
  Array.from(tekst.matchAll(/[A-Z][A-Za-z]{1,5} \(|\([A-Z][A-Za-z]{1,5}\)/g), ({ 0: gevonden, index }) =>
    tekst.slice(Math.max(0, index - 80), index + gevonden.length + 62),
  )
