import type { Artikel, Laag, Woordenregel } from '@thuisnabij/domain'
import { woorden, zinnen } from './analyse.ts'
import { mistAntwoord } from './antwoordsoort.ts'
import { vanBestuur } from './bestuur.ts'
import { type Gevraagd, gedekt } from './gelijkenis.ts'
import { EIGEN_LAGEN } from './lagen.ts'
import { type Kandidaat, lees, type Rangorde, rangschik, zegtIets } from './rangschik.ts'
import { type InStappen, ineens, tussendoor } from './stappen.ts'
import { leesWoordenlijst } from './woordenlijst.ts'
import type { Woordenschat } from './woordenschat.ts'
import { zekerheidVan } from './zekerheid.ts'
import { indexInStappen, nummersVan } from './zoekindex.ts'

/**
 * An article found, with the sentence of it that answers best.
 *
 * `dekking` is how sure it is that it answers the question, from 0 to 1.
 */
export type Treffer = { readonly artikel: Artikel; readonly zin: string; readonly dekking: number }

/** What a search gives: one answer, at most three that look like it, or an honest nothing. */
export type Zoekuitkomst =
  | { readonly band: 'antwoord'; readonly treffer: Treffer }
  /** `mist`: it is about this, but the amount, day or name that was asked is not in it. */
  | { readonly band: 'lijkt_erop'; readonly treffers: readonly Treffer[]; readonly mist?: true }
  | { readonly band: 'weet_ik_niet'; readonly dekking: number }

export type Zoekopties = {
  /** Schoolbestuur of who asks, by its name as registered: its own articles come before those of another. */
  readonly bestuur?: string | undefined
}

/** A paragraph that answers best, and the share (0 to 1) of what was asked that it has words for. */
export type Passage = { readonly alinea: string; readonly dekking: number }

/** An index of articles, built once and asked many times. */
export type Kennisbank = {
  readonly artikelen: readonly Artikel[]
  readonly zoek: (vraag: string, opties?: Zoekopties) => Zoekuitkomst
  /**
   * Where in one article the answer to a further question stands: a paragraph, or its short answer when the warning beside it
   * is what speaks of it; undefined when the question has no words to look for.
   */
  readonly zoekIn: (artikel: Artikel, vraag: string) => Passage | undefined
  /** All that may answer, best first, and how sure it is (0 to 1) that any does; for judging, not for showing. */
  readonly rangorde: (
    vraag: string,
    opties?: Zoekopties,
  ) => { readonly artikelen: readonly Artikel[]; readonly herkend: number }
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
export const BANDEN = { herkend: 0.4, antwoord: 0.6, zeker: 0.87, dekking: 0.4 }
const HOOGSTENS = 3
/** What is offered beside the first must score at least this share of it. */
const IN_DE_BUURT = 0.6

/**
 * Builds the index; order and content of `alle` decide everything, so the same articles give the same answers.
 *
 * Articles of another layer are left out wholly: not found, and not in its `artikelen`.
 */
export const maakKennisbank = (alle: readonly Artikel[], opties: Kennisopties = {}): Kennisbank =>
  ineens(kennisbankInStappen(alle, opties))

/** As {@link maakKennisbank}, while questions go on being answered: it never holds the process up for long. */
export const bouwKennisbank = (alle: readonly Artikel[], opties: Kennisopties = {}): Promise<Kennisbank> =>
  tussendoor(kennisbankInStappen(alle, opties))

function* kennisbankInStappen(alle: readonly Artikel[], opties: Kennisopties): InStappen<Kennisbank> {
  const { lagen = EIGEN_LAGEN, woordenlijst = leesWoordenlijst() } = opties
  const artikelen = alle.filter(({ laag }) => lagen.includes(laag))
  const index = yield* indexInStappen(artikelen, woordenlijst)
  const vind = (vraag: string, { bestuur }: Zoekopties = {}): Rangorde => {
    const { kandidaten, gevraagd } = rangschik(index, vraag)
    return { kandidaten: vanBestuur(kandidaten, vraag, bestuur), gevraagd }
  }
  return {
    artikelen,
    zoek: (vraag, opties) => uitkomst(vraag, vind(vraag, opties), index.schat),
    zoekIn: ({ kort, uitleg, waarschuwing }, vraag) => {
      const { gevonden: gevraagd } = lees(index, vraag)
      if (gevraagd.length === 0) return undefined
      const passage = bestePassage([kort, ...uitleg, ...(waarschuwing ? [waarschuwing] : [])], gevraagd, index.schat)
      return passage?.alinea === waarschuwing && passage ? { ...passage, alinea: kort } : passage
    },
    rangorde: (vraag, opties) => {
      const { kandidaten } = vind(vraag, opties)
      return {
        artikelen: kandidaten.map(({ document }) => document.artikel),
        herkend: zekerheidVan(kandidaten).herkend,
      }
    },
  }
}

function uitkomst(vraag: string, rangorde: Rangorde, schat: Woordenschat): Zoekuitkomst {
  const { kandidaten, gevraagd } = rangorde
  const [eerste] = kandidaten
  const { herkend, zeker } = zekerheidVan(kandidaten)
  if (!eerste || herkend < BANDEN.herkend) return { band: 'weet_ik_niet', dekking: herkend }
  const genoeg = herkend >= BANDEN.antwoord && eerste.kenmerken.dekking >= BANDEN.dekking && zegtIets(rangorde, eerste)
  const toTreffer = ({ document: { artikel } }: Kandidaat, dekking: number): Treffer => ({
    artikel,
    zin: besteZin(artikel, gevraagd, schat),
    dekking,
  })
  const mist = mistAntwoord(vraag, eerste.document.artikel)
  if (genoeg && zeker >= BANDEN.zeker && !mist) return { band: 'antwoord', treffer: toTreffer(eerste, zeker) }

  const treffers = kandidaten
    .slice(0, HOOGSTENS)
    .filter(({ score }) => score >= IN_DE_BUURT * eerste.score)
    .map((kandidaat) => toTreffer(kandidaat, (zeker * kandidaat.score) / eerste.score))
  return { band: 'lijkt_erop', treffers, ...(mist && { mist }) }
}

/** The sentence that has most of what was asked. */
const besteZin = ({ kort, uitleg }: Artikel, gevraagd: readonly Gevraagd[], schat: Woordenschat): string =>
  bestePassage([kort, ...uitleg].flatMap(zinnen), gevraagd, schat)?.alinea ?? kort

/** The piece that has most of what was asked; of equals the first. */
function bestePassage(
  stukken: readonly string[],
  gevraagd: readonly Gevraagd[],
  schat: Woordenschat,
): Passage | undefined {
  let best: Passage | undefined
  for (const alinea of stukken) {
    const dekking = gedekt(gevraagd, nummersVan(woorden(alinea), schat))
    if (!best || dekking > best.dekking + 1e-9) best = { alinea, dekking }
  }
  return best
}
