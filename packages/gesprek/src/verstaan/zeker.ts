import { magDoen, type Rol } from '@thuisnabij/domain'
import { BUITEN, VOORTGEZET } from './buiten.ts'
import type { Doorverbindreden, Intent } from './intent.ts'
import type { Begrepen } from './verstaan.ts'
import { aantalWoorden } from './zin.ts'

type Regel = readonly [Intent, (begrepen: Begrepen, rol: Rol) => boolean]

const GROET = /^(?:hoi+|hallo|hey|hee?|hai|hi|(?:goede|goeie)?\s?(?:morgen|middag|navond|avond)|dag|moin|yo)\b[^?]*$/
const HULP =
  /^(?:help|hulp|menu|start|begin|uitleg|opties|\?+)(?: (?:me|mij|aub|graag|ff|even))*\W*$|\bwat (?:kun|kan) (?:je|jij|u)(?: hier| allemaal)*(?: doen| voor me doen| voor mij doen)?\W*$|\bwat kan ik (?:hier|jou|je) (?:doen|vragen)\b|\b(?:ben|bent|praat|spreek|chat)\b.{0,30}\b(?:robot|computer|machine|bot)\b|\b(?:mens|robot|computer) of\b.{0,15}\b(?:mens|robot|computer|machine)\b|\baangenaam kennis\b|\bhoe werkt (?:dit|dit ding|jij|deze bot|de bot|thuisnabij)\W*$/

const AVG =
  /\b(?:verwijder|wis|vernietig)\w*\b.{0,30}\b(?:gegevens|dossiers?|data|alles)\b|\b(?:gegevens|dossier|data)\b.{0,30}\b(?:verwijder|wis|vernietig)\w*\b|\b(?:avg|inzage|rectificatie)[\s-]?verzoek\b|\b(?:gegevens|dossier)\b.{0,20}\b(?:inzien|opvragen)\b.{0,40}\b(?:privacy\w*|avg)\b|\brecht op (?:inzage|vergetelheid)\b|\bouders?\b.{0,20}\b(?:inzage|inzien)\b|\bdatalek\b/
const INTREKKEN =
  /\b(?:intrekken|ingetrokken|terugtrekken|stopzetten|stop(?:pen)? met de aanvraag)\b|\btrek\b.{0,25}\b(?:in|terug)\b/
const MENS =
  /\b(?:iemand|mens|medewerker|persoon|coordinator|bestuurder|directeur)\b.{0,20}\b(?:spreken|bellen|aan de lijn|langskomen)\b|\bbel me\b|\b(?:mij|me|ons)\b.{0,25}\bterugbel\w*|\bgeef (?:me|mij) (?:een|de) (?:mens|medewerker)\b|\bdoorverbind\w*|\bdoorschakel\w*|\bspreek ik (?:een mens|iemand)\b|\bklacht indienen\b/

const overTlv = ({ tlvNummers, leerlingen, plat }: Begrepen): boolean =>
  tlvNummers.length > 0 || (/\b(?:tlv\w*|aanvra\w+)\b/.test(plat) && leerlingen.length > 0)
const trektTlvIn = (begrepen: Begrepen): boolean =>
  INTREKKEN.test(begrepen.plat) && !/\bmelding\b/.test(begrepen.plat) && overTlv(begrepen)

