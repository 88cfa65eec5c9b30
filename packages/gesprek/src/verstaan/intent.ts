import type { Begrepen } from './verstaan.ts'

/** What somebody wants, in the words of the trace. */
export type Intent =
  | 'procedure_vraag'
  | 'niet_in_plan'
  | 'tlv_status'
  | 'tlv_volgen'
  | 'thuiszitter_melden'
  | 'thuiszitter_corrigeren'
  | 'thuiszitter_bevestigen'
  | 'thuiszitter_annuleren'
  | 'thuiszitter_bijwerken'
  | 'thuiszitter_status'
  | 'signaal_afhandelen'
  | 'werklijst'
  | 'monitor_vraag'
  | 'monitor_volgen'
  | 'geen_toegang'
  | 'privacy_waarschuwing'
  | 'doorverbinden'
  | 'vraag_coordinatie'
  | 'hulp'
  | 'buiten_bereik'

export type Signaalactie = 'oppakken' | 'overdragen' | 'escaleren' | 'afsluiten'

export type Duiding = {
  readonly intent: Intent
  readonly zekerheid: number
  /** Why somebody is handed over: also the subject in the trace. */
  readonly onderwerp?: 'avg_verzoek' | 'tlv_intrekken' | 'mens'
  readonly actie?: Signaalactie
  readonly scope?: 'laatste' | 'lopend' | 'eigen' | 'laatste_ingediend'
  /** Asks which leerlingen there are: figures only for some roles. */
  readonly casuistiek?: true
}

type Regel = (begrepen: Begrepen) => Duiding | undefined

/** What a message wants by its own words, without the dialog it stands in; undefined when no rule speaks. */
export function duid(begrepen: Begrepen): Duiding | undefined {
  for (const regel of REGELS) {
    const duiding = regel(begrepen)
    if (duiding) return duiding
  }
  return undefined
}

const VRAAGWOORD =
  /^(?:en |maar |oh |hee?|hoi,? |vraagje:? )*(?:hoe|wat|wie|waar|waarom|waarvoor|wanneer|wnr|welke?|mag|moet(?:en)?|kan|kun|kunnen|is|zijn|heeft|heb|hebben|telt|worden|wordt|hoeveel|binnen|na hoeveel|vanaf wanneer|krijgt?)\b/

/** Whether a message asks something. Folded text. */
export const isVraag = (plat: string): boolean =>
  /\?\s*$|\b(?:wat nu|en nu|wat moet ik|wat doe ik|hoe moet ik)\b/.test(plat) || VRAAGWOORD.test(plat.trim())

const THUIS =
  /\b(?:dreigende?|thuiszit(?:ter|ters|ten|t)?|thuis|komt (?:[\w-]+ ){0,3}niet(?: meer)?|niet (?:meer )?(?:op|naar) school|schoolweiger\w*|weigert|verzuim\w*|afwezig|absent|wegblijft|blijft weg)\b/
const MELD = /\b(?:meld|melden|melding|aanmelden|doorgeven|registreren)\b/
const HOE_MELD = /\b(?:hoe|waar|wie|wanneer|moet(?:en)?|mag)\b.{0,25}\b(?:meld\w*|melding|doorgeven|registreren)\b/
const TLV = /\b(?:tlv\w*|toelaatbaarheid\w*|aanvraag|aanvragen|aanvr)\b|\btlv/
const STAND =
  /\b(?:status|stand|hoe staat|hoe ver|hoever|besluit|beslissing|toegekend|afgewezen|goedgekeurd|al binnen|al rond|nieuws|bekend|graag|waar blijft)\b/

