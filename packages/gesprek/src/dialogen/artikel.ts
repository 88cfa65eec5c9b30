import { type Artikel, brontekst, type Passage, toAntwoord } from '@thuisnabij/kennis'
import type { Antwoord, Bronvermelding } from '../antwoord.ts'
import type { Teksten } from '../catalogus/teksten.ts'
import type { Deps } from '../deps.ts'
import { gemist } from './gevraagd.ts'
import { begrip, type Context, type Stap, toon } from './stap.ts'

/** Answers with an article, and remembers that it was the last thing spoken of. */
export function metArtikel(context: Context, artikel: Artikel, zekerheid: number): Stap {
  const { deps, toestand } = context
  return {
    toestand: { ...toestand, laatste: { soort: 'artikel', id: artikel.id } },
    antwoorden: [artikelAntwoord(deps, artikel)],
    begrip: begrip(intentVan(artikel), zekerheid, { onderwerp: artikel.id }),
    ...(artikel.soort === 'niet_in_plan' && { gemist: [gemist(context, 'niet_in_plan', artikel.id)] }),
  }
}

/** The article behind a button; undefined when it is no longer there. */
export function artikelMetId(context: Context, id: string): Stap | undefined {
  const artikel = vindArtikel(context, id)
  if (!artikel) return undefined
  const { gemist: _, ...stap } = metArtikel(context, artikel, 1)
  return stap
}

export const vindArtikel = ({ deps }: Context, id: string): Artikel | undefined =>
  deps.kennis.artikelen.find((een) => een.id === id)

/** An article as it reads today: short answer, explanation, what to be warned of, where it stands, and what to ask next. */
function artikelAntwoord({ teksten, kennis, vandaag }: Deps, artikel: Artikel): Antwoord {
  const { titel, kort, uitleg, waarschuwing, verwant } = toAntwoord(artikel, kennis.artikelen, vandaag)
  const letOp = waarschuwing === undefined ? [] : [letOpTekst(teksten, waarschuwing)]
  return {
    soort: 'tekst',
    tekst: [`**${titel}**`, metVerwijzing(kort, artikel), ...uitleg, ...letOp, bronregel(teksten, artikel)].join(
      '\n\n',
    ),
    bronnen: bronvermelding(artikel, kort),
    artikel: artikel.id,
    ...(verwant.length > 0 && { suggesties: verwant.map((ander) => ander.titel) }),
  }
}

/** Answers a further question with the one paragraph of an article that speaks of it, and its warning. */
export function metPassage(context: Context, artikel: Artikel, { alinea, dekking }: Passage): Stap {
  const { deps, toestand } = context
  const { waarschuwing } = toAntwoord(artikel, deps.kennis.artikelen, deps.vandaag)
  const letOp = waarschuwing === undefined ? [] : [letOpTekst(deps.teksten, waarschuwing)]
  return {
    toestand: { ...toestand, laatste: { soort: 'artikel', id: artikel.id } },
    antwoorden: [
      {
        soort: 'tekst',
        tekst: [metVerwijzing(alinea, artikel), ...letOp, bronregel(deps.teksten, artikel)].join('\n\n'),
        bronnen: bronvermelding(artikel, alinea),
        artikel: artikel.id,
      },
    ],
    begrip: begrip(intentVan(artikel), dekking, { onderwerp: artikel.id }),
  }
}

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
