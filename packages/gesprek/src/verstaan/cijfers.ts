/** Words of the trace for a figure somebody asks for. */
export type Metric =
  | 'thuiszitters'
  | 'thuiszitters_binnen_norm'
  | 'teruggeleid'
  | 'tlv_toegekend'
  | 'tlv_afgewezen'
  | 'tlv_afwijzingspercentage'
  | 'tlv_aanvragen'
  | 'doorlooptijd'
  | 'deelnamepercentage'
  | 'ambitie_absoluut'
  | 'instroom'
  | 'terugplaatsingen'
  | 'ontheffingen'
  | 'bezwaren'
  | 'sla_uren'
  | 'weerstandsvermogen'
  | 'overzicht'

const TLV = "(?:tlv'?s?|tlv-?aanvra\\w+|aanvra\\w+|toelaatbaarheidsverklaringen)"
const TEL =
  '(?:hoeveel|hoe vaak|aantal(?:len)?|cijfers?|trend|gem(?:iddelde?)?|stand|overzicht(?:je)?|percentage|meeste|minste|stijg\\w*|daal\\w*|dalen|neemt|nemen|groei\\w*|vergelijk\\w*|vs|tov|per (?:school|gemeente|bestuur|kwartaal|maand|jaar))'
const ROND = (woord: string, ver = 45) => `(?:${TEL}\\b.{0,${ver}}\\b${woord}|\\b${woord}.{0,${ver}}\\b${TEL}\\b)`

