import { GETAL, getal } from './tijd/getallen.ts'
import { zonderLeeg } from './uitsplitsing.ts'

/** What is asked for beside whom it is about, in the words of the trace. Absent is not said. */
export type Verzoek = {
  readonly scope?: 'laatste' | 'lopend' | 'aflopend' | 'eigen' | 'alle'
  readonly status?:
    | 'onvolledig'
    | 'toegekend'
    | 'afgewezen'
    | 'ter_besluit'
    | 'ingediend'
    | 'in_behandeling'
    | 'bij_deskundigen'
    | 'ingetrokken'
  readonly vraag?: 'deskundigen' | 'doorlooptijd' | 'soort' | 'peildatum'
  readonly actie?: Signaalactie | 'herinnering'
  readonly doel?: 'bestuur'
  readonly filter?: 'tlv_over_termijn' | 'nadert_3_maanden' | 'opvraag_niet_ingevuld' | 'sop_niet_gepubliceerd'
  readonly export?: 'thuiszitters' | 'tlv'
  readonly kanaal?: 'teamkanaal'
  readonly doelgroep?: 'ib'
  /** A number, or "3 maanden". */
  readonly drempel?: number | string
}

export type Signaalactie = 'oppakken' | 'overdragen' | 'escaleren' | 'afsluiten'

type Regels<T> = readonly (readonly [T, RegExp])[]
const kies = <T>(plat: string, regels: Regels<T>): T | undefined =>
  regels.find(([, patroon]) => patroon.test(plat))?.[0]

