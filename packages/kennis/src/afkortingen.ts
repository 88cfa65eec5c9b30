import { vouw } from './analyse.ts'

/** A short form and what it stands for, both folded: ["tlv", "toelaatbaarheidsverklaring"]. */
export type Afkorting = readonly [kort: string, voluit: string]

/**
 * Short forms that a text explains itself: "ondersteuningsplanraad (OPR)" or "OPR (ondersteuningsplanraad)".
 *
 * Only where the letters of the short form are found in order in the words beside it, each word beginning with one of them or
 * being a joining word. In order of appearance; the same pair may come twice.
 */
export function afkortingen(tekst: string): readonly Afkorting[] {
  const gevonden: Afkorting[] = []
  for (const [, voor = '', kort = ''] of tekst.matchAll(
    /((?:[\p{L}’'-]+ ){0,6}[\p{L}’'-]+) \(([A-Z][A-Za-z]{1,5})\)/gu,
  )) {
    const voluit = achtersteDeel(vouw(voor).split(/[^a-z0-9]+/), vouw(kort))
    if (voluit !== undefined) gevonden.push([vouw(kort), voluit])
  }
  for (const [, kort = '', voluit = ''] of tekst.matchAll(/\b([A-Z][A-Za-z]{1,5}) \(([\p{L}’' -]{4,60})\)/gu)) {
    const delen = vouw(voluit).split(/[^a-z0-9]+/)
    if (past(delen, vouw(kort))) gevonden.push([vouw(kort), delen.join(' ')])
  }
  return gevonden
}

/** The fewest last words that the letters fit. */
function achtersteDeel(delen: readonly string[], kort: string): string | undefined {
  for (let begin = delen.length - 1; begin >= 0; begin--) {
    const stuk = delen.slice(begin)
    if (past(stuk, kort)) return stuk.join(' ')
  }
  return undefined
}

const TUSSENWOORDEN = new Set('van voor de het en in op der den met'.split(' '))

/** Whether the letters are in the words in order, the first letter first, and every real word gives its own first letter. */
function past(delen: readonly string[], kort: string): boolean {
  let letter = 0
  for (const deel of delen) {
    const tussen = TUSSENWOORDEN.has(deel)
    if (deel[0] !== kort[letter]) {
      if (tussen && letter > 0) continue
      return false
    }
    letter += 1
    for (const teken of deel.slice(1)) if (delen.length === 1 && teken === kort[letter]) letter += 1
  }
  // A word gives one letter, a lone compound as many as it has: "toelaatbaarheidsverklaring" gives t, l and v.
  return letter === kort.length
}
