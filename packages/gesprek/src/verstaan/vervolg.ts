/** How a question leans on the one before it. */
export type Vervolg =
  /** "en bij een kleuter?": the same question, for something else. */
  | 'en'
  /** "wie betaalt dat?": another question about the same thing. */
  | 'daarover'

const AANLOOP = /^(?:oke?|ah|oh|aha|ja|dus|maar|en|of)\b[\s,]*/
const VERWIJST =
  /\b(?:dat|dit|die|deze|daar(?:aan|bij|door|in|mee|naar|om|over|tegen|toe|van|voor)?|hier(?:bij|mee|over|van|voor)|ervan|ervoor|erbij|eraan|erin|ermee|hij|zij|ze)\b/
const MEESTE_WOORDEN = 12
const MEESTE_WOORDEN_EN = 8

/** Whether a message only makes sense after the answer before it, and how; undefined for a question of its own. Folded text. */
export function vindVervolg(plat: string): Vervolg | undefined {
  const zin = plat.trim()
  const aantal = zin.split(/\s+/).length
  if (aantal <= MEESTE_WOORDEN && VERWIJST.test(zonderAanloop(zin))) return 'daarover'
  return aantal <= MEESTE_WOORDEN_EN && /^(?:oke? |ja |maar )?en\b/.test(zin) ? 'en' : undefined
}

/** The question without the words that only tie it to the one before. */
export function zonderAanloop(zin: string): string {
  const korter = zin.replace(AANLOOP, '')
  return korter === zin || korter === '' ? zin : zonderAanloop(korter)
}

const BRON =
  /\bwaar (?:staat|stond|vind ik|haal je|kan ik|kun je|lees ik)\b.{0,12}\b(?:dat|dit|het|die|vandaan|lezen|nalezen|terugvinden|vinden)?\b\s*(?:precies|ergens|allemaal|in het plan|dan)?\W*$|\bwat is (?:de|je|jouw|hiervan de) bron\b|\b(?:welke|wat is de) (?:bron|paragraaf|pagina|bladzijde|pag)\b|^bron(?:vermelding)?\W*$|\bhoe kom je (?:daaraan|hieraan|daarbij)\b/

/** Whether a message asks where the last answer stands. Folded text. */
export const vraagtBron = (plat: string): boolean => BRON.test(plat.trim())
