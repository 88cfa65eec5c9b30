import { klank } from './klank.ts'
import { isEenFout } from './naam.ts'
import type { Zin } from './zin.ts'

/** Words that a slot hangs on. */
const SLEUTELS: readonly string[] = [
  'januari februari augustus september oktober november december',
  'maandag dinsdag woensdag donderdag vrijdag gisteren eergisteren afgelopen vorige maanden kwartaal schooljaar',
  'zomervakantie herfstvakantie kerstvakantie voorjaarsvakantie meivakantie',
  'ochtenden middagen dagdelen volledig gedeeltelijk ongeoorloofd geoorloofd ziekgemeld geschorst vrijstelling ontheffing',
  'leerplicht leerplichtambtenaar jeugdarts schoolarts jeugdteam huisarts orthopedagoog ingelicht gebeld',
  'onvolledig onvolledige afgewezen toegekend deskundigen aflopende lopende openstaande laatste',
  'thuiszitter thuiszitters aanvragen gemiddelde gemiddeld doorlooptijd instroom bezwaren ontheffingen gemeente',
  'deelnamepercentage percentage terugplaatsingen toekenningen afwijzingen weerstandsvermogen nieuwkomers kleuters',
  'groep weken maand ochtend middag vandaag dinsdags zaterdag thuis sinds school ziek gemeld ingeschreven nergens kinderen leerling',
  'ziekgemelde vrijstellingen schorsing meldingen melding aanvraag status besluit advies adviezen seintje bericht berichten verandert',
  'veiligheid zorgen thuiszit spijbelt pesterij faalangst schoolangst buikpijn conflict',
  'zeven negen twaalf dertien veertien vijftien zestien',
  'herinnering escaleer overdragen afsluiten oppakken signaal opvraag teamkanaal landelijk wekelijks maandelijks',
].flatMap((regel) => regel.split(' '))
const BEKEND = new Set(SLEUTELS)
/** Slips that change more than one letter, or a short word. */
const VAAK: ReadonlyMap<string, string> = new Map(
  'sins sinds,sints sinds,snids sinds,sind sinds,leerplig leerplicht,lpl leerplicht,mndag maandag,dnsdag dinsdag,wnsdag woensdag,vrijdg vrijdag,zieg ziek,zmervakantie zomervakantie,smorgus smorgens,nix niks,dage dagen'
    .split(',')
    .map((paar) => paar.split(' ') as [string, string]),
)
const OP_KLANK: ReadonlyMap<string, string> = new Map(SLEUTELS.map((sleutel) => [klank(sleutel), sleutel]))
/** A word without its vowels but the first letter, as in "ongrlfd", "snds". */
const geraamte = (woord: string): string => woord.slice(0, 1) + woord.slice(1).replace(/[aeiouy]/g, '')
const OP_GERAAMTE: ReadonlyMap<string, string | undefined> = new Map(
  [...Map.groupBy(SLEUTELS, geraamte)].map(([kort, [woord, ...meer]]) => [kort, meer.length === 0 ? woord : undefined]),
)
/** A shorter word sounds like too many others. */
const MINSTE_KLANK = 4
/** Words that are one letter from a key word, and are what they say. */
const EIGEN: ReadonlySet<string> = new Set(
  'bewaren ingericht scholen weeg wegen zieke zieken zieker manden mant groepen leerlinge besluiten statuut gegroept zeeven gezin zaken'.split(
    ' ',
  ),
)
/** In a shorter word only two letters swapped or one doubled is a slip: another letter makes another word ("gemeld", "gebeld"). */
const LANG = 7
const MINSTE_DEEL = 3

type Woord = { readonly woord: string; readonly van: number; readonly tot: number }

/**
 * The sentence with one slip of the keyboard mended in the words that a slot hangs on, also where a space fell in between
 * ("leerplict", "okt ober"). What was typed stays; only spaces come beside it, so that both texts keep their places.
 */
export function herstel(zin: Zin): Zin {
  const woorden: readonly Woord[] = [...zin.plat.matchAll(/[a-z]+/g)].map(({ 0: woord, index }) => ({
    woord,
    van: index,
    tot: index + woord.length,
  }))
  const fouten = woorden.flatMap((een, index) => {
    const ander = woorden[index + 1]
    if (ander && zin.plat.slice(een.tot, ander.van) === ' ' && isGebroken(een.woord, ander.woord))
      return [{ van: een.van, tot: ander.tot, bedoeld: een.woord + ander.woord }]
    const bedoeld = bedoeldWoord(een.woord)
    return bedoeld === undefined ? [] : [{ van: een.van, tot: een.tot, bedoeld }]
  })
  return fouten.reduceRight(({ tekst, plat }, { van, tot, bedoeld }) => {
    const lengte = Math.max(tot - van, bedoeld.length)
    const zet = (heel: string, deel: string) => heel.slice(0, van) + deel.padEnd(lengte) + heel.slice(tot)
    return { tekst: zet(tekst, tekst.slice(van, tot)), plat: zet(plat, bedoeld) }
  }, zin)
}

/** "dat hij thuis zit": two words of their own. */
const TWEE_WOORDEN = 'thuiszit'

const isGebroken = (eerste: string, tweede: string): boolean =>
  eerste + tweede !== TWEE_WOORDEN &&
  Math.min(eerste.length, tweede.length) >= MINSTE_DEEL &&
  BEKEND.has(eerste + tweede)

function bedoeldWoord(woord: string): string | undefined {
  if (BEKEND.has(woord) || EIGEN.has(woord)) return undefined
  const vaak = VAAK.get(woord)
  if (vaak) return vaak
  if (woord.length < MINSTE_KLANK) return undefined
  const zonderKlinkers = geraamte(woord) === woord ? OP_GERAAMTE.get(woord) : undefined
  if (zonderKlinkers) return zonderKlinkers
  const gehoord = klank(woord)
  const zelfdeKlank = OP_KLANK.get(gehoord)
  if (zelfdeKlank) return zelfdeKlank
  return SLEUTELS.find(
    (sleutel) =>
      Math.abs(woord.length - sleutel.length) <= 1 &&
      isEenFout(woord, sleutel) &&
      (isVerwisseldOfDubbel(woord, sleutel) || (sleutel.length >= LANG && !isVerbuiging(woord, sleutel))),
  )
}

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
