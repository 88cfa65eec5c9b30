import { woordenschat } from './woordenschat.ts'
import type { Woord } from './zin.ts'

/** Names of letters, as a telephone writes down what it hears; both texts then say what was meant. */
export const GESPELD: ReadonlyMap<string, string> = new Map([
  ['tee el vee', 'tlv'],
  ['tee el vees', 'tlvs'],
  ['gee gee dee', 'ggd'],
  ['ek sel', 'excel'],
  ['t l v', 'tlv'],
  ['s b o', 'sbo'],
  ['v s o', 'vso'],
  ['s o p', 'sop'],
  ['l p a', 'lpa'],
  ['b s n', 'bsn'],
  ['i q', 'iq'],
])
/** Words that are one word by themselves, and two beside each other: "dat hij thuis zit". */
const TWEE_WOORDEN: ReadonlySet<string> = new Set(['thuiszit', 'hoelang', 'hoever'])
/** "de vrijstelling en de rest": no piece of the word before it. */
const BINDWOORD: ReadonlySet<string> = new Set('en de te ze je er'.split(' '))
/** A word that is typed apart is typed whole as often as its rarest piece: "voor school" is no "voorschool". */
const GEWOON_SAMEN = 3
const MEESTE_DELEN = 4
const KORTSTE_SAMENGESTELD = 7

/** Of how many words, from this one on, one was meant, and which. */
export function samengenomen(
  plat: string,
  woorden: readonly Woord[],
  begin: number,
): readonly [delen: number, woord?: string] {
  for (let delen = MEESTE_DELEN; delen > 1; delen--) {
    const reeks = woorden.slice(begin, begin + delen)
    const [eerste, laatste] = [reeks.at(0), reeks.at(-1)]
    if (!eerste || !laatste || reeks.length < delen) continue
    const tekst = plat.slice(eerste.van, laatste.tot)
    if (/[^a-z ]| {2}/.test(tekst) || reeks.some(({ woord }) => BINDWOORD.has(woord))) continue
    const gespeld = GESPELD.get(tekst)
    if (gespeld) return [delen, gespeld]
    if (reeks.some(({ woord }) => woord.length === 1)) continue
    const samen = tekst.replaceAll(' ', '')
    const { keren, isGoed } = woordenschat()
    const zeldzaamste = Math.min(...reeks.map(({ woord }) => keren(woord)))
    const isWoord = keren(samen) >= Math.max(GEWOON_SAMEN, zeldzaamste) || (isGoed(samen) && zeldzaamste === 0)
    if (isWoord && samen.length >= KORTSTE_SAMENGESTELD && !TWEE_WOORDEN.has(samen)) return [delen, samen]
  }
  return [1]
}
