import { eens } from '../eens.ts'
import { klank } from './klank.ts'
import { leesWoorden } from './model/woorden.ts'

/** Words that a slot hangs on, however seldom they are typed. */
const SLEUTELS: readonly string[] = [
  'januari februari maart april mei juni juli augustus september oktober november december',
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
  'ondersteuningsprofiel schoolondersteuningsprofiel sinterklaas doorzettingsmacht',
  'herinnering escaleer overdragen afsluiten oppakken signaal opvraag teamkanaal landelijk wekelijks maandelijks',
].flatMap((regel) => regel.split(' '))
export const SLEUTELWOORDEN: ReadonlySet<string> = new Set(SLEUTELS)
/** A word that is typed this often is meant as often as it is typed. */
const GEWOON = 8
/** How many times as often the right word is typed as the slip. */
const VAKER = 5

/** The words that may be meant: those that are typed often, and the key words; the most typed first. */
export type Woordenschat = {
  /** In how many messages a word was typed. */
  readonly keren: (woord: string) => number
  /** Whether a word is spelt right, however seldom it is typed. */
  readonly isGoed: (woord: string) => boolean
  /** Words that may be meant by it, for they sound the same, or are the same without their vowels. */
  readonly klinktAls: (woord: string) => readonly string[]
  readonly zonderKlinkers: (woord: string) => readonly string[]
  /** Words that may be meant, by their first letter. */
  readonly begintMet: (letter: string) => readonly string[]
}

/** Made at the first message. */
export const woordenschat = eens((): Woordenschat => {
  const { getypt, gedrukt } = leesWoorden()
  const keren = (woord: string): number => getypt.get(woord) ?? 0
  const bedoelbaar = [
    ...new Set([...SLEUTELS, ...[...getypt].filter(([, aantal]) => aantal >= GEWOON).map(([woord]) => woord)]),
  ].toSorted((een, ander) => keren(ander) - keren(een))
  const op = (sleutel: (woord: string) => string) => {
    const groepen = Map.groupBy(bedoelbaar, sleutel)
    return (woord: string): readonly string[] => groepen.get(sleutel(woord)) ?? []
  }
  return {
    keren: (woord) => (SLEUTELWOORDEN.has(woord) ? Math.max(keren(woord), GEWOON) : keren(woord)),
    isGoed: (woord) => SLEUTELWOORDEN.has(woord) || gedrukt.has(woord),
    klinktAls: op(klank),
    zonderKlinkers: op(geraamte),
    begintMet: op((woord) => woord.charAt(0)),
  }
})

/** A word without its vowels but the first letter, as in "ongrlfd", "snds". */
const geraamte = (woord: string): string => woord.slice(0, 1) + woord.slice(1).replace(/[aeiouy]/g, '')

/** Whether a word is typed so much more often that the other is a slip of it. */
export const isVaker = (ander: string, woord: string): boolean =>
  woordenschat().keren(ander) >= VAKER * woordenschat().keren(woord)

/** The word that is typed most of those that begin so, and are at least two letters longer. */
export function langer(kort: string): string | undefined {
  const { keren, begintMet } = woordenschat()
  return begintMet(kort.charAt(0)).find(
    (woord) =>
      woord.startsWith(kort) && woord.length > kort.length + 1 && isVaker(woord, kort) && keren(woord) >= GEWOON,
  )
}
