import { type Artikel, brontekst, type Passage, toAntwoord, type Zoekuitkomst } from '@thuisnabij/kennis'
import type { Antwoord, Bronvermelding } from '../antwoord.ts'
import type { Teksten } from '../catalogus/teksten.ts'
import { herstel } from '../verstaan/spelling.ts'
import { toZin } from '../verstaan/zin.ts'
import { gemist } from './gevraagd.ts'
import { begrip, type Context, type Stap, toon } from './stap.ts'

/** What the articles say to a question, by the route of the own schoolbestuur. */
export const zoekArtikel = ({ deps: { kennis, ik } }: Pick<Context, 'deps'>, tekst: string): Zoekuitkomst =>
  kennis.zoek(herstel(toZin(tekst)).plat, { bestuur: ik.bestuur })

/** Answers with an article as it reads today, and remembers that it was the last thing spoken of. */
export function metArtikel(context: Context, artikel: Artikel, zekerheid: number): Stap {
  const { titel, kort, uitleg, verwant } = vandaag(context, artikel)
  const delen = {
    kop: [`**${titel}**`],
    citaat: kort,
    vervolg: uitleg,
    suggesties: verwant.map((ander) => ander.titel),
  }
  return {
    ...uitArtikel(context, artikel, { ...delen, zekerheid }),
    ...(artikel.soort === 'niet_in_plan' && { gemist: [gemist(context, 'niet_in_plan', artikel.id)] }),
  }
}

/** Answers a further question with the one paragraph of an article that speaks of it. */
export const metPassage = (context: Context, artikel: Artikel, { alinea, dekking }: Passage): Stap =>
  uitArtikel(context, artikel, { citaat: alinea, zekerheid: dekking })

type Delen = {
  readonly kop?: readonly string[]
  /** What is quoted, with the [n] of where it stands. */
  readonly citaat: string
  readonly vervolg?: readonly string[]
  readonly suggesties?: readonly string[]
  readonly zekerheid: number
}

/** What an article says, always with its warning and where it stands. */
function uitArtikel(context: Context, artikel: Artikel, delen: Delen): Stap {
  const { kop = [], citaat, vervolg = [], suggesties = [], zekerheid } = delen
  const { teksten } = context.deps
  const { waarschuwing } = vandaag(context, artikel)
  const letOp = waarschuwing === undefined ? [] : [letOpTekst(teksten, waarschuwing)]
  return {
    toestand: { ...context.toestand, laatste: { soort: 'artikel', id: artikel.id } },
    antwoorden: [
      {
        soort: 'tekst',
        tekst: [...kop, metVerwijzing(citaat, artikel), ...vervolg, ...letOp, bronregel(teksten, artikel)].join('\n\n'),
        bronnen: bronvermelding(artikel, citaat),
        artikel: artikel.id,
        ...(suggesties.length > 0 && { suggesties }),
      },
    ],
    begrip: begrip(intentVan(artikel), zekerheid, { onderwerp: artikel.id }),
  }
}

const vandaag = ({ deps }: Context, artikel: Artikel) => toAntwoord(artikel, deps.kennis.artikelen, deps.vandaag)

/** The article behind a button; undefined when it is no longer there. */
export function artikelMetId(context: Context, id: string): Stap | undefined {
  const artikel = vindArtikel(context, id)
  if (!artikel) return undefined
  const { gemist: _, ...stap } = metArtikel(context, artikel, 1)
  return stap
}

export const vindArtikel = ({ deps }: Context, id: string): Artikel | undefined =>
  deps.kennis.artikelen.find((een) => een.id === id)

/** The article of which a message is the title, as after the press of a suggestion. */
export const artikelMetTitel = ({ deps, begrepen }: Context): Artikel | undefined =>
  deps.kennis.artikelen.find(({ titel }) => titel === begrepen.tekst.trim())

/** Articles to choose from, each with its short answer and where it stands; `vraag` is the id of the question that was kept. */
export function keuzeUit(teksten: Teksten, artikelen: readonly Artikel[], vraag = ''): Antwoord {
  const knoppen = artikelen.map(({ id, titel }) => ({
    titel,
    verb: 'vraag/stellen' as const,
    data: { artikel: id, ...(vraag && { vraag }) },
  }))
  const kort = artikelen.map((artikel) => ({ titel: artikel.titel, tekst: artikel.kort, bron: brontekst(artikel) }))
  return toon({ soort: 'keuze', vraag: teksten.kennis.lijktErop, kort, knoppen }, teksten.samenvatting.lijktErop)
}

/** Where an article stands: "[1] Ondersteuningsplan 2022-2024, §5.1(3)". */
export const bronregel = (teksten: Teksten, { bronnen }: Artikel): string =>
  teksten.kennis.bron({
    waar: bronnen.map(({ document, paragraaf }, plek) => `[${plek + 1}] ${document}, ${paragraaf}`).join('; '),
  })

/** A warning that says itself to take heed, does not say so twice. */
const letOpTekst = (teksten: Teksten, waarschuwing: string): string =>
  teksten.kennis.letOp({ waarschuwing: waarschuwing.replace(/^let op:? /i, '') })

const metVerwijzing = (tekst: string, { bronnen }: Artikel): string =>
  `${tekst} ${bronnen.map((_, plek) => `[${plek + 1}]`).join('')}`

const bronvermelding = ({ bronnen }: Artikel, citaat: string): readonly Bronvermelding[] =>
  bronnen.map(({ document, paragraaf }) => ({ naam: `${document}, ${paragraaf}`, citaat }))

export const intentVan = ({ soort }: Artikel) => (soort === 'niet_in_plan' ? 'niet_in_plan' : 'procedure_vraag')
