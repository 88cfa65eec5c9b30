/** A piece of a line: plain, bold, italic, or a link to a web page or mailbox. */
export type Stuk =
  | { readonly soort: 'tekst' | 'vet' | 'cursief'; readonly tekst: string }
  | { readonly soort: 'link'; readonly tekst: string; readonly adres: string }

export type Regel = readonly Stuk[]

export type Blok =
  | { readonly soort: 'alinea'; readonly regels: readonly Regel[] }
  | { readonly soort: 'lijst'; readonly genummerd: boolean; readonly items: readonly Regel[] }

const stukken =
  /\[([^\]]+)\]\(([^)\s]+)\)|\*\*(.+?)\*\*|__(.+?)__|(?<![\w*])\*([^*\s][^*]*)\*|(?<!\w)_([^_\s][^_]*)_(?!\w)/g
const item = /^\s*(?:[-*•]|(\d+)[.)])\s+(.*)$/

/**
 * The part of Markdown that Teams shows in messages and cards: bold, italic, links, lists.
 *
 * Everything else stays the text it is, HTML included; a link to anything but http(s) or mailto stays text too.
 */
export function ontleed(tekst: string): readonly Blok[] {
  const blokken: Blok[] = []
  for (const ruw of tekst.replaceAll('\r\n', '\n').split(/\n{2,}/)) {
    for (const blok of blokkenVan(ruw.split('\n'))) blokken.push(blok)
  }
  return blokken
}

/** The same as HTML, for the card renderer, which takes nothing else. Every text in it is escaped. */
export function alsHtml(tekst: string): string {
  return ontleed(tekst)
    .map((blok) => {
      if (blok.soort === 'alinea') return `<p>${blok.regels.map(regelAlsHtml).join('<br>')}</p>`

      const tag = blok.genummerd ? 'ol' : 'ul'
      return `<${tag}>${blok.items.map((regel) => `<li>${regelAlsHtml(regel)}</li>`).join('')}</${tag}>`
    })
    .join('')
}

function blokkenVan(regels: readonly string[]): readonly Blok[] {
  const blokken: Blok[] = []
  for (const tekst of regels.filter((regel) => regel.trim())) {
    const [hele, nummer, inhoud] = item.exec(tekst) ?? []
    const regel = stukkenVan(hele ? (inhoud ?? '') : tekst)
    const soort = hele ? 'lijst' : 'alinea'
    const genummerd = nummer !== undefined
    const vorige = blokken.at(-1)
    if (vorige?.soort === 'alinea' && soort === 'alinea') {
      blokken[blokken.length - 1] = { soort, regels: [...vorige.regels, regel] }
    } else if (vorige?.soort === 'lijst' && soort === 'lijst' && vorige.genummerd === genummerd) {
      blokken[blokken.length - 1] = { soort, genummerd, items: [...vorige.items, regel] }
    } else {
      blokken.push(soort === 'lijst' ? { soort, genummerd, items: [regel] } : { soort, regels: [regel] })
    }
  }
  return blokken
}

function stukkenVan(tekst: string): Regel {
  const gevonden: Stuk[] = []
  let tot = 0
  for (const treffer of tekst.matchAll(stukken)) {
    const stuk = stukVan(treffer)
    if (treffer.index > tot) gevonden.push({ soort: 'tekst', tekst: tekst.slice(tot, treffer.index) })
    gevonden.push(stuk)
    tot = treffer.index + treffer[0].length
  }
  if (tot < tekst.length) gevonden.push({ soort: 'tekst', tekst: tekst.slice(tot) })
  return gevonden
}

function stukVan([hele, linktekst, adres, vet, ookVet, cursief, ookCursief]: RegExpMatchArray): Stuk {
  if (linktekst && adres) {
    return /^(https?:\/\/|mailto:)/i.test(adres)
      ? { soort: 'link', tekst: linktekst, adres }
      : { soort: 'tekst', tekst: hele ?? '' }
  }
  const dik = vet ?? ookVet
  return dik ? { soort: 'vet', tekst: dik } : { soort: 'cursief', tekst: cursief ?? ookCursief ?? '' }
}

function regelAlsHtml(regel: Regel): string {
  return regel.map(stukAlsHtml).join('')
}

function stukAlsHtml(stuk: Stuk): string {
  const tekst = veilig(stuk.tekst)
  switch (stuk.soort) {
    case 'tekst':
      return tekst
    case 'vet':
      return `<strong>${tekst}</strong>`
    case 'cursief':
      return `<em>${tekst}</em>`
    case 'link':
      return `<a href="${veilig(stuk.adres)}" target="_blank" rel="noopener noreferrer">${tekst}</a>`
  }
}

function veilig(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`)
}
