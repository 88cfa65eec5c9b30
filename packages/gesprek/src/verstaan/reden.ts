import { type Plaats, vind, type Zin, zinsdeelplaats } from './zin.ts'

/** Words that announce why. */
const AANGEKONDIGD = [
  /\b(?:ouders|moeder|vader)\s+zeg(?:t|gen)\s+(?:dat\s+)?([^,.;!?\n]{3,80})/g,
  /\b(?:vanwege|wegens|ivm|i\.v\.m\.?|in verband met|obv|op basis van|door toedoen van)\s+([^,.;:!?\n]{3,80})/g,
  /\b(?:omdat|want)\s+([^,.;!?\n]{3,80})/g,
  /\bhet gaat om ((?!een\b|\d|twee\b|drie\b|vier\b|vijf\b|leerling|kind|de\b|het\b|\p{L}\.|\p{L}{2}\b)[^,.;!?\n]{4,60})/gu,
  /\bom (?:een |n )?((?:ruzie|conflict|gevecht|incident|pesten)\b[^,.;!?\n]{0,60})/g,
  // Not "er is geen reden bekend", nor "de reden klopt niet".
  /(?<!\b(?:geen|zonder|zonder geldige|verwijder de|haal de) )\b(?:reden|oorzaak)(?:\s+is)?(?:\s+anders)?:?\s+(?!(?:is|was|klopt|nog|niet|on?bekend|weg|eruit|thuis|weet|mag|kan|moet|hoeft)\b)([^,.;!?\n]{3,80})/g,
  /\b(?:na|door|(?<!tot en )met)\s+(?:een\s+)?((?!de\b|het\b|(?:hem|haar|hen|hun|elkaar|zo'?n|die|dat|dit|deze|m|mij|tussenvoegsel)\b|'?t\b|\d|een\b|naar\b|aan\b|halve\b|hele\b|dagdelen\b|tlv|tos\b|aanvraag|gym\b|ons|mij|jullie|overleg|school|leerplicht|jeugd|ouders|moeder|vader|ingang|de\b)[^,.;!?\n]{3,60})/g,
]

/** Words that are a reason by themselves: the clause they stand in is what the melder says of it. */
const REDENWOORD =
  /\b(?:ouders|moeder|vader|verzorgers)\s+(?:weiger\w*|wil(?:len)?\s+niet|hou(?:dt|den)\s|werk(?:t|en)\s+niet\s+mee|vertrouw\w*|(?:is|zijn)\s+(?:het\s+)?(?:niet eens|oneens|overspannen|ziek|boos|bang|overleden|opgenomen))|\b(?:hij|zij|ze|kind|leerling)?\s*(?:wil|durft)\s+(?:echt\s+)?niet\b|\b(?:faal|school|verlatings|plein|sociale )?angst(?:ig|en|klachten|stoornis)?\b|\b(?:buik|hoofd)pijn\b|\bmigraine\b|\bhyperventil\w*|\bwoede(?:buien|aanvallen)?\b|\bzie[nt]? (?:(?:het|t) )?niet zitten\b|\b(?:op reis|naar het buitenland) (?:gegaan|vertrokken)\b|\b(?:ge)?pest(?:en|erij|erijen|gedrag)?\b|\bruzie\b|\b(?:school|werk)?weiger\w*|\bconflict\b|\bincident\b|\boverprikkel\w*|\b(?:over)?vermoeid\w*|\bprikkelgevoelig\w*|\bburn[- ]?out\b|\bdepress\w*|\bsomber\w*|\bpaniek\w*|\bslaap(?:problemen|t niet|t slecht)\b|\bscheiding\b|\brouw\b|\bverdriet\b|\btrauma\w*|\bschoolziek\b|\bstress\b|\bonveilig\b|\boverbelast\b|\bvastgelopen\b|\bloopt vast\b|\bmotivatie\b|\bboze buien\b|\bverveelt zich\b|\bhoogbegaafd\w*|\bonderprikkel\w*|\bthuissituatie\b|\bmantelzorg\b|\bbang\b|\bhuilt\b|\bdoodmoe\b|\boverspannen\b|\bheimwee\b|\bvechten\b|\bgevochten\b|\boverlijden\b|\b(?:opa|oma)\b.{0,12}\boverleden\b|\bdurft?\b(?=.{0,25}\bniet\b)|\bte (?:druk|vol|zwaar|moeilijk|hard|spannend)\b|\bouders willen (?:een|eerst)\b|\bmoe\b|\bgedragsproblem\w*|\bagressi\w*|\btrekt\b(?=.{1,25}\bniet\b)|\b(?:op )?vakantie (?:zonder toestemming|verlengd)\b|\bin het buitenland\b|\bkan\b(?=.{0,15}\bniet (?:brengen|halen|aan)\b)|\bprikkels?\b|\bverhui[sz]\w*|\bvertrouwen\b(?=.{0,30}\bkwijt\b)|\bfaalang\w*|\bgevecht\b|\bhuilen\b|\bdurven\b(?=.{0,25}\bniet\b)|\boverlee[dt]\b|\bniet loslaten\b|\blanger op vakantie\b/g

/** "want ik drukte verkeerd": that says nothing of the leerling. */
const OVER_MELDER =
  /^(?:ik (?!denk|vermoed)|(?:we|wij|ik)? ?(?:weet|wist) niet|te gaan$|iemand\b|(?:zijn|haar|de|z'n|zn) (?:moeder|vader|ouders?) ziek ?gemeld(?! is)|ziek is (?:ze|hij|zij|ie) niet|na hij\b|na ze\b)/
/** "lpa niet gebeld want": why that was not done. */
const WAAROM_NIET_GEMELD = /\b(?:lpa|leerplicht\w*|ggd|jeugdarts|schoolarts)\b[^.;!?]{0,12}\bniet\b[^.;!?]{0,15}$/

/** Of whom it is told. */
const WIE_VOORAF =
  /^[\s(]*(?:(?:uit|van|in)\s+)?(?:(?:groep|gr)\.?\s*\d\)?|(?:een |n )?(?:meisje|jongen|leerling|kind)\b)\s*/i

/**
 * Why, in the melder's own words; at most eighty letters. Places of dates and names are skipped, and so is who did it, where a
 * child is in danger ("door vader").
 */
export function vindReden(zin: Zin, bezet: readonly Plaats[], gevaar: boolean): string | undefined {
  const vrij = (plaats: Plaats) => !bezet.some((een) => een.van < plaats.tot && plaats.van < een.tot)
  const [anders] = vind(
    zin,
    /\b(?:reden (?:is|moet zijn) niet|niet (?:door|vanwege|wegens|om)) [^,.;!?\n]{2,40}? maar (?:door |vanwege |wegens |om )?([^,.;!?\n]{3,60})/g,
  )
  if (anders) return opgeruimd(zin.tekst.slice(anders.tot - (anders.delen[0] ?? '').length, anders.tot))
  for (const patroon of gevaar ? AANGEKONDIGD.slice(0, -1) : AANGEKONDIGD) {
    for (const { van, tot, delen } of vind(zin, patroon)) {
      const reden = delen[0] ?? ''
      const begin = van + zin.plat.slice(van, tot).lastIndexOf(reden)
      if (!vrij({ van, tot }) || OVER_MELDER.test(reden) || WAAROM_NIET_GEMELD.test(zin.plat.slice(0, van))) continue
      const tekst = opgeruimd(zin.tekst.slice(begin, begin + reden.length).replace(/\s+(?:en|maar)\s.*$/i, ''))
      if (tekst.length >= 3 && !/^(?:dat )?(?:hij |zij |ze )?(?:is )?ziek\w*$/i.test(tekst)) return tekst
    }
  }
  if (gevaar) return undefined
  const [woord] = vind(zin, REDENWOORD).filter((plaats) => !/\b(?:geen|zonder)\s+$/.test(zin.plat.slice(0, plaats.van)))
  if (!woord) return undefined
  const deel = zinsdeelplaats(zin, woord)
  // From the word on when a day or a name stands before it in the same clause.
  const begin = bezet.some((een) => een.van < woord.van && een.tot > deel.van) ? woord.van : deel.van
  const tot = Math.min(deel.tot, begin + 80, ...bezet.filter((een) => een.van >= woord.tot).map(({ van }) => van))
  return opgeruimd(
    zin.tekst
      .slice(begin, tot)
      .replace(WIE_VOORAF, '')
      .replace(/[\s.]+$/, ''),
  )
}

/** Without the spaces that keep both texts in place. */
export const opgeruimd = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim()
