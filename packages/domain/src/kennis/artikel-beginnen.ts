import { addJaren, type Datum, jaarVan } from '../kalender/datum.ts'
import { formatDatum } from '../kalender/notatie.ts'
import { platteTekst } from '../platte-tekst.ts'
import type { Artikel } from './artikel.ts'
import type { BeantwoordeCoordinatievraag } from './coordinatievraag.ts'
import type { OpenKennisvraag } from './kennisvraag.ts'

/** How the coördinatie's own agreements are named as a source. */
export const WERKWIJZE_BRON = 'Werkwijze van de coördinatie'

/** An article of the own werkwijze, to be written: what was asked is filled in, the answer is not. Its id is still free to choose. */
export function artikelUitVragen(
  [vraag, ...meer]: readonly [Pick<OpenKennisvraag, 'tekst'>, ...Pick<OpenKennisvraag, 'tekst'>[]],
  vandaag: Datum,
): Artikel {
  const vragen = [vraag, ...meer].map(({ tekst }) => tekst)
  return {
    ...leeg(vandaag),
    titel: hoofdletter(vraag.tekst),
    voorbeeldvragen: eenmaal(vragen).slice(0, MEESTE_VOORBEELDEN),
    bronnen: [{ document: WERKWIJZE_BRON, paragraaf: formatDatum(vandaag) }],
  }
}

/** An article of question and answer as they are; its first paragraph is the short answer. */
export function artikelUitAntwoord(
  { nummer, tekst, antwoord, beantwoordOp }: BeantwoordeCoordinatievraag,
  vandaag: Datum,
): Artikel {
  const [kort = '', ...uitleg] = antwoord.split(/\n{2,}/).map((alinea) => alinea.trim())
  return {
    ...leeg(vandaag),
    titel: hoofdletter(tekst),
    voorbeeldvragen: [tekst],
    bronnen: [{ document: WERKWIJZE_BRON, paragraaf: `vraag ${nummer}, ${formatDatum(beantwoordOp)}` }],
    kort,
    uitleg: uitleg.filter(Boolean),
  }
}

const LANGSTE_ID = 60
const MEESTE_VOORBEELDEN = 10

/** An id made of the words of a title that no article of `bezet` has: "wie-betaalt-de-taxi", and then "wie-betaalt-de-taxi-2". */
export function vrijArtikelId(titel: string, bezet: ReadonlySet<string>): string {
  const woorden = platteTekst(titel).match(/[a-z0-9]+/g) ?? ['artikel']
  const id = woorden.join('-').slice(0, LANGSTE_ID).replace(/-+$/, '')
  let vrij = id
  for (let nummer = 2; bezet.has(vrij); nummer++) vrij = `${id}-${nummer}`
  return vrij
}

/** Holds until the end of next year, so that somebody looks at it again. */
const leeg = (vandaag: Datum): Artikel => ({
  id: '',
  soort: 'antwoord',
  titel: '',
  voorbeeldvragen: [],
  trefwoorden: [],
  bronnen: [],
  laag: 'werkwijze',
  geldigVan: vandaag,
  geldigTot: `${jaarVan(addJaren(vandaag, 1))}-12-31` as Datum,
  getoetstOp: vandaag,
  verwant: [],
  kort: '',
  uitleg: [],
})

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

const eenmaal = (vragen: readonly string[]): readonly string[] =>
  vragen.filter((vraag, plek) => vragen.findIndex((een) => een.toLowerCase() === vraag.toLowerCase()) === plek)