const REGELS: readonly Regel[] = [
  ({ plat, leerlingen, tlvNummers }) => {
    const groet = /^(?:hoi+|hallo|hey|hee?|hi|goede?\s?(?:morgen|middag|navond|avond)|dag|moin|yo)\b/.test(plat.trim())
    const hulp =
      /^(?:help|hulp|menu|start|begin|\?+)\W*$|\bwat (?:kun|kan) (?:je|jij|u)(?: allemaal)?(?: doen| voor me doen)?\W*$|\bwat kan ik (?:hier|jou|je) (?:doen|vragen)\b|\bhoe werkt (?:dit|jij|deze bot|thuisnabij)\b/.test(
        plat.trim(),
      )
    const alleenGroet =
      groet &&
      plat.trim().split(/\s+/).length <= 4 &&
      leerlingen.length === 0 &&
      tlvNummers.length === 0 &&
      !TLV.test(plat) &&
      !THUIS.test(plat)
    return hulp || alleenGroet ? { intent: 'hulp', zekerheid: 0.95 } : undefined
  },
  ({ plat, signaalnummer }) => {
    const actie = signaalactie(plat)
    if (signaalnummer !== undefined)
      return { intent: 'signaal_afhandelen', zekerheid: actie ? 0.97 : 0.7, ...(actie && { actie }) }
    return /\bsignaal\b/.test(plat) && actie && !isVraag(plat)
      ? { intent: 'signaal_afhandelen', zekerheid: 0.8, actie }
      : undefined
  },
  ({ plat, tlvNummers, leerlingen }) => {
    if (
      /\b(?:verwijder|wis|vernietig)\w*\b.{0,30}\b(?:gegevens|dossier|data|alles)\b|\b(?:gegevens|dossier|data)\b.{0,30}\b(?:verwijder|wis|vernietig)\w*\b|\b(?:avg|inzage)[\s-]?verzoek\b|\brecht op (?:inzage|vergetelheid)\b/.test(
        plat,
      )
    )
      return { intent: 'doorverbinden', zekerheid: 0.95, onderwerp: 'avg_verzoek' }
    const trektIn = /\b(?:intrekken|ingetrokken worden|trek\b.{0,25}\bin)\b/.test(plat)
    if (trektIn && !/\bmelding\b/.test(plat) && (tlvNummers.length > 0 || (TLV.test(plat) && leerlingen.length > 0)))
      return { intent: 'doorverbinden', zekerheid: 0.95, onderwerp: 'tlv_intrekken' }
    const mens =
      /\b(?:iemand|mens|medewerker|persoon)\b.{0,15}\b(?:spreken|bellen|aan de lijn)\b|\bbel me\b|\bdoorverbinden\b|\bspreek ik (?:een mens|iemand)\b/.test(
        plat,
      )
    return mens ? { intent: 'doorverbinden', zekerheid: 0.9, onderwerp: 'mens' } : undefined
  },
  ({ plat, tlvNummers, leerlingen }) => {
    const sein =
      /\b(?:seintje|waarschuw|bericht(?:je)?|laat (?:het )?(?:me|mij|ons)? ?(?:even )?weten|(?:hou|houd) (?:me|mij|ons) op de hoogte)\b/.test(
        plat,
      )
    return sein && (tlvNummers.length > 0 || leerlingen.length > 0 || TLV.test(plat))
      ? { intent: 'tlv_volgen', zekerheid: 0.93 }
      : undefined
  },
  ({ plat, leerlingen, meldingnummer }) => {
    const terug =
      /\bniet (?:meer )?thuis\b|\b(?:weer|terug)\b.{0,15}\b(?:begonnen|op school|naar school|gestart|aanwezig)\b|\bis weer (?:hele|volledige) dagen\b/.test(
        plat,
      )
    const bijwerken =
      /\b(?:melding)\b.{0,20}\b(?:bijwerken|aanpassen|wijzigen|veranderen|corrigeren|afsluiten|sluiten)\b|\b(?:verkeerde?|foute?)\b.{0,40}\bmelding\b/.test(
        plat,
      )
    return (terug && (leerlingen.length > 0 || meldingnummer)) || bijwerken
      ? { intent: 'thuiszitter_bijwerken', zekerheid: 0.9 }
      : undefined
  },
  ({ plat }) =>
    /\b(?:annuleer|annuleren|intrekken|ongedaan|trek\b.{0,20}\bin|verwijder)\b/.test(plat) && /\bmelding\b/.test(plat)
      ? { intent: 'thuiszitter_annuleren', zekerheid: 0.93, scope: 'laatste_ingediend' }
      : undefined,
  ({ plat, meldingnummer, leerlingen }) => {
    const noemtKind = leerlingen.length > 0
    const stand =
      /\b(?:hoe staat|status|hoe ver|hoever|opgepakt|iets gebeurd|gedaan met|stand|wat is er (?:gedaan|gebeurd)|nieuws|gezien)\b/.test(
        plat,
      )
    const eigen = /\b(?:mijn|onze|m'n)\s+(?:\w+\s)?melding(?:en)?\b/.test(plat)
    const deMelding = /\b(?:de|die)\s+melding(?:en)?\b/.test(plat)
    const overKind = noemtKind && /\bthuiszit\w*|\bmelding\b/.test(plat) && !/\b(?:wil|melden|aanmelden)\b/.test(plat)
    const eigenLijst =
      /\b(?:welke|hoeveel|wat voor)\s+(?:meldingen|thuiszitters)\b.{0,12}\b(?:heb|hebben|staan|lopen)\b.{0,8}\b(?:ik|mij|mijn)\b/.test(
        plat,
      )
    if (eigenLijst) return { intent: 'thuiszitter_status', zekerheid: 0.9, scope: 'eigen' }
    if (
      (stand && overKind) ||
      (meldingnummer && (stand || isVraag(plat))) ||
      (stand && (eigen || deMelding)) ||
      (eigen && !MELD.test(plat.replace(/\bmelding(?:en)?\b/g, '')))
    )
      return { intent: 'thuiszitter_status', zekerheid: 0.92, ...(eigen && { scope: 'eigen' }) }
    return undefined
  },
  ({ plat }) =>
    /\b(?:welke|wat voor)\s+(?:casussen|leerlingen|kinderen|dossiers|namen|casus)\b|\bcasus(?:sen|istiek)?\b.{0,20}\b(?:liggen|lopen|inzien|bespreken)\b|\b(?:namen|initialen) van (?:de )?(?:thuiszitters|leerlingen|kinderen)\b/.test(
      plat,
    )
      ? { intent: 'geen_toegang', zekerheid: 0.85, casuistiek: true }
      : undefined,
  (begrepen) => tlvStatus(begrepen),
  (begrepen) => melden(begrepen),
  ({ plat }) =>
    /\b(?:stuur|geef|wil)\b.{0,30}\b(?:elk|elke|iedere?|per)\s+(?:kwartaal|maand|week)\b|\b(?:elk|elke|iedere?)\s+(?:kwartaal|maand|week)\b.{0,30}\b(?:overzicht|cijfers|rapport)\b/.test(
      plat,
    )
      ? { intent: 'monitor_volgen', zekerheid: 0.9 }
      : undefined,
  ({ plat }) =>
    /\bwat (?:staat|ligt) er\b.{0,10}\bopen\b|\bopen(?:staande)? (?:signalen|meldingen)\b|\bwerklijst\b|\bherinnering\b|\bover (?:de |hun )?termijn\b|\b(?:nog )?(?:niks|niets|niet)\b.{0,20}\b(?:doorgegeven|ingevuld)\b.{0,30}\bopvraag\b|\bopvraag\b.{0,30}\b(?:niet|niks)\b/.test(
      plat,
    )
      ? { intent: 'werklijst', zekerheid: 0.88 }
      : undefined,
  ({ metrics }) => (metrics.length > 0 ? { intent: 'monitor_vraag', zekerheid: 0.9 } : undefined),
]

/** What is to be done with a signaal. Folded text. */
export function signaalactie(plat: string): Signaalactie | undefined {
  if (
    /\bpa(?:k|kt|kken)\b.{0,25}\bop\b|\bop(?:pakken|gepakt|pak)\b|\b(?:neem|doe) ik\b|\bik (?:neem|doe)\b|\bvoor mij\b/.test(
      plat,
    )
  )
    return 'oppakken'
  if (/\boverdra\w*|\bdra(?:ag|gen)\b.{0,25}\bover\b|\bgeef\b.{0,25}\baan (?:mijn|m'n) collega\b/.test(plat))
    return 'overdragen'
  if (/\bescale\w*|\bnaar het bestuur\b|\baan het bestuur\b/.test(plat)) return 'escaleren'
  if (
    /\b(?:af)?slui(?:t|ten)\b|\bafhandelen\b|\bafgehandeld\b|\bafgerond\b|\bgesloten\b|\bkan dicht\b|\bis klaar\b/.test(
      plat,
    )
  )
    return 'afsluiten'
  return undefined
}

function tlvStatus({ plat, tlvNummers, leerlingen, metrics }: Begrepen): Duiding | undefined {
  if (tlvNummers.length > 0) return { intent: 'tlv_status', zekerheid: 0.97 }
  const overThuiszitter = /\bthuiszit|\bmeld(?:en|ing)?\b/.test(plat)
  if (leerlingen.length > 0 && !overThuiszitter) {
    if (TLV.test(plat)) return { intent: 'tlv_status', zekerheid: 0.95 }
    if (STAND.test(plat) && !THUIS.test(plat)) return { intent: 'tlv_status', zekerheid: 0.85 }
  }
  const mijnen = /\b(?:mijn|m'n|onze|lopende|laatste|openstaande)\s+(?:\w+\s)?(?:tlv\w*|tlv'?s|aanvra\w+)\b/.test(plat)
  const loopAf = /\btlv\w*'?s?\b.{0,30}\b(?:(?:lopen|loopt) af|aflopen|verlopen)\b/.test(plat)
  if (loopAf) return { intent: 'tlv_status', zekerheid: 0.82, scope: 'lopend' }
  const ontbreekt =
    /\baanvra\w+\b.{0,40}\b(?:ontbreekt|onvolledig|incompleet|mist)\b|\b(?:onvolledige|lopende)\s+(?:tlv|aanvra)\w*/.test(
      plat,
    )
  const status = /\b(?:status|stand|hoe staat|hoe ver)\b.{0,25}\b(?:tlv|aanvra)\w*/.test(plat)
  if ((mijnen || ontbreekt || status) && metrics.length === 0) {
    const scope = /\blaatste\b/.test(plat) ? 'laatste' : 'lopend'
    return { intent: 'tlv_status', zekerheid: 0.82, scope }
  }
  return undefined
}

function melden({
  plat,
  leerlingen,
  groep,
  leeftijd,
  sinds,
  metrics,
  verzuimtype,
  aanwezigheid,
}: Begrepen): Duiding | undefined {
  if (metrics.length > 0 && leerlingen.length === 0) return undefined
  const noemtKind = leerlingen.length > 0
  if (!noemtKind && HOE_MELD.test(plat)) return undefined
  const thuis = THUIS.test(plat) || aanwezigheid !== undefined || (verzuimtype !== undefined && noemtKind)
  const meldt = MELD.test(plat)
  if (meldt && (/\bthuiszit/.test(plat) || noemtKind) && !(isVraag(plat) && !noemtKind))
    return { intent: 'thuiszitter_melden', zekerheid: 0.95 }
  if (noemtKind && thuis && !/\?\s*$/.test(plat)) return { intent: 'thuiszitter_melden', zekerheid: 0.9 }
  if (isVraag(plat)) return undefined
  const kind =
    /\b(?:kleuter|leerling|kind|jongen|meisje|lln)\b/.test(plat) || groep !== undefined || leeftijd !== undefined
  if (kind && thuis && (meldt || sinds || groep !== undefined || leeftijd !== undefined))
    return { intent: 'thuiszitter_melden', zekerheid: 0.8 }
  if (
    /\bik heb (?:nog )?een (?:dreigende )?thuiszitter\b/.test(plat) ||
    /^(?:dreigende )?thuiszitters?\W*$|\bmelding (?:doen|maken)\b/.test(plat.trim())
  )
    return { intent: 'thuiszitter_melden', zekerheid: 0.75 }
  return undefined
}