/** Words that name one figure and nothing else. */
export const EENDUIDIG: readonly (readonly [Metric, RegExp])[] = [
  [
    'doorlooptijd',
    /\b(?:doorlooptijd|behandeltijd|behandelduur)(?:en)?\b|\bhoeveel (?:dagen|weken)\b.{0,30}\b(?:aanvra\w+|tlv)|\b(?:hoe lang|hoelang) (?:duurt|duren|loopt|lopen)\b.{0,20}\b(?:gem\w*|een tlv|tlv'?s|aanvra\w+)|\baantal (?:dagen|weken)\b.{0,30}\b(?:aanvra\w+|tlv\w*|besluit)|\bsneller (?:afgehandeld|besloten|behandeld)\b|\btlv\w*.{0,20}\b(?:sneller|trager|langzamer)\b|\b(?:tlv\w*|aanvraag) (?:langer )?duurt\b/,
  ],
  [
    'thuiszitters_binnen_norm',
    /\b(?:halen|binnen|boven|over|haalt) (?:we |wij )?(?:de )?(?:3|drie)[\s-]?maanden?[\s-]?(?:norm|grens)\b|\bthuiszit\w*.{0,25}\bbinnen (?:de )?norm\b|\bthuiszit\w*.{0,25}\bbinnen (?:de )?(?:3|drie) (?:mnd|maanden)\b(?=.{0,30}\b(?:terug|weer|school|onder|geholpen|plek|opgelost)\b)/,
  ],
  [
    'ambitie_absoluut',
    /\b(?:hoeveel|hoevl|hvl) (?:kinderen|leerlingen|lln|kids)\b.{0,55}\b(?:1|een|ene) ?(?:%|procent)|\b(?:1|een|ene) ?(?:%|procent)\b.{0,25}\bin (?:kinderen|leerlingen|aantallen)\b|\b(?:1|een|ene) ?(?:%|procent)(?!\w).{0,15}\b(?:hoeveel|hvl) (?:kinderen|leerlingen|lln|kids)\b/,
  ],
  [
    'tlv_afwijzingspercentage',
    /\bhoeveel (?:%|procent)\b.{0,30}\bafgewezen\b|\bwelk (?:deel|percentage|%|procent).{0,35}\bafgewezen\b|\baf(?:wijzings?|wijs)\s?-?percentages?\b|\bpercentage af(?:ge)?w[ie]+\w*/,
  ],
  [
    'teruggeleid',
    /\bhoeveel thuiszitters\b(?!.*\bbinnen (?:de )?(?:3|drie)\b).{0,25}\bterug\b|\bteruggeleid\w*|\bterugleiding(?:en)?\b/,
  ],
  ['weerstandsvermogen', /\bweerstand?s?vermogen?\b/],
  [
    'sla_uren',
    /\b(?:uren|uur|sla)\b.{0,25}\bheliomare\b|\bheliomare\b.{0,25}\b(?:uren|uur|sla)\b|\bergo(?:therapie)?-?uren\b|\b(?:uren|uur)\b.{0,25}\bpi[\s-]?research\b|\bpi[\s-]?research\b.{0,25}\b(?:uren|uur)\b/,
  ],
  [
    'deelnamepercentage',
    /\bdeelname(?:percentages?|cijfers?)?\b|\b(?:tov|t\.o\.v\.|tegenover|op|onder|boven) (?:die |de |onze )?(?:1|een|ene) ?(?:%|procent)|\bpercentage (?:kinderen|leerlingen|lln)?\b.{0,15}\b(?:s\(b\)o|sbo|so)\b|\b(?:groeit?|daalt?|stijgt?|trend|neemt|zijn we met|staan we met)\b.{0,15}\b(?:so|sbo|s\(b\)o)\b|\b(?:so|sbo)\b.{0,20}\b(?:landelijk|percentage)\b|\b(?:so|sbo)[\s-]?leerlingen\b.{0,20}\baantal\w*/,
  ],
  ['instroom', /\binstro(?:om(?:cijfers)?|mers)\b/],
]

/** Words that name a figure when something is counted. */
const GETELD: readonly (readonly [Metric, RegExp])[] = [
  ['tlv_toegekend', new RegExp(ROND('(?:toegekend\\w*|toekenningen|toewijzingen|toegewezen|afgegeven|verleend\\w*)'))],
  [
    'tlv_afgewezen',
    new RegExp(`${ROND('(?:afgewezen|afwijzing\\w*|geweigerd\\w*)')}|\\bafgewezen ${TLV}\\b|\\bafwijzingen\\b`),
  ],
  [
    'tlv_aanvragen',
    new RegExp(
      `${ROND(TLV)}|\\btlv\\w*'?s?\\b.{0,30}\\b(?:jaar|schooljaar|kwartaal|20\\d\\d)\\b|\\btlv-?cijfers\\b|\\bwelk bestuur vraagt\\b.{0,20}\\btlv|\\bvraa?gt?\\b.{0,25}\\b(?:so|sbo|tlv\\w*)\\b.{0,15}\\baan\\b|\\baanvragen\\b.{0,20}\\bgedaan\\b`,
    ),
  ],
  [
    'thuiszitters',
    new RegExp(
      `${ROND('thuiszit\\w*')}|\\bthuiszitters?cijfers\\b|\\bthuiszittersoverzicht\\b|\\bthuiszitters\\b.{0,25}\\b(?:nu|momenteel|op dit moment|landelijk|lijstje|lijst)\\b|\\blijst(?:je)? (?:met|van) thuiszitters\\b|\\bqua thuiszitters\\b|\\bthuiszitters\\b.{0,20}\\b(?:kwartaal|jaar|schooljaar|maand|mnd|q[1-4]|20\\d\\d)\\b|\\b(?:hoeveel|aantal) (?:kinderen|leerlingen|lln)\\b.{0,20}\\b(?:thuis|zonder onderwijs)\\b|\\bthuiszitter langer dan\\b`,
    ),
  ],
  [
    'terugplaatsingen',
    /\bterugplaatsing(?:en|e)?\b|\b(?:terug|weer)\b.{0,10}\b(?:naar|nr) (?:een |de |het )?(?:gewone?|reguliere?)\b|\b(?:sbo|so)\b.{0,15}\b(?:naar|nr) (?:een |de |het )?(?:gewone?|reguliere?)\b|\bhoeveel\b.{0,30}\bteruggegaan\b|\bhoeveel\b.{0,25}\bterug van\b/,
  ],
  [
    'ontheffingen',
    new RegExp(`${ROND('(?:ontheffingen|vrijstellingen)')}|\\bontheffingen (?:leerplicht|in|van|dit|vorig|per|20)`),
  ],
  [
    'bezwaren',
    new RegExp(`${ROND('(?:bezwaar\\w*|bezwaren)')}|\\bbezwaren (?:in|van|dit|vorig|per|20)|\\bbezwaar gemaakt\\b`),
  ],
]
const OVERZICHT =
  /\b(?:alle )?kerncijfers\b|\bdashboard\b|\balle getallen\b|\balle cijfers\b|\bcijfers\b(?=\W*(?:graag|aub|van nu|$))|\bmonitor\b(?=\W*$)/

/** The figures a message asks for, in the words of the trace; empty when it asks for none. Folded text. */
export function vindMetrics(plat: string): readonly Metric[] {
  if (/\bvolgens het (?:ondersteunings)?plan\b/.test(plat)) return []
  const eenduidig = EENDUIDIG.filter(([, patroon]) => patroon.test(plat)).map(([metric]) => metric)
  // "gemiddelde doorlooptijd van een tlv" does not also ask how many there were.
  const zonderTlv = eenduidig.some((metric) => ZELFDE_WOORD.has(metric))
  const geteld = GETELD.filter(([, patroon]) => patroon.test(plat)).map(([metric]) => metric)
  const uitslag = geteld.some((metric) => metric === 'tlv_toegekend' || metric === 'tlv_afgewezen')
  const gevonden = [
    ...eenduidig,
    ...geteld.filter((metric) => {
      if (zonderTlv && (metric.startsWith('tlv_') || metric === 'thuiszitters')) return false
      // "tlv's toegekend" is not also a question after all aanvragen.
      return !(uitslag && metric === 'tlv_aanvragen' && !/\b(?:lopend\w*|ingediend|aangevraagd)\b/.test(plat))
    }),
  ]
  if (gevonden.length > 0) return gevonden
  return OVERZICHT.test(plat) ? ['overzicht'] : []
}

const ZELFDE_WOORD: ReadonlySet<Metric> = new Set([
  'doorlooptijd',
  'tlv_afwijzingspercentage',
  'thuiszitters_binnen_norm',
  'teruggeleid',
  'instroom',
  'deelnamepercentage',
])

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
