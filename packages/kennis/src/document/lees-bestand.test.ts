import { readFileSync } from 'node:fs'
import type { Documentpassage } from '@thuisnabij/domain'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { leesBestand } from './lees-bestand.ts'
import { lang, maakDocx, maakPdf, maakZip, wp } from './testing.ts'

// A file is read in a thread of its own, which takes a while to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

async function gelezen(bytes: Uint8Array, bestandsnaam: string) {
  const uitkomst = await leesBestand({ bytes, bestandsnaam })
  if (!uitkomst.ok) throw new Error(`Not read: ${JSON.stringify(uitkomst.error)}`)
  return uitkomst.value
}
async function geweigerd(bytes: Uint8Array, bestandsnaam: string) {
  const uitkomst = await leesBestand({ bytes, bestandsnaam })
  return uitkomst.ok ? 'gelezen' : uitkomst.error.kind
}
const tekst = (inhoud: string) => Buffer.from(inhoud)
/** Where passages stand, each place once. */
const plekken = (passages: readonly Documentpassage[]) =>
  [...new Set(passages.map(({ kop, bladzijde }) => JSON.stringify([kop, bladzijde])))].map((plek) => JSON.parse(plek))

describe('reads each kind of file, by heading and page', () => {
  test('PDF: headings in large letters, broken words made whole, headers and page numbers left out', async () => {
    const blad = (nummer: number, ...regels: readonly string[]) => [
      'Regeling vervoer',
      ...regels,
      '',
      `Pagina ${nummer} van 3`,
    ]
    const pdf = await maakPdf([
      blad(
        1,
        '# 1 Aanvragen',
        'Ouders vragen het vervoer aan bij de ge-',
        'meente, met het advies van de school.',
        '',
        lang('Daarna.'),
      ),
      blad(2, '# 2 Betalen', lang('De gemeente betaalt een taxi of een bus.')),
      blad(3, lang('Wie zelf rijdt, krijgt een vergoeding.')),
    ])
    const { soort, bladzijden, passages } = await gelezen(pdf, 'regeling.pdf')
    expect({ soort, bladzijden }).toEqual({ soort: 'pdf', bladzijden: 3 })
    expect(plekken(passages)).toEqual([
      [['1 Aanvragen'], 1],
      [['2 Betalen'], 2],
      [['2 Betalen'], 3],
    ])
    expect(passages[0]?.tekst).toContain('aan bij de gemeente, met het advies')
    expect(JSON.stringify(passages)).not.toMatch(/Regeling vervoer|Pagina/)
  })

  test('DOCX: headings by style in any language, tables by row, without what was struck out', async () => {
    const docx = maakDocx(
      [
        wp('Vervoer', 'Kop1'),
        wp(lang('De gemeente betaalt.')),
        wp('Taxi', 'EigenKop'),
        '<w:p><w:r><w:t>Alleen op </w:t></w:r><w:del><w:r><w:delText>doktersadvies</w:delText></w:r></w:del><w:r><w:t>advies.</w:t></w:r></w:p>',
        `<w:tbl><w:tr><w:tc>${wp('Groep')}</w:tc><w:tc>${wp('Afstand')}</w:tc></w:tr></w:tbl>`,
        '<w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:lastRenderedPageBreak/><w:t>Fiets</w:t></w:r></w:p>',
        wp('Volgende bladzijde.'),
      ].join(''),
    )
    const { soort, passages } = await gelezen(docx, 'regeling.docx')
    expect(soort).toBe('docx')
    expect(plekken(passages)).toEqual([
      [['Vervoer'], 1],
      [['Vervoer', 'Taxi'], 1],
      [['Fiets'], 2],
    ])
    expect(passages[1]?.tekst).toBe('Alleen op advies.\nGroep | Afstand')
  })

  test('HTML: text and headings, without scripts, styles and what leads elsewhere', async () => {
    const html = `<!doctype html><title>Weg</title><nav>Menu</nav><h1>Vervoer</h1><p>De gemeente <b>betaalt</b>.<script>alert('x')</script>
      <style>p{}</style><p onclick="x()">Ouders vragen aan.<p hidden>Verborgen</p><ul><li>Taxi<li>Bus</ul><svg><text>Teken</text></svg>`
    const { passages, bladzijden } = await gelezen(tekst(html), 'regeling.HTML')
    expect(bladzijden).toBeUndefined()
    expect(passages).toEqual([
      { kop: ['Vervoer'], alinea: 1, tekst: 'De gemeente betaalt.\nOuders vragen aan.\n- Taxi\n- Bus' },
    ])
  })

  test('Markdown: with front matter, lists and HTML in it', async () => {
    const { passages } = await gelezen(
      tekst(
        '---\ntitel: x\n---\n# Vervoer\n\nDe **gemeente** betaalt.\n\n## Taxi\n\n- op advies\n\n<script>x</script>',
      ),
      'regeling.md',
    )
    expect(passages).toEqual([{ kop: ['Vervoer'], alinea: 1, tekst: 'De gemeente betaalt.\n# Taxi\n- op advies' }])
  })

  test('text: numbered headings, form feeds as pages, and what Windows wrote before UTF-8', async () => {
    const windows = Buffer.from(
      `1. Vervoer\n\n${lang('Coördinatie regelt het.')}\f2. Geld\n\n${lang('De gemeente.')}`,
      'latin1',
    )
    const { passages, bladzijden } = await gelezen(windows, 'regeling.txt')
    expect(bladzijden).toBe(2)
    expect(plekken(passages)).toEqual([
      [['1. Vervoer'], 1],
      [['2. Geld'], 2],
    ])
    expect(passages[0]?.tekst).toMatch(/^Coördinatie/)
  })

  test('the same bytes have the same hash', async () => {
    const [een, twee] = await Promise.all([gelezen(tekst('Hallo daar'), 'a.txt'), gelezen(tekst('Hallo daar'), 'b.md')])
    expect(een.hash).toBe(twee.hash)
    expect(een.hash).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('refuses what cannot be a document, and goes on', () => {
  const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  test.each([
    ['an empty file', Buffer.alloc(0), 'a.pdf', 'BestandLeeg'],
    ['nothing but white space', tekst(' \n\n \t'), 'a.txt', 'BestandLeeg'],
    ['a program called .pdf', Buffer.from('MZ\x90\x00\x03\x00\x00\x00'), 'a.pdf', 'BestandssoortOnbekend'],
    [
      'a picture',
      readFileSync(new URL('../../../../docs/beeld/gesprek.png', import.meta.url)),
      'a.docx',
      'BestandssoortOnbekend',
    ],
    ['text of another kind', tekst('a;b;c'), 'a.csv', 'BestandssoortOnbekend'],
    ['a packed file that is no Word file', maakZip({ 'a.txt': 'x' }), 'a.docx', 'BestandssoortOnbekend'],
    ['an old Word file, or one with a password', Buffer.concat([OLE, Buffer.alloc(600)]), 'a.doc', 'BestandOudWord'],
    ['a PDF that ends too soon', Buffer.from('%PDF-1.7\n1 0 obj <<'), 'a.pdf', 'BestandOnleesbaar'],
    ['a Word file that is cut off', maakDocx(wp('x')).subarray(0, 200), 'a.docx', 'BestandOnleesbaar'],
    ['eleven megabytes', Buffer.alloc(11 * 1024 * 1024, 'a'), 'a.txt', 'BestandTeGroot'],
  ])('%s', async (_, bytes, naam, verwacht) => {
    expect(await geweigerd(bytes, naam)).toBe(verwacht)
  })

  test('a PDF with a password', async () => {
    expect(await geweigerd(await maakPdf([['Geheim']], { userPassword: 'x' }), 'a.pdf')).toBe('BestandBeveiligd')
  })

  test('pages without text, as a scanner makes them', async () => {
    expect(await geweigerd(await maakPdf([[''], ['1'], ['']]), 'a.pdf')).toBe('BestandAlleenBeeld')
  })

  test('a Word file that unpacks to far more than it is', async () => {
    const bom = maakDocx(wp('a'.repeat(70 * 1024 * 1024)))
    expect(bom.length).toBeLessThan(100 * 1024)
    expect(await geweigerd(bom, 'a.docx')).toBe('BestandTeZwaar')
  })

  test('a document that holds what may be a BSN, saying where', async () => {
    const bestand = tekst('# Verslag\n\nHet gaat goed.\n\nBSN: 111222333.')
    expect(await leesBestand({ bytes: bestand, bestandsnaam: 'a.md' })).toEqual({
      ok: false,
      error: { kind: 'BestandBevatBsn', alinea: 1 },
    })
  })

  test.each([
    ['HTML', tekst(`${'<div>'.repeat(200_000)}diep`), 'a.html'],
    ['HTML that is never closed', tekst(`<p>diep${'<b><i>'.repeat(200_000)}`), 'a.html'],
    ['Word', maakDocx(`${'<w:x>'.repeat(200_000)}${wp('diep')}`), 'a.docx'],
    ['Markdown', tekst(`${'>'.repeat(100_000)} diep`), 'a.md'],
  ])('%s that lies deeper than any document', async (_, bytes, naam) => {
    expect(await geweigerd(bytes, naam)).toBe('BestandOnleesbaar')
  })

  test('what takes too long, or too much memory, is stopped', async () => {
    const bestand = { bytes: await maakPdf(Array.from({ length: 60 }, () => [lang('Lang.')])), bestandsnaam: 'a.pdf' }
    expect(await leesBestand(bestand, { tijdMs: 1, geheugen: 512 })).toEqual({
      ok: false,
      error: { kind: 'BestandTeZwaar' },
    })
    expect(await leesBestand(bestand, { tijdMs: 20_000, geheugen: 4 })).toEqual({
      ok: false,
      error: { kind: 'BestandTeZwaar' },
    })
  })
})

describe('a document as long as a book', () => {
  const boek = (bladzijden: number) =>
    maakPdf(Array.from({ length: bladzijden }, (_, nummer) => [`# ${nummer + 1} Deel`, lang(`Deel ${nummer}.`)]))
  let vijfhonderd: Buffer
  beforeAll(async () => {
    vijfhonderd = await boek(500)
  })

  test('of 500 pages is read', async () => {
    const { bladzijden, passages } = await gelezen(vijfhonderd, 'boek.pdf')
    expect(bladzijden).toBe(500)
    expect(passages.at(-1)).toMatchObject({ kop: ['500 Deel'], bladzijde: 500 })
  }, 30_000)

  test('of more is refused', async () => {
    expect(await geweigerd(await boek(501), 'boek.pdf')).toBe('BestandTeLang')
  }, 30_000)
})
