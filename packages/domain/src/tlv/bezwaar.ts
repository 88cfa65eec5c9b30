import type { Datum } from '../kalender/datum.ts'

export type BezwaarUitkomst = 'gegrond' | 'ongegrond' | 'niet_ontvankelijk' | 'ingetrokken'

/** A bezwaar (at the samenwerkingsverband) or beroep (at the court) against a besluit. It does not suspend the besluit. */
export type Bezwaar = {
  readonly soort: 'bezwaar' | 'beroep'
  readonly door: 'ouders' | 'schoolbestuur' | 'anders'
  readonly ingediendOp: Datum
  readonly adviesOp?: Datum
  readonly uitkomst?: BezwaarUitkomst
  readonly uitkomstOp?: Datum
}