/** Words that leave no doubt, in order. */
const REGELS: readonly Regel[] = [
  ['hulp', ({ plat }) => HULP.test(plat.trim())],
  [
    'hulp',
    ({ plat, leerlingen, tlvNummers, metrics }) =>
      GROET.test(plat.trim()) &&
      aantalWoorden(plat) <= 3 &&
      leerlingen.length + tlvNummers.length + metrics.length === 0,
  ],
  [
    'buiten_bereik',
    ({ plat, leerlingen, tlvNummers, meldingnummer }) =>
      leerlingen.length + tlvNummers.length === 0 &&
      meldingnummer === undefined &&
      (BUITEN.test(plat) || VOORTGEZET.test(plat)),
  ],
  ['doorverbinden', ({ plat }) => AVG.test(plat)],
  ['doorverbinden', trektTlvIn],
  ['doorverbinden', ({ plat }) => MENS.test(plat)],
  [
    'signaal_afhandelen',
    ({ plat, signaalnummer, verzoek: { actie } }, rol) =>
      signaalnummer !== undefined &&
      (/\bsig(?:n|naal)?\b/.test(plat) || (actie !== undefined && magDoen(rol, 'signaal-oppakken'))),
  ],
  [
    'tlv_status',
    ({ plat, tlvNummers, signaalnummer, meldingnummer }, rol) =>
      tlvNummers.length === 1 &&
      signaalnummer === undefined &&
      meldingnummer === undefined &&
      magDoen(rol, 'tlv-aanvraag-volgen') &&
      /\bhoe (?:het )?(?:(?:nu|er|daar) )*(?:staat|zit) (?:het )?(?:(?:nu|er) )?(?:met|voor)\b|\bervoor staat\b/.test(
        plat,
      ),
  ],
  [
    'werklijst',
    ({ verzoek, leerlingen, plat }) =>
      verzoek.filter === 'nadert_3_maanden' &&
      leerlingen.length === 0 &&
      !/\b(?:hoeveel|aantal|percentage|melden)\b/.test(plat),
  ],
  [
    'werklijst',
    ({ verzoek, plat }) =>
      verzoek.filter === 'opvraag_niet_ingevuld' && /\b(?:welke|wie|scholen)\b/.test(plat) && !/\bhoeveel\b/.test(plat),
  ],
  [
    'thuiszitter_melden',
    ({ plat, leerlingen, tlvNummers, meldingnummer }) =>
      leerlingen.length + tlvNummers.length === 0 &&
      meldingnummer === undefined &&
      /\bik (?:wil|wou|moet|kom|zou)\b(?: (?:graag|ook|nog|even|ff|willen))* (?:een|n) (?:nieuwe )?(?:melding|thuiszitter) (?:doen|maken|doorgeven|melden)\W*$/.test(
        plat,
      ),
  ],
  [
    'thuiszitter_status',
    ({ plat, leerlingen, tlvNummers }) =>
      leerlingen.length > 0 &&
      tlvNummers.length === 0 &&
      /\b(?:is|al)\b.{0,30}\bzicht op\b/.test(plat) &&
      /\bal\b/.test(plat),
  ],
  [
    // Of who is known already; whoever is new is told of with more.
    'thuiszitter_bijwerken',
    ({ plat, leerlingen, groep }) =>
      leerlingen.length === 1 &&
      groep === undefined &&
      aantalWoorden(plat) <= 9 &&
      /\b(?:heeft|kreeg|krijgt)\b.{0,30}\b(?:vrijstelling|ontheffing)\b/.test(plat) &&
      !/\b(?:thuis\w*|meld\w*|nieuw\w*)\b/.test(plat),
  ],
  [
    'thuiszitter_bijwerken',
    ({ plat, meldingnummer }) =>
      meldingnummer !== undefined &&
      /\b(?:verkeerde?|foute?|klopt niet|aanpassen|wijzig\w*|corrige\w*|verbeter\w*|bijwerken)\b/.test(plat),
  ],
  ['thuiszitter_annuleren', ({ plat }) => /\b(?:annuleer|annuleren|ongedaan)\b/.test(plat) && /\bmelding\b/.test(plat)],
]

/** What a message wants when its words leave no doubt. */
export const zekereIntent = (begrepen: Begrepen, rol: Rol): Intent | undefined =>
  REGELS.find(([, geldt]) => geldt(begrepen, rol))?.[0]

/** Why somebody who is handed over is: by the same words. */
export function doorverbindreden(begrepen: Begrepen): Doorverbindreden {
  if (AVG.test(begrepen.plat)) return 'avg_verzoek'
  return trektTlvIn(begrepen) ? 'tlv_intrekken' : 'mens'
}

/** Whether somebody asks to be taken for another, or for more than may be seen. Folded text. */
export const doetZichVoor = (plat: string): boolean =>
  /\bdoe (?:\w+ ){0,2}(?:alsof|net of|net alsof)\b|\bnegeer\b.{0,20}\b(?:regels|instructies)\b|\bals (?:beheerder|admin)\b|\bik ben (?:nu|vanaf nu) (?:de )?coordinator\b|\bgeef (?:me|mij) toegang\b/.test(
    plat,
  )
