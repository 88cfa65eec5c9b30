import { GESPELD, samengenomen } from './aaneen.ts'
import { isEenFout } from './naam.ts'
import { isVaker, langer, SLEUTELWOORDEN, woordenschat } from './woordenschat.ts'
import { type Plaats, woordenVan, type Zin } from './zin.ts'

/** Slips that change more than one letter, or a short word. */
const VAAK: ReadonlyMap<string, string> = new Map(
  'sins sinds,sints sinds,snids sinds,sind sinds,leerplig leerplicht,lpl leerplicht,mndag maandag,dnsdag dinsdag,wnsdag woensdag,vrijdg vrijdag,zieg ziek,zmervakantie zomervakantie,smorgus smorgens,nix niks,dage dagen,ni niet,nie niet,nt niet,nit niet,tvl tlv,schl school,hlang hoelang,knn kunnen,hvl hoeveel,mr maar,mar maar,laatse laatste,laaste laatste,skool school,sch school,gn geen,loopn lopen,exel excel'
    .split(',')
    .map((paar) => paar.split(' ') as [string, string]),
)
/** Words that are one letter from another, and are what they say. */
const EIGEN: ReadonlySet<string> = new Set(
  'bewaren ingericht scholen weeg wegen zieke zieken zieker manden mant groepen leerlinge besluiten statuut gegroept zeeven gezin zaken contract allen welk woord ander laatst gemeenten mits tenzij zodra indien nadat voordat totdat straks hopelijk haast behalve'.split(
    ' ',
  ),
)
/** A shorter word is too like others. */
const MINSTE_LETTERS = 4
/** In a shorter word only two letters swapped or one doubled is a slip: another letter makes another word ("gemeld", "gebeld"). */
const LANG = 7

/** `getypt`: what stands for it in the text as typed, where that is not simply what was typed. */
type Fout = Plaats & { readonly bedoeld: string; readonly getypt?: string }

/**
 * The sentence with its slips mended: of the keyboard, of the ear, vowels left out, words cut short, spaces that fell into a word
 * ("leerplict", "verlopn", "afgel.", "okt ober"). Of `tekst`, what was typed, only spaces come and go, and letters that
 * were spelt out become the word; both texts keep their places. `eigennamen`: words of names, which are never slips.
 */
export function herstel(zin: Zin, eigennamen: ReadonlySet<string> = new Set()): Zin {
  return foutenIn(zin, eigennamen).reduceRight(
    ({ tekst, plat }, { van, tot, bedoeld, getypt = tekst.slice(van, tot) }) => {
      const lengte = Math.max(getypt.length, bedoeld.length)
      const zet = (heel: string, deel: string) => heel.slice(0, van) + deel.padEnd(lengte) + heel.slice(tot)
      return { tekst: zet(tekst, getypt), plat: zet(plat, bedoeld) }
    },
    zin,
  )
}

function foutenIn({ tekst, plat }: Zin, eigennamen: ReadonlySet<string>): readonly Fout[] {
  const woorden = woordenVan(plat, /[a-z]+/g)
  const fouten: Fout[] = []
  for (let plaats = 0; plaats < woorden.length; plaats++) {
    const een = woorden[plaats]
    if (!een || eigennamen.has(een.woord)) continue
    const [delen, samen] = samengenomen(plat, woorden, plaats)
    const afgekort =
      samen === undefined && plat[een.tot] === '.' ? bedoeldBij(een.woord, plat.slice(een.tot + 1)) : undefined
    const bedoeld = samen ?? afgekort ?? inVerband(een.woord, plat.slice(een.tot)) ?? bedoeldWoord(een.woord)
    if (bedoeld === undefined) continue
    const laatste = woorden[plaats + delen - 1] ?? een
    const plek = { van: een.van, tot: laatste.tot + (afgekort ? 1 : 0), bedoeld }
    if (samen === undefined) fouten.push(plek)
    else if (GESPELD.has(plat.slice(een.van, laatste.tot))) fouten.push({ ...plek, getypt: samen })
    else fouten.push({ ...plek, getypt: tekst.slice(een.van, laatste.tot).replaceAll(' ', '') })
    plaats += delen - 1
  }
  return fouten
}

