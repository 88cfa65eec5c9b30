import { opgeruimd } from './reden.ts'
import type { Begrepen } from './verstaan.ts'
import type { Plaats, Zin } from './zin.ts'

/** Where one thing that was told ends and the next begins. */
const GRENS = /[,;:.!?]\s|\n|\s-\s|\s(?:maar|en|omdat|want|dus|zonder|ipv|sinds|vanaf|sedert|al)\s|[()]|$/g

/** What is told of every child that is at home, and how a melding is asked for: none of it says why. */
const GEWOON: ReadonlySet<string> = new Set(
  `de het een 't t n 'n en of ook nog al niet nie meer nooit niks is zit zitten zijn zat komt komen kom kwam gaat gaan ging blijft blijven
  bleef was waren word wordt worden heeft hebben heb had laat doet thuis huis school scholen schooltje op in uit van voor met naar bij tot
  om te aan vanaf per ongeveer ergens rond circa weg afwezig afwezigheid absent verzuimt verzuim verzuimen gezien geweest verschenen
  verschijnt verscheen opdagen gesignaleerd weggebleven wegblijven afgehaakt uitgevallen uitval lang langer leerling leerlingen lln ll
  kind kinderen kids jongen jongetje meisje knul dame gast jochie ventje zus zusje zusjes broer broers broertje broertjes tweeling groep
  gr grp jaar jarige oud jr dag dagen dgn week weken wkn wk maand maanden mnd ochtend ochtenden middag middagen uur uren keer halve hele
  heel helft hij zij ze ie die dat dit deze hem haar zn nu inmiddels momenteel weer terug helemaal compleet alleen enkel slechts deels
  gedeeltelijk volledig ongeoorloofd geoorloofd ziek ziekgemeld geschorst schorsing vrijstelling ontheffing ingeschreven nergens melding
  meldingen melden meld gemeld registreren registratie registreer doorgeven thuiszitter thuiszitters dreigend dreigende nieuw nieuwe
  initialen graag even effe ff aub wil willen wilde wou moet moeten mag zou kunnen kan kun je jij jullie u ik wij we mij er hier daar
  beide allebei allemaal samen rest zeker onbekend bekend datum eerste laatste vorige vorig afgelopen ons onze mijn m'n mn wat wie hoe
  wanneer eind begin half halverwege medio zomer herfst kerst vakantie zomervakantie herfstvakantie krokus meivakantie schooljaar jl
  vandaag gisteren eergisteren ochtends middags anderhalve twee drie vier vijf zes zeven acht negen tien paar sta staat staan les lessen
  aanwezig aanwezigheid dagdelen hallo hoi goedemorgen ok oke ja nee nou he hoor zeg eigenlijk gewoon echt steeds soms vaak bijna ruim pas
  net toch erg zo dan daarna verder svp plat zelf zeer ongeoorl geoorl ongeo tijd periode bank opnieuw tegelijk tweelingbroers
  teruggekomen gekomen evt eventueel lukt jongens meisjes volgens gelijk kdenk denk iemand erbij maken als kheb hierbij zich aanmelden
  kleuter kleuters dreigt opvoeren eentje tijdje loopt langdurig zelfde verhaal brengen klas begint start beginnen verleend gaarne via ivm
  mee meiske meid kindje gozer knaap lijst wijk goed wel besloten voorlopig kwijt spoor extra opschrijven vastleggen leg vast intussen
  ondertussen binnen binnenkomt bezoekt volgt onderwijs leerkracht jongstleden aanvang mede zorg deel betreft ben ouders zegt doe aangeven
  zonder andere ander plek zon beetje krijgen voormiddag namiddag collega sedert uw heet leerlng tuis snids idem dito taal noch teken idee
  why respectievelijk ingangsdatum daarnaast wacht verkeerd nix terecht lijn bericht hierover medewerker telefonisch twijfel twijfelen
  klopt denken geloven reden oorzaak nieuwkomer aangemeld sinds spreekt niets geen sorry daarvoor daarom excuus beiden afw wist onwetend afgesproken ligt`.split(
    /\s+/,
  ),
)
/** What belongs to another part of the melding, or is no telling. */
const ANDERS =
  /\?|\b(?:tlv\w*|leerplicht\w*|lpa|duo|jeugdarts|schoolarts|ggd|jgz|jeugdteam|smw|maatschappelijk|veilig thuis|veiligheid\w*|huisarts|ggz|orthopedagoog|psycholoog|jeugdzorg|jeugdhulp|wijkteam|politie|signaal|status|besluit|opp|gebeld|ingelicht|contact|betrokken|gesprek|overleg|zorgen|spoed|urgent|samenwerkingsverband|swv|coordinat\w+|bel|bellen|terugbel\w*|mail|mailen|kunt|afspraak|spreken|antwoord|reactie|weten|snap\w*|vraag\w*|bedankt|dank\w*|alvast|groet\w*|help|hulp|dossier|formulier|systeem|doorgegeven|invullen|reactie|reageren|noteer|noteren|zet|vul|voeg|maak)\b/

/** One word more seldom says why than that it was not known here. */
const MINSTE_WOORDEN = 2

/**
 * The first clause that tells something that is not told of every child at home: most likely why this one is. For who has named a
 * leerling (up to `vanaf`) and no word that announces a reden. At most eighty letters, as typed.
 */
export function vindRestreden(zin: Zin, vanaf: number, bezet: readonly Plaats[]): string | undefined {
  let van = vanaf
  for (const { index, 0: grens } of zin.plat.matchAll(GRENS)) {
    if (index < vanaf) continue
    const deel = { van, tot: index }
    van = index + grens.length
    const reden = redenIn(zin, deel, bezet)
    if (reden) return reden
  }
  return undefined
}

/** Whoever begins to tell of a child at home, tells why with what is left. */
export const metRestreden = ({ restreden, ...begrepen }: Begrepen): Begrepen =>
  restreden === undefined ? begrepen : { ...begrepen, reden: restreden }

function redenIn(zin: Zin, deel: Plaats, bezet: readonly Plaats[]): string | undefined {
  const plat = zin.plat.slice(deel.van, deel.tot)
  if (ANDERS.test(plat)) return undefined
  const woorden = [...plat.matchAll(/[a-z'&-]+|\d+/g)]
    .map(({ 0: woord, index }) => ({ woord, van: deel.van + index, tot: deel.van + index + woord.length }))
    .filter((een) => !bezet.some((ander) => ander.van < een.tot && een.van < ander.tot))
  const inhoud = woorden.filter(({ woord }) => woord.length > 2 && /[a-z]/.test(woord) && !GEWOON.has(woord))
  const [eerste] = inhoud
  if (!eerste || inhoud.length < MINSTE_WOORDEN) return undefined
  const tot = Math.min(deel.tot, eerste.van + 80, ...bezet.filter((een) => een.van > eerste.van).map(({ van }) => van))
  return opgeruimd(zin.tekst.slice(eerste.van, tot).replace(/[\s.]+$/, ''))
}
