import type { MedewerkerId, SchoolId, SignaalId, ThuiszittermeldingId, TlvAanvraagId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'

export type Signaalsoort = 'nieuwe_melding' | 'veiligheid' | 'nadert_norm' | 'norm_overschreden' | 'melding_ingetrokken'
export type Urgentie = 'gewoon' | 'urgent'

/** The dossier a signaal is about. */
export type Signaaldossier =
  | { readonly soort: 'thuiszittermelding'; readonly meldingId: ThuiszittermeldingId }
  | { readonly soort: 'tlv_aanvraag'; readonly aanvraagId: TlvAanvraagId }

type Basis = {
  readonly id: SignaalId
  /** One series since autumn 2023. */
  readonly nummer: number
  readonly soort: Signaalsoort
  readonly urgentie: Urgentie
  readonly dossier: Signaaldossier
  readonly schoolId?: SchoolId
  readonly gemaaktOp: Datum
  /** By when something must have been done, when there is such a day. */
  readonly termijn?: Datum
}

type Opgepakt = Basis & { readonly opgepaktDoor: MedewerkerId; readonly opgepaktOp: Datum }

export type OpenSignaal = Basis & { readonly status: 'open' }
export type OpgepaktSignaal = Opgepakt & { readonly status: 'opgepakt' }
/** Handed to the other coördinator, who is now `opgepaktDoor`; `overgedragenDoor` had it before. */
export type OvergedragenSignaal = Opgepakt & {
  readonly status: 'overgedragen'
  readonly overgedragenDoor: MedewerkerId
}
/** Laid before the bestuur (doorzettingsmacht) by a coördinator, with the reason. */
export type GeescaleerdSignaal = Opgepakt & { readonly status: 'geescaleerd'; readonly reden: string }
export type AfgehandeldSignaal = Opgepakt & {
  readonly status: 'afgehandeld'
  readonly afgehandeldOp: Datum
  readonly afhandeling: string
}

/** What the coördinatie must know and act on. Nobody else sees it. */
export type Signaal = OpenSignaal | OpgepaktSignaal | OvergedragenSignaal | GeescaleerdSignaal | AfgehandeldSignaal
export type Signaalstatus = Signaal['status']
