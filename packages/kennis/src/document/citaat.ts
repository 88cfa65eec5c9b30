import { type Datum, isVersieVerlopen } from '@thuisnabij/domain'
import { netjes } from './blok.ts'
import type { Indexpassage } from './passage-index.ts'
import { koppenIn, TUSSEN } from './passages.ts'

/** Words of a document as they stand there, and where. */
export type Citaat = {
  readonly titel: string
  readonly versie: string
  /** Headings above it, outermost first; may be empty. */
  readonly kop: readonly string[]
  /** Number of its first paragraph in the document, from 1. */
  readonly alinea: number
  readonly bladzijde?: number
  /** Whole sentences; "…" where something was left out. */
  readonly tekst: string
  /** Last day of the version; only when that is before the day for which it was asked. */
  readonly goldTot?: Datum
  /** How sure it is that it answers, 0 to 1. */
  readonly zeker: number
}

/** Words of a quote: enough to read by itself, few enough to read three. */
const WOORDEN = 80

/** The sentences of a passage that answer best, with what stands around them. */
export function citaatVan(
  { inhoud, passage, zinnen, woorden }: Indexpassage,
  hoe: {
    readonly zeker: number
    readonly dag: Datum
    /** Share of what was asked that some words have. */
    readonly dekking: (woorden: readonly number[]) => number
  },
): Citaat {
  const isTekst = (plek: number) => zinnen[plek] !== undefined && koppenIn(zinnen[plek]) === undefined
  const scores = woorden.map((zin, plek) =>
    isTekst(plek) ? hoe.dekking(zin) + 0.5 * hoe.dekking([...zin, ...(woorden[plek + 1] ?? [])]) : -1,
  )
  const beste = scores.reduce((best, score, plek) => (score > (scores[best] ?? 0) + 1e-9 ? plek : best), 0)
  let [van, tot] = [beste, beste]
  const lengte = (plek: number) => (isTekst(plek) ? (zinnen[plek] ?? '').split(' ').length : Number.POSITIVE_INFINITY)
  let over = WOORDEN - lengte(beste)
  // What follows explains; what stands before introduces. A quote stands under one heading.
  for (;;) {
    if (lengte(tot + 1) <= over) over -= lengte(++tot)
    else if (lengte(van - 1) <= over) over -= lengte(--van)
    else break
  }
  const tekst = netjes(zinnen.slice(van, tot + 1).join(' '))
  const onder =
    zinnen
      .slice(0, van)
      .map(koppenIn)
      .findLast((koppen) => koppen !== undefined) ?? []
  const { versie, geldigTot } = inhoud.versie
  const { alinea, bladzijde } = passage
  const kop = [...passage.kop, ...onder]
  return {
    ...{ titel: inhoud.titel, versie, kop, alinea, ...(bladzijde === undefined ? {} : { bladzijde }) },
    tekst: `${isTekst(van - 1) ? '… ' : ''}${tekst}${isTekst(tot + 1) ? ' …' : ''}`,
    zeker: hoe.zeker,
    ...(geldigTot !== undefined && isVersieVerlopen(inhoud.versie, hoe.dag) ? { goldTot: geldigTot } : {}),
  }
}

/** Where a quote stands, in words: "Ondersteuningsplan, versie 2022-2024, 5.1 Extra ondersteuning, p. 12". */
export function plaatstekst({
  titel,
  versie,
  kop,
  alinea,
  bladzijde,
}: Pick<Citaat, 'titel' | 'versie' | 'kop' | 'alinea' | 'bladzijde'>): string {
  const waar = kop.length > 0 ? kop.join(TUSSEN) : `alinea ${alinea}`
  return [titel, `versie ${versie}`, waar, ...(bladzijde === undefined ? [] : [`p. ${bladzijde}`])].join(', ')
}
