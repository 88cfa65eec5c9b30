import { type Blok, type Inhoud, netjes } from './blok.ts'
import { lees } from './sax.ts'

/** What is never text of the document: programs, what is drawn, and what leads elsewhere. */
const OVERSLAAN = new Set(
  'script style template noscript head title svg math iframe object embed canvas audio video nav button select textarea'.split(
    ' ',
  ),
)
const BLOK = new Set(
  `address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hr html legend li main menu ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
)
const KOP = /^h([1-6])$/

/** Reads HTML: headings and paragraphs. Scripts and styles are left out unread; nothing is fetched. */
export function leesHtml(html: string): Inhoud {
  const blokken: Blok[] = []
  let tekst = ''
  let niveau: number | undefined
  let overgeslagen = 0
  const sluit = () => {
    const gelezen = netjes(tekst).replace(/(?:\s*\|)+$/u, '')
    tekst = ''
    if (gelezen === '' || gelezen === '-') return
    blokken.push(niveau === undefined ? { soort: 'alinea', tekst: gelezen } : { soort: 'kop', niveau, tekst: gelezen })
  }
  lees(html, 'html', {
    open(naam, { hidden }) {
      if (OVERSLAAN.has(naam) || hidden !== undefined || overgeslagen > 0) {
        overgeslagen += 1
        return
      }
      if (BLOK.has(naam)) sluit()
      if (naam === 'li') tekst = '- '
      if (naam === 'br') tekst += ' '
      const kop = KOP.exec(naam)
      if (kop) niveau = Number(kop[1])
    },
    tekst(stuk) {
      if (overgeslagen === 0) tekst += stuk
    },
    sluit(naam) {
      if (overgeslagen > 0) {
        overgeslagen -= 1
        return
      }
      if (naam === 'td' || naam === 'th') tekst += ' | '
      if (BLOK.has(naam)) sluit()
      if (KOP.test(naam)) niveau = undefined
    },
  })
  sluit()
  return { blokken }
}
