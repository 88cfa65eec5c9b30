/** Where a conversation takes place. Only in `personal` is a leerling ever spoken of. */
export type Plek = 'personal' | 'groupChat' | 'channel'

/** Where to write to somebody: all that is needed to send into a conversation later, in our own words. */
export type Adres = {
  readonly gesprekId: string
  readonly tenantId: string
  /** Base URL of the connector; checked at the edge before it becomes part of an address. */
  readonly serviceUrl: string
  readonly botId: string
  /** The person as the channel knows them ("29:…"), not their account. */
  readonly gebruikerId: string
}

/** What somebody did in the conversation, without a word of the SDK. */
export type Gebeurtenis =
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'knop'; readonly verb: string; readonly data: Readonly<Record<string, unknown>> }
  /** The app was installed, or the person came into the conversation. May come twice for one installation. */
  | { readonly soort: 'installatie' }
  | { readonly soort: 'verwijderd' }
  /** A thumb under an answer, and what was typed with it. */
  | { readonly soort: 'feedback'; readonly reactie: 'omhoog' | 'omlaag'; readonly toelichting?: string }
  /** Somebody looks something up while writing a message; from the `vanaf`th on (0 is the first). */
  | {
      readonly soort: 'zoeken'
      readonly waarin: 'procedures' | 'dossiers'
      readonly tekst: string
      readonly vanaf: number
    }
  /** An address was put in a message that is being written. */
  | { readonly soort: 'link'; readonly url: string }
  /** Anything else the channel tells; kept silent, but it does show where the person can be reached. */
  | { readonly soort: 'overig' }

/**
 * How the answer goes back. `sturen`: as messages of their own. `teruggeven`: in the response itself (expectReplies). `invoke`:
 * the response carries the new card, what is more than that is sent. `venster`: the response carries all that a dialog window
 * shows next.
 */
export type Wijze = 'sturen' | 'teruggeven' | 'invoke' | 'venster'

/** One activity that passed the edge: signed or local, of an allowed tenant, of a known shape. */
export type InkomendeGebeurtenis = {
  readonly activityId: string
  /** Who it says it is; the edge vouches for it, a name never is taken from it. */
  readonly aadObjectId: string
  readonly plek: Plek
  readonly wijze: Wijze
  readonly adres: Adres
  /** Whether the person can be written to at `adres` later: not when it only was answered in the response, or written elsewhere. */
  readonly adresseerbaar: boolean
  /** The message of ours that it comes from: the card whose button was pressed, the answer that the thumb stands under. */
  readonly berichtId?: string
  readonly gebeurtenis: Gebeurtenis
}

/** An Adaptive Card as JSON. */
export type AdaptiveCard = Readonly<Record<string, unknown>>

/** One message to send: text, or one card, or (outside production) what was understood. Never two in one. */
export type Bericht =
  | {
      readonly soort: 'tekst'
      readonly tekst: string
      readonly suggesties?: readonly string[]
      /** Where it stands, marked in the text as [1], [2], …; shown by the channel in its own way. */
      readonly bronnen?: readonly { readonly naam: string; readonly citaat: string }[]
      /** Id of the article it was taken from; the channel asks whether it helped. */
      readonly artikel?: string
    }
  | {
      readonly soort: 'kaart'
      readonly kaart: AdaptiveCard
      readonly samenvatting: string
      /** Answers nothing, so the person is told that it came. */
      readonly vanzelf?: true
    }
  | { readonly soort: 'trace'; readonly naam: string; readonly waarde: unknown }

/** Something found: `titel` and `toelichting` for who looks it up alone, the card for the message. */
export type Trefferkaart = { readonly titel: string; readonly toelichting: string; readonly kaart: AdaptiveCard }

/**
 * What the edge answers: messages in the response, a card or a sentence for the pressed button, what a window shows, what was
 * found, or nothing but "received".
 */
export type Antwoordpakket =
  | { readonly soort: 'niets' }
  | { readonly soort: 'berichten'; readonly berichten: readonly Bericht[] }
  | { readonly soort: 'kaart'; readonly kaart: AdaptiveCard }
  | { readonly soort: 'venster'; readonly titel: string; readonly kaart: AdaptiveCard }
  | { readonly soort: 'treffers'; readonly treffers: readonly Trefferkaart[] }
  | { readonly soort: 'melding'; readonly tekst: string }

/** One turn, as the edge calls it. Never throws: a fault is logged by id and answered with a sentence. */
export type VerwerkBeurt = (inkomend: InkomendeGebeurtenis) => Promise<Antwoordpakket>

/**
 * What is known after sending one message.
 *
 * `later`: surely not delivered, worth another try, not before `naMs` when given. `onzeker`: it may have arrived.
 * `geblokkeerd`: this person cannot be reached here until they write again. `mislukt`: never, as it stands.
 */
export type Verzending =
  | { readonly kind: 'verzonden'; readonly activityId?: string }
  | { readonly kind: 'later'; readonly code: string; readonly naMs?: number }
  | { readonly kind: 'onzeker'; readonly code: string }
  | { readonly kind: 'geblokkeerd'; readonly code: string }
  | { readonly kind: 'mislukt'; readonly code: string }

export type Vervanging = Verzending | { readonly kind: 'weg'; readonly code: string }

/** Sends into a conversation. One attempt per call, with a time-out; never throws for what the network does. */
export type Kanaal = {
  /** Shows that an answer is being made. What cannot be shown now is left out; never throws. */
  readonly typ: (adres: Adres) => Promise<void>
  readonly stuur: (adres: Adres, bericht: Bericht) => Promise<Verzending>
  /** Replaces a message that was sent before; `weg` when it is not there any more. */
  readonly vervang: (adres: Adres, activityId: string, bericht: Bericht) => Promise<Vervanging>
}
