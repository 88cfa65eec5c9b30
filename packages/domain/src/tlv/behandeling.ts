import type { TlvInstellingen, VereistStuk } from '../instellingen/instellingen.ts'
import type { Datum } from '../kalender/datum.ts'
import { einddatum } from '../kalender/termijn.ts'
import { ok, type Result, weiger } from '../result.ts'
import type {
  TlvAanvraagBijDeskundigen,
  TlvAanvraagBuitenBehandeling,
  TlvAanvraagInBehandeling,
  TlvAanvraagIngediend,
  TlvAanvraagIngetrokken,
  TlvAanvraagOnvolledig,
  TlvAanvraagTerBesluit,
} from './aanvraag.ts'
import { gebeurd, gebeurdMet, laatste } from './gebeurtenis.ts'
import { ontbrekendeStukken } from './volledigheid.ts'

export type NietsOntbreekt = { readonly kind: 'NietsOntbreekt' }
/** `stukken` were handed in, but nobody had asked for them; `ontbreekt` is what was asked. */
export type StukNietGevraagd = {
  readonly kind: 'StukNietGevraagd'
  readonly stukken: readonly string[]
  readonly ontbreekt: readonly string[]
}
export type StukkenOntbreken = { readonly kind: 'StukkenOntbreken'; readonly stukken: readonly VereistStuk[] }
export type RedenOntbreekt = { readonly kind: 'RedenOntbreekt' }
/** The school still has time to complete the aanvraag, up to and including `tot`. */
export type AanvultermijnLoopt = { readonly kind: 'AanvultermijnLoopt'; readonly tot: Datum }

/** Every state from filing to just before the besluit. */
export type TlvAanvraagLopend =
  | TlvAanvraagIngediend
  | TlvAanvraagOnvolledig
  | TlvAanvraagInBehandeling
  | TlvAanvraagBijDeskundigen
  | TlvAanvraagTerBesluit

/** Tells the aanvrager what is missing; from that day the doorlooptijd rests. Refuses when nothing is. */
export function onvolledigVerklaren(
  aanvraag: TlvAanvraagIngediend | TlvAanvraagInBehandeling,
  ontbreekt: readonly string[],
  vandaag: Datum,
): Result<TlvAanvraagOnvolledig, NietsOntbreekt> {
  const stukken = [...new Set(ontbreekt.map((stuk) => stuk.trim()).filter((stuk) => stuk !== ''))]
  if (stukken.length === 0) return weiger({ kind: 'NietsOntbreekt' })

  const toelichting = stukken.join(', ')
  return ok({
    ...aanvraag,
    status: 'onvolledig',
    ontbreekt: stukken,
    gebeurtenissen: gebeurdMet(aanvraag, { soort: 'onvolledig', op: vandaag, toelichting }),
  })
}

/**
 * Takes in what was missing, as it was named then. With the last stuk the aanvraag is ingediend again and the
 * doorlooptijd goes on; until then it stays onvolledig with what is still to come.
 *
 * Refuses a stuk that nobody asked for.
 */
export function aanvullen(
  aanvraag: TlvAanvraagOnvolledig,
  stukken: readonly string[],
  vandaag: Datum,
): Result<TlvAanvraagIngediend | TlvAanvraagOnvolledig, StukNietGevraagd> {
  const { ontbreekt, ...rest } = aanvraag
  const vreemd = stukken.filter((stuk) => !ontbreekt.includes(stuk))
  if (vreemd.length > 0) return weiger({ kind: 'StukNietGevraagd', stukken: vreemd, ontbreekt })

  const nogTeKomen = ontbreekt.filter((stuk) => !stukken.includes(stuk))
  if (nogTeKomen.length > 0) return ok({ ...aanvraag, ontbreekt: nogTeKomen })
  return ok({ ...rest, status: 'ingediend', gebeurtenissen: gebeurd(aanvraag, 'aangevuld', vandaag) })
}

/** Begins the work on a complete aanvraag. Refuses, naming them, when stukken that the settings require are not among `stukken` (codes). */
export function inBehandelingNemen(
  aanvraag: TlvAanvraagIngediend,
  dossier: { readonly stukken: readonly string[]; readonly instellingen: TlvInstellingen },
  vandaag: Datum,
): Result<TlvAanvraagInBehandeling, StukkenOntbreken> {
  const stukken = ontbrekendeStukken(aanvraag, dossier.stukken, dossier.instellingen)
  if (stukken.length > 0) return weiger({ kind: 'StukkenOntbreken', stukken })

  return ok({ ...aanvraag, status: 'in_behandeling', gebeurtenissen: gebeurd(aanvraag, 'in_behandeling', vandaag) })
}

/** Withdraws at the wish of the aanvrager, who says why. After the besluit this can no longer be done. */
export function aanvraagIntrekken(
  aanvraag: TlvAanvraagLopend,
  reden: string,
  vandaag: Datum,
): Result<TlvAanvraagIngetrokken, RedenOntbreekt> {
  if (reden.trim() === '') return weiger({ kind: 'RedenOntbreekt' })

  const gebeurtenissen = gebeurdMet(aanvraag, { soort: 'ingetrokken', op: vandaag, toelichting: reden.trim() })
  return ok({ ...zonderOntbreekt(aanvraag), status: 'ingetrokken', reden: reden.trim(), gebeurtenissen })
}

/**
 * Lays aside an aanvraag that was not completed.
 *
 * Refuses while the term to complete it, when the settings have one, still runs.
 *
 * @source Algemene wet bestuursrecht art. 4:5
 */
export function buitenBehandelingStellen(
  aanvraag: TlvAanvraagOnvolledig,
  { reden, instellingen }: { readonly reden: string; readonly instellingen: TlvInstellingen },
  vandaag: Datum,
): Result<TlvAanvraagBuitenBehandeling, RedenOntbreekt | AanvultermijnLoopt> {
  if (reden.trim() === '') return weiger({ kind: 'RedenOntbreekt' })

  const tot = aanvullenUiterlijk(aanvraag, instellingen)
  if (tot !== undefined && vandaag <= tot) return weiger({ kind: 'AanvultermijnLoopt', tot })

  const gebeurtenissen = gebeurdMet(aanvraag, { soort: 'buiten_behandeling', op: vandaag, toelichting: reden.trim() })
  return ok({ ...zonderOntbreekt(aanvraag), status: 'buiten_behandeling', reden: reden.trim(), gebeurtenissen })
}

/** The last day to complete the aanvraag; undefined while the settings give no term. */
export function aanvullenUiterlijk(aanvraag: TlvAanvraagOnvolledig, instellingen: TlvInstellingen): Datum | undefined {
  const gemeldOp = laatste(aanvraag, 'onvolledig')
  const termijn = instellingen.termijnen.aanvullen
  return gemeldOp && termijn ? einddatum(gemeldOp, termijn.waarde) : undefined
}

function zonderOntbreekt(aanvraag: TlvAanvraagLopend) {
  if (aanvraag.status !== 'onvolledig') return aanvraag
  const { ontbreekt: _ontbreekt, ...rest } = aanvraag
  return rest
}
