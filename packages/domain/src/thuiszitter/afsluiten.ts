import type { Datum } from '../kalender/datum.ts'
import { ok, type Result, weiger } from '../result.ts'
import { isLopendeMelding, type MeldingNietLopend, meldingNietLopend } from './lopend.ts'
import type { AfgeslotenMelding, IngetrokkenMelding, Meldingsuitkomst, Thuiszittermelding } from './melding.ts'

/** `op`: first day the child was no longer at home. */
export type Afsluiting = { readonly uitkomst: Meldingsuitkomst; readonly op: Datum }

/** Close it on the day itself: until then the child is at home. */
export type AfsluitenInToekomst = { readonly kind: 'AfsluitenInToekomst'; readonly op: Datum }
/** Not after the first day at home. When the child never was at home, withdraw the melding. */
export type AfsluitenVoorVerzuim = { readonly kind: 'AfsluitenVoorVerzuim'; readonly verzuimSinds: Datum }
export type AfsluitenGeweigerd = MeldingNietLopend | AfsluitenInToekomst | AfsluitenVoorVerzuim

/** The child is no longer at home; says where it went. Refuses a day to come, and one not after the first day at home. */
export function meldingAfsluiten(
  melding: Thuiszittermelding,
  { uitkomst, op }: Afsluiting,
  vandaag: Datum,
): Result<AfgeslotenMelding, AfsluitenGeweigerd> {
  if (!isLopendeMelding(melding)) return weiger(meldingNietLopend(melding))
  if (op > vandaag) return weiger({ kind: 'AfsluitenInToekomst', op })
  if (op <= melding.verzuimSinds.op)
    return weiger({ kind: 'AfsluitenVoorVerzuim', verzuimSinds: melding.verzuimSinds.op })

  return ok({ ...melding, status: 'afgesloten', uitkomst, afgeslotenOp: op })
}

export type IntrekredenOntbreekt = { readonly kind: 'IntrekredenOntbreekt' }
export type IntrekkenGeweigerd = MeldingNietLopend | IntrekredenOntbreekt

/** The melding was a mistake: it counts nowhere any more. Needs a reason; the row stays. */
export function meldingIntrekken(
  melding: Thuiszittermelding,
  reden: string,
  vandaag: Datum,
): Result<IngetrokkenMelding, IntrekkenGeweigerd> {
  if (!isLopendeMelding(melding)) return weiger(meldingNietLopend(melding))
  if (reden.trim() === '') return weiger({ kind: 'IntrekredenOntbreekt' })

  return ok({ ...melding, status: 'ingetrokken', ingetrokkenOp: vandaag, ingetrokkenReden: reden.trim() })
}
