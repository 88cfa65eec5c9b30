/** What a short answer does to the question that was asked. */
export type Kortantwoord = 'ja' | 'nee' | 'annuleren' | 'weet_niet'

const HET = '(?:(?:het|hem|de melding|deze) )?(?:maar )?'
const OPSLAAN = `sla ${HET}op|doe maar|ga je gang|opslaan|(?:verstuur|verzend|bevestig) ${HET}|versturen|verzenden|indienen|bevestigd?|(?:dien ${HET}in|stuur ${HET}(?:door|op))(?: naar de coordinatie)?|(?:laat (?:het )?)?zo (?:maar )?(?:laten|staan)|doorzetten|(?:zo )?kan ie weg`
/** Says yes to a question, and to nothing else. A bare "j" is one, "j.v." is not. */
const STEVIG_JA = new RegExp(
  `^(?:ja+|j(?=\\W*$)|joe+p?|jup|jep|yep|yes+|klopt|akkoord|correct|juist|${OPSLAAN}|bevestig(?:en)?|versturen?|verstuur|verzend|klop|'?t klopt|dat klopt|alles klopt)\\b`,
)
const JA = new RegExp(
  `${STEVIG_JA.source}|^(?:ok|oke|okee|okay|k(?=\\W*$)|prima|goed|zeker|jazeker|jawel|uiteraard|natuurlijk|is goed|helemaal goed|top|graag|perfect|mooi|in orde|lijkt (?:me |mij )?goed|ziet er goed uit|inderdaad)\\b`,
)
const NEE =
  /^(?:nee+|neen|neu|nah|nop|nope|no|klopt niet|niet goed|fout|onjuist|dat klopt niet|niet juist|het klopt niet|nog niet)\b/
/** What people say before they come to the point. */
const AANLOOP =
  /^(?:(?:nee|ho|hee|oh?|ach|och|ah|joh|tja|pff+|weet je wat|nou|nou ja|ok|oke|wacht|sorry|hm+|ja|toch|maar|liever|even|ik|wil|wou|wilde|ga|zou|graag|hier|ermee|er|mee)[\s,.!]+)*/
