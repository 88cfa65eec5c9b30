/** What a short answer does to the question that was asked. */
export type Kortantwoord = 'ja' | 'nee' | 'annuleren' | 'weet_niet'

const HET = '(?:(?:het|hem|de melding|deze) )?(?:maar )?'
const OPSLAAN = `sla ${HET}op|doe maar|ga je gang|opslaan|(?:verstuur|verzend|bevestig) ${HET}|versturen|verzenden|indienen|bevestigd?|(?:dien ${HET}in|stuur ${HET}(?:door|op))(?: naar de coordinatie)?|(?:laat (?:het )?)?zo (?:maar )?(?:laten|staan)|(?:zo )?kan ie weg`
/** Says yes to a question, and to nothing else. */
const STEVIG_JA = new RegExp(
  `^(?:ja+|j|jup|jep|yep|yes+|klopt|akkoord|correct|juist|${OPSLAAN}|bevestig(?:en)?|versturen?|verstuur|verzend|klop|'?t klopt|dat klopt|alles klopt)\\b`,
)
const JA = new RegExp(
  `${STEVIG_JA.source}|^(?:ok|oke|okee|okay|k|prima|goed|zeker|jazeker|jawel|uiteraard|natuurlijk|is goed|helemaal goed|top|graag|perfect|mooi|in orde|lijkt (?:me |mij )?goed|ziet er goed uit|inderdaad)\\b`,
)
const NEE =
  /^(?:nee+|neen|nope|no|klopt niet|niet goed|fout|onjuist|dat klopt niet|niet juist|het klopt niet|nog niet)\b/
/** What people say before they come to the point. */
const AANLOOP =
  /^(?:(?:nee|oh?|nou|ok|oke|wacht|sorry|hm+|ja|toch|maar|liever|even|ik|wil|wou|wilde|ga|zou|graag|hier|ermee|er|mee)[\s,.!]+)*/
const ANNULEREN =
  /^(?:laat (?:het )?maar(?! weten)|annuleer\w*|annuleren|stop(?:pen)?(?=\W*$|\s*[,.!]|\s+(?:maar|nu|toch|met|ermee|er ?mee|hier ?mee|aub|a\.u\.b|graag|de|deze|dit)\b)|cancel|vergeet (?:het|maar)|hoeft (?:toch )?niet(?: meer)?|niet opslaan|niet bewaren|weg ermee|afbreken|breek af|begin opnieuw|nvm|ho maar|(?:gooi|haal|doe) (?:de melding |die melding |hem |het |dit )?(?:maar )?weg|weggooien|laat (?:het|deze|dit|hem) (?:maar )?(?:vallen|zitten|gaan)|verwijder (?:het |dit |de |mijn )?(?:concept|melding|maar))(?:\b|$)/
const TOCH_NIET = /^(?:(?:nee|oh?|nou|ok|oke|wacht)[\s,]+)?toch (?:maar )?niet(?=\W*$|\s+(?:doen|nodig|opslaan|melden))/
const WEET_NIET = /\b(?:weet (?:ik )?(?:het |dat )?(?:nog )?niet|geen idee|onbekend|geen flauw idee|niet bekend)\b/

/** The short answer that a message is, or begins with; undefined when it is none. Folded text. */
export function vindKortantwoord(plat: string): Kortantwoord | undefined {
  const tekst = plat.trim().replace(/^[\s.,!]+/, '')
  if (ANNULEREN.test(tekst.replace(AANLOOP, '')) || TOCH_NIET.test(tekst)) return 'annuleren'
  if (WEET_NIET.test(tekst)) return 'weet_niet'
  if (NEE.test(tekst)) return 'nee'
  if (JA.test(tekst) || tekst.startsWith('👍')) return 'ja'
  return undefined
}

/** Whether a yes can only be an answer: "ja", "klopt", "opslaan", not "prima" or "k". Folded text. */
export const isStevigJa = (plat: string): boolean => STEVIG_JA.test(plat.trim())

const BELEEFD =
  /\b(?:hoor|dat|het|hij|zo|klopt|is|goed|helemaal|allemaal|alles|graag|bedankt|dank(?: je)?(?: wel)?|dankjewel|alsjeblieft|alstublieft|aub|a\.u\.b|prima|ok|oke|top|perfect|inderdaad|ja|nee|in orde)\b/g

/** Whether, beside "ja" or "nee" and politeness, nothing was said. */
export function isKaal(plat: string): boolean {
  const zegtNee = NEE.test(plat.trim())
  const rest = plat
    .trim()
    .replace(zegtNee ? NEE : JA, '')
    .replace(new RegExp(`\\b(?:${OPSLAAN})\\b`, 'g'), '')
    .replace(BELEEFD, '')
    .replace(zegtNee ? /\bniet\b/g : /$^/, '')
  return rest.replace(/[^a-z0-9]/g, '') === ''
}
