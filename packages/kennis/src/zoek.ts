import type { Artikel, Laag } from './artikel.ts'
import { vanBestuur } from './bestuur.ts'
import { type Gevraagd, gedekt } from './gelijkenis.ts'
import { EIGEN_LAGEN } from './lagen.ts'
import { type Kandidaat, type Rangorde, rangschik } from './rangschik.ts'
import { leesWoordenlijst, type Woordenregel } from './woordenlijst.ts'
import { zekerheidVan } from './zekerheid.ts'
import { type Document, maakIndex } from './zoekindex.ts'

/**
 * An article found, with the sentence of it that answers best.
 *
 * `dekking` is how sure it is that it answers the question, from 0 to 1.
 */
export type Treffer = { readonly artikel: Artikel; readonly zin: string; readonly dekking: number }

/** What a search gives: one answer, at most three that look like it, or an honest nothing. */
export type Zoekuitkomst =
  | { readonly band: 'antwoord'; readonly treffer: Treffer }
  | { readonly band: 'lijkt_erop'; readonly treffers: readonly Treffer[] }
  | { readonly band: 'weet_ik_niet'; readonly dekking: number }

export type Zoekopties = {
  /** Schoolbestuur of who asks, by its name as registered: its own articles come before those of another. */
  readonly bestuur?: string | undefined
}

/** An index of articles, built once and asked many times. */
export type Kennisbank = {
  readonly artikelen: readonly Artikel[]
  readonly zoek: (vraag: string, opties?: Zoekopties) => Zoekuitkomst
}

export type Kennisopties = {
  /** Layers that may answer; without it all but the national rules. */
  readonly lagen?: readonly Laag[]
  /** How schools say things; without it the list that ships with this package. */
  readonly woordenlijst?: readonly Woordenregel[]
}

/**
 * From how sure it is that some article answers something is offered at all, and given as the answer; from how sure it is
 * that it is the first; and from which share of the question an answer must cover. Set on vragen/afstellen.jsonl.
 */
export const BANDEN = { herkend: 0.4, antwoord: 0.6, zeker: 0.85, dekking: 0.4 }
const HOOGSTENS = 3
/** What is offered beside the first must score at least this share of it. */
const IN_DE_BUURT = 0.6

/**
 * Builds the index; order and content of `alle` decide everything, so the same articles give the same answers.
 *
 * Articles of another layer are left out wholly: not found, and not in its `artikelen`.
 */
export function maakKennisbank(alle: readonly Artikel[], opties: Kennisopties = {}): Kennisbank {
  const { lagen = EIGEN_LAGEN, woordenlijst = leesWoordenlijst() } = opties
  const artikelen = alle.filter(({ laag }) => lagen.includes(laag))
  const index = maakIndex(artikelen, woordenlijst)
  return {
    artikelen,
    zoek: (vraag, { bestuur } = {}) => {
      const { kandidaten, gevraagd } = rangschik(index, vraag)
      return uitkomst({ kandidaten: vanBestuur(kandidaten, vraag, bestuur), gevraagd })
    },
  }
}

function uitkomst({ kandidaten, gevraagd }: Rangorde): Zoekuitkomst {
  const [eerste] = kandidaten
  const { herkend, zeker } = zekerheidVan(kandidaten)
  if (!eerste || herkend < BANDEN.herkend) return { band: 'weet_ik_niet', dekking: herkend }
  const genoeg = herkend >= BANDEN.antwoord && eerste.kenmerken.dekking >= BANDEN.dekking
  if (genoeg && zeker >= BANDEN.zeker) return { band: 'antwoord', treffer: toTreffer(eerste, gevraagd, zeker) }

  const treffers = kandidaten
    .slice(0, HOOGSTENS)
    .filter(({ score }) => score >= IN_DE_BUURT * eerste.score)
    .map((kandidaat) => toTreffer(kandidaat, gevraagd, (zeker * kandidaat.score) / eerste.score))
  return { band: 'lijkt_erop', treffers }
}

const toTreffer = ({ document }: Kandidaat, gevraagd: readonly Gevraagd[], dekking: number): Treffer => ({
  artikel: document.artikel,
  zin: besteZin(document, gevraagd),
  dekking,
})

/** The sentence that has most of what was asked; of equals the first. */
function besteZin({ artikel, zinnen }: Document, gevraagd: readonly Gevraagd[]): string {
  let best = artikel.kort
  let hoogst = 0
  for (const { tekst, woorden } of zinnen) {
    const score = gedekt(gevraagd, woorden)
    if (score > hoogst + 1e-9) {
      hoogst = score
      best = tekst
    }
  }
  return best
}
