import type { Datum } from '../kalender/datum.ts'
import { platteTekst } from '../platte-tekst.ts'
import { ok, type Result, weiger } from '../result.ts'
import type { Document, Documentversie } from './document.ts'

/** What is said of a file when it is loaded. */
export type Documentgegevens = Pick<Documentversie, 'versie' | 'geldigVan' | 'geldigTot'> & { readonly titel: string }

/** `te lang`: more than {@link MEESTE_TEKENS_TITEL} signs. */
export type DocumentgegevensOnvolledig = {
  readonly kind: 'DocumentgegevensOnvolledig'
  readonly velden: readonly ('titel' | 'versie')[]
}
export type GeldigheidOmgekeerd = { readonly kind: 'GeldigheidOmgekeerd'; readonly van: Datum; readonly tot: Datum }
/** The same file is there already, as this version of this document. */
export type DocumentAlGeladen = { readonly kind: 'DocumentAlGeladen'; readonly titel: string; readonly versie: string }
/** Another file was loaded under this title and version. */
export type DocumentversieBestaatAl = {
  readonly kind: 'DocumentversieBestaatAl'
  readonly titel: string
  readonly versie: string
}
export type DocumentLadenGeweigerd =
  | DocumentgegevensOnvolledig
  | GeldigheidOmgekeerd
  | DocumentAlGeladen
  | DocumentversieBestaatAl

/** Long enough for any title or name of a version. */
export const MEESTE_TEKENS_TITEL = 200

/**
 * Whether a file may become a version of a document, and under which words: white space around and inside them is made
 * plain. What was withdrawn does not stand in the way.
 */
export function documentversieLaden(
  documenten: readonly Document[],
  gegevens: Documentgegevens,
  hash: string,
): Result<Documentgegevens, DocumentLadenGeweigerd> {
  const titel = kort(gegevens.titel)
  const versie = kort(gegevens.versie)
  const velden = Object.entries({ titel, versie }).flatMap(([veld, tekst]) =>
    tekst === '' || tekst.length > MEESTE_TEKENS_TITEL ? [veld as 'titel' | 'versie'] : [],
  )
  if (velden.length > 0) return weiger({ kind: 'DocumentgegevensOnvolledig', velden })
  const { geldigVan, geldigTot } = gegevens
  if (geldigTot !== undefined && geldigTot < geldigVan)
    return weiger({ kind: 'GeldigheidOmgekeerd', van: geldigVan, tot: geldigTot })

  const staand = documenten.flatMap((document) =>
    document.versies.flatMap((een) => (een.ingetrokken ? [] : [{ titel: document.titel, ...een }])),
  )
  const zelfde = staand.find((een) => een.hash === hash)
  if (zelfde) return weiger({ kind: 'DocumentAlGeladen', titel: zelfde.titel, versie: zelfde.versie })
  const bezet = staand.find((een) => titelsleutel(een.titel) === titelsleutel(titel) && een.versie === versie)
  if (bezet) return weiger({ kind: 'DocumentversieBestaatAl', titel: bezet.titel, versie })
  return ok({ ...gegevens, titel, versie })
}

/** By which two titles are one: capitals, accents and signs do not count. */
export const titelsleutel = (titel: string): string =>
  platteTekst(titel)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const kort = (tekst: string) => tekst.replace(/\s+/gu, ' ').trim()
