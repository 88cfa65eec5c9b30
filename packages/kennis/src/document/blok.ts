/** A piece of a document in reading order; `niveau` is 1 for the outermost headings. Pages count from 1. */
export type Blok =
  | { readonly soort: 'kop'; readonly niveau: number; readonly tekst: string; readonly bladzijde?: number }
  | { readonly soort: 'alinea'; readonly tekst: string; readonly bladzijde?: number }

/** What a reader of one kind of file makes of it. */
export type Inhoud = {
  readonly blokken: readonly Blok[]
  /** Absent for a file that knows no pages. */
  readonly bladzijden?: number
}

/** A paragraph or heading on this page, if the file knows pages. */
export const opBladzijde = (bladzijde: number | undefined): { readonly bladzijde?: number } =>
  bladzijde === undefined ? {} : { bladzijde }

/** White space made plain; signs that cannot be seen (soft hyphens, zero width, control) taken out. */
export const netjes = (tekst: string): string =>
  tekst
    .replace(/[\p{Cf}\p{Co}]|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
