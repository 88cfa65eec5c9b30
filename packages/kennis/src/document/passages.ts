import type { Documentpassage } from '@thuisnabij/domain'
import { zinnen } from '../analyse.ts'
import type { Blok } from './blok.ts'

/** Words of a passage: enough to be understood by itself, few enough to be quoted. Measured: more or fewer are found less well. */
export const LENGTE = { genoeg: 90, hoogstens: 160 }

/** Between two headings, in words. */
export const TUSSEN = ' › '
/** How a line in a passage begins that is no text, but says under which headings the text after it stands. */
const KOPREGEL = '# '
/** The headings that a line names, below those of the passage; undefined when it is text. */
export const koppenIn = (regel: string): readonly string[] | undefined =>
  regel.startsWith(KOPREGEL) ? regel.slice(KOPREGEL.length).split(TUSSEN).filter(Boolean) : undefined

type Deel = {
  readonly kop: readonly string[]
  readonly alinea: number
  readonly bladzijde?: number
  readonly tekst: string
}

/**
 * Cuts a document into passages, in order: by heading, then by length. A short part is kept with what follows it under
 * the same chapter; a paragraph that is too long is cut between sentences. Nothing is left out and nothing stands twice.
 */
export function passagesVan(blokken: readonly Blok[]): readonly Documentpassage[] {
  const passages: Documentpassage[] = []
  let pad: readonly { readonly niveau: number; readonly tekst: string }[] = []
  let delen: Deel[] = []
  let lengte = 0
  let alinea = 0
  const sluit = () => {
    if (delen.length > 0) passages.push(passageVan(delen))
    delen = []
    lengte = 0
  }
  for (const blok of blokken) {
    if (blok.soort === 'kop') {
      if (lengte >= LENGTE.genoeg || blok.niveau === 1) sluit()
      pad = [...pad.filter(({ niveau }) => niveau < blok.niveau), blok]
      continue
    }
    alinea += 1
    const { tekst: _, soort: __, ...plek } = blok
    for (const tekst of opMaat(blok.tekst)) {
      const woorden = aantalWoorden(tekst)
      if (lengte + woorden > LENGTE.hoogstens) sluit()
      delen.push({ kop: pad.map((kop) => kop.tekst), alinea, ...plek, tekst })
      lengte += woorden
    }
  }
  sluit()
  return passages
}

/** Under the headings that all its parts share; where the others change, a line says under which the text stands from there. */
function passageVan(delen: readonly Deel[]): Documentpassage {
  const [eerste, ...rest] = delen
  if (!eerste) throw new Error('A passage has text')
  const kop = eerste.kop.filter((titel, diepte) => rest.every((deel) => deel.kop.slice(0, diepte + 1).at(-1) === titel))
  const regels: string[] = []
  let boven = ''
  for (const deel of delen) {
    const onder = deel.kop.slice(kop.length).join(TUSSEN)
    if (onder !== boven) regels.push(KOPREGEL + onder)
    boven = onder
    regels.push(deel.tekst)
  }
  const { tekst: _, ...plek } = eerste
  return { ...plek, kop, tekst: regels.join('\n') }
}

/** A paragraph as it is, or in pieces of whole sentences when it is too long; a sentence that is too long by words. */
function opMaat(tekst: string): readonly string[] {
  if (aantalWoorden(tekst) <= LENGTE.hoogstens) return [tekst]
  const stukken: string[] = []
  let stuk = ''
  for (const zin of zinnen(tekst).flatMap(opWoorden)) {
    if (stuk !== '' && aantalWoorden(stuk) + aantalWoorden(zin) > LENGTE.hoogstens) {
      stukken.push(stuk)
      stuk = ''
    }
    stuk = stuk === '' ? zin : `${stuk} ${zin}`
  }
  return stuk === '' ? stukken : [...stukken, stuk]
}

function opWoorden(zin: string): readonly string[] {
  const woorden = zin.split(' ')
  if (woorden.length <= LENGTE.hoogstens) return [zin]
  return Array.from({ length: Math.ceil(woorden.length / LENGTE.hoogstens) }, (_, stuk) =>
    woorden.slice(stuk * LENGTE.hoogstens, (stuk + 1) * LENGTE.hoogstens).join(' '),
  )
}

const aantalWoorden = (tekst: string) => tekst.split(' ').length