const SCOPES: Regels<NonNullable<Verzoek['scope']>> = [
  [
    'aflopend',
    /\baflopend\w*\b|\b(?:lopen|loopt)\b.{0,50}\baf\b|\baf (?:te )?lopen\b|\bafloopt\b|\bten einde\b|\beindig\w*|\bverlo(?:opt|pen)\b|\bverval(?:t|len)\b|\baflopen\b|\bgeldig tot\b/,
  ],
  [
    'laatste',
    /\b(?:laatste|laatst (?=(?:ingediend|aangevraagd|gemeld))|meest recente|nieuwste)\b(?! (?:kwartaal|jaar|jaren|maand|week|tijd|\d|drie|twee))/,
  ],
  ['alle', /\balle\b(?=.*\b(?:onvolledige?|afgewezen|toegekende?|ter besluit|op besluit|incomplete)\b)/],
  [
    'lopend',
    /\blopende?\b|\b(?:nu|nog) lopen\b|\blopen (?:er )?(?:nu|nog)\b|\bopenstaande?\b|\bnog openstaan\b|\bloopt er (?:nog|aan)\b|\bwat loopt (?:er|daar)\b|\bopenstaa\w*\b|\bopen staan\b|^onze open\b|\bopenstaan\b|\b(?:staan|staat|liggen|heb|hebben)\b.{0,40}\b(?:open|liggen|lopen)\b|\b(?:liggen|lopen) d?er\b|\bopen (?:tlv|aanvra|melding)\w*/,
  ],
  ['alle', /\balle(?:maal)?\b|\boverzicht van\b|\bde hele lijst\b/],
  [
    'eigen',
    /\b(?:mijn|m'n|mn)\b|\bv[a]?n mij\b|\bdie ik\b.{0,20}\b(?:gister\w* deed|doorgaf|doorgegeven|gemeld|meldde|deed|gedaan|indiende|ingediend)\b|\bal mijn\b/,
  ],
]

const STATUSSEN: Regels<NonNullable<Verzoek['status']>> = [
  [
    'onvolledig',
    /\bonvolledige?\b|\bincomple(?:et|te)\b|\bmis(?:sen|t)\b.{0,12}\bstukken\b|\bontbre\w+\b|\b(?:iets|wat) (?:aan )?mist\b|\b(?:nog|extra) (?:\w+ )?(?:stukken|documenten|papieren)\b|\baangevuld\b|\bmis(?:sen|t)\b.{0,12}\bpapier\w*|\b(?:iets|wat) mist\b|\b(?:niet|nie|nt) (?:compleet|volledig)\b/,
  ],
  [
    'ter_besluit',
    /\b(?:ter|op|voor) besluit\b|\bnog niet besloten\b|\bter besluit\b|\bwacht(?:en)? op (?:een )?besluit\b|\bop besluit wacht\w*/,
  ],
  ['in_behandeling', /\bin behandeling\b/],
  ['bij_deskundigen', /\bbij (?:de )?deskundigen\b/],
  ['ingediend', /\bstatus ingediend\b|\bingediende (?:tlv|aanvra)/],
  ['afgewezen', /\bafgewezen\b|\bafgekeurde?\b/],
  ['toegekend', /\btoegekende?\b|\bgoedgekeurde?\b/],
  ['ingetrokken', /\bingetrokken\b/],
]

const VRAGEN: Regels<NonNullable<Verzoek['vraag']>> = [
  [
    'deskundigen',
    /\bdeskundig\w*\b|\bwie kijk(?:t|en) (?:er )?(?:\w+ ){0,2}(?:mee|naar)\b|\bwie (?:advis\w*|geeft|geven|brengt|brengen|doet|doen)\b(?:.{0,15}\badvies\b)?|\badviseurs?\b|\borthopedagoog\b.{0,20}\b(?:klaar|advies|al)\b|\bgeadviseerd\b|\badviseert\b|\badvie(?:s|zen)\b|\bpsycholoog\b.{0,15}\b(?:klaar|al|advies)\b/,
  ],
  [
    'doorlooptijd',
    /\b(?:hoe ?lang)\b.{0,20}\b(?:ligt|duurt|loopt|al|reeds|aanhangig|onderweg)\b|\bwaarom\b.{0,30}\b(?:zo (?:lang|traag)|schot|duurt|nog niet|stil)\b|\bzo lang\b.{0,25}\b(?:wachten|stil)\b|\bwaarom\b.{0,15}\bhang(?:t|en)\b|\bduurt (?:wel )?(?:heel|erg|te|zo) lang\b|\breden dat\b.{0,20}\bnog niet\b|\bgeen schot\b|\bduurt zo lang\b/,
  ],
  [
    'soort',
    /\b(?:was|is) (?:dat|het|die)?\s?(?:een |nou |nu )*(?:so|sbo)\b|\bwelke? (?:soort|categorie)\b|\bs\(?b?\)?o of s\(?b?\)?o\b|\bwat voor (?:soort|tlv)\b|\bsb?o\b.{0,10}\bof\b.{0,12}\bsb?o\b|\blaag,? midden of hoog\b/,
  ],
]
const PEILDATUM =
  /\bwanneer\b.{0,30}\b(?:ververst|bijgewerkt|geteld|gemeten)\b|\bpeil(?:datum|moment)\b|\bvan (?:wnr|wanneer|welke datum)\b.{0,12}\b(?:zijn|is|komen)\b|\bhoe (?:actueel|recent|oud) zijn\b/

const ACTIES: Regels<NonNullable<Verzoek['actie']>> = [
  ['herinnering', /\bherinner\w*|\breminder\b|\bpor(?:ren|retje)?\b|\bnabellen\b|\brappel\w*/],
  [
    'escaleren',
    /\bescal\w*|\bopschal\w*|\bdoorzettingsmacht\b|\b(?:leg|voorleggen)\b.{0,15}\b(?:voor|aan)\b.{0,10}\bbestuur\w*|\b(?:naar|aan|door naar|voorleggen aan|bij) (?:het |t )?bestuur\b/,
  ],
  [
    'overdragen',
    /\boverdra\w*|\bcollega\b.{0,20}\bneemt\b.{0,20}\bover\b|\bcollega (?:doet|pakt) \d|\bteruggeven\b|\bgeef\b.{0,15}\bterug\b|\bover naar (?:een |mijn |de |mn )?(?:collega|ander)\b|\bdra(?:ag|gen)\b.{0,25}\bover\b|\b(?:naar|aan|bij) (?:(?:mijn|m'n|mn|de andere|een) )?(?:coll?ega|andere coordinator)\b|\bneerlegg\w*|\bgeef\b.{0,25}\bdoor aan\b|\b(?:naar|nr) (?:(?:mijn|m'n|mn|een) )?coll?ega\b|\b(?:iemand anders|coll(?:\.|ega)|maatje|(?:een|de) ander(?:e coordinator)?)\b.{0,45}\b(?:overnemen|oppakken|doen)\b|\b(?:schuif|zet|speel)\b.{0,25}\b(?:door|over)\b.{0,15}\b(?:collega|maatje|ander)/,
  ],
  [
    'afsluiten',
    /\b(?:af)?slui(?:t|ten)\b|\bdi?cht(?:zetten|doen)?\b|\bmag toe\b|\bafhandelen\b|\bafgehandeld\b|\bafgerond\b|\bgesloten\b|\b(?:kan|mag) (?:weg|dicht)\b|\bafgesloten\b|\bopgelost\b|\bafronden\b|\b(?:signaal \w+|\d+) klaar\b|\bklaa+r\b|\bafmelden\b|\bafvinken\b|\b(?:rond|vink|handel)\b.{0,20}\baf\b/,
  ],
  [
    'oppakken',
    /\bpa(?:k|kt|kken)\b.{0,25}\bop\b|^(?:pak|neem) \w+\b|= ?v(?:an)? mij\b|^doe (?:mij |mij maar )?\d+\b|\bop(?:pakken|gepakt|pak)\b|\b(?:neem|doe|pak) ik\b|\bga ik doen\b|\bik (?:neem|doe|pak)\b|(?<!\bvolg\b.{0,12})\b(?:voor|vr|v) mij\b|\b(?:is|zijn) van mij\b|\b(?:komt|is|mag) bij mij\b|\bop (?:mijn naam|naam van mij)\b|\bnamens mij\b|\baan de slag\b|\bzet mij op\b/,
  ],
]

const FILTERS: Regels<NonNullable<Verzoek['filter']>> = [
  [
    'sop_niet_gepubliceerd',
    /\b(?:sop(?:'?s)?|(?:school)?ondersteuningsprofiel\w*)\b.{0,40}\b(?:niet|geen|ontbre\w+|zonder|mis\w+|nog)\b|\b(?:niet|geen|zonder)\b.{0,30}\bsop\b|\bsop'?s?\b.{0,12}\b(?:ontbre\w+|mis\w+)|\b(?:ontbre\w+|mis\w+)\b.{0,25}\b(?:sop|(?:school)?ondersteuningsprofiel)/,
  ],
  [
    'opvraag_niet_ingevuld',
    /\b\w*opvra\w+\b.{0,40}\b(?:niet|niks|niets|geen|open|ontbreekt|al ingevuld|niet deden|compleet)\b|\b(?:niet|niks|niets|geen|zonder)\b.{0,45}\b\w*opvra\w+\b|\b(?:niks|niets|niet)\b.{0,15}\b(?:ingevuld|invul\w+|doorgegeven|aangeleverd)\b|\bwie (?:heeft|moet)\b.{0,25}\bopvraag\b|\w*opvraag\b.{0,20}\b(?:reageren|reactie)\b|\b(?:reageren|reactie) op\b.{0,20}\w*opvraag\b/,
  ],
  [
    'tlv_over_termijn',
    /\bte late (?:tlv|aanvra)|\b(?:tlv\w*|tlv's|aanvra\w+)\b.{0,25}\b(?:over (?:de |hun |zijn )?(?:termijn|tijd)|\w*termijn\b.{0,20}\b(?:overschreden|voorbij|verstreken|om|heen)|te laat|verlopen termijn|buiten (?:de )?termijn|(?:over )?de termijn|termijn (?:is )?(?:verstreken|om|voorbij))\b|\bover (?:de |hun )?(?:termijn|tijd)\b.{0,25}\b(?:tlv|aanvra)|\b(?:termijn\w*|beslistermijn)\b.{0,25}\boverschre\w+|\boverschre\w+.{0,25}\b\w*termijn|\b(?:buiten|over) de (?:beslis)?termijn\b|\btermijnoverschrijding\w*/,
  ],
  [
    'nadert_3_maanden',
    /\bnadert (?:de )?(?:3|drie) (?:mnd|maanden)\b|\bbijna (?:op |aan )?(?:de )?(?:3|drie) (?:mnd|maanden)\b|\b(?:richting|tegen|in de buurt van) (?:de |het )?(?:3|drie) (?:maanden|mnd)\b|\bnader(?:t|en)\b.{0,25}\b(?:norm|maanden|grens)\b|\b(?:norm|grens|maanden)\b.{0,20}\bnader(?:t|en)\b|\bbij de norm in de buurt\b|\bdreig\w*\b.{0,25}\b(?:3|drie) maanden\b|\b(?:3|drie)[\s-]?maand\w*\b.{0,20}\b(?:bijna|binnenkort|loopt|grens)\b|\b(?:bijna|binnenkort|dadelijk|straks)\b.{0,30}\b(?:3|drie)[\s-]?maand\w*/,
  ],
]

const GRENS = '(?:>|langer|meer|minder|hoger|lager|boven|onder|over|vanaf|door)(?: \\w+)?(?: dan| de| het)?'
const DREMPEL_DUUR = new RegExp(`\\b${GRENS} (${GETAL}) (maanden|maand|mnd|weken|week|wkn|dagen)\\b`)
const DREMPEL_AANTAL = new RegExp(
  `(?:\\b|(?=>))${GRENS} (\\d+(?:[.,]\\d+)?|${GETAL})\\b(?![\\d/-])(?!\\s*(?:maand|mnd|week|weken|wkn|dag|jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec))`,
)

/** "welke liggen er bij de deskundigen": where they lie is the status. */
const LIGT: ReadonlySet<Verzoek['status']> = new Set(['bij_deskundigen', 'ter_besluit'])
const NOEMT_LOPEND = /\b(?:lopende?|lopen|open\w*|nog)\b/

const drempelgetal = (tekst: string): number => (/^\d/.test(tekst) ? Number(tekst.replace(',', '.')) : getal(tekst))

/** What is asked for. Folded text. */
export function vindVerzoek(plat: string): Verzoek {
  const actie = kies(plat, ACTIES)
  const scope = kies(plat, SCOPES)
  const status = kies(plat, STATUSSEN)
  const duur = DREMPEL_DUUR.exec(plat)
  const aantal = DREMPEL_AANTAL.exec(plat)
  return zonderLeeg({
    scope: scope === 'lopend' && LIGT.has(status) && !NOEMT_LOPEND.test(plat) ? undefined : scope,
    status,
    vraag: PEILDATUM.test(plat) ? ('peildatum' as const) : kies(plat, VRAGEN),
    actie,
    doel: /\b(?:naar|nr|aan|bij|van) (?:het |t |de )?bestuur(?:ders)?\b|\b(?:het|t) bestuur moet\b/.test(plat)
      ? ('bestuur' as const)
      : undefined,
    filter: kies(plat, FILTERS),
    export: /\bexport\w*|\bexcel\w*\b|\bspreadsheet\b|\bcsv\b|\bdownload\w*/.test(plat)
      ? /\bthuiszit/.test(plat)
        ? ('thuiszitters' as const)
        : ('tlv' as const)
      : undefined,
    kanaal: /\b(?:team|teams)[\s-]?kanaal\b|\b(?:in|op|naar) (?:het |ons )?kanaal\b/.test(plat)
      ? ('teamkanaal' as const)
      : undefined,
    doelgroep: /\bib(?:['\s-]?ers?)\b|\bintern begeleiders?\b/.test(plat) ? ('ib' as const) : undefined,
    drempel: duur
      ? `${getal(duur[1])} ${/^m/.test(duur[2] ?? '') ? 'maanden' : /^w/.test(duur[2] ?? '') ? 'weken' : 'dagen'}`
      : aantal
        ? drempelgetal(aantal[1] ?? '')
        : undefined,
  })
}
