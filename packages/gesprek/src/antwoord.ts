import type { Kennisvraagaanleiding } from '@thuisnabij/domain'
import type { Kaart } from './kaart.ts'
import type { Toestand } from './toestand.ts'

/** What came in: a typed message, a pressed button, a filled form, or somebody who opens the conversation for the first time. */
export type Gebeurtenis =
  | { readonly soort: 'tekst'; readonly tekst: string }
  | Formulier
  | { readonly soort: 'knop'; readonly verb: string; readonly data: Readonly<Record<string, unknown>> }
  | Duim
  | { readonly soort: 'welkom' }

/**
 * A form as it was filled in. Of an older `versie` of the draft, it only adds: what is absent is left as it is. Of the present
 * one it is the whole: what is absent was emptied.
 */
export type Formulier = {
  readonly soort: 'formulier'
  readonly concept: string
  readonly versie: number
  /** By the `naam` of the inputs; a day as YYYY-MM-DD, yes and no as "true" and "false". Absent or empty is not filled in. */
  readonly waarden: Readonly<Record<string, string>>
}

/** A thumb under an answer, with what was typed beside it; `over` what that answer was about, when it is still known. */
export type Duim = {
  readonly soort: 'duim'
  readonly reactie: 'omhoog' | 'omlaag'
  readonly toelichting?: string
  readonly over?: { readonly artikel: string; readonly vraag?: string }
}

/** A question that got no good answer, as it was typed; `artikel` the one that answered or stood first. */
export type GemisteVraag = {
  readonly id: string
  readonly tekst: string
  readonly aanleiding: Kennisvraagaanleiding
  readonly artikel?: string
  readonly toelichting?: string
}

/** Where a text stands, shown with it: the document and place, and the words that are cited. */
export type Bronvermelding = { readonly naam: string; readonly citaat: string }

/** One message to send. Text and card never share one. */
export type Antwoord =
  | {
      readonly soort: 'tekst'
      /** Small Markdown: bold and lists. */
      readonly tekst: string
      /** At most three sentences the reader may send with one press. */
      readonly suggesties?: readonly string[]
      /** Marked in the text as [1], [2], … in this order. */
      readonly bronnen?: readonly Bronvermelding[]
      /** Id of the article that it was taken from: the reader may say whether it helped. */
      readonly artikel?: string
      /** What was asked, to go with a thumb; about no leerling. */
      readonly vraag?: string
    }
  | {
      readonly soort: 'kaart'
      readonly kaart: Kaart
      /** For a lock screen: says what kind of message it is, nothing of a leerling. */
      readonly samenvatting: string
      /** Takes the place of the card whose button was pressed. */
      readonly vervangt?: boolean
    }

/** What was understood, in the words of `docs/begrippen.md`; goes along as a trace outside production. */
export type Begrip = {
  readonly intent: string
  readonly slots: Readonly<Record<string, unknown>>
  /** 0 to 1. */
  readonly zekerheid: number
}

/** One turn: the state after it, what to say, and what was understood. */
export type Beurt = {
  readonly toestand: Toestand
  readonly antwoorden: readonly Antwoord[]
  readonly begrip: Begrip
}
