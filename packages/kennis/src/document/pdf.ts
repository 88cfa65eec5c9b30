import { ok, type Result, weiger } from '@thuisnabij/domain'
import { getDocumentProxy } from 'unpdf'
import type { Inhoud } from './blok.ts'
import { blokkenVan, type Regel } from './regels.ts'
import { GRENZEN, type Leesweigering } from './weigering.ts'

/** Reads the text of a PDF; headings are lines in larger letters, and those with a number. Nothing in it is run. */
export async function leesPdf(bytes: Uint8Array): Promise<Result<Inhoud, Leesweigering>> {
  const pdf = await open(bytes)
  if (!pdf) return weiger({ kind: 'BestandBeveiligd' })
  if (pdf.numPages > GRENZEN.bladzijden)
    return weiger({ kind: 'BestandTeLang', hoogstensBladzijden: GRENZEN.bladzijden })

  const regels: Letterregel[] = []
  for (let bladzijde = 1; bladzijde <= pdf.numPages; bladzijde++) {
    const pagina = await pdf.getPage(bladzijde)
    const { items } = await pagina.getTextContent()
    regels.push(...regelsVan(items as readonly Stuk[], bladzijde))
    pagina.cleanup()
  }
  if (regels.reduce((som, { tekst }) => som + tekst.length, 0) < MINSTE_TEKENS * pdf.numPages)
    return weiger({ kind: 'BestandAlleenBeeld' })
  return ok({ blokken: blokkenVan(metKoppen(regels)), bladzijden: pdf.numPages })
}

/** A scanned page may bear a stamp or a page number. */
const MINSTE_TEKENS = 30

async function open(data: Uint8Array) {
  try {
    return await getDocumentProxy(data, {
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return undefined
    throw error
  }
}

/** A run of letters as the PDF has it; `transform` ends with where it stands, from the lower left corner. */
type Stuk = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}
type Letterregel = {
  readonly tekst: string
  readonly los: boolean
  readonly hoogte: number
  readonly bladzijde: number
}

/** Room above a line, in heights of its letters, from which a paragraph begins; and between words, from which a column does. */
const ALINEA = 1.7
const KOLOM = 2

function regelsVan(stukken: readonly Stuk[], bladzijde: number): readonly Letterregel[] {
  const regels: Letterregel[] = []
  let tekst = ''
  let hoogte = 0
  let y = Number.NaN
  let rechts = 0
  let vorige = Number.NaN
  const sluit = () => {
    if (tekst.trim() !== '') {
      const ruimte = vorige - y
      const los = !(ruimte >= 0 && ruimte < ALINEA * Math.max(hoogte, 1))
      regels.push({ tekst, los, hoogte: Math.round(hoogte * 2) / 2, bladzijde })
      vorige = y
    }
    tekst = ''
    hoogte = 0
  }
  for (const { str, transform, width, height, hasEOL } of stukken) {
    const [, , , , links = 0, hier = 0] = transform
    if (str !== '') {
      if (tekst !== '' && Math.abs(hier - y) > Math.max(hoogte, height) / 2) sluit()
      const gat = tekst === '' ? 0 : links - rechts
      if (gat > KOLOM * height && height > 0) tekst += ' | '
      else if (gat > height / 4) tekst += ' '
      if (tekst === '') y = hier
      tekst += str
      if (str.trim() !== '') hoogte = Math.max(hoogte, height)
      rechts = links + width
    }
    if (hasEOL) sluit()
  }
  sluit()
  return regels
}

/** Larger than the text by so much is a heading; the larger, the further out. */
const GROTER = 1.12

function metKoppen(regels: readonly Letterregel[]): readonly Regel[] {
  const tekens = new Map<number, number>()
  for (const { hoogte, tekst } of regels) tekens.set(hoogte, (tekens.get(hoogte) ?? 0) + tekst.length)
  const [gewoon = 0] = [...tekens].toSorted((a, b) => b[1] - a[1])[0] ?? []
  const groter = [...tekens.keys()].filter((hoogte) => hoogte >= GROTER * gewoon).toSorted((a, b) => b - a)
  return regels.map(({ tekst, los, hoogte, bladzijde }) => {
    const plek = groter.indexOf(hoogte)
    return { tekst, los, bladzijde, ...(plek < 0 ? {} : { niveau: Math.min(plek + 1, DIEPST) }) }
  })
}

const DIEPST = 4
