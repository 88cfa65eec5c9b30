import { type Alternatief, inhoud, type Lexicon } from './lexicon.ts'
import { LICHT, lichteWoorden, stopwoorden, vraagsoorten } from './woorden.ts'

/** One thing a question speaks of: what was typed, and other ways to say it. */
export type Begrip = {
  /** Never empty. What was typed comes first, unless it is stop words alone. */
  readonly alternatieven: readonly Alternatief[]
  /** How much it counts: 1, or less for a word that says little. */
  readonly gewicht: number
}

/** A question as it is looked up. */
export type Vraag = {
  readonly begrippen: readonly Begrip[]
  readonly soorten: readonly string[]
  /** All words in order, typing errors mended. */
  readonly woorden: readonly string[]
}

/** Which words are known: `nummer` as written, `herken` in any form (gives a known one), `herstel` with a typing error. */
export type Woordkennis = {
  readonly nummer: (woord: string) => number | undefined
  readonly herken: (woord: string) => string | undefined
  readonly herstel: (woord: string) => string | undefined
}

/** Reads a question, given as its words in order: groups of words from the lexicon first, then word by word; stop words say nothing. */
export function leesVraag(
  geschreven: readonly string[],
  lexicon: Lexicon,
  { nummer, herken, herstel }: Woordkennis,
): Vraag {
  const getypt = geschreven.map((woord) => (stopwoorden.has(woord) ? woord : (herstel(woord) ?? woord)))
  const begrippen: Begrip[] = []
  for (let plaats = 0; plaats < getypt.length; ) {
    const woord = getypt[plaats] ?? ''
    const volgend = getypt[plaats + 1] ?? ''
    const ingang = lexicon.vind(getypt, plaats)
    const heel = scheidbaar(getypt, plaats)
      .map((geheel) => ({ woord: herken(geheel), ingang: lexicon.vind([geheel], 0) }))
      .filter(({ woord: gevonden, ingang: betekenis }) => gevonden !== undefined || betekenis !== undefined)
    const alsGeheel = heel.flatMap(({ woord: gevonden, ingang: betekenis }) => [
      ...(gevonden === undefined ? [] : [{ woorden: [gevonden], gewicht: 1 }]),
      ...(betekenis?.bedoelt ?? []),
    ])
    if (ingang) {
      const zelf = inhoud(ingang.zeg)
      const letterlijk = zelf.length === 0 ? [] : [{ woorden: zelf, gewicht: 1 }]
      const gewicht = gewichtVan(ingang.zeg)
      begrippen.push({ alternatieven: [...letterlijk, ...ingang.bedoelt, ...alsGeheel], gewicht })
      plaats += ingang.zeg.length
    } else if (isLosGeschreven(woord, volgend) && nummer(woord + volgend) !== undefined) {
      begrippen.push({ alternatieven: [[woord + volgend], [woord, volgend]].map(zeker), gewicht: 1 })
      plaats += 2
    } else {
      if (inhoud([woord]).length > 0)
        begrippen.push({ alternatieven: [zeker([woord]), ...alsGeheel], gewicht: gewichtVan([woord]) })
      plaats += 1
    }
  }
  return { begrippen: zonderDubbele(begrippen), soorten: vraagsoorten(geschreven.join(' ')), woorden: getypt }
}

/** The words of the question with all other ways to say it behind them. */
export function voluit({ woorden: zelf, begrippen }: Vraag): readonly string[] {
  return [...zelf, ...begrippen.flatMap(({ alternatieven }) => alternatieven.slice(1).flatMap((een) => een.woorden))]
}

const zeker = (delen: readonly string[]): Alternatief => ({ woorden: delen, gewicht: 1 })

const isLosGeschreven = (woord: string, volgend: string) =>
  volgend !== '' && woord.length > 2 && woord.length + volgend.length > 6 && !stopwoorden.has(woord)

const DEELTJES = new Set('aan af in op uit mee over door na bij vast terug samen toe om'.split(' '))

/** What a verb may be with a particle further on: "geeft … af" is "afgeeft". Shortest distance first. */
function scheidbaar(getypt: readonly string[], plaats: number): readonly string[] {
  const woord = getypt[plaats] ?? ''
  if (woord.length < 4 || stopwoorden.has(woord)) return []
  return getypt
    .slice(plaats + 1)
    .filter((later) => DEELTJES.has(later))
    .map((deeltje) => deeltje + woord)
}

function gewichtVan(delen: readonly string[]): number {
  const zegt = inhoud(delen)
  return zegt.length > 0 && zegt.every((woord) => lichteWoorden.has(woord)) ? LICHT : 1
}

function zonderDubbele(begrippen: readonly Begrip[]): readonly Begrip[] {
  const naam = ({ alternatieven }: Begrip) => alternatieven[0]?.woorden.join(' ')
  return begrippen.filter(
    (begrip, plaats) =>
      begrip.alternatieven.length > 0 && begrippen.findIndex((ander) => naam(ander) === naam(begrip)) === plaats,
  )
}
