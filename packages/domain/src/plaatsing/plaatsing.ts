import type { LeerlingId, PlaatsingId, SchoolId, TlvAanvraagId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'
import type { TlvNummer, TlvSoort } from '../tlv/aanvraag.ts'

type Basis = {
  readonly id: PlaatsingId
  readonly leerlingId: LeerlingId
  readonly aanvraagId: TlvAanvraagId
  /** The besluit this plaatsing rests on, as it read then: all that the receiving school sees of the aanvraag. */
  readonly tlv: {
    readonly nummer: TlvNummer
    readonly soort: TlvSoort
    readonly geldigVan: Datum
    readonly geldigTot: Datum
  }
  /** A school in the register, or outside the region by its name. */
  readonly bij: { readonly schoolId: SchoolId } | { readonly schoolBuitenRegio: string }
  readonly wachtSinds: Datum
}

export type PlaatsingWacht = Basis & { readonly status: 'wacht' }
export type PlaatsingGeplaatst = Basis & { readonly status: 'geplaatst'; readonly geplaatstOp: Datum }
export type PlaatsingBeeindigd = Basis & {
  readonly status: 'beeindigd'
  /** Absent when the child was never placed. */
  readonly geplaatstOp?: Datum
  readonly beeindigdOp: Datum
  readonly reden: string
}

/** The way from a toegekende TLV to a place: toegekend is not yet geplaatst. */
export type Plaatsing = PlaatsingWacht | PlaatsingGeplaatst | PlaatsingBeeindigd
