import { ok, type Result, weiger } from '@thuisnabij/domain'
import { type Blok, type Inhoud, netjes, opBladzijde } from './blok.ts'
import { lees } from './sax.ts'
import type { Leesweigering } from './weigering.ts'
import { pakUit } from './zip.ts'

const TEKST = 'word/document.xml'
const STIJLEN = 'word/styles.xml'

/** Reads a Word file: headings by their style in any language, paragraphs, tables by row; what was struck out is not read. */
export async function leesDocx(bytes: Uint8Array): Promise<Result<Inhoud, Leesweigering>> {
  const delen = await pakUit(bytes, new Set([TEKST, STIJLEN]))
  if (!delen) return weiger({ kind: 'BestandTeZwaar' })
  const tekst = delen.get(TEKST)
  if (tekst === undefined) return weiger({ kind: 'BestandssoortOnbekend' })
  return ok(blokkenVan(tekst, kopstijlen(delen.get(STIJLEN) ?? '')))
}

/** Level of each style that is a heading, or is made of one. */
function kopstijlen(xml: string): ReadonlyMap<string, number> {
  const eigen = new Map<string, number>()
  const ouder = new Map<string, string>()
  let stijl = ''
  lees(xml, 'xml', {
    open(naam, kenmerken) {
      if (naam === 'w:style') stijl = kenmerken['w:styleId'] ?? ''
      const waarde = kenmerken['w:val'] ?? ''
      if (naam === 'w:basedOn') ouder.set(stijl, waarde)
      const kop = naam === 'w:name' ? /^heading ([1-9])$/iu.exec(waarde) : undefined
      if (kop) eigen.set(stijl, Number(kop[1]))
      if (naam === 'w:outlineLvl' && !eigen.has(stijl) && Number(waarde) < 9) eigen.set(stijl, Number(waarde) + 1)
    },
  })
  for (const naam of ouder.keys()) {
    let voorouder: string | undefined = naam
    for (let stap = 0; stap < 10 && voorouder !== undefined && !eigen.has(voorouder); stap++)
      voorouder = ouder.get(voorouder)
    const niveau = voorouder === undefined ? undefined : eigen.get(voorouder)
    if (niveau !== undefined) eigen.set(naam, niveau)
  }
  return eigen
}

/** Struck out, or a second copy for old programs. */
const OVERSLAAN = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText'])

function blokkenVan(xml: string, koppen: ReadonlyMap<string, number>): Inhoud {
  const blokken: Blok[] = []
  let alinea = ''
  let begonnenOp = 1
  let bladzijde = 1
  let niveau: number | undefined
  let opsomming = false
  let inTekst = false
  let overslaan = 0
  let rijen = 0
  const zet = (niveau: number | undefined) => {
    const tekst = netjes(alinea.replace(/(?:\s*\|\s*)+$/u, ''))
    alinea = ''
    if (tekst === '') return
    const plek = opBladzijde(begonnenOp)
    if (niveau === undefined) blokken.push({ soort: 'alinea', tekst: opsomming ? `- ${tekst}` : tekst, ...plek })
    else blokken.push({ soort: 'kop', niveau, tekst, ...plek })
  }
  lees(xml, 'xml', {
    open(naam, kenmerken) {
      if (OVERSLAAN.has(naam)) overslaan += 1
      const waarde = kenmerken['w:val'] ?? ''
      if (naam === 'w:p' && rijen === 0) {
        niveau = undefined
        opsomming = false
        begonnenOp = bladzijde
      }
      if (naam === 'w:tr') {
        if (rijen === 0) begonnenOp = bladzijde
        rijen += 1
      }
      if (naam === 'w:pStyle') niveau = koppen.get(waarde)
      if (naam === 'w:outlineLvl' && Number(waarde) < 9) niveau = Number(waarde) + 1
      if (naam === 'w:numPr' && rijen === 0) opsomming = true
      if (naam === 'w:lastRenderedPageBreak') bladzijde += 1
      if (naam === 'w:tab' || naam === 'w:br') alinea += ' '
      inTekst = naam === 'w:t'
    },
    tekst(stuk) {
      if (inTekst && overslaan === 0) alinea += stuk
    },
    sluit(naam) {
      if (OVERSLAAN.has(naam)) overslaan -= 1
      inTekst = false
      if (naam === 'w:p') {
        if (rijen === 0) zet(niveau)
        else alinea += ' '
      }
      if (naam === 'w:tc') alinea += ' | '
      if (naam !== 'w:tr') return
      rijen -= 1
      opsomming = false
      if (rijen === 0) zet(undefined)
    },
  })
  // Word writes where pages end only when it has drawn them; one page may mean that it never did.
  if (bladzijde > 1) return { blokken, bladzijden: bladzijde }
  return { blokken: blokken.map(({ bladzijde: _, ...blok }) => blok) }
}
