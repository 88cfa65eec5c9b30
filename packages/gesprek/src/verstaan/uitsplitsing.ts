import { toZin } from './zin.ts'

/** How a figure was asked to be cut or shown, in the words of the trace. Absent is not said. */
export type Uitsplitsing = {
  readonly soort?: 'so' | 'sbo' | readonly ['so', 'sbo'] | readonly ['sbo', 'so']
  readonly doelgroep?: 'TOS' | 'nieuwkomers' | 'jonge kind'
  readonly groepering?: 'school' | 'bestuur' | 'gemeente'
  readonly vergelijking?: 'landelijk'
  readonly aggregatie?: 'gemiddelde' | 'trend' | 'aantal'
  readonly sortering?: 'aflopend' | 'oplopend'
  /** In percent, or "3 maanden". */
  readonly norm?: number | string
  readonly sla?: 'Heliomare' | 'PI research'
}

const eerste = <T>(plat: string, regels: readonly (readonly [T, RegExp])[]): T | undefined =>
  regels.find(([, patroon]) => patroon.test(plat))?.[0]

const DOELGROEPEN: readonly (readonly [NonNullable<Uitsplitsing['doelgroep']>, RegExp])[] = [
  ['TOS', /\btos\b|\btaalontwikkelingsstoornis\w*/],
  ['nieuwkomers', /\bnieuwkomer(?:s|tjes?)?\b/],
  ['jonge kind', /\bjonge (?:kind|kinderen)\b|\bkleuters\b/],
]
const GROEPERINGEN: readonly (readonly [NonNullable<Uitsplitsing['groepering']>, RegExp])[] = [
  [
    'gemeente',
    /\b(?:per|elke|welke|iedere|(?:naar|over|op) (?:de )?) ?gemeenten?\b|\bgemeente[ns] vergelijken\b|\bgemeenten? (?:naast elkaar|uitgesplitst)\b/,
  ],
  [
    'bestuur',
    /\b(?:per|elk|welk|ieder|welke) (?:school)?bestu(?:ur|ren)\b|\b(?:per|elk) bestuurder\b|\b(?:verdeeld|uitgesplitst|gesplitst) (?:over|naar) (?:de )?bestu(?:ur|ren)\b|\bbesturen (?:naast elkaar|onderling)\b/,
  ],
  ['school', /\b(?:per|elke|iedere) school\b/],
]
const AGGREGATIES: readonly (readonly [NonNullable<Uitsplitsing['aggregatie']>, RegExp])[] = [
  ['gemiddelde', /\bgem(?:iddelde?)?\b|\bdoorsnee\b/],
  [
    'trend',
    /\btrend\b|\bontwikkeld\b|\bvergeleken met\b(?! (?:de rest|nl\b|nederland|het land|landelijk))|\btegenover\b|\b(?:toenemen|afnemen)\b|\blanger of korter\b|\btov\b.{0,10}\b(?:vorige?|eerder|20\d\d|q[1-4])\b|\bmeer\b.{0,40}\bals (?:in )?(?:het |de )?vorig\w*|\bworden (?:het|t|'t|er|het er|t er) (?:er )?(?:nou |nu )?meer\b|\bsteeds (?:meer|minder|vaker)\b|\btoegenomen\b|\bgestegen\b|\bgedaald\b|\bworden het er meer\b|\b(?:wordt|worden) (?:het |dat )?meer\b|\bafgenomen\b|\bloopt\b.{0,12}\bop\b|\b(?:meer|minder|hoger|lager)\b.{0,40}\bdan (?:in )?(?:het |de )?(?:vorig|eerst|vroeger)\w*|\b20\d\d (?:vs\.?|versus|tov|t\.o\.v\.|vergeleken met) 20\d\d|\bgroei(?:t|en)?\b|\bontwikkel(?:ing|t)\b|\bstijg(?:t|en|ing)\b|\bdaling\b|\b(?:hoe )?verloopt\b|\bda(?:alt|len)\b|\bverloop\b|\b(?:neemt|nemen)\b.{0,40}\b(?:toe|af)\b|\bmeer of minder\b|\bmeer\b.{0,25}\bdan (?:eerst|vroeger|vorig)|\bsneller\b|\blanger\b.{0,20}\bdan (?:eerst|vroeger|vorig)|\bafgelopen jaren\b|\blaatste jaren\b|\b(?:toe|af)name\b|\bop of (?:terug|af|neer)\b/,
  ],
  ['aantal', /\baantal(?:len)?\b(?! (?:dagen|weken|maanden))/],
]
const SORTERINGEN: readonly (readonly [NonNullable<Uitsplitsing['sortering']>, RegExp])[] = [
  [
    'aflopend',
    /\b(?:hoogste|langste|grootste|meeste|slechtste) (?:eerst|bovenaan|vooraan)\b|\b(?:vh |van (?:het )?|)hoogste? naar (?:het )?laagste?\b|\bvan (?:hoog|veel|groot) naar (?:laag|weinig|klein)\b|\bhoog(?:-| naar | nr )laag\b|\baflopend gesorteerd\b|\b(?:welke?|wie)\b.{0,40}\b(?:(?:(?:de|het|t) )?(?:hoogste|langste|grootste|meeste)|het meest|het hoogst|het langst)\b|\btop \d+\b/,
  ],
  [
    'oplopend',
    /\b(?:laagste|kortste|kleinste|minste) (?:eerst|bovenaan|vooraan)\b|\bvan laag naar hoog\b|\b(?:welke?|wie)\b.{0,40}\b(?:de minste|het minst|het laagst)\b/,
  ],
]
const SOORTWOORD = /\bsbo\b|\bs\(b\)o\b|\bso\b|\bspeciaal basisonderwijs\b|\bspeciaal onderwijs\b/g

function vindSoort(plat: string): Uitsplitsing['soort'] {
  const soorten = [...plat.matchAll(SOORTWOORD)].map(({ 0: woord }) =>
    woord === 's(b)o' ? undefined : woord === 'sbo' || woord.endsWith('basisonderwijs') ? 'sbo' : 'so',
  )
  const eerder = soorten.filter((soort, index) => soort !== undefined && soorten.indexOf(soort) === index)
  const [een, ander] = eerder
  if (een && ander) return een === 'so' ? ['so', 'sbo'] : ['sbo', 'so']
  return een
}

/** How a figure was asked to be cut. Folded text. */
export function vindUitsplitsing(plat: string): Uitsplitsing {
  const procent = /(?<![\d,.])\b(1[,.]5|anderhal(?:f|ve)|1|een|ene) ?(?:%|procent)/.exec(plat)?.[1]
  const bovenAnderhalf = /\b(?:weerstand\w*|vermogen)\b.*\b(?:boven|onder|op|aan|van) (?:de |die )?1[,.]5\b/.test(plat)
  const norm = procent
    ? /5|half|halve/.test(procent)
      ? 1.5
      : 1
    : bovenAnderhalf
      ? 1.5
      : /\b(?:3|drie)[\s-]?maanden[\s-]?(?:norm|grens)\b|\bnorm van (?:3|drie) maanden\b|\bbinnen (?:de )?(?:3|drie) (?:maanden|mnd)\b/.test(
            plat,
          )
        ? '3 maanden'
        : undefined
  const gevonden: Uitsplitsing = {
    ...zonderLeeg({
      soort: vindSoort(plat),
      doelgroep: eerste(plat, DOELGROEPEN),
      groepering: eerste(plat, GROEPERINGEN) ?? (/\bwelk bestuur\b/.test(plat) ? 'bestuur' : undefined),
      vergelijking:
        /\blandelijk\w*\b|\b(?:de rest van )?(?:nederland|nl)\b|\bten opzichte van het land\b|\bandere regio/.test(plat)
          ? 'landelijk'
          : undefined,
      aggregatie: eerste(plat, AGGREGATIES),
      sortering: eerste(plat, SORTERINGEN),
      norm,
      sla: /\bheliomare\b/.test(plat) ? 'Heliomare' : /\bpi[\s-]?research\b/.test(plat) ? 'PI research' : undefined,
    }),
  }
  return gevonden
}

/** Without what is undefined. */
export const zonderLeeg = <T extends object>(waarden: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(waarden).filter(([, waarde]) => waarde !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

/** The gemeente that is named, by its name; a whole word in folded text. */
export const vindGemeente = (plat: string, gemeenten: readonly string[]): string | undefined =>
  gemeenten.find((naam) => ` ${plat.replace(/[^a-z0-9]+/g, ' ')} `.includes(` ${toZin(naam).plat} `))

/** Whether a figure of the speaker's own school or bestuur is asked. Folded text. */
export const vraagtEigen = (plat: string): boolean =>
  /\b(?:heb(?:ben)?|zijn er bij|zitten er bij) (?:ik|wij|we|ons)\b|\b(?:ons|mijn|onze) (?:bestuur|school|scholen|thuiszitters?)\b/.test(
    plat,
  )

/** Whether, after figures, a message asks on about the same ("en langer dan 3 maanden?"). Folded text. */
export const vraagtDoor = (plat: string): boolean =>
  /\blanger dan\b.{0,12}\bmaanden\b|\bdaarvan\b|^en\b.{0,25}\b(?:vorige?|per (?:school|gemeente|bestuur))\b/.test(
    plat.trim(),
  )
