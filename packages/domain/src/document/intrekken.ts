import type { MedewerkerId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'
import { ok, type Result, weiger } from '../result.ts'
import type { Document, Documentversie } from './document.ts'

/** This document has no such version that can still be found. */
export type DocumentversieNietGevonden = { readonly kind: 'DocumentversieNietGevonden' }
export type DocumentAlIngetrokken = { readonly kind: 'DocumentAlIngetrokken' }
export type IntrekredenDocumentOntbreekt = { readonly kind: 'IntrekredenDocumentOntbreekt' }
export type DocumentIntrekkenGeweigerd =
  | DocumentversieNietGevonden
  | DocumentAlIngetrokken
  | IntrekredenDocumentOntbreekt

/** `versie` by its name; without it all that can still be found are meant. */
export type Intrekking = { readonly versie?: string; readonly reden: string }

/** Takes a document, or one version of it, out of what is found. Gives the versions that changed. */
export function documentversiesIntrekken(
  { versies }: Document,
  { versie, reden }: Intrekking,
  { op, door }: { readonly op: Datum; readonly door: MedewerkerId },
): Result<readonly Documentversie[], DocumentIntrekkenGeweigerd> {
  if (reden.trim() === '') return weiger({ kind: 'IntrekredenDocumentOntbreekt' })
  const staand = versies.filter(({ ingetrokken }) => !ingetrokken)
  if (staand.length === 0) return weiger({ kind: 'DocumentAlIngetrokken' })
  const gekozen = versie === undefined ? staand : staand.filter((een) => een.versie === versie.trim())
  if (gekozen.length === 0) return weiger({ kind: 'DocumentversieNietGevonden' })
  return ok(gekozen.map((een) => ({ ...een, ingetrokken: { op, door, reden: reden.trim() } })))
}
