import { type Activiteit, addDagen, addJaren, type Datum } from '@thuisnabij/domain'
import type { Handelsoort } from '../toestand.ts'
import { vindUitkomst } from './uitkomst.ts'
import type { Begrepen } from './verstaan.ts'

/** What somebody says was done, or must be done, to a melding that runs; undefined when it is none of these. */
export function vindDaad(
  begrepen: Begrepen,
): Exclude<Handelsoort, 'overdragen' | 'afhandelen' | 'escaleren'> | undefined {
  const { plat, leerlingen, meldingnummer, tlvNummers } = begrepen
  if (VRAAGT.test(plat.trim()) || /\?\s*$/.test(plat) ? !VERZOEK.test(plat.trim()) : false) return undefined
  if (tlvNummers.length > 0 || VRAAGT_PLEK.test(plat)) return undefined
  const noemtMelding = meldingnummer !== undefined || /\b(?:melding|thuiszitter)\b/.test(plat)
  const overIemand = noemtMelding || leerlingen.length > 0
  const zitThuis = ZIT_THUIS.test(plat) && !/\bniet (?:meer )?thuis\b/.test(plat)

  if (PLEK_WEG.test(plat)) return 'plek_vervalt'
  if (PLEK.test(plat) && !/\b(?:geen|nog niet|zonder)\b.{0,20}\bplek\b/.test(plat)) return 'plek'
  if (noemtMelding && INTREKKEN.test(plat)) return 'intrekken'
  if (overIemand && ACTIVITEIT_ERBIJ.test(plat)) return 'activiteit'
  if (zitThuis) return undefined
  if (noemtMelding && SLUITEN.test(plat)) return 'afsluiten'
  // Who comes again for a part is still at home for the rest.
  const komtDeels = begrepen.aanwezigheid !== undefined
  if (overIemand && !komtDeels && vindUitkomst(plat) !== undefined && !/\btlv\b/.test(plat)) return 'afsluiten'
  if (overIemand && vindActiviteitsoort(plat) !== undefined && IS_GEBEURD.test(plat)) return 'activiteit'
  return undefined
}

const VRAAGT =
  /^(?:hoe|wat|wie|waar|waarom|wanneer|welke?|mag|moet|kan|kun|is|zijn|heeft|heb|hoeveel|wordt|gaat|krijgt?)\b/
/** "is daar al zicht op een plek": also in the middle of a message that asks. */
const VRAAGT_PLEK = /\b(?:is|zijn|heeft)(?: (?:er|daar|hier|voor \S+))* (?:\w+ )?al\b.{0,20}\b(?:zicht|plek)\b/
/** A question that asks to do it. */
const VERZOEK = /^(?:(?:kan|kun|wil|zou) (?:je|jij|u)\b|ik (?:wil|wou)\b)/
const ZIT_THUIS = /\b(?:thuis|thuiszitter melden|komt niet|niet (?:meer )?(?:op|naar) school|verzuimt)\b/
const PLEK_WEG =
  /\bplek\b.{0,50}\b(?:vervallen|vervalt|gaat (?:toch )?niet door|afgezegd|van de baan|is (?:er )?(?:toch )?niet(?: meer)?)\b|\b(?:niet meer|geen) (?:zicht op )?een plek meer\b|\bgeen plek meer\b/
const PLEK =
  /\b(?:zicht op|er is|is er|heeft|hebben|krijgt|kregen|gevonden|geregeld)\b.{0,40}\bplek\b|\bplek\b.{0,40}\b(?:gevonden|geregeld|bevestigd|vanaf|per|beschikbaar|toegezegd)\b/
const INTREKKEN =
  /\b(?:annuleer|annuleren|intrekken|ingetrokken|ongedaan|trek\b.{0,25}\bin|verwijder|vergissing|per ongeluk|foutje|onterecht|dubbel(?:e)?|niet goed gedaan)\b|\bverkeerde? (?:leerling|kind|gemeld)\b/
const ACTIVITEIT_ERBIJ =
  /\bactiviteit\b.{0,30}\b(?:toevoegen|erbij|noteren|vastleggen)\b|\b(?:voeg|noteer|leg)\b.{0,30}\bactiviteit\b/
const SLUITEN = /\b(?:afsluiten|sluit(?:en)?(?: af)?|gesloten|kan dicht|mag dicht|afgesloten|is klaar|afgerond)\b/
const IS_GEBEURD =
  /\b(?:gehad|gesproken|geweest|gevoerd|gebeld|overlegd|besproken|gedaan|gemaild|contact|gesprek|overleg|ingediend|gestart|langs)\b/

const ACTIVITEITEN: readonly (readonly [Activiteit['soort'], RegExp])[] = [
  ['doorzettingsverzoek', /\bdoorzettings(?:verzoek|macht)\b/],
  ['thuiszittertafel', /\bthuiszitters?-?\s?tafel\b/],
  ['leerplicht', /\b(?:leerplicht(?:ambtenaar)?|lpa)\b/],
  ['jeugdarts', /\b(?:jeugdarts|schoolarts|ggd)\b/],
  ['jeugdteam', /\b(?:jeugdteam|wijkteam)\b/],
  ['gesprek_ouders', /\b(?:ouders?|moeder|vader|verzorgers?)\b/],
  [
    'afstandsonderwijs',
    /\b(?:afstandsonderwijs|onderwijs op afstand|onlinelessen|online les(?:sen)?|thuisonderwijs)\b/,
  ],
  ['overleg', /\b(?:overleg|mdo|zorgoverleg|ondersteuningsteam|ot|groot overleg|ronde tafel)\b/],
]

/** What was done for a child at home, when it was said. Folded text. */
export const vindActiviteitsoort = (plat: string): Activiteit['soort'] | undefined =>
  ACTIVITEITEN.find(([, patroon]) => patroon.test(plat))?.[0]

/** The one day that was named, when it may lie in the past. */
export const vindDag = ({ tijden }: Begrepen): Datum | undefined =>
  tijden.find(({ precisie, ook }) => precisie === 'dag' && ook === undefined)?.begin

/** The day from which something will be: one said without a year or as a weekday is the next, for times are read as past. */
export function vindKomendeDag({ tijden, tekst }: Begrepen, vandaag: Datum): Datum | undefined {
  const [tijd] = tijden
  if (!tijd) return undefined
  const gezegd = tekst.slice(tijd.plaats.van, tijd.plaats.tot)
  if (tijd.begin >= vandaag || /\d{4}|geleden|gisteren|vorige?|afgelopen/i.test(gezegd)) return tijd.begin
  const weekdag = /\b(?:ma|di|wo|do|vr|za|zo)\w*dag\b/i.test(gezegd) && !/\d/.test(gezegd)
  return weekdag ? addDagen(tijd.begin, 7) : addJaren(tijd.begin, 1)
}
