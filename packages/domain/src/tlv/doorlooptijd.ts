import type { TlvInstellingen } from '../instellingen/instellingen.ts'
import { addDagen, type Datum, dagenTussen } from '../kalender/datum.ts'
import { einddatum } from '../kalender/termijn.ts'
import type { TlvGebeurtenis } from './aanvraag.ts'

/**
 * How long an aanvraag took, or takes until now, in calendar days. `netto` leaves out the days on which it waited for
 * what was missing. `afgerond` when it ended, by a besluit or otherwise, on `eindigtOp`; a herzien besluit does not count.
 */
export type Doorlooptijd = {
  readonly bruto: number
  readonly netto: number
  readonly afgerond: boolean
  readonly eindigtOp: Datum
}

/** The doorlooptijd up to the end or, while it runs, to `vandaag`; undefined for an aanvraag that was not filed by then. */
export function doorlooptijd(gebeurtenissen: readonly TlvGebeurtenis[], vandaag: Datum): Doorlooptijd | undefined {
  const ingediend = gebeurtenissen.find(({ soort }) => soort === 'ingediend')
  if (!ingediend || ingediend.op > vandaag) return undefined

  const einde = gebeurtenissen.find(({ soort, op }) => BEEINDIGT.has(soort) && op <= vandaag)
  const eindigtOp = einde?.op ?? vandaag
  const bruto = dagenTussen(ingediend.op, eindigtOp)
  return { bruto, netto: bruto - opgeschorteDagen(gebeurtenissen, eindigtOp), afgerond: einde !== undefined, eindigtOp }
}

/** Calendar days, up to and including `tot`, on which the aanvraag lay onvolledig. */
export function opgeschorteDagen(gebeurtenissen: readonly TlvGebeurtenis[], tot: Datum): number {
  let dagen = 0
  let sinds: Datum | undefined
  for (const { soort, op } of gebeurtenissen) {
    if (op > tot) continue
    if (soort === 'onvolledig') sinds ??= op
    if (soort === 'aangevuld' && sinds !== undefined) {
      dagen += dagenTussen(sinds, op)
      sinds = undefined
    }
  }
  return sinds === undefined ? dagen : dagen + dagenTussen(sinds, tot)
}

/**
 * The last day for a besluit: the term of the settings, lengthened by the days of opschorting so far. Undefined while
 * the settings give no term (the plan gives none), and for a concept.
 */
export function besluitUiterlijk(
  gebeurtenissen: readonly TlvGebeurtenis[],
  { termijnen }: TlvInstellingen,
  vandaag: Datum,
): Datum | undefined {
  const ingediend = gebeurtenissen.find(({ soort }) => soort === 'ingediend')
  if (!ingediend || !termijnen.besluit) return undefined
  return addDagen(einddatum(ingediend.op, termijnen.besluit.waarde), opgeschorteDagen(gebeurtenissen, vandaag))
}

const BEEINDIGT: ReadonlySet<TlvGebeurtenis['soort']> = new Set([
  'toegekend',
  'afgewezen',
  'ingetrokken',
  'buiten_behandeling',
])
