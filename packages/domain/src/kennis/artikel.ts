import type { Datum } from '../kalender/datum.ts'

/** Where a statement stands: the document by its name, and the paragraph or slide in it. */
export type Bron = { readonly document: string; readonly paragraaf: string }

/** Whose rule it is. Layers are never mixed in one answer. */
export type Laag = 'plan' | 'landelijk' | 'werkwijze'

/** A document that articles of a layer may name; `document` and `paragraaf` are regular expressions for how each is written. */
export type Brondocument = { readonly document: string; readonly laag: Laag; readonly paragraaf: string }

/** A knowledge article, written by a person in plain Dutch (B1). */
export type Artikel = {
  readonly id: string
  /** `niet_in_plan`: an honest "dat weet ik niet", with who does know. */
  readonly soort: 'antwoord' | 'niet_in_plan'
  readonly titel: string
  readonly voorbeeldvragen: readonly string[]
  readonly trefwoorden: readonly string[]
  /** Never empty for an `antwoord`. */
  readonly bronnen: readonly Bron[]
  readonly laag: Laag
  /** The schoolbesturen whose schools it is for, by their names as registered; absent when it is for all. */
  readonly bestuur?: readonly string[]
  readonly geldigVan: Datum
  /** Last day on which the source holds. */
  readonly geldigTot: Datum
  /** Day on which a person last compared the article with its source. */
  readonly getoetstOp: Datum
  /** What a reader must know beside the answer, such as a contradiction with the law. */
  readonly waarschuwing?: string
  /** Ids of articles a reader may want next. */
  readonly verwant: readonly string[]
  /** First paragraph: the answer in one or two sentences. */
  readonly kort: string
  /** The paragraphs after it, in order; may be empty. */
  readonly uitleg: readonly string[]
}
