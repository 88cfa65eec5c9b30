import type { Inhoud } from './blok.ts'
import { blokkenVan, type Regel } from './regels.ts'

/** Reads plain text: a blank line parts paragraphs, a form feed parts pages. */
export function leesTekst(tekst: string): Inhoud {
  const bladzijden = tekst.split('\f')
  const nummer = (plek: number) => (bladzijden.length > 1 ? { bladzijde: plek + 1 } : {})
  const regels = bladzijden.flatMap((bladzijde, plek) =>
    regelsVan(bladzijde).map((regel) => ({ ...regel, ...nummer(plek) })),
  )
  return { blokken: blokkenVan(regels), ...(bladzijden.length > 1 ? { bladzijden: bladzijden.length } : {}) }
}

function regelsVan(bladzijde: string): readonly Regel[] {
  const regels: Regel[] = []
  let los = true
  for (const regel of bladzijde.split(/\r\n?|\n/u)) {
    if (regel.trim() === '') los = true
    else {
      // A lone space before a line is what a page break leaves in text that was taken out of a PDF.
      regels.push({ tekst: regel, los: los || /^ \S/u.test(regel) })
      los = false
    }
  }
  return regels
}
