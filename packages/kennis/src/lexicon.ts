import type { Woordenregel } from '@thuisnabij/domain'
import type { Afkorting } from './afkortingen.ts'
import { stam, woorden } from './analyse.ts'
import { stopwoorden } from './woorden.ts'

/** One way to say something: all of these words, and how sure it is that they mean the same (0 to 1). */
export type Alternatief = { readonly woorden: readonly string[]; readonly gewicht: number }

/** Words or a group of words, and what is meant by them. */
export type Ingang = { readonly zeg: readonly string[]; readonly bedoelt: readonly Alternatief[] }

/** What words mean, to be looked up where they stand in a question. */
export type Lexicon = {
  /** Every word it has an entry for, or in one. */
  readonly woorden: readonly string[]
  /** The longest entry that begins at this place; a lone word also in another form than the list has it in. */
  readonly vind: (getypt: readonly string[], plaats: number) => Ingang | undefined
}

/** Words this short have no other forms: "tlv", "lln". */
const KORT = 4
const GEWICHT = { woordenlijst: 0.9, afkorting: 0.97 }

/** The lexicon of a word list and of short forms, which count both ways. */
export function maakLexicon(lijst: readonly Woordenregel[], afkortingen: readonly Afkorting[]): Lexicon {
  const ingangen = new Map<string, Map<string, Alternatief>>()
  const zet = (van: string, naar: string, gewicht: number) => {
    const sleutel = woorden(van).join(' ')
    const doel = inhoud(woorden(naar))
    if (sleutel === '' || doel.length === 0 || sleutel === doel.join(' ')) return
    const bestaand = ingangen.get(sleutel) ?? new Map<string, Alternatief>()
    bestaand.set(doel.join(' '), { woorden: doel, gewicht })
    ingangen.set(sleutel, bestaand)
  }
  for (const { zeg, bedoelt } of lijst)
    for (const van of zeg) for (const naar of bedoelt) zet(van, naar, GEWICHT.woordenlijst)
  for (const [kort, voluit] of afkortingen) {
    zet(kort, voluit, GEWICHT.afkorting)
    zet(voluit, kort, GEWICHT.afkorting)
  }

  const perEerste = new Map<string, Ingang[]>()
  const perStam = new Map<string, Ingang>()
  for (const [sleutel, bedoelt] of ingangen) {
    const zeg = sleutel.split(' ')
    const eerste = zeg[0] ?? ''
    const ingang = { zeg, bedoelt: [...bedoelt.values()] }
    perEerste.set(eerste, [...(perEerste.get(eerste) ?? []), ingang])
    if (zeg.length === 1 && eerste.length > KORT && !perStam.has(stam(eerste))) perStam.set(stam(eerste), ingang)
  }
  for (const lijstje of perEerste.values()) lijstje.sort((a, b) => b.zeg.length - a.zeg.length)

  return {
    woorden: [...ingangen.keys()].flatMap((sleutel) => inhoud(sleutel.split(' '))),
    vind: (getypt, plaats) => {
      const woord = getypt[plaats] ?? ''
      const letterlijk = perEerste.get(woord)?.find(({ zeg }) => zeg.every((deel, i) => getypt[plaats + i] === deel))
      if (letterlijk || woord.length <= KORT || stopwoorden.has(woord)) return letterlijk
      const vorm = perStam.get(stam(woord))
      return vorm && { zeg: [woord], bedoelt: vorm.bedoelt }
    },
  }
}

/** The words without those that say nothing. */
export function inhoud(delen: readonly string[]): readonly string[] {
  return delen.filter((woord) => !stopwoorden.has(woord) && (woord.length > 1 || /\d/.test(woord)))
}
