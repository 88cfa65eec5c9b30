import type { Datum } from '../kalender/datum.ts'
import type { Documentversie } from './document.ts'

/**
 * The version of a document that is to be quoted on a day: the one that began last, or of two that began on one day the one
 * loaded last. Undefined before the first, and when all are withdrawn.
 *
 * It may have expired ({@link isVersieVerlopen}); while nothing came in its place it is still what was agreed last.
 */
export function versieOp<Versie extends Pick<Documentversie, 'geldigVan' | 'geladenOp' | 'ingetrokken'>>(
  versies: readonly Versie[],
  dag: Datum,
): Versie | undefined {
  let gevonden: Versie | undefined
  for (const versie of versies) {
    if (versie.ingetrokken || versie.geldigVan > dag) continue
    if (!gevonden || begin(versie) >= begin(gevonden)) gevonden = versie
  }
  return gevonden
}

/** Whether its last day is before this one. */
export const isVersieVerlopen = ({ geldigTot }: Pick<Documentversie, 'geldigTot'>, dag: Datum): boolean =>
  geldigTot !== undefined && geldigTot < dag

const begin = ({ geldigVan, geladenOp }: Pick<Documentversie, 'geldigVan' | 'geladenOp'>) => `${geldigVan} ${geladenOp}`
