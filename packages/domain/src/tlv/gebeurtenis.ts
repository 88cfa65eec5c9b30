import type { Datum } from '../kalender/datum.ts'
import type { TlvGebeurtenis } from './aanvraag.ts'

type MetGebeurtenissen = { readonly gebeurtenissen: readonly TlvGebeurtenis[] }

/** The list with what just happened behind it. */
export const gebeurd = (
  { gebeurtenissen }: MetGebeurtenissen,
  soort: TlvGebeurtenis['soort'],
  op: Datum,
): readonly TlvGebeurtenis[] => [...gebeurtenissen, { soort, op }]

/** As {@link gebeurd}, with a word of explanation. */
export const gebeurdMet = (
  { gebeurtenissen }: MetGebeurtenissen,
  gebeurtenis: TlvGebeurtenis & { readonly toelichting: string },
): readonly TlvGebeurtenis[] => [...gebeurtenissen, gebeurtenis]

/** The day on which something of this soort last happened. */
export const laatste = ({ gebeurtenissen }: MetGebeurtenissen, soort: TlvGebeurtenis['soort']): Datum | undefined =>
  gebeurtenissen.findLast((gebeurtenis) => gebeurtenis.soort === soort)?.op
