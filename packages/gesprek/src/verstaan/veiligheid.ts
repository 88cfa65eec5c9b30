const GEWELD = [
  /\b(?:kinder)?mishandel\w*/,
  /\bhuiselijk geweld\b/,
  /\b(?:seksueel |kinder)?misbruik(?:t|te)?\b(?! van (?:regels|systeem))/,
  /\b(?:vader|moeder|stiefvader|stiefmoeder|ouders?|oom|broer|thuis)\b[^.!?]{0,30}\b(?:slaat|sloeg|slaan|geslagen|schopt|mept|klappen)\b/,
  /\bwordt (?:thuis )?(?:geslagen|geschopt|mishandeld|misbruikt|opgesloten|bedreigd)\b/,
  /\b(?:thuis|door (?:vader|moeder|zijn|haar))\b[^.!?]{0,20}\bgeslagen\b/,
  /\bblauwe plekken\b/,
  /\b(?:verkracht|aangerand|verwaarloo\w+)\b/,
  /\bsuici\w+|\bzelfmoord\w*|\b(?:wil|wou|wilde) (?:niet meer leven|dood)\b|\bzichzelf (?:iets aan\w*|snijd\w*|pijn)|\bsnijdt zich\b/,
  /\bonveilig thuis\b|\bthuis (?:is het )?(?:niet veilig|onveilig)\b|\bbang voor (?:zijn|haar|de)? ?(?:vader|moeder|ouders|stiefvader)\b/,
  /\b(?:acuut|direct|levens)\s?gevaar\b|\bin gevaar\b/,
  /\b(?:met een mes|wapen|vuurwapen)\b/,
  /\beerwraak\b|\bontvoer\w*|\bgekidnapt\b/,
]
const ONTKEND =
  /\b(?:geen|niet)\s+(?:\w+\s+){0,2}(?:van\s+|voor\s+)?(?:de\s+)?(?:\w+\s)?(?:huiselijk geweld|mishandeling|misbruik|gevaar|veiligheid\w*|onveilig\w*)\b/

/** Whether a message says that there is no danger. Folded text. */
export const ontkentGevaar = (plat: string): boolean => ONTKEND.test(plat)

/** Whether a message speaks of violence or acute danger for a child. A dispute about ondersteuning does not. Folded text. */
export function noemtGevaar(plat: string): boolean {
  return !ONTKEND.test(plat) && GEWELD.some((patroon) => patroon.test(plat))
}
