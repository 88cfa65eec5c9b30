import type { ArtikelversieId, CoordinatievraagId, KennisvraagId, MedewerkerId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Artikel } from './artikel.ts'

type Basis = {
  readonly id: ArtikelversieId
  /** The id of the article; that of a shipped one when this is a correction of it. */
  readonly artikelId: string
  /** 1 for the first that was written under this id, and so on. */
  readonly versie: number
  readonly inhoud: Artikel
  /**
   * Hash of the shipped article that it was held against; absent when none shipped. One that ships later with another hash is
   * a voorstel.
   */
  readonly basisHash?: string
  /** Counts up at every change of the text, so that nobody publishes or overwrites what they did not read. */
  readonly stand: number
  /** Who last changed the text: somebody else publishes it. */
  readonly geschrevenDoor: MedewerkerId
  readonly geschrevenOp: Datum
  /** What it was written for. */
  readonly kennisvraagIds: readonly KennisvraagId[]
  readonly coordinatievraagId?: CoordinatievraagId
}
type Gepubliceerd = { readonly gepubliceerdDoor: MedewerkerId; readonly gepubliceerdOp: Datum }
type Geeindigd = { readonly geeindigdDoor: MedewerkerId; readonly geeindigdOp: Datum }

export type Conceptversie = Basis & { readonly status: 'concept' }
/** The one that answers. */
export type GepubliceerdeVersie = Basis & Gepubliceerd & { readonly status: 'gepubliceerd' }
/** A later one was published. */
export type VervangenVersie = Basis & Gepubliceerd & Geeindigd & { readonly status: 'vervangen' }
/** Taken back, before or after it was published. */
export type IngetrokkenVersie = Basis & Partial<Gepubliceerd> & Geeindigd & { readonly status: 'ingetrokken' }

/** An article as the coördinatie wrote it; of one id at most one concept and one gepubliceerd. */
export type Artikelversie = Conceptversie | GepubliceerdeVersie | VervangenVersie | IngetrokkenVersie
export type Artikelversiestatus = Artikelversie['status']

/**
 * The articles that answer: what ships, with a published version of the same id in its place, and those that only the
 * coördinatie wrote after them, in order of id.
 */
export function geldendeArtikelen(
  meegeleverd: readonly Artikel[],
  gepubliceerd: readonly Pick<GepubliceerdeVersie, 'artikelId' | 'inhoud'>[],
): readonly Artikel[] {
  const eigen = new Map(gepubliceerd.map(({ artikelId, inhoud }) => [artikelId, inhoud]))
  const basis = meegeleverd.map((artikel) => eigen.get(artikel.id) ?? artikel)
  const ids = new Set(meegeleverd.map(({ id }) => id))
  const nieuw = [...eigen.values()].filter(({ id }) => !ids.has(id))
  return [...basis, ...nieuw.toSorted((a, b) => (a.id < b.id ? -1 : 1))]
}

/**
 * Whether the program now ships another text than this version was held against (or ships one, or no longer): the coördinatie
 * then chooses between the two.
 */
export const isVoorstel = ({ basisHash }: Pick<Artikelversie, 'basisHash'>, hash: string | undefined): boolean =>
  basisHash !== hash