/** What is short for a word only before some others: "hv kids", "wr op school". */
const IN_VERBAND: ReadonlyMap<string, readonly [erna: RegExp, bedoeld: string]> = new Map([
  [
    'hv',
    [
      /^ (?:kids|kinderen|lln|leerlingen|thuiszitters|tlv'?s|aanvragen|euro|mnd|maanden|weken|wkn|dagen|uur|uren|procent|keer|x|scholen|ontheff\w*|bezwa\w*)\b/,
      'hoeveel',
    ],
  ],
  ['wr', [/^ (?:op|hele|halve|naar|nr|terug|hier|thuis|in|aanwezig|volledig|begonnen)\b/, 'weer']],
])

function inVerband(woord: string, erna: string): string | undefined {
  const [voor, bedoeld] = IN_VERBAND.get(woord) ?? []
  return voor?.test(erna) ? bedoeld : undefined
}

/** What a word with a full stop behind it is short for. */
const bedoeldBij = (kort: string, erna: string): string | undefined =>
  kort.length < KORTSTE_AFKORTING || isBekend(kort) || VAST.test(erna) ? undefined : langer(kort)

/** Words that are typed cut short so often that they look like words. */
const VAAK_AFGEKORT: ReadonlySet<string> = new Set(
  'aanvr ocht vor betr gem kwart afgel ziekgem geoorl ongeoorl gedeelt inschr ingeschr beg ouds toegek ontheff terugpl afgew incompl'.split(
    ' ',
  ),
)
const isBekend = (woord: string): boolean =>
  woordenschat().isGoed(woord) || (woordenschat().keren(woord) > 0 && !VAAK_AFGEKORT.has(woord))

const KORTSTE_AFKORTING = 3
/** Without a full stop a shorter word may be anything. */
const KORTSTE_AFGEBROKEN = 6
/** "j.v.", "proefmolen.nl": no full stop. */
const VAST = /^[a-z0-9]/

function bedoeldWoord(woord: string): string | undefined {
  const vaak = VAAK.get(woord)
  if (vaak) return vaak
  if (woordenschat().isGoed(woord) || EIGEN.has(woord)) return undefined
  if (woord.length < MINSTE_LETTERS) return undefined
  const { keren, klinktAls, zonderKlinkers, begintMet } = woordenschat()
  const gehoord = klinktAls(woord).filter(
    (ander) =>
      isVaker(ander, woord) &&
      Math.abs(ander.length - woord.length) <= (woord.length >= LANG ? 2 : 1) &&
      (woord.length > MINSTE_LETTERS || SLEUTELWOORDEN.has(ander) || ander === `${woord}n`),
  )
  const geraden =
    gehoord.find((ander) => isEenFout(woord, ander)) ??
    gehoord[0] ??
    zonderKlinkers(woord).find((ander) => isVaker(ander, woord) && mistKlinkers(woord, ander))
  if (geraden || keren(woord) > 0) return geraden
  const afgebroken = woord.length >= KORTSTE_AFGEBROKEN ? langer(woord) : undefined
  if (afgebroken) return afgebroken
  return begintMet(woord.charAt(0)).find(
    (ander) =>
      Math.abs(woord.length - ander.length) <= 1 &&
      isEenFout(woord, ander) &&
      (isVerwisseldOfDubbel(woord, ander)
        ? ander.length > MINSTE_LETTERS || SLEUTELWOORDEN.has(ander)
        : ander.length >= LANG && SLEUTELWOORDEN.has(ander) && !isVerbuiging(woord, ander)),
  )
}

/** Whether the one is the other with vowels left out; a short word must look it, for "leve" is no "lieve". */
function mistKlinkers(woord: string, ander: string): boolean {
  let plaats = 0
  for (const letter of ander) if (letter === woord[plaats]) plaats++
  return (
    plaats === woord.length &&
    ander.length > woord.length &&
    (woord.length > MEESTE_KORT || ONUITSPREEKBAAR.test(woord))
  )
}
const MEESTE_KORT = 5
/** No Dutch word ends, begins or goes on so. */
const ONUITSPREEKBAAR =
  /[bcdfgkmpqtvwxzl]n$|[bcdfgkptvxz][rlm]s?$|[^aeiouy]{4}|^[^aeiouy]+$|^(?:hl|hr|gw|wl|mn|lp)|[bdfgkmpv]nd/

/** The same letters, or one of them twice on end. */
const isVerwisseldOfDubbel = (woord: string, sleutel: string): boolean =>
  [...woord].toSorted().join('') === [...sleutel].toSorted().join('') ||
  (woord.length > sleutel.length && enkel(woord) === enkel(sleutel))
const enkel = (woord: string): string => woord.replace(/(.)\1+/g, '$1')

/** Another ending, or another first letter: another word. */
const isVerbuiging = (woord: string, sleutel: string): boolean => {
  const kortste = Math.min(woord.length, sleutel.length)
  const gelijk = Math.max(kortste - (woord.length === sleutel.length ? 1 : 0), 1)
  return woord.slice(0, gelijk) === sleutel.slice(0, gelijk) || woord[0] !== sleutel[0]
}
