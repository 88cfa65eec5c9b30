import { compareDatum, type Datum } from '../kalender/datum.ts'
import { ok, type Result, weiger } from '../result.ts'
import { isLopendeMelding, type MeldingNietLopend, meldingNietLopend } from './lopend.ts'
import type { Activiteit, LopendeMelding, Thuiszittermelding } from './melding.ts'

/** What is still to happen is not an activiteit yet. */
export type ActiviteitInToekomst = { readonly kind: 'ActiviteitInToekomst'; readonly op: Datum }
/** An activiteit of soort "anders" says nothing without words. */
export type OmschrijvingOntbreekt = { readonly kind: 'OmschrijvingOntbreekt' }
export type ActiviteitGeweigerd = MeldingNietLopend | ActiviteitInToekomst | OmschrijvingOntbreekt

/**
 * Adds what was done for the child, as the last of the list, also when its day is an earlier one: what was stored stays
 * where it stands. To read them: {@link activiteitenNaarDag}.
 *
 * @source Ondersteuningsplan 2022-2024 §6.4: activities are registered with the thuiszitter
 */
export function activiteitToevoegen(
  melding: Thuiszittermelding,
  activiteit: Activiteit,
  vandaag: Datum,
): Result<LopendeMelding, ActiviteitGeweigerd> {
  if (!isLopendeMelding(melding)) return weiger(meldingNietLopend(melding))
  if (activiteit.op > vandaag) return weiger({ kind: 'ActiviteitInToekomst', op: activiteit.op })

  const omschrijving = activiteit.omschrijving.trim()
  if (omschrijving === '' && activiteit.soort === 'anders') return weiger({ kind: 'OmschrijvingOntbreekt' })

  return ok({ ...melding, activiteiten: [...melding.activiteiten, { ...activiteit, omschrijving }] })
}

/** What was done for the child, in order of day; activiteiten of one day in order of telling. */
export const activiteitenNaarDag = ({ activiteiten }: Thuiszittermelding): readonly Activiteit[] =>
  activiteiten.toSorted((een, ander) => compareDatum(een.op, ander.op))
