import type { KennisvraagId, MedewerkerId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'

/** Why a question is kept: nothing was found, the plan is silent, nothing of what was offered was chosen, or a thumb down. */
export type Kennisvraagaanleiding = 'weet_ik_niet' | 'niet_in_plan' | 'lijkt_erop' | 'duim_omlaag'

type Basis = {
  readonly id: KennisvraagId
  /** Without anything of a leerling; who asked is not kept. */
  readonly tekst: string
  readonly aanleiding: Kennisvraagaanleiding
  /** The article that answered, or stood first among what was offered. */
  readonly artikelId?: string
  /** What was said with a thumb down. */
  readonly toelichting?: string
  readonly gevraagdOp: Datum
}
export type OpenKennisvraag = Basis & { readonly status: 'open' }
/** Somebody wrote or found an answer (`antwoordId`), or judged that none is needed. */
export type AfgehandeldeKennisvraag = Basis & {
  readonly status: 'afgehandeld'
  readonly afgehandeldDoor: MedewerkerId
  readonly afgehandeldOp: Datum
  readonly antwoordId?: string
}
/** A question that found no good answer, so that the coördinatie can write one. */
export type Kennisvraag = OpenKennisvraag | AfgehandeldeKennisvraag

/** Done with, so that it is no longer shown. */
export const kennisvraagAfhandelen = (
  vraag: OpenKennisvraag,
  wie: { readonly door: MedewerkerId; readonly antwoordId?: string },
  vandaag: Datum,
): AfgehandeldeKennisvraag => ({
  ...vraag,
  status: 'afgehandeld',
  afgehandeldDoor: wie.door,
  afgehandeldOp: vandaag,
  ...(wie.antwoordId === undefined ? {} : { antwoordId: wie.antwoordId }),
})
