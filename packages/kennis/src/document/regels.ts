import { type Blok, netjes, opBladzijde } from './blok.ts'

/** A line as it stands on paper. */
export type Regel = {
  readonly tekst: string
  /** Whether there is more room above it than between lines of a paragraph. */
  readonly los: boolean
  /** Level of a heading that its letters give away; undefined when they are those of the text. */
  readonly niveau?: number
  readonly bladzijde?: number
}

/** From how often a line stands somewhere it belongs to the page or the table, and not to the text. */
const HERHAALD = 3
const OPSOMMING = /^(?:[•▪◦●○■–*-]|o\s|\(?\d{1,2}[.)]\s|[a-z]\)\s)\s*/u

/** Paragraphs and headings of lines: what repeats is left out, words broken off at the end of a line are whole again. */
export function blokkenVan(regels: readonly Regel[]): readonly Blok[] {
  const blokken: Blok[] = []
  let open: { tekst: string; bladzijde?: number } | undefined
  const sluit = () => {
    if (open && open.tekst !== '') blokken.push({ soort: 'alinea', ...open })
    open = undefined
  }
  const lijst = zonderHerhaling(regels)
  const diepte = nummering()
  for (const [plek, regel] of lijst.entries()) {
    const { tekst, bladzijde } = regel
    const niveau = diepte(kopniveau(regel, lijst[plek - 1], lijst[plek + 1]), tekst)
    if (niveau !== undefined) {
      sluit()
      const vorige = blokken.at(-1)
      // A heading of two lines.
      if (vorige?.soort === 'kop' && regel.niveau === vorige.niveau && !regel.los)
        blokken[blokken.length - 1] = { ...vorige, tekst: aaneen(vorige.tekst, tekst) }
      else blokken.push({ soort: 'kop', niveau, tekst, ...opBladzijde(bladzijde) })
      continue
    }
    if (regel.los || OPSOMMING.test(tekst)) sluit()
    open = open ? { ...open, tekst: aaneen(open.tekst, tekst) } : { tekst, ...opBladzijde(bladzijde) }
  }
  sluit()
  return blokken
}

/** Two lines as one text: "directeu-" and "ren" are one word, "basis-" and "en" are not. */
function aaneen(voor: string, na: string): string {
  if (/\p{Ll}-$/u.test(voor) && /^\p{Ll}/u.test(na) && !/^(?:en|of|en\/of)\b/u.test(na)) return voor.slice(0, -1) + na
  return `${voor} ${na}`
}

/** Leaves out what stands on page after page; "5 Ondersteuning" in a file without pages is a chapter that is named again. */
function zonderHerhaling(regels: readonly Regel[]): readonly Regel[] {
  const schoon = regels.map((regel) => ({ ...regel, tekst: netjes(regel.tekst) }))
  const sleutels = schoon.map((regel, plek) => (isRand(schoon, plek) ? zonderNummer(regel) : regel.tekst))
  const aantal = new Map<string, number>()
  for (const sleutel of sleutels) aantal.set(sleutel, (aantal.get(sleutel) ?? 0) + 1)
  const blijft: Regel[] = []
  let los = false
  for (const [plek, regel] of schoon.entries()) {
    const vaak = (aantal.get(sleutels[plek] ?? '') ?? 0) >= HERHAALD
    const hoofdstuk = regel.bladzijde === undefined && GENUMMERD.test(regel.tekst)
    if (regel.tekst === '' || (vaak && !hoofdstuk) || PAGINANUMMER.test(regel.tekst)) {
      los ||= regel.los
      continue
    }
    blijft.push(los && !regel.los ? { ...regel, los } : regel)
    los = false
  }
  return blijft
}

const PAGINANUMMER = /^(?:-\s*)?(?:p(?:agina|\.)?\s*)?\d{1,4}(?:\s*(?:van|\/|\|)\s*\d{1,4})?(?:\s*-)?$/iu
/** Lines above or below on a page that may be its header or footer. */
const RAND = 2
const isRand = (regels: readonly Regel[], plek: number): boolean =>
  regels[plek]?.bladzijde !== undefined &&
  regels[plek].niveau === undefined &&
  [plek - RAND, plek + RAND].some((ander) => regels[ander]?.bladzijde !== regels[plek]?.bladzijde)

/** A footer differs in nothing but its page number, which may begin to count a little later than the file does. */
const zonderNummer = ({ tekst, bladzijde = 0 }: Regel) =>
  tekst.replace(/(?<!\d)\d{1,4}(?!\d)/gu, (nummer) => (Math.abs(Number(nummer) - bladzijde) <= 2 ? '#' : nummer))

const GENUMMERD =
  /^(?:(?:hoofdstuk|bijlage|artikel|paragraaf|deel|§)\s*)?(\d{1,2}(?:\.\d{1,2}){0,3})[.:)]?\s+(?=[\p{Lu}‘“"'])|^(?:hoofdstuk|bijlage)\s+(?:\d{1,2}|[A-Z])\b/iu
const MEESTE_WOORDEN = 12
/** A heading without a number is short, stands by itself, and what follows it is not: else it is a cell of a table. */
const KORT = 8
const LANG = 50
/** Below every numbered heading. */
const DIEPST = 5

function kopniveau(
  { tekst, los, niveau }: Regel,
  vorige: Regel | undefined,
  volgende: Regel | undefined,
): number | undefined {
  const woorden = tekst.split(' ').length
  if (niveau !== undefined) return woorden <= 2 * MEESTE_WOORDEN ? niveau : undefined
  if (/[.,;:]$/u.test(tekst) || !volgende || /^\p{Ll}/u.test(volgende.tekst)) return undefined
  const genummerd = GENUMMERD.exec(tekst)
  if (genummerd && woorden <= MEESTE_WOORDEN && !isLijst(vorige, tekst) && !isLijst({ tekst }, volgende.tekst))
    return (genummerd[1] ?? '').split('.').length
  const voorTekst = volgende.tekst.length >= LANG || OPSOMMING.test(volgende.tekst)
  return los && voorTekst && woorden <= KORT && /^[\p{Lu}‘“"']/u.test(tekst) && tekst.length >= 3 ? DIEPST : undefined
}

/** "1 de school" followed by "2 de ouders" is a list, and no two chapters. */
function isLijst(eerst: Pick<Regel, 'tekst'> | undefined, dan: string): boolean {
  const [dit, volgend] = [eerst?.tekst ?? '', dan].map((een) => /^(\d{1,2})[.)]?\s/u.exec(een)?.[1])
  return dit !== undefined && volgend !== undefined && Number(volgend) === Number(dit) + 1
}

/** Within chapter 5 a "1", "2" or "3" by itself is a part of it: chapters count on. */
function nummering() {
  let hoofdstuk = 0
  return (niveau: number | undefined, tekst: string): number | undefined => {
    const nummer = niveau === 1 ? Number(/^\d{1,2}(?=[.:)]?\s)/u.exec(tekst)?.[0] ?? Number.NaN) : Number.NaN
    if (Number.isNaN(nummer)) return niveau
    if (nummer <= hoofdstuk) return DIEPST - 1
    hoofdstuk = nummer
    return niveau
  }
}
