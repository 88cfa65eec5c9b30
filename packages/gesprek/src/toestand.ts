import type { Datum, LeerlingId, SchoolId, TlvNummer, VerzuimSinds, Verzuimtype } from '@thuisnabij/domain'
import type { TlvLijstvraag } from './deps-tlv.ts'
import type { Werkfilter } from './verstaan/werklijst.ts'

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
  /** Said to be no longer so; only of use to a melding that holds it. */
  readonly gewist?: readonly Wisveld[]
  readonly betrokkenenWeg?: readonly string[]
}

/** What may become unknown again. */
export type Wisveld = 'reden' | 'aanwezigheid' | 'leerplicht' | 'jeugdarts'

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
  | 'andere_leerling'
  | 'bijwerken'
  | 'bevestigen'
  | 'wat_anders'

export type Melddialoog = {
  readonly soort: 'thuiszitter_melden'
  /** To change a melding that runs was what was asked for; absent when one was being reported. */
  readonly wijzigt?: true
  /** Id of the draft, never used again: the card of another draft does nothing. */
  readonly concept: string
  /** Raised by every change of the slots: a card that shows less than what stands now does nothing. */
  readonly versie: number
  readonly slots: Meldslots
  readonly vraag: Meldvraag
  /** Whom the buttons of `welke_leerling` offer, in their order. */
  readonly keuzes?: readonly LeerlingId[]
  /** Initialen of which `andere_leerling` asks whether these are meant. */
  readonly ander?: string
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

/** What may be done to a melding that runs, or to a signaal, after one confirmation. */
export type Handelsoort =
  | 'activiteit'
  | 'afsluiten'
  | 'intrekken'
  | 'plek'
  | 'plek_vervalt'
  | 'overdragen'
  | 'afhandelen'
  | 'escaleren'

/** An act that is being made ready: what it is about, what was told of it, and what is asked now. */
export type Handeldialoog = {
  readonly soort: 'handeling'
  readonly handeling: Handelsoort
  /** As of a {@link Melddialoog}. */
  readonly concept: string
  readonly versie: number
  /** Number of the melding or signaal; absent while it is asked which one. */
  readonly over?: string
  /** Initialen or number, as the person knows it. */
  readonly wie?: string
  /** By name of the field; empty is not wanted. */
  readonly waarden: Readonly<Record<string, string>>
  /** The name of a field, or one of these. */
  readonly vraag: 'welke' | 'bevestigen' | 'wat_anders' | (string & {})
  /** Which numbers the buttons of `welke` offer. */
  readonly keuzes?: readonly string[]
  readonly gemist: number
  readonly begonnenOp: Datum
}

/** What somebody is in the middle of telling, before it is stored. */
export type Concept = Melddialoog | Handeldialoog

/** A question is to be put to the coördinatie; `tekst` is absent until it is said, then it waits for a yes. */
export type Vraagdialoog = { readonly soort: 'coordinatievraag'; readonly id: string; readonly tekst?: string }

export type Dialoog = Concept | TlvKiesdialoog | TlvVraagdialoog | Veiligheidsdialoog | Vraagdialoog

/** What the bot spoke of last. Ids and numbers only. */
export type Laatste =
  | { readonly soort: 'artikel'; readonly id: string }
  | { readonly soort: 'tlv'; readonly nummer: TlvNummer }
  | {
      readonly soort: 'melding'
      readonly nummer: string
      readonly concept?: string
      /** What was done to it last; absent when it was reported or only looked at. */
      readonly handeling?: Handelsoort
      /** What it held before it was updated, to put that back. */
      readonly terug?: Meldslots
    }
  | {
      readonly soort: 'signaal'
      readonly nummer: number
      readonly concept?: string
      readonly handeling?: Handelsoort
    }
  | { readonly soort: 'kerncijfers' }
  /** A question that was put to the coördinatie. */
  | { readonly soort: 'vraag'; readonly nummer: number }

/** A list of which a part was shown; `vanaf` lines of it, or of each of its parts, were. */
export type Getoond =
  | { readonly soort: 'aanvragen'; readonly vraag: TlvLijstvraag }
  | { readonly soort: 'gevolgd' | 'meldingen'; readonly vanaf: number }
  | { readonly soort: 'werklijst'; readonly filter?: Werkfilter; readonly vanaf: number }

/** Where a conversation stands, kept between turns. Plain JSON: what `JSON.parse(JSON.stringify(t))` gives is the same. */
export type Toestand = {
  readonly schemaVersie: 2
  readonly dialoog?: Dialoog
  readonly laatste?: Laatste
  /** The list shown last, whatever came after it: "meer" shows the next of it. */
  readonly lijst?: Getoond
  /** What was put aside for something else, the last one first; taken up again when that is done. */
  readonly gepauzeerd?: readonly Concept[]
  /** What was stopped, for a day: "hervat" takes it up again. */
  readonly gestopt?: { readonly concept: Concept; readonly op: Datum }
  /** The day of the last turn, while a draft is open: after a night it is said what it was about. */
  readonly gezienOp?: Datum
  /** The last question for the articles, when it spoke of no leerling; to be put to the coördinatie. */
  readonly gevraagd?: { readonly id: string; readonly tekst: string }
}

/** Whether a dialog is a draft: telling on goes on in it, and leaving it is said. */
export const isConcept = (dialoog: Dialoog | undefined): dialoog is Concept =>
  dialoog?.soort === 'thuiszitter_melden' || dialoog?.soort === 'handeling'

export const begin: Toestand = { schemaVersie: 2 }

/** The state as it was stored, or a fresh one when it is of a version this program does not know. */
export function leesToestand(opgeslagen: unknown): Toestand {
  const isToestand = typeof opgeslagen === 'object' && opgeslagen !== null && 'schemaVersie' in opgeslagen
  return isToestand && opgeslagen.schemaVersie === begin.schemaVersie ? (opgeslagen as Toestand) : begin
}
