import type { Artikel } from '@thuisnabij/domain'
import { vouw } from './analyse.ts'

/** What a question asks for when no other kind of answer will do, with how an article shows that it has such an answer. */
const SOORTEN: readonly (readonly [vraag: RegExp, antwoord: RegExp])[] = [
  [
    /\b(?:wat|hoeveel|hvl) (?:kost(?:en)?|rekent|vraagt)\b|\b(?:vergoeding|subsidie|bedrag) (?:per|voor)\b|\bwelk bedrag\b|\bhoe duur\b|\b(?:uur|dag)?tarie(?:f|ven)\b|\bprijs\b|\bbezoldiging\b|\bsalaris\b|\bkilometervergoeding\b|\bwelk bedrag\b/,
    /€|\beuro\b|\bbetaal|\bbetalen\b|\bgratis\b|\bbekostig|\bkosten\b|\bper uur\b/,
  ],
  [
    /\b(?:op )?welke (?:datum|data|dag)\b|\bwanneer (?:is|zijn|vergadert|vergaderen|komt|komen|houdt|was) (?:de |het )?(?:volgende|eerstvolgende|komende|raad|opr|commissie|tlv-commissie|bestuur)\b|\bhoe vaak (?:per jaar |per maand )?(?:vergader\w*|komt|komen)|\bop welke datum\b|\bwanneer is de volgende\b/,
    /\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\bkeer per\b|\b(?:maandelijks|jaarlijks|wekelijks)\b|\bmaandag|dinsdag|woensdag|donderdag|vrijdag\b/,
  ],
  [
    /\b(?:wie is|hoe heet|heten|naam van|namen van|wie zijn dat)\b.{0,30}\b(?:voorzitter|accountant|directeur|bestuurder|coordinator|leerplichtambt\w*|schoolarts|jeugdarts|contactpersoon|secretaris|toezichthouder|leden)|\bwelke (?:accountant|bank|notaris|advocaat)\b|\b(?:telefoonnummer|tel(?:efoon)?\.? ?n(?:umme)?r|telnr|mailadres|e-mailadres|wachtwoord)\b|\bhoeveel leden\b/,
    /\b0\d{2,3}[- ]?\d{6,7}\b|@|\bleden\b|\b(?:mevrouw|de heer)\b/,
  ],
  [/\bformulier(?:en)?\b/, /\bformulier/],
  [
    /\b(?:hoeveel|hvl) (?:kinderen|leerlingen|lln|kids)\b.{0,20}\b(?:kunnen|passen|mogen|max|tegelijk)\b|\bmax(?:imaal|imum)?\b.{0,25}\b(?:leerlingen|lln|kinderen|groep|klas)\b|\bhoe groot (?:mag|mogen|is)\b/,
    /\b(?:hoogstens|maximaal|ten hoogste|niet meer dan) \w+ (?:leerlingen|kinderen)\b|\bplaatsen\b/,
  ],
  [/\bwachtlijst\b|\bwachttijd\b/, /\bwachtlijst|\bwachttijd/],
]

/** Whether a question asks for an amount, a day or a person that an article does not give, though it is about the same subject. */
export function mistAntwoord(vraag: string, { kort, uitleg, soort }: Artikel): boolean {
  if (soort === 'niet_in_plan') return false
  const gevraagd = vouw(vraag)
  const tekst = vouw([kort, ...uitleg].join(' '))
  return SOORTEN.some(([vraagt, antwoordt]) => vraagt.test(gevraagd) && !antwoordt.test(tekst))
}
