import type { Datum, LeerlingId, SchoolId, TlvNummer, VerzuimSinds, Verzuimtype } from '@thuisnabij/domain'

/** What was told so far about a leerling at home. Named, never positional; absent is not told. */
export type Meldslots = {
  readonly initialen?: string
  /** Chosen when two leerlingen share the initialen. */
  readonly leerlingId?: LeerlingId
  readonly groep?: number
  /** The melder does not know the groep, or there is none. */
  readonly groepOnbekend?: boolean
  /** Tells whether the child has to go to school yet; not stored, for it gives no geboortejaar. */
  readonly leeftijd?: number
  readonly geboortejaar?: number
  readonly schoolId?: SchoolId
  /** Turned into a day at once, so that a draft still means the same days later. */
  readonly sinds?: VerzuimSinds
  /** Said as the first day ("sinds", "vanaf"), not just a day in a sentence: enough to change what was stored before. */
  readonly sindsGenoemd?: boolean
  readonly langGeledenBevestigd?: boolean
  readonly verzuimtype?: Verzuimtype
  readonly aanwezigheid?: string
  readonly reden?: string
  /** `onbekend` when the melder says not to know, so that it is not asked again. */
  readonly leerplicht?: 'ja' | 'nee' | 'onbekend'
  readonly jeugdartsBetrokken?: boolean
  readonly betrokkenen: readonly string[]
  readonly veiligheid: boolean
}

/** What the bot is waiting for; an answer binds to this question and to no other. */
export type Meldvraag =
  | 'leerling'
  | 'groep'
  | 'school'
  | 'sinds'
  | 'lang_geleden'
  | 'verzuimtype'
  | 'leerplicht'
  | 'welke_leerling'
  | 'bijwerken'
  | 'bevestigen'
  | 'wat_anders'

export type Melddialoog = {
  readonly soort: 'thuiszitter_melden'
  /** Id of the draft, never used again: the card of another draft does nothing. */
  readonly concept: string
  /** Raised by every change of the slots: a card that shows less than what stands now does nothing. */
  readonly versie: number
  readonly slots: Meldslots
  readonly vraag: Meldvraag
  /** Whom the buttons of `welke_leerling` offer, in their order. */
  readonly keuzes?: readonly LeerlingId[]
  /** Answers in a row that were not understood. */
  readonly gemist: number
  readonly begonnenOp: Datum
  /** What was told meanwhile of other leerlingen: each its own melding, after this one. */
  readonly wachtrij: readonly Meldslots[]
}

/** Which of several aanvragen was meant, is still open. */
export type TlvKiesdialoog = { readonly soort: 'tlv_kiezen'; readonly nummers: readonly TlvNummer[] }

/** A TLV-status was asked without saying of whom. */
export type TlvVraagdialoog = { readonly soort: 'tlv_van_wie' }

/** Words of danger were heard in a question; the offer to register is open. */
export type Veiligheidsdialoog = { readonly soort: 'veiligheid_aanbod'; readonly slots: Meldslots }

export type Dialoog = Melddialoog | TlvKiesdialoog | TlvVraagdialoog | Veiligheidsdialoog

/** What the bot spoke of last. Ids and numbers only. */
export type Laatste =
  | { readonly soort: 'artikel'; readonly id: string }
  | { readonly soort: 'tlv'; readonly nummer: TlvNummer }
  | { readonly soort: 'melding'; readonly nummer: string; readonly concept?: string }
  | { readonly soort: 'kerncijfers' }

/** Where a conversation stands, kept between turns. Plain JSON: what `JSON.parse(JSON.stringify(t))` gives is the same. */
export type Toestand = {
  readonly schemaVersie: 2
  readonly dialoog?: Dialoog
  readonly laatste?: Laatste
}

export const begin: Toestand = { schemaVersie: 2 }

/** The state as it was stored, or a fresh one when it is of a version this program does not know. */
export function leesToestand(opgeslagen: unknown): Toestand {
  const isToestand = typeof opgeslagen === 'object' && opgeslagen !== null && 'schemaVersie' in opgeslagen
  return isToestand && opgeslagen.schemaVersie === begin.schemaVersie ? (opgeslagen as Toestand) : begin
}
