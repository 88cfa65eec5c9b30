import type { Datum } from '@thuisnabij/domain'
import type { GemisteVraag } from './antwoord.ts'
import type { GeenToegang } from './uitkomst.ts'

/** A question to the coördinatie as a card shows it. */
export type VraagInzage = {
  readonly nummer: number
  readonly tekst: string
  /** Functie of who asked; absent when that person is gone. */
  readonly gesteldDoor?: string
  readonly gesteldOp: Datum
  readonly antwoord?: { readonly tekst: string; readonly door?: string; readonly op: Datum }
}

export type Gesteld =
  | { readonly kind: 'gesteld'; readonly nummer: number }
  /** `melding` says in Dutch why not and what to do. */
  | { readonly kind: 'geweigerd'; readonly melding: string }
  | GeenToegang

/** What a conversation may do with a question that articles do not answer. */
export type Vraagdeps = {
  readonly kennisvraag: {
    /** Keeps a question without anything of a leerling, or nothing when in doubt; gives what was kept of it. */
    readonly bewaren: (vraag: GemisteVraag) => Promise<{ readonly vraag: boolean; readonly toelichting: boolean }>
    /** For the question kept under this id an article was chosen after all. */
    readonly kiezen: (id: string, artikel: string) => Promise<void>
  }
  readonly coordinatievraag: {
    readonly stellen: (tekst: string) => Promise<Gesteld>
  }
}
