import { toZin } from './zin.ts'

/** Words of the trace for a figure somebody asks for. */
export type Metric =
  | 'thuiszitters'
  | 'thuiszitters_binnen_norm'
  | 'tlv_toegekend'
  | 'tlv_afgewezen'
  | 'tlv_aanvragen'
  | 'doorlooptijd'
  | 'deelnamepercentage'
  | 'instroom'
  | 'terugplaatsingen'
  | 'ontheffingen'
  | 'bezwaren'
  | 'sla_uren'
  | 'weerstandsvermogen'
  | 'overzicht'

const HOEVEEL = '(?:hoeveel|aantal(?:len)?|cijfers?|trend|gem(?:iddelde?)?|stand van|overzicht)'
const REGELS: readonly (readonly [Metric, RegExp])[] = [
  ['doorlooptijd', /\bdoorlooptijd(?:en)?\b/],
  ['thuiszitters_binnen_norm', /\b(?:halen|binnen|boven|over) (?:we )?(?:de )?(?:3|drie)[\s-]?maanden[\s-]?norm\b/],
  [
    'deelnamepercentage',
    /\bdeelname(?:percentage|cijfers?)?\b|\bpercentage\b|\b(?:tov|t\.o\.v\.|tegenover|op|van) (?:die|de|onze)?\s?(?:1|een) ?(?:%|procent)|\bgroeit? (?:het |de )?(?:so|sbo|s\(b\)o)\b/,
  ],
  ['tlv_toegekend', new RegExp(`${HOEVEEL}\\b.{0,40}\\b(?:toegekend\\w*|toekenningen)\\b`)],
  ['tlv_afgewezen', new RegExp(`${HOEVEEL}\\b.{0,40}\\b(?:afgewezen|afwijzing\\w*)\\b`)],
  [
    'tlv_aanvragen',
    new RegExp(
      `${HOEVEEL}\\b.{0,25}\\b(?:tlv'?s|tlv-?aanvragen|aanvragen)\\b|\\btlv'?s\\b.{0,30}\\b(?:jaar|schooljaar|kwartaal|per|20\\d\\d)\\b`,
    ),
  ],
  [
    'thuiszitters',
    new RegExp(
      `${HOEVEEL}\\b.{0,30}\\bthuiszitters?\\b|\\bthuiszitters\\b.{0,20}\\b(?:nu|momenteel|op dit moment|per (?:school|gemeente|bestuur))\\b`,
    ),
  ],
  ['instroom', /\binstroom(?:cijfers)?\b/],
  ['terugplaatsingen', new RegExp(`${HOEVEEL}\\b.{0,20}\\bterugplaatsingen\\b`)],
  ['ontheffingen', new RegExp(`${HOEVEEL}\\b.{0,20}\\bontheffingen\\b`)],
  ['bezwaren', new RegExp(`${HOEVEEL}\\b.{0,20}\\bbezwaren\\b`)],
  ['sla_uren', /\b(?:uren|uur)\b.{0,20}\bheliomare\b|\bheliomare\b.{0,20}\b(?:uren|uur)\b/],
  ['weerstandsvermogen', /\bweerstandsvermogen\b/],
  ['overzicht', /\bkerncijfers\b|\bcijfers\b(?=\W*(?:graag|aub|van nu|$))|\bmonitor\b(?=\W*$)/],
]

/** The figures a message asks for, in the words of the trace; empty when it asks for none. Folded text. */
export function vindMetrics(plat: string): readonly Metric[] {
  if (/\bvolgens het (?:ondersteunings)?plan\b/.test(plat)) return []
  const gevonden = REGELS.filter(([, patroon]) => patroon.test(plat)).map(([metric]) => metric)
  // "tlv's toegekend" is not also a question after all aanvragen.
  const uitslag = gevonden.some((metric) => metric === 'tlv_toegekend' || metric === 'tlv_afgewezen')
  return gevonden.filter(
    (metric) => !(uitslag && metric === 'tlv_aanvragen' && !/\b(?:lopend\w*|ingediend|aangevraagd)\b/.test(plat)),
  )
}

/** Which of the first figures answer a question after this metric; none when they do not give it yet. */
export const ONDERWERP: Readonly<Partial<Record<Metric, 'thuiszitters' | 'tlv' | 'doorlooptijd' | 'deelname'>>> = {
  thuiszitters: 'thuiszitters',
  thuiszitters_binnen_norm: 'thuiszitters',
  tlv_toegekend: 'tlv',
  tlv_afgewezen: 'tlv',
  tlv_aanvragen: 'tlv',
  doorlooptijd: 'doorlooptijd',
  deelnamepercentage: 'deelname',
}

const DOELGROEPEN: readonly (readonly [string, RegExp])[] = [
  ['TOS', /\btos\b|\btaalontwikkelingsstoornis\w*/],
  ['nieuwkomers', /\bnieuwkomers?\b/],
  ['jonge kind', /\bjonge kind\b|\bkleuters\b/],
]

/** How a figure was asked to be cut, in the words of the trace. Folded text. */
export function vindUitsplitsing(plat: string): Readonly<Record<string, string>> {
  const gemiddelde = /\bgem(?:iddelde?)?\b/.test(plat)
  const trend = /\btrend\b|\bgroeit?\b|\bontwikkeling\b/.test(plat)
  const gevonden = {
    doelgroep: DOELGROEPEN.find(([, patroon]) => patroon.test(plat))?.[0],
    groepering: /\bper (school|bestuur|gemeente|schoolbestuur)\b/.exec(plat)?.[1],
    aggregatie: gemiddelde ? 'gemiddelde' : trend ? 'trend' : undefined,
    periode:
      /\b(?:vorig (?:school)?jaar|afgelopen jaren|20\d\d(?:-20\d\d)?|vorig kwartaal|vorige (?:maand|week))\b/.exec(
        plat,
      )?.[0],
    soort: /\bsbo\b/.test(plat) ? 'sbo' : /\bso\b/.test(plat) ? 'so' : undefined,
  }
  return Object.fromEntries(
    Object.entries(gevonden).flatMap(([naam, waarde]) => (waarde ? [[naam, waarde] as const] : [])),
  )
}

/** Places a figure may be asked of, by name; whole words, in folded text. */
export function vindPlaats(
  plat: string,
  plaatsen: { readonly bestuur: readonly string[]; readonly gemeente: readonly string[] },
): Readonly<Record<string, string>> {
  const genoemd = (namen: readonly string[]) =>
    namen.find((naam) => ` ${plat.replace(/[^a-z0-9]+/g, ' ')} `.includes(` ${toZin(naam).plat} `))
  const gevonden = { bestuur: genoemd(plaatsen.bestuur), gemeente: genoemd(plaatsen.gemeente) }
  return Object.fromEntries(
    Object.entries(gevonden).flatMap(([naam, waarde]) => (waarde ? [[naam, waarde] as const] : [])),
  )
}

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

/** Whether it was asked to be cut in a way that the first figures are not. */
export const isAndereUitsnede = ({ soort: _, aggregatie, ...rest }: Readonly<Record<string, string>>): boolean =>
  aggregatie === 'trend' || Object.keys(rest).length > 0
