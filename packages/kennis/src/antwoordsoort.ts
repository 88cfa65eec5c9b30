import type { Artikel } from '@thuisnabij/domain'
import { vouw } from './analyse.ts'

/** A kind of answer: how a question asks for it, when no other kind will do, and how an article shows that it has one. */
type Soort = { readonly vraagt: RegExp; readonly geeft: RegExp }

const MAAND = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const ALS_BEROEP =
  'voorzitter|accountant|directeur|bestuurder|coordinator|leerplichtambt\\w*|schoolarts|jeugdarts|contactpersoon|secretaris|toezichthouder|leden'

const BEDRAG: Soort = {
  vraagt:
    /\b(?:wat|hoeveel|hvl) (?:kost(?:en)?|rekent)\b|\b(?:hoeveel|hvl) vraagt\b|\b(?:vergoeding|subsidie|bedrag) (?:per|voor)\b|\bwelk bedrag\b|\bhoe duur\b|\b(?:uur|dag)?tarie(?:f|ven)\b|\b(?:prijs|bezoldiging|salaris|kilometervergoeding)\b/,
  geeft: /€|\b(?:euro|betalen|gratis|kosten|per uur)\b|\bbetaal|\bbekostig/,
}
const DAG: Soort = {
  vraagt:
    /\b(?:op )?welke (?:datum|data|dag)\b|\bwanneer (?:is|zijn|vergadert|vergaderen|komt|komen|houdt|was) (?:de |het )?(?:volgende|eerstvolgende|komende|raad|opr|commissie|tlv-commissie|bestuur)\b|\bhoe vaak (?:per jaar |per maand )?(?:vergader\w*|komt|komen)/,
  geeft: new RegExp(
    `\\b(?:${MAAND})\\b|\\bkeer per\\b|\\b(?:maandelijks|jaarlijks|wekelijks)\\b|\\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag)\\b`,
  ),
}
const PERSOON: Soort = {
  vraagt: new RegExp(
    `\\b(?:wie is|hoe heet|heten|naam van|namen van|wie zijn dat)\\b.{0,30}\\b(?:${ALS_BEROEP})|\\bwelke (?:accountant|bank|notaris|advocaat)\\b|\\b(?:telefoonnummer|tel(?:efoon)?\\.? ?n(?:umme)?r|telnr|mailadres|e-mailadres|wachtwoord)\\b|\\bhoeveel leden\\b`,
  ),
  geeft: /\b0\d{2,3}[- ]?\d{6,7}\b|@|\bleden\b|\b(?:mevrouw|de heer)\b/,
}
const FORMULIER: Soort = { vraagt: /\bformulier(?:en)?\b/, geeft: /\bformulier/ }
const HOEVEEL_LEERLINGEN: Soort = {
  vraagt:
    /\b(?:hoeveel|hvl) (?:kinderen|leerlingen|lln|kids)\b.{0,20}\b(?:kunnen|passen|mogen|max|tegelijk)\b|\bmax(?:imaal|imum)?\b.{0,25}\b(?:leerlingen|lln|kinderen|groep|klas)\b|\bhoe groot (?:mag|mogen|is)\b/,
  geeft: /\b(?:hoogstens|maximaal|ten hoogste|niet meer dan) \w+ (?:leerlingen|kinderen)\b|\bplaatsen\b/,
}
const WACHTTIJD: Soort = { vraagt: /\b(?:wachtlijst|wachttijd)\b/, geeft: /\bwacht(?:lijst|tijd)/ }

const SOORTEN: readonly Soort[] = [BEDRAG, DAG, PERSOON, FORMULIER, HOEVEEL_LEERLINGEN, WACHTTIJD]

/** Whether a question asks for an amount, a day, a person or a form that an article does not give, though it is about the same. */
export function mistAntwoord(vraag: string, { kort, uitleg, soort }: Artikel): boolean {
  if (soort === 'niet_in_plan') return false
  const gevraagd = vouw(vraag)
  const tekst = vouw([kort, ...uitleg].join(' '))
  return SOORTEN.some(({ vraagt, geeft }) => vraagt.test(gevraagd) && !geeft.test(tekst))
}
