import { type Datum, formatDatum, titelsleutel } from '@thuisnabij/domain'
import { type Artikel, type Citaat, plaatstekst } from '@thuisnabij/kennis'
import type { Antwoord } from '../antwoord.ts'
import { vindTijden } from '../verstaan/tijd/lees.ts'
import { toZin, zonder } from '../verstaan/zin.ts'
import { begrip, blijf, type Context, type Stap } from './stap.ts'

/**
 * What own documents say, when the articles give no answer: quoted, with where it stands. Undefined when no passage surely
 * answers.
 */
export function uitDocumenten(context: Context): Stap | undefined {
  const { deps, begrepen } = context
  return metCitaten(context, deps.documenten.zoek(begrepen.tekst, deps.vandaag))
}

/** As {@link uitDocumenten}, for a day that lies behind: "wat stond er in 2021 over vervoer?" */
export function uitDocumentenVanToen(context: Context): Stap | undefined {
  const { deps, begrepen } = context
  const toen = vraagVanToen(begrepen.tekst, deps.vandaag)
  return toen && metCitaten(context, deps.documenten.zoek(toen.vraag, toen.dag))
}

/** An answer that is not sure, or says that it does not know, and what own documents say in a message of its own behind it. */
export function aangevuld(context: Context, stap: Stap, artikel?: Artikel): Stap {
  const { deps, begrepen } = context
  const citaten = deps.documenten
    .zoek(begrepen.tekst, deps.vandaag)
    // What a person found not to stand in a document is not quoted from it.
    .filter((citaat) => !artikel?.bronnen.some((bron) => isUit(citaat, bron.document)))
  return citaten.length === 0 ? stap : { ...stap, antwoorden: [...stap.antwoorden, citatenAntwoord(context, citaten)] }
}

function metCitaten(context: Context, citaten: readonly Citaat[]): Stap | undefined {
  const [eerste] = citaten
  if (!eerste) return undefined
  const begrepen = begrip('procedure_vraag', eerste.zeker, { document: eerste.titel })
  return blijf(context, begrepen, citatenAntwoord(context, citaten))
}

function citatenAntwoord({ deps: { teksten } }: Context, citaten: readonly Citaat[]): Antwoord {
  const alineas = citaten.flatMap((citaat, plek) => [
    teksten.document.staat({ waar: plaatstekst(citaat), nummer: plek + 1 }),
    `“${zonderLink(citaat.tekst)}”`,
    ...(citaat.goldTot === undefined ? [] : [teksten.document.verlopen({ dag: formatDatum(citaat.goldTot) })]),
  ])
  return {
    soort: 'tekst',
    tekst: alineas.join('\n\n'),
    bronnen: citaten.map((citaat) => ({ naam: plaatstekst(citaat), citaat: citaat.tekst })),
  }
}

/** What stands in a document may not become a link in a message. */
const zonderLink = (tekst: string): string => tekst.replaceAll('](', '] (')

const isUit = ({ titel, versie }: Citaat, document: string): boolean =>
  [titel, `${titel} ${versie}`].some((naam) => titelsleutel(naam) === titelsleutel(document))

const TOEN = /\b(?:stond(?:en)?|gold(?:en)?|destijds|toen|vroeger)\b/g

/** What is asked of a time in the past, and its last day; undefined when it is asked how things are now. */
function vraagVanToen(tekst: string, vandaag: Datum): { readonly vraag: string; readonly dag: Datum } | undefined {
  const zin = toZin(tekst)
  if (zin.plat.search(TOEN) < 0) return undefined
  const [tijd] = vindTijden(zin, vandaag).tijden
  if (!tijd || tijd.van >= vandaag) return undefined
  const vraag = zonder(zin, [tijd.plaats]).plat.replace(TOEN, ' ')
  return { vraag, dag: tijd.tot < vandaag ? tijd.tot : vandaag }
}
