import { EENDUIDIG, type Metric } from './cijfers.ts'

/** Words that name a figure once it is known that figures are asked for. */
const GENOEMD: readonly (readonly [Metric, RegExp])[] = [
  [
    'doorlooptijd',
    /\bdoorloop\w*|\bduurt\b.{0,25}\b(?:langer|korter)\b|\bbehandel(?:tijd|duur)\w*|\bhoe ?lang\b|\bwachttijd\w*|\bhoeveel (?:dagen|weken)\b/,
  ],
  [
    'thuiszitters_binnen_norm',
    /\bbinnen (?:de )?(?:norm|(?:3|drie)[\s-]?(?:maanden|mnd))|\b(?:3|drie)[\s-]?(?:maanden|maands|mnd)[\s-]?(?:norm|grens)|\bnorm\b.{0,20}\b(?:3|drie) (?:maanden|mnd)\b/,
  ],
  [
    'ambitie_absoluut',
    /\b(?:hoeveel|hvl)\b.{0,30}\b(?:eraf|af|minder|moeten)\b.{0,40}\bambitie\b|\b(?:hoeveel|hvl)\b.{0,30}\b(?:eraf|af|minder|moeten|schelen|is|zijn|tekort)\b.{0,40}(?:\b1|een|ene|streef\w*) ?(?:%|procent)|(?:\b1|een|ene) ?(?:%|procent)\b.{0,40}\b(?:hoeveel|hvl)\b.{0,40}\b(?:eraf|af|minder|moeten)\b|(?:\b1|een|ene) ?(?:%|procent)\b.{0,30}\b(?:in (?:kinderen|leerlingen|lln|aantallen)|hoeveel (?:kinderen|leerlingen|lln|kids))\b/,
  ],
  [
    'tlv_afwijzingspercentage',
    /(?:%|\bprocent|\bperc\b|\bpercentage|\bdeel|\bafwijzings?percentage)\b.{0,60}\b(?:afgewezen|afwijz\w*|geweigerd\w*)|\b(?:afgewezen|afwijzing\w*)\b.{0,20}(?:%|\bprocent\b|\bpercentage\b)/,
  ],
  [
    'teruggeleid',
    /\bteruggeleid\w*|\bna thuiszitten\b|\bweer onderwijs\b|\bterugleid\w*|\b(?:weer|terug) (?:naar|op|in) (?:school|het onderwijs|onderwijs|de klas)\b/,
  ],
  [
    'terugplaatsingen',
    /\bterug(?:plaats|geplaatst)\w*|\bteruggegaan\b|\bterug (?:van|uit|naar|op|in) (?:het |de |een |de gewone )*(?:s\(b\)o|sbo|so|regulier\w*|gewone?|basis\w*|bao)\b|\b(?:s\(b\)o|sbo|so|speciaal\w*)\b.{0,25}\bterug\b|\bvan(?:uit)? (?:het )?(?:s\(b\)o|sbo|so)\b.{0,12}\bweer naar\b/,
  ],
  ['weerstandsvermogen', /\bweerstands\w*|\breserves?\b/],
  ['sla_uren', /\bsla\b|\bheliomare\b|\bpi[\s-]?research\b|\bergo\w*\b/],
  ['instroom', /\binstro\w*|\bstro(?:mt|men) \w* ?in\b|\bnieuwe (?:leerlingen|lln|kinderen)\b/],
  ['ontheffingen', /\bontheffing\w*|\bvrijstelling\w*/],
  ['bezwaren', /\bbezwa\w+/],
  [
    'tlv_toegekend',
    /\btoegekend\w*|\btoekenning\w*|\btoegewezen\b|\bafgegeven\b|\bverleend\w*|\bgoedgekeurd\w*|\b(?:verklaringen|tlv'?s)\b.{0,50}\bgegeven\b/,
  ],
  ['tlv_afgewezen', /\bafgewezen\b|\bafwijzing\w*|\bgeweigerd\w*|\bafgekeurd\w*/],
  ['tlv_aanvragen', /\btlv\w*|\bverklaringen\b|\baanvra\w+|\baangevraagd\b|\btoelaatbaarheidsverklaring\w*/],
  [
    'thuiszitters',
    /\bthuis(?:zit|zat)\w*|\b(?:kinderen|leerlingen|lln|kids|nieuwkomers|kleuters|hoeveel)\b.{0,50}\bthuis\b(?! ?geleid)|\bzonder onderwijs\b/,
  ],
  [
    'deelnamepercentage',
    /\bdeelname\w*|\bpercentage\b|\bs\(b\)o\b|\bsbo\b|\bso\b|\bspeciaal (?:basis)?onderwijs\b|(?:\b1|een) ?(?:%|procent)/,
  ],
]

/** A word that is part of how another figure is named. */
const HOORT_BIJ: Readonly<Partial<Record<Metric, ReadonlySet<Metric>>>> = {
  doorlooptijd: new Set(['tlv_aanvragen', 'deelnamepercentage', 'tlv_toegekend', 'tlv_afgewezen']),
  thuiszitters_binnen_norm: new Set(['thuiszitters']),
  sla_uren: new Set(['deelnamepercentage']),
  weerstandsvermogen: new Set(['deelnamepercentage']),
  ambitie_absoluut: new Set(['deelnamepercentage']),
  tlv_afwijzingspercentage: new Set(['tlv_afgewezen', 'tlv_aanvragen', 'deelnamepercentage']),
  teruggeleid: new Set(['thuiszitters']),
  terugplaatsingen: new Set(['deelnamepercentage']),
  instroom: new Set(['deelnamepercentage', 'tlv_aanvragen']),
  tlv_toegekend: new Set(['tlv_aanvragen', 'deelnamepercentage']),
  tlv_afgewezen: new Set(['tlv_aanvragen', 'deelnamepercentage']),
  tlv_aanvragen: new Set(['deelnamepercentage']),
  ontheffingen: new Set(['deelnamepercentage', 'tlv_toegekend', 'thuiszitters']),
  bezwaren: new Set(['tlv_aanvragen', 'deelnamepercentage']),
}

/** "hoeveel thuiszitters, en hoeveel daarvan binnen de norm": both are asked. */
const EN_HOEVEEL = /,?\s+en\s+(?=(?:hoeveel|hvl|wat|hoe|welk deel)\b)/

/** The figures a message names, in their order, when it is known that it asks for figures. */
export function gevraagdeMetrics({
  metrics,
  plat,
}: {
  readonly metrics: readonly Metric[]
  readonly plat: string
}): readonly Metric[] {
  if (metrics.includes('overzicht')) return metrics
  const genoemd = new Set(plat.split(EN_HOEVEEL).flatMap(genoemdIn))
  return genoemd.size === 0 ? metrics : [...genoemd]
}

/** Without those whose words only belong to how another is named. */
function genoemdIn(plat: string): readonly Metric[] {
  const gevonden = [...EENDUIDIG, ...GENOEMD].flatMap(([metric, patroon]) => {
    const op = plat.search(patroon)
    return op < 0 ? [] : [{ metric, op }]
  })
  return gevonden
    .filter(({ metric }) => !gevonden.some((een) => HOORT_BIJ[een.metric]?.has(metric)))
    .toSorted((a, b) => a.op - b.op)
    .map(({ metric }) => metric)
}
