import type { SchoolId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'
import { overlapt, valtIn } from '../kalender/periode.ts'
import { schooljaarPeriode, schooljaarVan } from '../kalender/schooljaar.ts'
import { ok, type Result, weiger } from '../result.ts'
import type { Inschrijving, Leerling } from './leerling.ts'

export type InschrijvenWeigering =
  | { readonly kind: 'AlIngeschreven'; readonly schoolId: SchoolId; readonly sinds: Datum }
  | { readonly kind: 'GroepOngeldig'; readonly groep: number }

export type UitschrijvenWeigering =
  | { readonly kind: 'NietIngeschreven' }
  | { readonly kind: 'UitschrijvingVoorInschrijving'; readonly ingeschrevenOp: Datum }

/**
 * Enrols the leerling at a school from a day on, for the schooljaar of that day. The dossier goes along.
 *
 * Refuses while an enrolment elsewhere runs, and a groep outside 1 to 8.
 */
export function inschrijven(
  leerling: Leerling,
  invoer: { readonly schoolId: SchoolId; readonly groep?: number; readonly van: Datum },
  bestaande: readonly Inschrijving[],
): Result<{ readonly leerling: Leerling; readonly inschrijving: Inschrijving }, InschrijvenWeigering> {
  const { schoolId, groep, van } = invoer
  if (groep !== undefined && !isGroep(groep)) return weiger({ kind: 'GroepOngeldig', groep })

  const schooljaar = schooljaarVan(van)
  const lopend = bestaande.find((eerdere) => overlapt(eerdere, { van, tot: schooljaarPeriode(schooljaar).tot }))
  if (lopend) return weiger({ kind: 'AlIngeschreven', schoolId: lopend.schoolId, sinds: lopend.van })

  const { groep: _vorigeGroep, ...rest } = leerling
  const inGroep = groep === undefined ? {} : { groep }
  return ok({
    leerling: { ...rest, ...inGroep, schoolId, ingeschreven: true },
    inschrijving: { leerlingId: leerling.id, schooljaar, schoolId, ...inGroep, van },
  })
}

/** Ends the enrolment with its last day. The leerling keeps that school as the last one, so that the dossier stays somewhere. */
export function uitschrijven(
  leerling: Leerling,
  inschrijving: Inschrijving,
  laatsteDag: Datum,
): Result<{ readonly leerling: Leerling; readonly inschrijving: Inschrijving }, UitschrijvenWeigering> {
  if (!leerling.ingeschreven || inschrijving.tot !== undefined) return weiger({ kind: 'NietIngeschreven' })
  if (laatsteDag < inschrijving.van)
    return weiger({ kind: 'UitschrijvingVoorInschrijving', ingeschrevenOp: inschrijving.van })

  return ok({ leerling: { ...leerling, ingeschreven: false }, inschrijving: { ...inschrijving, tot: laatsteDag } })
}

/** The enrolment that runs on this day; undefined when the child is enrolled nowhere. */
export const inschrijvingOp = (inschrijvingen: readonly Inschrijving[], dag: Datum): Inschrijving | undefined =>
  inschrijvingen.find((inschrijving) => valtIn(dag, inschrijving))

export const isGroep = (groep: number): boolean => Number.isInteger(groep) && groep >= 1 && groep <= 8
