import { crc32, deflateRawSync } from 'node:zlib'
import PdfDocument from 'pdfkit'

/** Pages of lines; a line that begins with "#" is drawn large. */
export function maakPdf(
  bladzijden: readonly (readonly string[])[],
  opties: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  const pdf = new PdfDocument({ autoFirstPage: false, size: 'A4', ...opties })
  const klaar = new Promise<Buffer>((geef) => {
    const stukken: Buffer[] = []
    pdf.on('data', (stuk: Buffer) => stukken.push(stuk))
    pdf.on('end', () => geef(Buffer.concat(stukken)))
  })
  for (const regels of bladzijden) {
    pdf.addPage()
    for (const regel of regels) {
      if (regel === '') pdf.moveDown()
      else pdf.fontSize(regel.startsWith('# ') ? 18 : 11).text(regel.replace(/^# /, ''))
    }
  }
  pdf.end()
  return klaar
}

/** A packed file of these files. */
export function maakZip(bestanden: Readonly<Record<string, string | Buffer>>): Buffer {
  const delen: Buffer[] = []
  const inhoudsopgave: Buffer[] = []
  let begin = 0
  for (const [naam, inhoud] of Object.entries(bestanden)) {
    const los = Buffer.from(inhoud as string)
    const gepakt = deflateRawSync(los)
    const kop = Buffer.alloc(30)
    kop.writeUInt32LE(0x04034b50, 0)
    const midden = Buffer.alloc(26)
    for (const [waarde, plek, bytes] of [
      [20, 0, 2],
      [8, 4, 2],
      [crc32(los), 10, 4],
      [gepakt.length, 14, 4],
      [los.length, 18, 4],
      [naam.length, 22, 2],
    ] as const)
      midden.writeUIntLE(waarde, plek, bytes)
    midden.copy(kop, 4)
    delen.push(kop, Buffer.from(naam), gepakt)
    const regel = Buffer.alloc(46)
    regel.writeUInt32LE(0x02014b50, 0)
    regel.writeUInt16LE(20, 4)
    midden.copy(regel, 6)
    regel.writeUInt32LE(begin, 42)
    inhoudsopgave.push(regel, Buffer.from(naam))
    begin += kop.length + naam.length + gepakt.length
  }
  const lijst = Buffer.concat(inhoudsopgave)
  const einde = Buffer.alloc(22)
  einde.writeUInt32LE(0x06054b50, 0)
  const aantal = Object.keys(bestanden).length
  einde.writeUInt16LE(aantal, 8)
  einde.writeUInt16LE(aantal, 10)
  einde.writeUInt32LE(lijst.length, 12)
  einde.writeUInt32LE(begin, 16)
  return Buffer.concat([...delen, lijst, einde])
}

/** A Word file with this body, as Word in Dutch writes its styles. */
export const maakDocx = (inhoud: string): Buffer =>
  maakZip({
    '[Content_Types].xml': '<Types/>',
    'word/styles.xml': `<w:styles>
      <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>
      <w:style w:type="paragraph" w:styleId="EigenKop"><w:name w:val="Eigen kop"/><w:basedOn w:val="Kop2"/></w:style>
      <w:style w:type="paragraph" w:styleId="Standaard"><w:name w:val="Normal"/></w:style></w:styles>`,
    'word/document.xml': `<w:document><w:body>${inhoud}</w:body></w:document>`,
  })

export const wp = (tekst: string, stijl = 'Standaard'): string =>
  `<w:p><w:pPr><w:pStyle w:val="${stijl}"/></w:pPr><w:r><w:t>${tekst}</w:t></w:r></w:p>`

/** So many words that a passage of its own is made of them; other words begin another text. */
export const lang = (begin: string): string =>
  `${begin} ${Array.from({ length: 20 }, (_, nummer) => `Zin ${nummer} vertelt verder. ${begin}`).join(' ')}`
