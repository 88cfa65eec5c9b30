import type { ArtikelInvoer, ArtikeltekstFragment } from '../../operaties.gen.ts'

/** An article as it is typed: a list is a text with a line per item, a paragraph ends at an empty line. */
export type Concepttekst = {
  readonly titel: string
  readonly kort: string
  readonly uitleg: string
  readonly voorbeeldvragen: string
  readonly trefwoorden: string
  readonly bronnen: string
  readonly geldigTot: string
  readonly waarschuwing: string
}

export const toConcepttekst = (artikel: ArtikeltekstFragment): Concepttekst => ({
  titel: artikel.titel,
  kort: artikel.kort,
  uitleg: artikel.uitleg.join('\n\n'),
  voorbeeldvragen: artikel.voorbeeldvragen.join('\n'),
  trefwoorden: artikel.trefwoorden.join(', '),
  bronnen: artikel.bronnen.map(({ document, paragraaf }) => `${document}, ${paragraaf}`).join('\n'),
  geldigTot: artikel.geldigTot,
  waarschuwing: artikel.waarschuwing ?? '',
})

/** What was typed, with all that the form does not show as it was. `werkwijze`: it becomes what the coördinatie itself says. */
export function toInvoer(tekst: Concepttekst, artikel: ArtikeltekstFragment, werkwijze: boolean): ArtikelInvoer {
  const bronnen = regels(tekst.bronnen).map((regel) => {
    const [document = '', ...plek] = regel.split(',')
    return { document: document.trim(), paragraaf: plek.join(',').trim() }
  })
  return {
    soort: werkwijze ? 'antwoord' : artikel.soort,
    laag: werkwijze ? 'werkwijze' : artikel.laag,
    titel: tekst.titel,
    kort: tekst.kort,
    uitleg: tekst.uitleg.split(/\n{2,}/).filter((alinea) => alinea.trim() !== ''),
    voorbeeldvragen: regels(tekst.voorbeeldvragen),
    trefwoorden: tekst.trefwoorden
      .split(',')
      .map((woord) => woord.trim())
      .filter(Boolean),
    bronnen,
    bestuur: [...artikel.bestuur],
    geldigVan: artikel.geldigVan,
    geldigTot: tekst.geldigTot,
    getoetstOp: artikel.getoetstOp,
    waarschuwing: tekst.waarschuwing,
    verwant: [...artikel.verwant],
  }
}

const regels = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean)
