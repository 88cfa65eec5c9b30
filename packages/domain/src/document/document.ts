import type { DocumentId, DocumentversieId, MedewerkerId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'

/** What kind of file a document came as. */
export type Bestandssoort = 'pdf' | 'docx' | 'html' | 'markdown' | 'tekst'

/** A document that the samenwerkingsverband loaded itself; its versions bear the same title. */
export type Document = {
  readonly id: DocumentId
  readonly titel: string
  /** Never empty; in the order in which they were loaded. */
  readonly versies: readonly Documentversie[]
}

export type Documentversie = {
  readonly id: DocumentversieId
  /** As the samenwerkingsverband calls it ("2022-2024"); of one document only one with this name can be found. */
  readonly versie: string
  readonly geldigVan: Datum
  /** Last day on which it holds; absent when that is not known. */
  readonly geldigTot?: Datum
  readonly soort: Bestandssoort
  /** SHA-256 of the file, hexadecimal: by it the same file is known again. */
  readonly hash: string
  /** Absent for a file that knows no pages. */
  readonly bladzijden?: number
  readonly passages: number
  /** ISO instant. */
  readonly geladenOp: string
  readonly geladenDoor: MedewerkerId
  /** Not found any more from that day on, and kept. */
  readonly ingetrokken?: { readonly op: Datum; readonly door: MedewerkerId; readonly reden: string }
}

/** A piece of a document that can be read by itself, with where it stands. */
export type Documentpassage = {
  /** Headings above it, outermost first; empty when there are none. */
  readonly kop: readonly string[]
  /** Number of its first paragraph in the document, from 1. */
  readonly alinea: number
  /** Page on which it begins, from 1; absent when the file knows no pages. */
  readonly bladzijde?: number
  /** As written, a line per paragraph; where a heading changes within it, a line "# …" names those below `kop`. */
  readonly tekst: string
}
