import type { MedewerkerId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'
import { ok, type Result, weiger } from '../result.ts'
import type { Artikel } from './artikel.ts'
import { type Artikelgebrek, type Artikelomgeving, artikelgebreken } from './artikelgebreken.ts'
import { langsteTekst, MEESTE_DELEN_ARTIKEL, MEESTE_TEKENS_ARTIKEL, meesteDelen } from './artikellengte.ts'
import {
  type Artikelversie,
  type Conceptversie,
  type GepubliceerdeVersie,
  type IngetrokkenVersie,
  isVoorstel,
  type VervangenVersie,
} from './artikelversie.ts'
import { type Leerlinggegeven, leerlinggegevensInArtikel, type Woordkennis } from './leerlinggegevens.ts'

/** It is published or taken back: write a new concept. */
export type GeenConcept = { readonly kind: 'GeenConcept' }
/** Somebody changed it after it was read: read it again. */
export type ConceptGewijzigd = { readonly kind: 'ConceptGewijzigd' }
/** Whoever wrote the text does not publish it. */
export type EigenConcept = { readonly kind: 'EigenConcept' }
/** What must be mended first; never empty. */
export type ArtikelHeeftGebreken = {
  readonly kind: 'ArtikelHeeftGebreken'
  readonly gebreken: readonly Artikelgebrek[]
}
/** A text in it tells of a leerling; it is not kept, not even as a concept. */
export type ArtikelOverLeerling = { readonly kind: 'ArtikelOverLeerling'; readonly wat: readonly Leerlinggegeven[] }
/** Too long even for a concept. */
export type ArtikelTeGroot = { readonly kind: 'ArtikelTeGroot' }
export type VersieAlGeeindigd = { readonly kind: 'VersieAlGeeindigd'; readonly op: Datum }
/** Nothing else ships than what was seen. */
export type GeenVoorstel = { readonly kind: 'GeenVoorstel' }

export type ConceptinhoudWeigering = ArtikelTeGroot | ArtikelOverLeerling
export type ConceptWijzigenWeigering = GeenConcept | ConceptGewijzigd | ConceptinhoudWeigering
export type PublicerenWeigering = GeenConcept | ConceptGewijzigd | EigenConcept | ArtikelHeeftGebreken
export type VersieIntrekkenWeigering = VersieAlGeeindigd
export type VoorstelAfwijzenWeigering = GeenVoorstel

/** What a text is held against before it is kept: what ships under the same id, and words that point to nobody. */
export type Conceptomgeving = { readonly meegeleverd?: Artikel | undefined; readonly woorden: Woordkennis }

/** A text as a concept may hold it: it may have gebreken, but no endless texts or lists, and nothing of a leerling. */
export function conceptinhoud(
  inhoud: Artikel,
  { meegeleverd, woorden }: Conceptomgeving,
): Result<Artikel, ConceptinhoudWeigering> {
  if (langsteTekst(inhoud) > 2 * MEESTE_TEKENS_ARTIKEL || meesteDelen(inhoud) > MEESTE_DELEN_ARTIKEL)
    return weiger({ kind: 'ArtikelTeGroot' })
  const wat = leerlinggegevensInArtikel(inhoud, meegeleverd, woorden)
  return wat.length > 0 ? weiger({ kind: 'ArtikelOverLeerling', wat }) : ok(inhoud)
}

/** Another text for a concept; `stand` is that of the one that was read. Who changes it last does not publish it. */
export function conceptWijzigen(
  versie: Artikelversie,
  nieuw: {
    readonly inhoud: Artikel
    readonly stand: number
    readonly door: MedewerkerId
    readonly omgeving: Conceptomgeving
  },
  vandaag: Datum,
): Result<Conceptversie, ConceptWijzigenWeigering> {
  if (versie.status !== 'concept') return weiger({ kind: 'GeenConcept' })
  if (versie.stand !== nieuw.stand) return weiger({ kind: 'ConceptGewijzigd' })
  const inhoud = conceptinhoud({ ...nieuw.inhoud, id: versie.artikelId }, nieuw.omgeving)
  if (!inhoud.ok) return inhoud

  return ok({
    ...versie,
    inhoud: inhoud.value,
    stand: versie.stand + 1,
    geschrevenDoor: nieuw.door,
    geschrevenOp: vandaag,
  })
}

/**
 * The concept answers from now on. By a second pair of eyes, of exactly the text that was read (`stand`), and only when
 * nothing is wrong with it.
 */
export function publiceren(
  versie: Artikelversie,
  wie: { readonly door: MedewerkerId; readonly stand: number; readonly omgeving: Artikelomgeving },
  vandaag: Datum,
): Result<GepubliceerdeVersie, PublicerenWeigering> {
  if (versie.status !== 'concept') return weiger({ kind: 'GeenConcept' })
  if (versie.stand !== wie.stand) return weiger({ kind: 'ConceptGewijzigd' })
  if (versie.geschrevenDoor === wie.door) return weiger({ kind: 'EigenConcept' })
  const gebreken = artikelgebreken(versie.inhoud, wie.omgeving)
  if (gebreken.length > 0) return weiger({ kind: 'ArtikelHeeftGebreken', gebreken })

  return ok({ ...versie, status: 'gepubliceerd', gepubliceerdDoor: wie.door, gepubliceerdOp: vandaag })
}

/** The one before, when a later one is published. */
export const vervangen = (versie: GepubliceerdeVersie, door: MedewerkerId, vandaag: Datum): VervangenVersie => ({
  ...versie,
  status: 'vervangen',
  geeindigdDoor: door,
  geeindigdOp: vandaag,
})

/** Takes a concept or what answers now back; a shipped article of the same id answers again. Needs no second pair of eyes. */
export function versieIntrekken(
  versie: Artikelversie,
  door: MedewerkerId,
  vandaag: Datum,
): Result<IngetrokkenVersie, VersieIntrekkenWeigering> {
  if (versie.status === 'vervangen' || versie.status === 'ingetrokken')
    return weiger({ kind: 'VersieAlGeeindigd', op: versie.geeindigdOp })
  return ok({ ...versie, status: 'ingetrokken', geeindigdDoor: door, geeindigdOp: vandaag })
}

/** What ships now (`hash`) was read, and the own text stays. */
export function voorstelAfwijzen(
  versie: Artikelversie,
  hash: string | undefined,
): Result<GepubliceerdeVersie, VoorstelAfwijzenWeigering> {
  if (versie.status !== 'gepubliceerd' || !isVoorstel(versie, hash)) return weiger({ kind: 'GeenVoorstel' })
  const { basisHash: _, ...rest } = versie
  return ok(hash === undefined ? rest : { ...rest, basisHash: hash })
}
