import type { Datum, Discipline, SchoolId, TlvNummer, TlvSoort, TlvStatus } from '@thuisnabij/domain'
import type { GeenToegang, NietGevonden } from './uitkomst.ts'

/** A TLV-aanvraag as this person may see it. */
export type TlvInzage = {
  readonly nummer: TlvNummer
  readonly initialen: string
  readonly groep?: number
  readonly school?: string
  readonly soort: TlvSoort
  readonly status: TlvStatus
  readonly ingediendOp: Datum
  /** Since when it is in this status. */
  readonly statusSinds: Datum
  /** Stukken that are missing; only when onvolledig. */
  readonly ontbreekt: readonly string[]
  readonly adviezen: readonly { readonly discipline: Discipline; readonly ingeleverdOp?: Datum }[]
  /** The besluit that holds. */
  readonly besluit?: {
    readonly op: Datum
    readonly uitkomst: 'toegekend' | 'afgewezen'
    readonly geldigVan?: Datum
    readonly geldigTot?: Datum
  }
  /** While it runs: calendar days, without those on which it waited for what was missing, and the last day for a besluit. */
  readonly looptAl?: { readonly bruto: number; readonly netto: number; readonly besluitUiterlijk?: Datum }
  readonly plaatsing?: {
    readonly status: 'wacht' | 'geplaatst' | 'beeindigd'
    /** Name of the school, or what is known of a school outside the region. */
    readonly bij: string
    readonly sinds: Datum
  }
}

/** Enough to tell two aanvragen apart, and nothing of what they hold. */
export type TlvKeuze = {
  readonly nummer: TlvNummer
  readonly groep?: number
  readonly geboortejaar?: number
  readonly ingediendOp: Datum
}

export type TlvGevonden =
  | { readonly kind: 'gevonden'; readonly aanvraag: TlvInzage }
  | { readonly kind: 'meerdere'; readonly keuzes: readonly TlvKeuze[] }
  | NietGevonden
  | GeenToegang

/** Which TLV-aanvragen a list is of. `aflopend`: toegekend and ending on or before a day; `wacht`: for a place, here or elsewhere. */
export type TlvLijstvraag = {
  readonly soort: 'lopend' | 'onvolledig' | 'aflopend' | 'wacht' | 'over_termijn'
  readonly voor?: Datum
  readonly schoolId?: SchoolId
  /** How many were shown already. */
  readonly vanaf: number
}

export type TlvLijstregel = {
  readonly nummer: TlvNummer
  readonly initialen: string
  readonly groep?: number
  readonly school?: string
  readonly soort: TlvSoort
  readonly status: TlvStatus
  readonly ingediendOp: Datum
  /** Last day of its validity, or of the term for its besluit. */
  readonly tot?: Datum
  /** What it waits for. */
  readonly bij?: string
}

/** `geen_termijn`: the samenwerkingsverband settled no term, so nothing is over it. */
export type TlvLijst =
  | { readonly kind: 'gevonden'; readonly regels: readonly TlvLijstregel[]; readonly totaal: number }
  | { readonly kind: 'geen_termijn' }
  | GeenToegang

export type TlvGevolgd =
  | { readonly kind: 'gevolgd'; readonly nummer: TlvNummer; readonly status: TlvStatus; readonly alGevolgd: boolean }
  | NietGevonden
  | GeenToegang
