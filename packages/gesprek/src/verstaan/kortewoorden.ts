/** What a short answer does to the question that was asked. */
export type Kortantwoord = 'ja' | 'nee' | 'annuleren' | 'weet_niet'

const JA =
  /^(?:ja+|j|jup|jep|yep|yes|yess|klopt|ok|oke|okee|okay|k|prima|akkoord|correct|goed|zeker|juist|doe maar|opslaan|sla(?: maar)? op|bevestig(?:en)?|versturen?|verstuur|is goed|dat klopt|helemaal goed|top|graag)\b/
const NEE =
  /^(?:nee+|neen|nope|no|klopt niet|niet goed|fout|onjuist|dat klopt niet|niet juist|het klopt niet|nog niet)\b/
const ANNULEREN =
  /^(?:(?:nee|oh|o|nou|ok|oke),?\s+)?(?:laat maar|annuleer\w*|annuleren|stop(?:pen)?|cancel|vergeet (?:het|maar)|toch niet|hoeft (?:toch )?niet(?: meer)?|niet opslaan|weg ermee|afbreken|breek af|begin opnieuw)\b/
const WEET_NIET = /\b(?:weet (?:ik )?(?:het |dat )?(?:nog )?niet|geen idee|onbekend|geen flauw idee|niet bekend)\b/

/** The short answer that a message is, or begins with; undefined when it is none. Folded text. */
export function vindKortantwoord(plat: string): Kortantwoord | undefined {
  const tekst = plat.trim().replace(/^[\s.,!]+/, '')
  if (ANNULEREN.test(tekst)) return 'annuleren'
  if (WEET_NIET.test(tekst)) return 'weet_niet'
  if (NEE.test(tekst)) return 'nee'
  if (JA.test(tekst) || tekst.startsWith('👍')) return 'ja'
  return undefined
}

/** Whether, beside "ja" or "nee" and politeness, nothing was said. */
export function isKaal(plat: string): boolean {
  const rest = plat
    .replace(JA, '')
    .replace(NEE, '')
    .replace(
      /\b(?:hoor|dat|het|hij|zo|klopt|is|goed|helemaal|graag|bedankt|dank(?: je)?(?: wel)?|dankjewel|opslaan|maar|sla|op|doe|prima|niet|ok|oke|top|ja|nee)\b/g,
      '',
    )
  return rest.replace(/[^a-z0-9]/g, '') === ''
}
