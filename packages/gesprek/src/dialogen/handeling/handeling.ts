import type { Handeling } from '@thuisnabij/domain'
import type { Teksten } from '../../catalogus/teksten.ts'
import type { Behandeld, Deps, Signaalbehandeld } from '../../deps.ts'
import type { Handelsoort } from '../../toestand.ts'
import type { Intent } from '../../verstaan/intent.ts'
import type { Handelveld, Waarden } from './velden.ts'

/** An act that was done, and how what it was done to now stands. */
export type Gelukt = Extract<Behandeld | Signaalbehandeld, { kind: 'bijgewerkt' | 'gedaan' }>

/** An act that is made ready in the conversation: what it wants to know, and what it does once that is confirmed. */
export type Handelingsdefinitie = {
  readonly over: 'melding' | 'signaal'
  /** Who may not do this in any dossier is told so at once. */
  readonly handeling: Handeling
  readonly intent: Intent
  readonly velden: readonly Handelveld[]
  /** Asks what it is to be done to. */
  readonly welke: (teksten: Teksten) => string
  readonly titel: (teksten: Teksten, waarop: { readonly nummer: string; readonly wie: string }) => string
  /** What this does that cannot be undone, or what happens next; shown before and after. */
  readonly vooraf: (teksten: Teksten) => readonly string[]
  readonly gedaan: (teksten: Teksten, nummer: string, uitkomst: Gelukt) => string
  readonly erna: (teksten: Teksten, uitkomst: Gelukt) => readonly string[]
  readonly doe: (deps: Deps, nummer: string, waarden: Waarden) => Promise<Behandeld | Signaalbehandeld>
}

export type Handelingen = Readonly<Record<Handelsoort, Handelingsdefinitie>>
