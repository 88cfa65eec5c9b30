/** Why a file was not read. Nothing of what it holds is in it. */
export type Leesweigering =
  | { readonly kind: 'BestandTeGroot'; readonly hoogstensMegabyte: number }
  | { readonly kind: 'BestandTeLang'; readonly hoogstensBladzijden: number }
  /** It asked more time or memory than a document should: often made to do harm. */
  | { readonly kind: 'BestandTeZwaar' }
  | { readonly kind: 'BestandLeeg' }
  /** None of the kinds that can be read, or not what its name says. */
  | { readonly kind: 'BestandssoortOnbekend' }
  /** A Word file of before 2007, or one with a password: from outside they are alike. */
  | { readonly kind: 'BestandOudWord' }
  | { readonly kind: 'BestandBeveiligd' }
  /** Pages that are pictures, as a scanner makes them. */
  | { readonly kind: 'BestandAlleenBeeld' }
  | { readonly kind: 'BestandOnleesbaar' }
  /** It holds nine digits that may be a BSN; where, as exactly as is known. */
  | { readonly kind: 'BestandBevatBsn'; readonly alinea: number; readonly bladzijde?: number }

/** What one document may ask at most. Plans and regelingen stay far below. */
export const GRENZEN = {
  megabyte: 10,
  bladzijden: 500,
  /** Signs of text. */
  tekens: 3_000_000,
  /** Bytes that a packed file may unpack to. */
  uitgepakt: 60 * 1024 * 1024,
  /** Milliseconds, and megabytes of memory, that reading may take. */
  tijdMs: 15_000,
  geheugen: 512,
} as const
