import type { Personanummer } from './persona.ts'

/** An Adaptive Card as the bot sent it; the renderer of the page is the one that reads it. */
export type Kaart = Readonly<Record<string, unknown>>

export type Berichtinhoud =
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'kaart'; readonly kaart: Kaart }

/** A button above the box to type in; pressing it says `waarde`. */
export type Suggestie = { readonly titel: string; readonly waarde: string }

/** Where an answer stands: what is shown behind [1], [2], … of its text. */
export type Citaat = { readonly naam: string; readonly tekst: string }

/** One bubble of the conversation. `proef` is this page speaking, about itself: the bot could not be reached. */
export type Bericht = {
  readonly id: string
  readonly van: 'persona' | 'bot' | 'proef'
  /** Instant of arrival, ISO 8601 in UTC; real time, also when the bot runs on a fixed clock. */
  readonly tijd: string
  readonly inhoud: Berichtinhoud
  /** At most three are shown, as Teams does. */
  readonly suggesties: readonly Suggestie[]
  /** In the order of the numbers in the text; absent when there are none. */
  readonly citaten?: readonly Citaat[]
  /** Whether Teams would show thumbs under it. */
  readonly duimen?: boolean
  /** Came without being asked for. */
  readonly spontaan: boolean
  /** How many times the bot has replaced it since it was sent. */
  readonly versie: number
}

/** What the bot says it understood; it sends this outside production only. */
export type Begrip = {
  readonly intent: string
  readonly slots: Readonly<Record<string, unknown>>
  /** From 0 to 1. */
  readonly zekerheid: number
}

/** Messages that arrived while nobody had that persona open. */
export type Ongelezen = Readonly<Record<Personanummer, number>>

/** What the server tells an open window, in order. The first is always `begin`. */
export type Gebeurtenis =
  | {
      readonly soort: 'begin'
      readonly berichten: readonly Bericht[]
      readonly begrip?: Begrip
      readonly ongelezen: Ongelezen
    }
  /** A new bericht, or one with a known id that takes the place of the old one. */
  | { readonly soort: 'bericht'; readonly bericht: Bericht }
  | { readonly soort: 'verwijderd'; readonly id: string }
  | { readonly soort: 'typen'; readonly aan: boolean }
  | { readonly soort: 'begrip'; readonly begrip: Begrip }
  /** Another persona got a message that nobody had asked for. */
  | { readonly soort: 'elders'; readonly persona: Personanummer }

/** What a window may send; each is one POST to `/gesprek/<persona>/<soort>`, answered with `{}` unless it says otherwise. */
export type Invoer =
  | { readonly soort: 'bericht'; readonly tekst: string }
  /** Action.Execute on a card: the bot answers with the card that takes its place. */
  | { readonly soort: 'knop'; readonly berichtId: string; readonly verb: string; readonly data: unknown }
  /** Action.Submit on a card: arrives at the bot as a message with a value. */
  | { readonly soort: 'formulier'; readonly berichtId: string; readonly data: unknown }
  /** A thumb under an answer, with what was typed beside it. */
  | { readonly soort: 'duim'; readonly berichtId: string; readonly reactie: Reactie; readonly tekst: string }
  /** A dialog window: opened by a button of a card or by a command, or a button of the window itself. Answered with a {@link Dialoog}. */
  | { readonly soort: 'dialoog'; readonly stap: Dialoogstap; readonly data: unknown; readonly berichtId?: string }
  /** Something looked up while writing a message. Answered with an {@link Opgezocht}. */
  | { readonly soort: 'zoeken'; readonly waarin: Zoekplek; readonly tekst: string }
  /** What was found, put into the conversation as a message of the persona; the bot hears nothing of it. */
  | { readonly soort: 'invoegen'; readonly kaart: Kaart }

export type Reactie = 'like' | 'dislike'
export type Zoekplek = 'procedures' | 'dossiers'
/** From a card (`kaart`) or from where a message is written (`bericht`). */
export type Dialoogstap = 'kaart-openen' | 'kaart-indienen' | 'bericht-openen' | 'bericht-indienen'

/** What a dialog window shows next, or the sentence that ends it. */
export type Dialoog =
  | { readonly soort: 'kaart'; readonly titel: string; readonly kaart: Kaart }
  | { readonly soort: 'melding'; readonly tekst: string }

/** What was found; `melding` when the bot says something instead. */
export type Opgezocht = {
  readonly treffers: readonly { readonly titel: string; readonly toelichting: string; readonly kaart: Kaart }[]
  readonly melding?: string
}
