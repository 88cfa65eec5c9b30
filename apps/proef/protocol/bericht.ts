import type { Personanummer } from './persona.ts'

/** An Adaptive Card as the bot sent it; the renderer of the page is the one that reads it. */
export type Kaart = Readonly<Record<string, unknown>>

export type Berichtinhoud =
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'kaart'; readonly kaart: Kaart }

/** A button above the box to type in; pressing it says `waarde`. */
export type Suggestie = { readonly titel: string; readonly waarde: string }

/** One bubble of the conversation. `proef` is this page speaking, about itself: the bot could not be reached. */
export type Bericht = {
  readonly id: string
  readonly van: 'persona' | 'bot' | 'proef'
  /** Instant of arrival, ISO 8601 in UTC; real time, also when the bot runs on a fixed clock. */
  readonly tijd: string
  readonly inhoud: Berichtinhoud
  /** At most three are shown, as Teams does. */
  readonly suggesties: readonly Suggestie[]
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

/** What a window may send; each is one POST to `/gesprek/<persona>/<soort>`. */
export type Invoer =
  | { readonly soort: 'bericht'; readonly tekst: string }
  /** Action.Execute on a card: the bot answers with the card that takes its place. */
  | { readonly soort: 'knop'; readonly berichtId: string; readonly verb: string; readonly data: unknown }
  /** Action.Submit on a card: arrives at the bot as a message with a value. */
  | { readonly soort: 'formulier'; readonly berichtId: string; readonly data: unknown }