const ANNULEREN =
  /^(?:laat (?:het )?maar(?! weten)|annuleer\w*|annuleren|stop(?:pen)?(?=\W*$|\s*[,.!]|\s+(?:maar|nu|toch|met|ermee|hier maar mee|er ?mee|er maar mee|hier ?mee|aub|a\.u\.b|graag|de|deze|dit|verkeerde?)\b)|cancel|vergeet (?:het|t|'t|maar)|hoeft (?:toch )?niet(?: meer)?|niet opslaan|niet bewaren|weg ermee|afbreken|(?:ik )?kap(?:pen)? (?:er|hier) ?(?:maar |mar )?mee\b|ik kap ermee|kappen\b|breek (?:(?:het|dit|t|m|maar|ff|even|effe) )*af|doe (?:het |dit |t )?(?:toch )?maar niet|begin opnieuw|nvm|ho maar|(?:gooi|haal|doe) (?:de melding |die melding |hem |het |dit |alles |de hele boel )?(?:maar )?weg|weggooien|laat (?:u |je )?(?:het|deze|dit|hem|die) (?:dan )?(?:maar )?(?:vallen|vervallen|zitten|gaan)|hou (?:er |hier )?(?:maar )?(?:mee )?op\b|verwijder (?:het |dit |de |mijn )?(?:concept|melding|maar))(?:\b|$)/
const TOCH_NIET = /^(?:(?:nee|oh?|nou|ok|oke|wacht)[\s,]+)?toch (?:maar )?niet(?=\W*$|\s+(?:doen|nodig|opslaan|melden))/
const WEET_NIET =
  /\b(?:weet (?:ik )?(?:het |dat )?(?:(?:nog|eigenlijk|echt|even|zo|eerlijk gezegd) )*niet|geen idee|onbekend|geen flauw idee|niet bekend)\b/

/** "klopt dit?", "is dat goed zo", "ja?": asks back whether it is so. */
const VRAAGT_OF_HET_KLOPT =
  /^(?:(?:en|maar|dus|oh?|ok\w*|hm+)[\s,]+)*(?:klop\w* (?:nu |nou )?(?:het|'?t|dit|dat|da|it|em|ie|hte|dta|dti|alles|(?:dit|dat) alles|de \w+)(?: (?:wel|nou|nu|echt|zo|allemaal|dan|toch|goed|juist|precies|helemaal|exact))*\W*$|(?:zit|gaat|ziet|zou|komt) (?:het|dit|dat|alles)\b|(?:sla|stuur|bevestig|bewaar|zet|doe) (?:je|jij|u)\b|staat er (?:alles|het|dit)\b|(?:is|zijn|staat) (?:het|dit|dat|alles|alle|de|ie|hij|die)\b|(?:kan|mag|zou|heb|hebt) (?:het|dit|dat|ie|hij|je|jij|u|ik|alles)\b(?! (?:goed|netjes|keurig|prima|mooi|perfect|juist|correct)\b))|^[\w ]{1,25}\?/

/** The short answer that a message is, or begins with; undefined when it is none. Folded text. */
export function vindKortantwoord(plat: string): Kortantwoord | undefined {
  const tekst = plat.trim().replace(/^(?:[\s.,!]|\b(?:eh+m?|uh+m?|hm+)\b)+/, '')
  if (ANNULEREN.test(tekst.replace(AANLOOP, '')) || TOCH_NIET.test(tekst)) return 'annuleren'
  if (WEET_NIET.test(tekst)) return 'weet_niet'
  if (NEE.test(tekst)) return 'nee'
  if (VRAAGT_OF_HET_KLOPT.test(tekst)) return undefined
  if (JA.test(tekst) || tekst.startsWith('👍') || isInstemming(tekst)) return 'ja'
  return undefined
}

/** Agreeing is said with these words, and with none beside them. */
const INSTEMMEND: ReadonlySet<string> = new Set(
  `voor uw geduld moeite weergegeven kunt tis orde allez gegevens zijn alle ja jaa jawel jaja jep jup yes top prima uitstekend keurig netjes
  mooi perfect super fijn geweldig helemaal volkomen juist klopt klpot kloptt klot klop correct akkoord accoord accord goed oke ok okee
  zeker inderdaad idd dat dit het t is zo heb heeft hebt je u jij gedaan samengevat ingevuld genoteerd opgeschreven verwoord zet maar door
  erin er in die melding verstuur versturen doorzetten stuur verzend verzenden sla op opslaan bewaar bewaren bevestig bevestigen doe ga gang dank wel
  bedankt dankjewel dankuwel hoor graag aub svp alles allemaal precies exact als een bus nou em hem m zou kan mag verder toch eens mee
  naar de coordinatie vastleggen leg vast indienen dien komt sluit ziet uit ook even ff maak af gewoon lekker zonder fouten gooi kom
  met zorgvuldige samenvatting duidelijke ist goet yep yess akk volgens mij looks good gr groet groetjes doorgelezen nagelezen wel staat er`.split(
    /\s+/,
  ),
)
/** At least one of these is said: the others only come along. */
const KERN =
  /\b(?:ja+|jawel|jaja|jep|jup|yep|yess?|akk|top|prima|uitstekend|keurig|netjes|perfect|juist|klopt+|klpot|klot|klop|correct|akkoord|acc?oord|goed|oke?|okee|zeker|inderdaad|idd|verstuur|versturen|verzend(?:en)?|opslaan|sla|bevestig|bewaar|zet|stuur|dien|leg|vastleggen|precies|orde|indienen|goet|zo is (?:het|t)|zo ist|(?:dit|dat) is (?:hem|m)|looks good)\b/
/** Said of a melding, not of whatever came before. */
const STEVIG =
  /\b(?:ja+|yep|akk|juist|klopt+|klpot|klot|klop|correct|akkoord|acc?oord|verstuur|versturen|verzend(?:en)?|opslaan|sla|bevestig|bewaar|zet|stuur|dien|leg)\b/
const VERDER_NIETS =
  /\b(?:(?:daar|ik|zou|hoeft|hoef|er|heb|zie|verder) )*(?:(?:niets|niks)(?: meer| verder)?(?: aan)?(?: te)? (?:veranderen|doen|wijzigen|veranderd|merken|voegen)(?: te worden)?|(?:niets|niks) aan (?:te merken|toe te voegen)|geen (?:fouten|wijzigingen|op- of aanmerkingen|opmerkingen))\b|\bzo (?:mag|kan) (?:het|ie|die|hij) weg\b/g

/** "klopt dat?", "ja 5": that asks, or says something more. */
const VRAAGT_OF_TELT = /[\d?]/

/** What takes an agreement back, puts it off, makes it hang on something else, or tells that of somebody else. */
const VOORBEHOUD =
  /\bals\b(?! (?:een|'?n) bus\b)|\b(?:mits|indien|tenzij|zodra|nadat|voordat|totdat|moet|moeten|morgen|straks|later|concept|misschien|hopelijk|bijna|haast|volgens(?! mij)|denk|niet|nee+|geen|behalve|alleen|wacht|eerst|nog|niets|niks|gn|gene|onjuist|incorrect|fout|onzeker|hoewel|zelden|amper|grapje|principe|zich|voorlopig|tijdelijk|meteen|zometeen|dadelijk|ooit|klad|ofzo|zoiets|check(?:en)?|zien|(?:be)?kijk(?:en)?|bezig|in correct|even|sla het zo|volgt|geval|jammer|weg ermee|hoe|waar|waarom|wie|wanneer|vraag|vragen|overleg\w*|hoezo|ouders?|moeder|vader|directeur|collega|leerplicht\w*|zeg(?:t|gen)|vind(?:t|en))\b|\d|\bkomt (?:wel |vast )?goed\b|^nou ja\W*$|\bzonder\b(?! fouten)|\bgooi\b(?!.*\b(?:in|door)\b)|^verder\b|\bkan goed zijn\b|\b(?:bij|is) akkoord\b/
const MAAR = /\bmaar\b/
const DOE_MAAR =
  /\b(?:doe|zet|doorzetten|verstuur|verzend|versturen|verzenden|opslaan|indienen|stuur|leg|sla|bewaar|bevestig|dien|gooi|kom|ga|in|op|door|vast)\b[\w' ]* maar\b/

/** Whether something holds a yes back, in the words as they were typed: no slip is mended that may take it away. Folded text. */
export const houdtTegen = (plat: string): boolean => VOORBEHOUD.test(plat.replace(VERDER_NIETS, ' '))

/** Whether a message that is taken for agreement holds a word of it, and nothing that holds it back. Folded text. */
export const isOnvoorwaardelijk = (plat: string): boolean =>
  KERN.test(plat) &&
  !houdtTegen(plat) &&
  !VRAAGT_OF_HET_KLOPT.test(plat.trim()) &&
  (!MAAR.test(plat) || DOE_MAAR.test(plat))

/** Whether a message agrees, in whatever words, and says nothing else. Folded text. */
export function isInstemming(plat: string): boolean {
  if (VRAAGT_OF_TELT.test(plat)) return false
  const woorden = plat.replace(VERDER_NIETS, ' ').match(/[a-z]+/g) ?? []
  if (!isOnvoorwaardelijk(plat) || /^ja,? maar\b/.test(plat.trim())) return false
  return woorden.length > 0 && woorden.length <= 12 && woorden.every((woord) => INSTEMMEND.has(woord))
}

/** Whether a yes can only be an answer: "ja", "klopt", "opslaan", not "prima" or "k". Folded text. */
export const isStevigJa = (plat: string): boolean =>
  STEVIG_JA.test(plat.trim()) || (STEVIG.test(plat) && isInstemming(plat))

const BELEEFD =
  /\b(?:hoor|dat|het|hij|zo|klopt|is|goed|helemaal|allemaal|alles|graag|bedankt|dank(?: je)?(?: wel)?|dankjewel|alsjeblieft|alstublieft|aub|a\.u\.b|prima|ok|oke|top|perfect|inderdaad|ja|nee|in orde)\b/g

/** Whether, beside "ja" or "nee" and politeness, nothing was said. */
export function isKaal(plat: string): boolean {
  if (isInstemming(plat)) return true
  if (VRAAGT_OF_TELT.test(plat)) return false
  const zegtNee = NEE.test(plat.trim())
  // "ja nee" says both.
  if (!zegtNee && (/\bnee+\b/.test(plat) || VRAAGT_OF_HET_KLOPT.test(plat.trim()))) return false
  const rest = plat
    .trim()
    .replace(zegtNee ? NEE : JA, '')
    .replace(new RegExp(`\\b(?:${OPSLAAN})\\b`, 'g'), '')
    .replace(BELEEFD, '')
    .replace(zegtNee ? /\bniet\b/g : /$^/, '')
  return rest.replace(/[^a-z0-9]/g, '') === ''
}
