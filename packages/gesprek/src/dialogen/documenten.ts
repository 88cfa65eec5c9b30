import { type Datum, formatDatum, titelsleutel } from '@thuisnabij/domain'
import { type Artikel, type Citaat, plaatstekst } from '@thuisnabij/kennis'
import type { Antwoord } from '../antwoord.ts'
import { vindTijden } from '../verstaan/tijd/lees.ts'
import { toZin, zonder } from '../verstaan/zin.ts'
import { begrip, type Context, type Stap } from './stap.ts'

/**
 * What own documents say, when the articles give no answer: quoted, with where it stands, in a message of its own. Undefined
 * when no passage surely answers.
 */
export function uitDocumenten(context: Context): Stap | undefined {
  const { deps, begrepen, toestand } = context
  const citaten = deps.documenten.zoek(begrepen.tekst, deps.vandaag)
  return citaten.length === 0 ? undefined : metCitaten(context, { toestand, antwoorden: [] }, citaten)
}

/** As {@link uitDocumenten}, for a day that lies behind: "wat stond er in 2021 over vervoer?" */
export function uitDocumentenVanToen(context: Context): Stap | undefined {
  const { deps, begrepen, toestand } = context
  const toen = vraagVanToen(begrepen.tekst, deps.vandaag)
  const citaten = toen ? deps.documenten.zoek(toen.vraag, toen.dag) : []
  return citaten.length === 0 ? undefined : metCitaten(context, { toestand, antwoorden: [] }, citaten)
}

/** An answer that is not sure, or says that it does not know, with what own documents say behind it. */
export function aangevuld(context: Context, stap: Stap, artikel?: Artikel): Stap {
  const { deps, begrepen } = context
  const citaten = deps.documenten
    .zoek(begrepen.tekst, deps.vandaag)
    // What a person found not to stand in a document is not quoted from it.
    .filter((citaat) => !artikel?.bronnen.some((bron) => isUit(citaat, bron.document)))
  if (citaten.length === 0) return stap
  return { ...stap, ...metCitaten(context, stap, citaten), begrip: stap.begrip }
}

function metCitaten({ deps }: Context, stap: Omit<Stap, 'begrip'>, citaten: readonly Citaat[]): Stap {
  const { document: teksten } = deps.teksten
  const alineas = citaten.flatMap((citaat, plek) => [
    teksten.staat({ waar: plaatstekst(citaat), nummer: plek + 1 }),
    `“${zonderLink(citaat.tekst)}”`,
    ...(citaat.goldTot === undefined ? [] : [teksten.verlopen({ dag: formatDatum(citaat.goldTot) })]),
  ])
  const antwoord: Antwoord = {
    soort: 'tekst',
    tekst: alineas.join('\n\n'),
    bronnen: citaten.map((citaat) => ({ naam: plaatstekst(citaat), citaat: citaat.tekst })),
  }
  const [eerste] = citaten
  return {
    toestand: stap.toestand,
    antwoorden: [...stap.antwoorden, antwoord],
    begrip: begrip('procedure_vraag', eerste?.zeker ?? 0, { document: eerste?.titel }),
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
