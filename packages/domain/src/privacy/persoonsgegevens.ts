import { platteTekst } from '../platte-tekst.ts'
import { OOK_WOORD, VOORNAMEN } from './voornamen.ts'

/** What is never kept of a child or its parents, wherever it is written. */
export type Persoonsgegeven = 'naam' | 'geboortedatum' | 'bsn'

/**
 * What a text holds that must not be kept: a BSN, a date of birth, a full name; each once, in this order: naam,
 * geboortedatum, bsn. Empty when it may be read on. A name is a guess (two words that look like one).
 *
 * `bekend` are names that are no person's: schools, besturen.
 *
 * @source ADR-0004
 */
export function vindPersoonsgegevens(tekst: string, bekend: readonly string[]): readonly Persoonsgegeven[] {
  const schoon = tekst
    .normalize('NFC')
    .replace(/[‘’`´]/g, "'")
    .replace(/[–—]/g, '-')
  const plat = platteTekst(schoon)
  const gevonden: Persoonsgegeven[] = []
  const metNaam = bevatNaam(schoon, bekend)
  if (metNaam) gevonden.push('naam')
  // A full date beside a name is most likely that person's.
  if (bevatGeboortedatum(plat) || (metNaam && VOLLE_DATUM.test(plat))) gevonden.push('geboortedatum')
  if (bevatBsn(plat)) gevonden.push('bsn')
  return gevonden
}

const BSN_WOORD = '\\b(?:bsn|burger\\s?service\\w*(?:\\s?nummer)?|sofinummer|sofi)\\b'
const BSN_GENOEMD = new RegExp(
  `${BSN_WOORD}[^\\d]{0,20}(\\d(?:[\\s.-]?\\d){5,})|(?<!\\d[\\s.-]?)(\\d(?:[\\s.-]?\\d){7,8})(?!\\d)(?! *(?:is|,)? *(?:dat is )?geen\\b)[^\\d.;!?]{0,20}${BSN_WOORD}`,
  'g',
)
/** Digits as they are dictated, so many on end that they are no count: "negen acht zeven …". */
const CIJFERS = 'nul een twee drie vier vijf zes zeven acht negen'.split(' ')
const GEDICTEERD = new RegExp(`\\b(?:${CIJFERS.join('|')})(?: (?:${CIJFERS.join('|')})){6,}\\b`, 'g')
const inCijfers = (woorden: string): string =>
  woorden
    .split(' ')
    .map((woord) => CIJFERS.indexOf(woord))
    .join('')
/** Fewer may be anything. */
const MINSTE_CIJFERS = 7

/**
 * Nine digits, perhaps with dots or spaces between them or in words, that pass the elfproef; or, in lower case, the word BSN beside many
 * digits: with one too many it is still that of somebody.
 */
export function bevatBsn(plat: string): boolean {
  const geschreven = plat.replace(GEDICTEERD, inCijfers)
  const genoemd = [...geschreven.matchAll(BSN_GENOEMD)].some(
    ([, erna, ervoor = '']) =>
      !/^20\d\d-\d{4}$/.test(erna ?? ervoor) && (erna ?? ervoor).replace(/\D/g, '').length >= MINSTE_CIJFERS,
  )
  const reeksen = [...geschreven.matchAll(/(?<![\d])\d(?:[\s.-]?\d){7,8}(?![\d])/g)].map(([reeks]) =>
    reeks.replace(/\D/g, ''),
  )
  return genoemd || reeksen.some((cijfers) => cijfers.length === 9 && elfproef(cijfers))
}

function elfproef(cijfers: string): boolean {
  const som = [...cijfers].reduce(
    (totaal, cijfer, index) => totaal + Number(cijfer) * (index === 8 ? -1 : 9 - index),
    0,
  )
  return som % 11 === 0 && Number(cijfers) > 0
}

const MAAND =
  'januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec'
const DAG = `(?:\\d{1,2}[-/. ](?:\\d{1,2}|${MAAND})[-/. ](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})`

const VOLLE_DATUM = new RegExp(
  `(?<!\\b(?:sinds|vanaf|sedert|op|per|tot)\\s)(?<![\\d-])\\d{1,2}[-/. ](?:\\d{1,2}|${MAAND})[-/. ](?:19|20)\\d{2}(?!\\d)`,
)

/** "12032014": eight digits that read as a day. */
const AANEEN = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])20[012]\d(?!\d)/

/** "geboren drieëntwintig mei tweeduizend veertien": as it is dictated. */
const GEBOREN_IN_WOORDEN = new RegExp(
  `\\bgeb(?:oren)?\\b[^.;]{0,30}\\b(?:${MAAND})\\s+(?:tweeduizend\\b|(?:19|20)\\d{2}\\b)`,
)

function bevatGeboortedatum(plat: string): boolean {
  if (AANEEN.test(plat) || GEBOREN_IN_WOORDEN.test(plat)) return true
  const aangekondigd = new RegExp(
    `\\b(?:geb|geboren|geboortedatum|gebdatum|gebdat|geb datum|verjaart|jarig)\\b[^\\d]{0,15}${DAG}`,
  )
  const haakjes = new RegExp(`\\(\\s*${DAG}\\s*\\)`)
  return aangekondigd.test(plat) || haakjes.test(plat) || [...plat.matchAll(new RegExp(DAG, 'g'))].some(naGeboren(plat))
}

/** "geboren" with one letter dropped, doubled or swapped with its neighbour. */
const GEBOREN_MET_SLIP: readonly string[] = [...'geboren'].flatMap((letter, plek) => {
  const [voor, na] = ['geboren'.slice(0, plek), 'geboren'.slice(plek + 1)]
  return [voor + letter + letter + na, voor + na.slice(0, 1) + letter + na.slice(1), ...(plek > 2 ? [voor + na] : [])]
})

/** Whether the word stands shortly before a day, though its letters or a space slipped. */
const naGeboren =
  (plat: string) =>
  ({ index }: RegExpExecArray): boolean => {
    const ervoor = plat.slice(Math.max(0, index - 20), index).replace(/[^a-z]/g, '')
    return ervoor.includes('geboren') || GEBOREN_MET_SLIP.some((slip) => ervoor.includes(slip))
  }

const TUSSENVOEGSEL = "(?:(?:van|de|der|den|ter|ten|te|el|al|ben|bin|ait|da|dos|'t|in)\\s+){0,3}"
const TWEE_NAMEN = new RegExp(`(?<![\\p{L}.'-])(\\p{Lu}[\\p{Ll}'-]+)\\s+${TUSSENVOEGSEL}(\\p{Lu}[\\p{Ll}'-]+)`, 'gu')
const HEET =
  /\b(?:heet|genaamd|naam(?: is|:)|voornaam(?: is|:)?|achternaam(?: is|:)?)\s+(?!iemand\b|een\b|zo\b|er\b|ze\b|hij\b|ie\b|die\b|het\b|de\b|dat\b|dit\b|onze\b|jullie\b|van\b)\p{L}{2,}\s+\p{L}{2,}/iu

const VOORNAAM_EN_ACHTERNAAM =
  // The surname is only looked at: in "status van noor de boer" it may itself begin a name.
  /(?<![\p{L}.'-])(\p{L}+)(?=\s+(?:(?:van|de|der|den|ter|ten|el|al|ben|bin)\s+){1,3}(\p{L}{3,}))/giu
/** Words that begin a sentence or belong to the sector, never to a person. */
const GEEN_NAAM = new Set(
  `heeft hebben wint melding thuiszitter leerling kind groep school basisschool obs cbs ib ouders moeder vader hallo hoi goedemorgen
  goedemiddag dag beste samenwerkingsverband zaanstreek zaanstad oostzaan wormerland ondersteuningsplan wat wie hoe waar
  wanneer waarom mag moet kan kun ik wij we de het een is zijn er sinds vanaf nee ja graag wil thuis veilig zaan primair
  agora jeugdteam leerplicht ggd dienstencentrum support passend onderwijs buitengewoon leren perspectief op status
  signaal teams nederland januari februari maart april mei juni juli augustus september oktober november december maandag
  dinsdag woensdag donderdag vrijdag zaterdag zondag kentalis visio heliomare landzijde point raad van toezicht bestuur
  festival coordinatie intern begeleider noord holland nieuwe vrije ithaka werf eigen wijs opspoor horizon en of dit dat
  daar hier jeugdarts orthopedagoog thuisnabij tlv opp amsterdam purmerend
  klasgenoten leerkracht leraar collega directeur school iemand anderen allebei zus broer
  zaanse schans syndroom ziekte wet stichting treintijden trein bus zaandam utrecht wormer krommenie assendelft koog zaandijk westzaan haarlem alkmaar rotterdam volendam edam
  den haag havo mavo vmbo gymnasium vakantie route centrum college jeugdhulp inspectie`.split(/\s+/),
)

/** "fenna ruigrok": small letters throughout; a first name with a word behind it that nobody says of a person. */
const KLEINE_NAMEN = /(?<![\p{L}.'-])(\p{Ll}{3,})(?=\s+(\p{Ll}{4,})(?![\p{L}'-]))/gu
const NA_VOORNAAM = new Set(
  `heeft thuis blijft wordt komt gaat werd krijgt moet kunnen weer niet alweer altijd zegt vindt durft weigert zeggen graag vanaf sinds groep leerling
  school klas maar voor naar over deze haar zijn samen alleen vandaag gisteren morgen meer nooit ziek afwezig gemeld melden melding weet doet staat loopt
  slaapt huilt spijbelt werkt speelt leest wilde want omdat toen omdat nog steeds ondertussen inmiddels gewoon echt heel even ook zelf hier daar volgens
  tegen tijdens zonder vader moeder ouders broer zusje juffrouw meester jaar jarige weken maanden dagen status aanvraag dossier terug zitten komen hebben
  willen mogen worden deden waren zouden alles iets niks niets helemaal volledig deels opeens ineens binnen buiten laatst eerder later straks misschien
  waarschijnlijk gelukkig helaas bijna zoals bellen belt belde gebeld terugbellen spreken spreekt sprak gesproken fijne fijn goede prettige mailen mailt mailde gemaild vragen vraagt vroeg gevraagd laten
  weten sturen stuurt stuurde doorgeven ziet zien zeggen zei vertelt vertelde vertellen wacht wachten neemt nemen gaan gaf geeft geven maakt maken noemt noemde
  belangrijk duidelijk graag kijken kijkt keek helpen helpt hielp overleggen overlegt overleg contact werkzaam vergeten vergat bereikbaar bereiken aanwezig
  afgelopen vorige volgende dinsdag donderdag woensdag maandag vrijdag gisteravond vanmiddag vanochtend vanavond erbij erover daarna daarover eens hoor dank
  gepest pest slaat sloeg schreeuwt bang boos verdrietig vindt vond denkt dacht wou welkom gestart start begint begon stopt stopte krijgen kreeg zocht zoekt
  zodat zodra terwijl totdat behalve sluiten sluit bijwerken wijzigen verwijderen noteren registreren invoeren
  signaal teams kanaal wekelijks maandelijks elke iedere welke hoeveel waar waarom wanneer hallo hoi dank bedankt groetjes groeten april juni juli`.split(
    /\s+/,
  ),
)

const isVoornaam = (woord: string): boolean => VOORNAMEN.has(woord.toLowerCase())

/** A name of which one part gives the other away; the part that decides is the first group. */
const DELEN: readonly { readonly patroon: RegExp; readonly isNaam: (deel: string) => boolean }[] = [
  // "J. Vermeulen", not the word after "J.V.", "J. V." or "A. de J."
  {
    patroon: new RegExp(
      `(?<![\\p{L}.]|\\p{L}\\.\\s${TUSSENVOEGSEL})\\p{Lu}\\.\\s?${TUSSENVOEGSEL}(\\p{Lu}\\p{Ll}{2,})`,
      'gu',
    ),
    isNaam: (deel) => isEigennaam(deel),
  },
  // "Sofie V.", "Sofie van der V."
  {
    patroon: new RegExp(`(?<![\\p{L}.'-])(\\p{L}{3,})\\s+${TUSSENVOEGSEL}\\p{Lu}(?![\\p{L}'])`, 'gu'),
    isNaam: isVoornaam,
  },
  // "Jansen, Sofie"
  { patroon: /(?<![\p{L}.'-])\p{Lu}\p{Ll}{2,},\s?(\p{Lu}\p{Ll}+)/gu, isNaam: isVoornaam },
  // "broer Ahmed", "vader Jansen"
  {
    patroon:
      /\b(?:broer(?:tje)?|zus(?:je)?|vader|moeder|stiefvader|stiefmoeder|oom|tante|opa|oma|vriend(?:je|in)?|juf|meester|mevrouw|meneer|(?:mw|dhr)\.?)\s+(\p{Lu}\p{Ll}{2,})/gu,
    isNaam: (deel) => isEigennaam(deel),
  },
  // "J.V. (Xanthe)" and "Xanthe (J.V.)": a name beside the initialen that stand for it.
  {
    patroon: /\p{Lu}\.\s?(?:\p{Ll}+\s)?\p{Lu}\.?\s*\(\s*(\p{Lu}\p{Ll}{2,})\s*\)/gu,
    isNaam: (deel) => isEigennaam(deel),
  },
  {
    patroon: /(?<![\p{L}.'-])(\p{Lu}\p{Ll}{2,})\s*\(\s*\p{Lu}\.\s?(?:\p{Ll}+\s)?\p{Lu}\.?\s*\)/gu,
    isNaam: (deel) => isEigennaam(deel),
  },
  // "gepest door Xanthe", "ruzie met Xanthe": whoever it is, a name with its capital.
  {
    patroon:
      /\b(?:gepest|geslagen|geschopt|bedreigd|gefilmd|ruzie|gevochten|conflict|verliefd|bang|bevriend|vriend(?:je|in)?)\s+(?:door|met|voor|op|van)\s+(\p{Lu}\p{Ll}{2,})/gu,
    isNaam: (deel) => isEigennaam(deel),
  },
  // The same of a known first name without its capital.
  {
    patroon:
      /\b(?:broer(?:tje)?|zus(?:je)?|stiefvader|stiefmoeder|oom|tante|opa|oma|vriend(?:je|in)?|(?:gepest|geslagen|geschopt|bedreigd|gefilmd|ruzie|gevochten|conflict|verliefd|bang|bevriend)\s+(?:door|met|voor|op|van))\s+(\p{L}{3,})(?![\p{L}.])/giu,
    isNaam: (deel) => isVoornaam(deel) && !OOK_WOORD.has(deel.toLowerCase()),
  },
  {
    patroon: /\p{L}\.\s?(?:\p{Ll}+\s)?\p{L}\.?\s*\(\s*(\p{L}{3,})\s*\)/gu,
    isNaam: isVoornaam,
  },
  // A first name with its capital, in the middle of a sentence.
  { patroon: /(?<=[\p{Ll},]\s)(\p{Lu}\p{Ll}{2,})/gu, isNaam: isVoornaam },
  // "mila jansen"
  {
    patroon:
      /(?<![\p{L}.'-])(\p{L}{3,})\s+(?:jansen|janssen|de vries|bakker|visser|smit|smits|meijer|meyer|mulder|bos|vos|peters|hendriks|dekker|brouwer|vermeulen|jacobs|willems|martens|hermans|maas|kok|schouten|prins|blom|kuiper|postma|yilmaz|kaya|demir|\p{L}{3,}(?:stra|sma|sen|ink|huizen|meulen|mans|bergen|dijk|inga|sema))(?!\p{L})/giu,
    isNaam: isVoornaam,
  },
]

function bevatNaam(tekst: string, bekend: readonly string[]): boolean {
  const zonderBekende = zonderNamen(tekst, bekend)
  if (HEET.test(zonderBekende)) return true

  const paren = [...zonderBekende.matchAll(TWEE_NAMEN)]
  // "Proef Molen" is the school, with a space that slipped in.
  const isBekend = (naam: string) => bekend.some((een) => een.replace(/\s/g, '').toLowerCase() === naam.toLowerCase())
  if (paren.some(({ 1: voor = '', 2: achter = '' }) => [voor, achter].every(isEigennaam) && !isBekend(voor + achter)))
    return true
  const kleine = [...zonderBekende.matchAll(VOORNAAM_EN_ACHTERNAAM)]
  if (
    kleine.some(({ 1: voor = '', 2: achter = '' }) => isVoornaam(voor) && isEigennaam(achter) && !OOK_WOORD.has(voor))
  )
    return true

  const los = [...zonderBekende.matchAll(KLEINE_NAMEN)]
  if (
    los.some(
      ({ 1: voor = '', 2: achter = '' }) =>
        isVoornaam(voor) && !OOK_WOORD.has(voor) && !NA_VOORNAAM.has(achter) && isEigennaam(achter),
    )
  )
    return true

  return DELEN.some(({ patroon, isNaam }) =>
    [...zonderBekende.matchAll(patroon)].some(({ 1: deel = '' }) => isNaam(deel)),
  )
}

/** Blanks the names that are no person's, without a pass per name: a region has some seventy. */
function zonderNamen(tekst: string, bekend: readonly string[]): string {
  const laag = tekst.toLowerCase()
  return bekend
    .filter((naam) => naam.length > 3 && laag.includes(naam.toLowerCase()))
    .reduce((rest, naam) => rest.replace(new RegExp(ontsnap(naam), 'giu'), ' . '), tekst)
}

const isEigennaam = (woord: string): boolean => !GEEN_NAAM.has(woord.toLowerCase())
const ontsnap = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
