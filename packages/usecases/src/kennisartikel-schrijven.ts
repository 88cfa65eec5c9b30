import { randomUUID } from 'node:crypto'
import {
  findArtikelversie,
  findCoordinatievraag,
  insertConcept,
  lockArtikelversies,
  lockOpenKennisvragen,
} from '@thuisnabij/db'
import {
  type Artikel,
  type ArtikelversieId,
  artikelUitAntwoord,
  artikelUitVragen,
  type ConceptinhoudWeigering,
  type Conceptversie,
  type CoordinatievraagId,
  conceptinhoud,
  type KennisvraagId,
  ok,
  type Result,
  vrijArtikelId,
  weiger,
} from '@thuisnabij/domain'
import type { CoordinatievraagNietGevonden } from './coordinatievraag-beantwoorden.ts'
import {
  type ArtikelNietGevonden,
  auditVersie,
  basishash,
  geldendeArtikelenLezen,
  meegeleverdArtikel,
  type VersieNietGevonden,
} from './kennisartikel-behandelen.ts'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'
import { woordkennis } from './woordkennis.ts'

/** What a concept begins with: what answers now, an older version, questions that found no answer, or an answer that was given. */
export type Conceptbegin =
  | { readonly soort: 'artikel'; readonly artikelId: string; readonly kennisvraagIds?: readonly KennisvraagId[] }
  | { readonly soort: 'versie'; readonly versieId: ArtikelversieId }
  | { readonly soort: 'kennisvragen'; readonly kennisvraagIds: readonly KennisvraagId[] }
  | { readonly soort: 'antwoord'; readonly coordinatievraagId: CoordinatievraagId }

/** A concept of this article is there already: go on with that one. */
export type ConceptBestaatAl = { readonly kind: 'ConceptBestaatAl'; readonly versieId: ArtikelversieId }
export type KennisvragenNietGevonden = { readonly kind: 'KennisvragenNietGevonden' }

export type ConceptBeginnenWeigering =
  | GeenToegang
  | ArtikelNietGevonden
  | VersieNietGevonden
  | KennisvragenNietGevonden
  | CoordinatievraagNietGevonden
  | ConceptBestaatAl
  | ConceptinhoudWeigering

/** Begins a concept, filled in as far as is known. Nobody else sees it, and nothing changes in what answers. */
export async function kennisartikelSchrijven(
  sessie: Werksessie,
  begin: Conceptbegin,
): Promise<Result<Conceptversie, ConceptBeginnenWeigering>> {
  if (!mag(sessie, 'kennisartikel-schrijven')) return geenToegang
  const eerste = await beginVan(sessie, begin)
  if (!eerste.ok) return eerste
  const { inhoud, ...vragen } = eerste.value
  const artikelId = inhoud.id

  const versies = await lockArtikelversies(sessie, artikelId)
  const bestaand = versies.find(({ status }) => status === 'concept')
  if (bestaand) return weiger({ kind: 'ConceptBestaatAl', versieId: bestaand.id })
  const meegeleverd = meegeleverdArtikel(artikelId)
  const goed = conceptinhoud(inhoud, { meegeleverd, woorden: await woordkennis(sessie) })
  if (!goed.ok) return goed

  const basisHash = basishash(artikelId)
  const concept: Conceptversie = {
    id: randomUUID() as string as ArtikelversieId,
    artikelId,
    versie: (versies[0]?.versie ?? 0) + 1,
    inhoud: goed.value,
    stand: 1,
    geschrevenDoor: sessie.wie.medewerkerId,
    geschrevenOp: sessie.vandaag,
    kennisvraagIds: [],
    ...vragen,
    status: 'concept',
    ...(basisHash === undefined ? {} : { basisHash }),
  }
  await insertConcept(sessie, concept)
  await auditVersie(sessie, 'kennisartikel-schrijven', concept)
  return ok(concept)
}

type Begin = Pick<Conceptversie, 'inhoud'> & Partial<Pick<Conceptversie, 'kennisvraagIds' | 'coordinatievraagId'>>
type Beginweigering = Exclude<ConceptBeginnenWeigering, GeenToegang | ConceptBestaatAl | ConceptinhoudWeigering>

async function beginVan(sessie: Werksessie, begin: Conceptbegin): Promise<Result<Begin, Beginweigering>> {
  switch (begin.soort) {
    case 'artikel': {
      const geldend = (await geldendeArtikelenLezen(sessie)).find(({ id }) => id === begin.artikelId)
      if (!geldend) return weiger({ kind: 'ArtikelNietGevonden' })
      const vragen = await lockOpenKennisvragen(sessie, begin.kennisvraagIds ?? [])
      return ok({ inhoud: geldend, kennisvraagIds: vragen.map(({ id }) => id) })
    }
    case 'versie': {
      const versie = await findArtikelversie(sessie, begin.versieId)
      return versie ? ok({ inhoud: versie.inhoud }) : weiger({ kind: 'VersieNietGevonden' })
    }
    case 'kennisvragen': {
      const vragen = await lockOpenKennisvragen(sessie, begin.kennisvraagIds)
      const [vraag, ...meer] = vragen
      if (!vraag) return weiger({ kind: 'KennisvragenNietGevonden' })
      const inhoud = artikelUitVragen([vraag, ...meer], sessie.vandaag)
      return ok({ inhoud: await metVrijId(sessie, inhoud), kennisvraagIds: vragen.map(({ id }) => id) })
    }
    case 'antwoord': {
      const gevonden = await findCoordinatievraag(sessie, begin.coordinatievraagId)
      if (gevonden?.vraag.status !== 'beantwoord') return weiger({ kind: 'CoordinatievraagNietGevonden' })
      const inhoud = artikelUitAntwoord(gevonden.vraag, sessie.vandaag)
      return ok({ inhoud: await metVrijId(sessie, inhoud), coordinatievraagId: gevonden.vraag.id })
    }
  }
}

async function metVrijId(sessie: Werksessie, inhoud: Artikel): Promise<Artikel> {
  const bezet = new Set((await geldendeArtikelenLezen(sessie)).map(({ id }) => id))
  let id = vrijArtikelId(inhoud.titel, bezet)
  // Of an id that answers no more the history stays its own.
  for (; (await lockArtikelversies(sessie, id)).length > 0; id = vrijArtikelId(inhoud.titel, bezet)) bezet.add(id)
  return { ...inhoud, id }
}
