import type { LeerlingId, MedewerkerId, SchoolId, TlvAanvraagId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Deskundigenadvies } from './advies.ts'
import type { Besluit } from './besluit.ts'
import type { Bezwaar } from './bezwaar.ts'

/** Speciaal basisonderwijs, or speciaal onderwijs with its bekostigingscategorie. */
export type TlvSoort = 'SBO' | 'SO_LAAG' | 'SO_MIDDEN' | 'SO_HOOG'
export type Aanvraagsoort = 'eerste' | 'verlenging' | 'wijziging'
export type Herkomst = 'basisschool' | 'voorschools' | 'speciaal_onderwijs' | 'anders'
export type Ouderinstemming = 'ja' | 'nee' | 'gedeeltelijk'

/** A number as people say it: year of filing and serial within that year. Written 2023-0117. */
export type TlvNummer = { readonly jaar: number; readonly volgnummer: number }

/** What happened to an aanvraag, oldest first; the doorlooptijd is counted from it. Nothing in it is ever changed. */
export type TlvGebeurtenis = {
  readonly soort:
    | 'ingediend'
    | 'onvolledig'
    | 'aangevuld'
    | 'in_behandeling'
    | 'advies_gevraagd'
    | 'advies_ontvangen'
    | 'ter_besluit'
    | 'toegekend'
    | 'afgewezen'
    | 'ingetrokken'
    | 'buiten_behandeling'
    | 'bezwaar'
    | 'herzien'
  readonly op: Datum
  readonly toelichting?: string
}

type Basis = {
  readonly id: TlvAanvraagId
  readonly leerlingId: LeerlingId
  /** The school that holds the dossier: where the leerling is enrolled, or was last. Absent for a voorschools kind. */
  readonly schoolId?: SchoolId
  readonly begonnenDoor: MedewerkerId
  readonly soort: TlvSoort
  readonly aanvraagsoort: Aanvraagsoort
  readonly herkomst: Herkomst
  readonly doelgroep?: Doelgroep
  readonly ouderInstemming?: Ouderinstemming
  /** Parents are always heard when they do not consent. */
  readonly oudersGehoordOp?: Datum
  /** Why the aanvraag goes on without (full) consent. */
  readonly instemmingMotivering?: string
  readonly leerlingGehoord?: boolean
}

export type Doelgroep = 'TOS' | 'nieuwkomer' | 'jonge_kind'

export type TlvAanvraagConcept = Basis & { readonly status: 'concept' }

type Ingediend = Basis & {
  readonly nummer: TlvNummer
  /** Who filed it, which need not be who began the concept. */
  readonly ingediendDoor: MedewerkerId
  readonly ingediendOp: Datum
  readonly gebeurtenissen: readonly TlvGebeurtenis[]
  readonly adviezen: readonly Deskundigenadvies[]
  readonly bezwaren: readonly Bezwaar[]
}

export type TlvAanvraagIngediend = Ingediend & { readonly status: 'ingediend' }
export type TlvAanvraagOnvolledig = Ingediend & { readonly status: 'onvolledig'; readonly ontbreekt: readonly string[] }
export type TlvAanvraagInBehandeling = Ingediend & { readonly status: 'in_behandeling' }
export type TlvAanvraagBijDeskundigen = Ingediend & { readonly status: 'bij_deskundigen' }
export type TlvAanvraagTerBesluit = Ingediend & { readonly status: 'ter_besluit' }
/** `besluiten` oldest first, never empty; the last one holds. A herzien besluit is a new one in this list. */
export type TlvAanvraagToegekend = Ingediend & { readonly status: 'toegekend'; readonly besluiten: readonly Besluit[] }
export type TlvAanvraagAfgewezen = Ingediend & { readonly status: 'afgewezen'; readonly besluiten: readonly Besluit[] }
export type TlvAanvraagIngetrokken = Ingediend & { readonly status: 'ingetrokken'; readonly reden: string }
export type TlvAanvraagBuitenBehandeling = Ingediend & { readonly status: 'buiten_behandeling'; readonly reden: string }

/** Each state is a type of its own, so that an act can only be done where it is allowed. */
export type TlvAanvraag =
  | TlvAanvraagConcept
  | TlvAanvraagIngediend
  | TlvAanvraagOnvolledig
  | TlvAanvraagInBehandeling
  | TlvAanvraagBijDeskundigen
  | TlvAanvraagTerBesluit
  | TlvAanvraagToegekend
  | TlvAanvraagAfgewezen
  | TlvAanvraagIngetrokken
  | TlvAanvraagBuitenBehandeling

export type TlvStatus = TlvAanvraag['status']
