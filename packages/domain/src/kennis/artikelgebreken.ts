import { parseDatum } from '../kalender/datum.ts'
import type { Artikel, Bron, Brondocument, Laag } from './artikel.ts'
import { langsteTekst, MEESTE_TEKENS_ARTIKEL } from './artikellengte.ts'

/** Something for which an article may not be shown yet; what is wrong, in a Dutch sentence that says what to do. */
export type Artikelgebrek = string

/** What an article is held against: every article there is (by id), and the documents that may be named. */
export type Artikelomgeving = {
  readonly ids: ReadonlySet<string>
  readonly documenten: readonly Brondocument[]
}

/** Words in the longest sentence, and in a long one; at most one in four is long. @source taalniveau B1 */
const LANGSTE_ZIN = 30
const LANGE_ZIN = 20
const MEESTE_VERWANT = 3

/**
 * All that is wrong with an article, in order of its fields; empty when it may be shown. The same for the articles that ship
 * and for those that the coördinatie writes.
 */
export function artikelgebreken(artikel: Artikel, omgeving: Artikelomgeving): readonly Artikelgebrek[] {
  return [
    ...inhoudsgebreken(artikel),
    ...brongebreken(artikel, omgeving),
    ...verwantgebreken(artikel, omgeving),
    ...daggebreken(artikel),
    ...taalgebreken(artikel),
  ]
}

function inhoudsgebreken(artikel: Artikel): readonly Artikelgebrek[] {
  const { titel, kort, voorbeeldvragen, soort, laag } = artikel
  const gebreken: Artikelgebrek[] = []
  if (titel.trim() === '') gebreken.push('De titel ontbreekt. Schrijf de vraag op die het artikel beantwoordt.')
  if (kort.trim() === '') gebreken.push('Het korte antwoord ontbreekt. Schrijf het in een of twee zinnen.')
  if (voorbeeldvragen.length === 0)
    gebreken.push('Er is geen voorbeeldvraag. Geef er minstens een: daaraan herkent de assistent de vraag.')
  if (new Set(voorbeeldvragen.map((vraag) => vraag.trim().toLowerCase())).size < voorbeeldvragen.length)
    gebreken.push('Een voorbeeldvraag staat er twee keer. Haal er een weg.')
  if (langsteTekst(artikel) > MEESTE_TEKENS_ARTIKEL)
    gebreken.push(`Een alinea is langer dan ${MEESTE_TEKENS_ARTIKEL} tekens. Maak er meer alinea's van.`)
  const zegtNiets = kort.startsWith('Dat weet ik niet')
  if (kort.trim() !== '' && soort === 'niet_in_plan' && !zegtNiets)
    gebreken.push('Het plan zegt hier niets over. Begin het korte antwoord dan met: Dat weet ik niet.')
  if (soort === 'antwoord' && zegtNiets)
    gebreken.push('Het korte antwoord begint met "Dat weet ik niet". Schrijf het antwoord op.')
  if (soort === 'niet_in_plan' && laag === 'werkwijze')
    gebreken.push('De eigen werkwijze geeft een antwoord. Kies de soort antwoord, of de laag plan.')
  return gebreken
}

const LAAGNAAM: Readonly<Record<Laag, string>> = {
  plan: 'het plan',
  landelijk: 'landelijke regels',
  werkwijze: 'de eigen werkwijze',
}

function brongebreken({ bronnen, laag }: Artikel, { documenten }: Artikelomgeving): readonly Artikelgebrek[] {
  if (bronnen.length === 0) return ['De bron ontbreekt. Schrijf op waar het staat, of wie het heeft afgesproken.']
  return bronnen
    .filter((bron) => !bestaatBron(bron, laag, documenten))
    .map(
      ({ document, paragraaf }) =>
        `De bron "${document}, ${paragraaf}" ken ik niet bij ${LAAGNAAM[laag]}. Kijk de naam en de paragraaf na.`,
    )
}

const bestaatBron = (bron: Bron, laag: Laag, documenten: readonly Brondocument[]): boolean =>
  bron.paragraaf.trim() !== '' &&
  documenten.some(
    (een) =>
      een.laag === laag &&
      new RegExp(`^(?:${een.document})$`).test(bron.document) &&
      new RegExp(een.paragraaf).test(bron.paragraaf),
  )

function verwantgebreken({ id, verwant }: Artikel, { ids }: Artikelomgeving): readonly Artikelgebrek[] {
  const onbekend = verwant.filter((ander) => !ids.has(ander) || ander === id)
  return [
    ...onbekend.map((ander) => `Het verwante artikel "${ander}" is er niet. Kies een ander of haal het weg.`),
    ...(new Set(verwant).size < verwant.length ? ['Een verwant artikel staat er twee keer. Haal er een weg.'] : []),
    ...(verwant.length > MEESTE_VERWANT ? [`Er zijn meer dan ${MEESTE_VERWANT} verwante artikelen. Haal er weg.`] : []),
  ]
}

function daggebreken({ geldigVan, getoetstOp, geldigTot }: Artikel): readonly Artikelgebrek[] {
  const dagen = [geldigVan, getoetstOp, geldigTot]
  if (dagen.some((dag) => parseDatum(dag) === undefined))
    return ['Een van de dagen (geldig van, getoetst op, geldig tot) bestaat niet. Schrijf ze als 2023-11-15.']
  return geldigVan <= getoetstOp && getoetstOp <= geldigTot
    ? []
    : ['De dagen kloppen niet: eerst geldig van, dan getoetst op, dan geldig tot. Pas ze aan.']
}

function taalgebreken({ kort, uitleg }: Artikel): readonly Artikelgebrek[] {
  const zinnen = [kort, ...uitleg]
    .join('\n')
    .split(/[.!?:;](?:\s|$)|\n/)
    .map((zin) => zin.trim())
    .filter((zin) => zin !== '')
  const telang = zinnen.filter((zin) => woordenIn(zin) > LANGSTE_ZIN)
  const lang = zinnen.filter((zin) => woordenIn(zin) > LANGE_ZIN)
  return [
    ...telang.map((zin) => `Deze zin heeft meer dan ${LANGSTE_ZIN} woorden: "${begin(zin)}" Maak er twee van.`),
    ...(lang.length > Math.max(1, zinnen.length / 4)
      ? [`Te veel zinnen hebben meer dan ${LANGE_ZIN} woorden. Maak ze korter.`]
      : []),
  ]
}

const woordenIn = (zin: string): number => zin.split(/\s+/).length
const begin = (zin: string): string => `${zin.split(/\s+/).slice(0, 6).join(' ')} …`
