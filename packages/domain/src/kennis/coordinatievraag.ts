import type { CoordinatievraagId, MedewerkerId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'
import { platteTekst } from '../platte-tekst.ts'
import { ok, type Result, weiger } from '../result.ts'
import { type Leerlinggegeven, vindLeerlinggegevens, type Woordkennis } from './leerlinggegevens.ts'

/** The longest question and the longest answer, in characters. */
export const MEESTE_TEKENS_VRAAG = 500
export const MEESTE_TEKENS_ANTWOORD = 3_000

type Basis = {
  readonly id: CoordinatievraagId
  /** One series, for people to name it by. */
  readonly nummer: number
  readonly tekst: string
  readonly gesteldDoor: MedewerkerId
  readonly gesteldOp: Datum
  /** The conversation it was asked in; absent when it was asked elsewhere. */
  readonly gesprekId?: string
}
export type OpenCoordinatievraag = Basis & { readonly status: 'open' }
export type BeantwoordeCoordinatievraag = Basis & {
  readonly status: 'beantwoord'
  readonly antwoord: string
  readonly beantwoordDoor: MedewerkerId
  readonly beantwoordOp: Datum
}
/** A question that somebody put to the coördinatie. */
export type Coordinatievraag = OpenCoordinatievraag | BeantwoordeCoordinatievraag

export type VraagLeeg = { readonly kind: 'VraagLeeg' }
export type VraagTeLang = { readonly kind: 'VraagTeLang'; readonly meeste: number }
/** It is about a leerling: that goes by a melding. */
export type LeerlinggegevensGenoemd = {
  readonly kind: 'LeerlinggegevensGenoemd'
  readonly wat: readonly Leerlinggegeven[]
}
/** The same person asked the same and has no answer yet. */
export type VraagAlGesteld = { readonly kind: 'VraagAlGesteld'; readonly nummer: number }
export type TeVeelVragen = { readonly kind: 'TeVeelVragen'; readonly meeste: number }
export type AntwoordLeeg = { readonly kind: 'AntwoordLeeg' }
export type AntwoordTeLang = { readonly kind: 'AntwoordTeLang'; readonly meeste: number }
export type AlBeantwoord = { readonly kind: 'AlBeantwoord'; readonly op: Datum }

export type VraagStellenWeigering = VraagLeeg | VraagTeLang | LeerlinggegevensGenoemd | VraagAlGesteld | TeVeelVragen
export type VraagBeantwoordenWeigering = AntwoordLeeg | AntwoordTeLang | LeerlinggegevensGenoemd | AlBeantwoord

/** What is known of the one who asks. `vandaag`: questions asked today, answered or not. */
export type EerdereVragen = {
  readonly open: readonly Pick<OpenCoordinatievraag, 'nummer' | 'tekst'>[]
  readonly vandaag: number
}

/** The text as it may be put to the coördinatie: trimmed, about no leerling, and not asked before. */
export function vraagStellen(
  tekst: string,
  eerder: EerdereVragen,
  regels: { readonly meestePerDag: number; readonly woorden: Woordkennis },
): Result<string, VraagStellenWeigering> {
  const vraag = tekst.trim().replace(/\s+/g, ' ')
  if (!/\p{L}/u.test(vraag)) return weiger({ kind: 'VraagLeeg' })
  if (vraag.length > MEESTE_TEKENS_VRAAG) return weiger({ kind: 'VraagTeLang', meeste: MEESTE_TEKENS_VRAAG })
  const wat = vindLeerlinggegevens(vraag, regels.woorden)
  if (wat.length > 0) return weiger({ kind: 'LeerlinggegevensGenoemd', wat })

  const dezelfde = eerder.open.find((ander) => vraagsleutel(ander.tekst) === vraagsleutel(vraag))
  if (dezelfde) return weiger({ kind: 'VraagAlGesteld', nummer: dezelfde.nummer })
  if (eerder.vandaag >= regels.meestePerDag) return weiger({ kind: 'TeVeelVragen', meeste: regels.meestePerDag })
  return ok(vraag)
}

/** A coördinator answers, once; the answer goes to the one who asked. */
export function vraagBeantwoorden(
  vraag: Coordinatievraag,
  met: { readonly antwoord: string; readonly door: MedewerkerId; readonly woorden: Woordkennis },
  vandaag: Datum,
): Result<BeantwoordeCoordinatievraag, VraagBeantwoordenWeigering> {
  const antwoord = met.antwoord.trim()
  if (vraag.status === 'beantwoord') return weiger({ kind: 'AlBeantwoord', op: vraag.beantwoordOp })
  if (antwoord === '') return weiger({ kind: 'AntwoordLeeg' })
  if (antwoord.length > MEESTE_TEKENS_ANTWOORD)
    return weiger({ kind: 'AntwoordTeLang', meeste: MEESTE_TEKENS_ANTWOORD })
  const wat = vindLeerlinggegevens(antwoord, met.woorden)
  if (wat.length > 0) return weiger({ kind: 'LeerlinggegevensGenoemd', wat })

  return ok({ ...vraag, status: 'beantwoord', antwoord, beantwoordDoor: met.door, beantwoordOp: vandaag })
}

/** What two ways to type the same question share: letters and digits, no accents, no capitals. */
export const vraagsleutel = (tekst: string): string => (platteTekst(tekst).match(/[\p{L}\d]+/gu) ?? []).join(' ')
