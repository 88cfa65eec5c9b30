import { type Datum, formatDatum, magDoen, type Rol } from '@thuisnabij/domain'

/*
 * Every sentence the conversation says, in one place: Dutch B1, je-form. Cards take theirs from here too.
 * What happens next is always said.
 */

export const algemeen = {
  welkom: (swv: string) =>
    `Welkom bij Thuisnabij, de assistent van ${swv}. Je kunt me gewoon een vraag stellen of vertellen wat er is.`,
  onbekendePersoon: (swv: string) =>
    `Ik ken je nog niet, dus ik kan je hier niet helpen. Vraag de coördinatie van ${swv} om je aan te melden. Daarna kun je meteen beginnen.`,
  nietInGroep: 'Over leerlingen praat ik alleen in een gesprek met jou alleen. Stuur me daar een bericht.',
  geenToegang:
    'Dit mag ik niet laten zien: je hebt hier geen toegang toe. Heb je de gegevens nodig voor je werk? Vraag het dan aan de coördinatie.',
  geenToegangCijfers:
    'De cijfers van de regio mag ik je niet laten zien: in jouw rol heb je daar geen toegang toe. Vraag ze aan de coördinatie.',
  geenCasuistiek:
    'Over afzonderlijke leerlingen mag ik je niets vertellen: daar heb je in jouw rol geen toegang toe. Cijfers zonder namen kan ik wel geven. Vraag bijvoorbeeld: hoeveel thuiszitters zijn er nu?',
  nietMelden:
    'Een thuiszitter melden of bijwerken doet de school zelf, of de coördinatie. In jouw rol heb je daar geen toegang toe. Weet je van een kind dat thuiszit? Bel dan de coördinatie.',
  nietOppakken:
    'Een signaal oppakken doet de coördinatie. In jouw rol heb je daar geen toegang toe. Er is niets veranderd.',
  geenProbleem: 'Geen probleem! Als je iets wilt weten of melden: typ het gerust. Met **hulp** zie je wat ik kan.',
  geenToegangMelden:
    'Je kunt alleen een melding doen voor je eigen school. Voor deze school heb je geen toegang. Vraag de IB’er van die school om te melden, of bel de coördinatie.',
  kaartVerlopen: 'Deze kaart is niet meer geldig. Er is niets veranderd. Typ je vraag gerust opnieuw.',
  onbekendeKnop: 'Die knop ken ik niet meer. Er is niets veranderd. Typ wat je wilt, dan help ik je verder.',
  teLang: 'Dat bericht is te lang voor me: ik heb het niet gelezen. Vertel het in een paar zinnen.',
  watBedoelJe: 'Ik weet niet zeker wat je bedoelt. Kies er een, of typ het met andere woorden.',
  graagGedaan: 'Graag gedaan. Is er nog iets? Typ het gerust.',
  geenVraagOpen: 'Er staat nu geen vraag van mij open, dus er is niets veranderd. Typ **hulp** om te zien wat ik kan.',
} as const

/** Why somebody sees nothing of a leerling; with what they may see. */
export const geenInzage = (rol: Rol): string =>
  magDoen(rol, 'monitor-inzien') ? algemeen.geenCasuistiek : algemeen.geenToegang

export const privacy = {
  waarschuwing: (wat: readonly string[]) =>
    `Stop even: in je bericht staat ${opsomming(wat)}. Dat mag ik niet bewaren, dus ik heb je bericht niet gebruikt. Haal het bericht ook zelf weg in Teams. Noem een leerling alleen met initialen en groep, bijvoorbeeld: J.V. uit groep 6.`,
  woorden: { naam: 'een naam', geboortedatum: 'een geboortedatum', bsn: 'een BSN' },
} as const

export const veiligheid = {
  eerst:
    'Is er nu direct gevaar? Bel **112**. Maak je je zorgen over geweld of onveiligheid thuis? Bel **Veilig Thuis: 0800-2000** (gratis, dag en nacht) en volg de **meldcode** van je school. Overleg met je aandachtsfunctionaris.',
  aanbod: 'Zit de leerling ook thuis? Dan leg ik het vast als urgente melding voor de coördinatie. Wil je dat?',
  geenMelding: 'Goed, ik leg niets vast. Veilig Thuis kun je altijd bellen: 0800-2000.',
} as const

export const kennis = {
  lijktErop: 'Ik weet niet zeker of ik je goed begrijp. Dit lijkt erop. Kies een vraag voor het hele antwoord.',
  nietInPlan: (swv: string) =>
    `Dat weet ik niet. Ik vind er niets over in wat ik van het ondersteuningsplan ken. Vraag het aan de coördinatie van ${swv}; die weet het, of weet wie het weet.`,
  bron: (waar: string) => `Bron: ${waar}`,
  letOp: (waarschuwing: string) => `**Let op:** ${waarschuwing.replace(/^let op:? /i, '')}`,
  zonderBron: 'Daar is geen bron bij: dit staat niet in het ondersteuningsplan. Vraag het aan de coördinatie.',
  deelOpen: (vraag: string) =>
    `Dit deel van je vraag weet ik niet zeker: “${vraag}”. Stel het los met andere woorden, of vraag het aan de coördinatie.`,
  nietHierover: (titel: string, swv: string) =>
    `Dat weet ik niet zeker: bij “${titel}” vind ik het niet terug. Stel je vraag met wat meer woorden, of vraag het aan de coördinatie van ${swv}.`,
  buitenBereik:
    'Dat weet ik niet, en daar kan ik je ook niet mee helpen. Ik ga over passend onderwijs: procedures, TLV-aanvragen en thuiszitters. Typ **hulp** om te zien wat ik kan.',
  anderSwv:
    'Daar ga ik niet over: dat hoort bij het voortgezet onderwijs. Vraag het aan het samenwerkingsverband VO Zaanstreek.',
} as const

export const tlv = {
  nietGevonden: (nummer: string) =>
    `TLV-aanvraag ${nummer} heb ik niet gevonden. Kijk het nummer na, of vraag het met de initialen van de leerling.`,
  geenVanInitialen: (initialen: string) =>
    `Een TLV-aanvraag van ${initialen} heb ik niet gevonden. Kijk de initialen na, of vraag het met het nummer van de aanvraag.`,
  meerdere: (initialen: string) => `Bij ${initialen} vind ik meerdere aanvragen. Welke bedoel je?`,
  vanWie: 'Van welke aanvraag wil je de stand weten? Noem het nummer (zoals 2023-0117) of de initialen.',
  geenLijst:
    'Een lijst van je aanvragen kan ik in de chat nog niet geven. Noem het nummer (zoals 2023-0117) of de initialen, dan zoek ik die ene op.',
  volgen: (wie: string) =>
    `Een seintje over ${wie} kan ik je nog niet sturen. Vraag me later gerust opnieuw hoe het ermee staat, of vraag de coördinatie om je te bellen.`,
  intrekken: (wie: string) =>
    `Een TLV-aanvraag intrekken doe ik niet zelf. Neem voor ${wie} contact op met de coördinatie of het TLV-secretariaat. Er is nu niets veranderd.`,
} as const

export const melding = {
  gestart: (initialen: string) => `Ik maak een melding over ${initialen} voor je klaar.`,
  eenVoorEen: (eerste: string, rest: readonly string[]) =>
    `Ik doe de meldingen een voor een. Nu eerst ${punt(eerste)} Daarna ga ik verder met ${punt(opsomming(rest))}`,
  eerstDeze: (initialen: string, anderen: readonly string[]) =>
    `Je melding over ${initialen} is nog niet af. Die maken we eerst af; wat je over ${opsomming(anderen)} vertelt, onthoud ik voor daarna. Typ **laat maar** om te stoppen.`,
  andereLeerling: (initialen: string, ander: string) =>
    `Je melding over ${initialen} is nog niet af. Moet ${initialen} ${ander} zijn? Typ dan: het is ${punt(ander)} Is ${ander} een andere leerling? Dan maken we deze melding eerst af.`,
  danNu: (initialen: string) => `Dan nu je melding over ${punt(initialen)}`,
  ookNiet: (anderen: readonly string[]) => `Ook over ${opsomming(anderen)} is niets opgeslagen.`,
  schoolBlijft: (initialen: string | undefined, school: string) =>
    `Voor die school mag je niet melden. Je melding${initialen ? ` over ${initialen}` : ''} blijft voor ${punt(school)}`,
  schoolNietJouw: 'Voor die school mag je niet melden.',
  terug: (initialen: string | undefined) =>
    initialen ? `Terug naar je melding over ${punt(initialen)}` : 'Terug naar je melding.',
  vervallen: 'Je had nog een melding die niet af was. Die is na 30 dagen vervallen; er is niets van opgeslagen.',
  teJong: (initialen: string) =>
    `${initialen} is jonger dan 5 en nog niet leerplichtig. De melding komt bij de coördinatie, maar telt niet mee als thuiszitter.`,
  groepNaastLeeftijd:
    'In welke groep zit de leerling? De leeftijd bewaar ik niet. Zit het kind nog in geen groep, typ dan: weet ik niet.',
  groepBestaatNiet: 'Een basisschool heeft groep 1 tot en met 8. In welke groep zit de leerling?',
  welkeMaand: (jaar: number) =>
    `Sinds wanneer in ${jaar} is de leerling thuis? Noem ook de maand, bijvoorbeeld: oktober ${jaar}.`,
  welkeDag: (dagen: readonly string[]) => `Bedoel je ${dagen.join(' of ')}?`,
  toekomst: (op: Datum) =>
    `${hoofdletter(formatDatum(op, 'lang'))} moet nog komen. Sinds welke dag is de leerling thuis? Noem zo nodig het jaar erbij.`,
  langGeleden: (op: Datum) => `${hoofdletter(formatDatum(op, 'lang'))} is meer dan twee jaar geleden. Klopt die datum?`,
  schoolOnbekend: (scholen: readonly string[]) =>
    scholen.length > 0
      ? `Om welke school gaat het? ${scholen.join(', ')}?`
      : 'Om welke school gaat het? Noem de naam van de school.',
  vraag: {
    leerling: 'Om welke leerling gaat het? Geef alleen de initialen, bijvoorbeeld J.V.',
    groep: 'In welke groep zit de leerling? Weet je het niet, typ dan: weet ik niet.',
    sinds:
      'Sinds wanneer is de leerling thuis? Een datum, of bijvoorbeeld: sinds afgelopen maandag, eind oktober, al 3 weken.',
    verzuimtype: 'Wat voor verzuim is het? Bijvoorbeeld: ongeoorloofd, ziek gemeld, of nog voor een deel op school.',
    leerplicht: 'Weet leerplicht het al? (ja of nee)',
    wat_anders:
      'Wat klopt er niet? Typ wat het moet zijn, bijvoorbeeld: groep 7, of: sinds 6 november. Er is nog niets opgeslagen.',
  },
  nogEens: {
    leerling: 'Dat lees ik niet als initialen. Typ ze met punten, bijvoorbeeld: J.V. of S. el B.',
    groep: 'Dat begrijp ik niet. Typ bijvoorbeeld: groep 6, of: weet ik niet.',
    school: 'Die school ken ik niet. Typ de naam zoals die in de lijst van scholen staat.',
    sinds: 'Die datum begrijp ik niet. Typ bijvoorbeeld: 6 november, gisteren, of: begin oktober.',
    lang_geleden: 'Klopt die datum? Typ ja, of noem de goede datum.',
    verzuimtype:
      'Dat begrijp ik niet. Kies een van deze: ongeoorloofd, ziek gemeld, ziek gemeld maar ik twijfel, voor een deel op school, geschorst, niet ingeschreven, vrijstelling.',
    leerplicht: 'Dat begrijp ik niet. Weet leerplicht van het verzuim? Typ ja, nee of weet ik niet.',
    welke_leerling: 'Dat begrijp ik niet. Kies een van de leerlingen, of typ de groep.',
    bijwerken: 'Dat begrijp ik niet. Wil je de melding bijwerken? Typ ja of nee.',
    bevestigen: 'Dat begrijp ik niet. Typ **ja** om op te slaan, **laat maar** om te stoppen, of wat er anders moet.',
    wat_anders: 'Dat begrijp ik niet. Typ bijvoorbeeld: groep 7, sinds 6 november, of: leerplicht weet het nog niet.',
  },
  hulplijn: 'Kom je er niet uit? Bel de coördinatie. Je melding is nog niet opgeslagen; ik bewaar wat je al vertelde.',
  geannuleerd: 'Gestopt. De melding is niet opgeslagen. Je kunt altijd opnieuw beginnen.',
  nietBijgewerkt: 'Gestopt. Er is niets bijgewerkt: de melding die al loopt, blijft zoals die is.',
  nietsTeAnnuleren: 'Er loopt nu geen melding in dit gesprek, dus er valt niets te annuleren.',
  intrekken: (nummer: string | undefined) =>
    `${nummer ? `Melding ${nummer}` : 'Die melding'} is al opgeslagen. Intrekken kan ik in de chat nog niet. Bel de coördinatie: die trekt de melding voor je in. Er is nu niets veranderd.`,
  welkeBijwerken:
    'Welke melding wil je aanpassen? Noem de initialen of het nummer, en wat er anders moet. Bijvoorbeeld: melding 31 aanpassen, leerplicht weet het.',
  bijwerkenLater:
    'Een melding sluiten kan ik in de chat nog niet. Geef het door aan de coördinatie; die sluit de melding. Er is nu niets veranderd.',
  klopt: 'Klopt dit? Dan sla ik het op.',
  wieZietDit: 'Alleen je eigen school en de coördinatie zien de melding. Andere scholen en de besturen zien haar niet.',
  staatErAl: 'Dat staat er al zo. Er is niets veranderd.',
  aangepast: (wat: readonly string[]) => `Aangepast: ${punt(wat.join('; '))}`,
  opgeslagen: (nummer: string) => `Melding ${nummer} is opgeslagen en doorgegeven aan de coördinatie.`,
  hierna: 'De coördinatie heeft een signaal gekregen. Vraag me gerust hoe het ermee staat.',
  norm: (dag: Datum) => `Uiterlijk ${formatDatum(dag)} moet er zicht zijn op een passende plek.`,
  nietInPlaatsVan: 'Deze melding vervangt niet de verzuimmelding bij leerplicht. Die doe je via DUO.',
  leerplichtNogNiet: 'Je zei dat leerplicht het nog niet weet. Doe de verzuimmelding bij DUO zo snel mogelijk.',
  urgent: 'De melding is urgent: de coördinatie ziet dat meteen.',
  alOpgeslagen: (nummer: string) =>
    `Deze melding is al opgeslagen als melding ${nummer}. Ik heb niets dubbel opgeslagen.`,
  looptAl: (nummer: string, initialen: string) =>
    `Er loopt al een melding over ${initialen}: melding ${nummer}. Ik maak er geen tweede.`,
  looptAlZonderNieuws: 'Wil je iets veranderen of toevoegen? Vertel het me, dan werk ik de melding bij.',
  vertelWat:
    'Vertel maar wat er anders is, bijvoorbeeld: leerplicht weet het, sinds 6 november, of: het jeugdteam is erbij.',
  eersteDag: (was: string, wordt: string) => `thuis sinds: was ${was}, wordt ${wordt}`,
  bijwerkenMet: (nummer: string, wat: readonly string[]) =>
    `Zal ik melding ${nummer} bijwerken met: ${wat.join('; ')}?`,
  bijgewerkt: (nummer: string) => `Melding ${nummer} is bijgewerkt. De coördinatie ziet wat er veranderd is.`,
  blijft: (nummer: string) => `Goed, melding ${nummer} blijft zoals die is.`,
  geweigerd: (waarom: string) => `Dat lukt niet: ${waarom} Er is niets opgeslagen.`,
  enNog: (aantal: number) => `En nog ${aantal}. In het tabblad zie je ze allemaal.`,
  geenEigen: 'Er lopen nu geen meldingen van jouw school.',
  nietGevonden: (nummer: string) => `Melding ${nummer} heb ik niet gevonden. Kijk het nummer na.`,
  welkeLeerling: (initialen: string) => `Met de initialen ${initialen} ken ik meer leerlingen. Welke bedoel je?`,
} as const

export const signaal = {
  nietGevonden: (nummer: number) => `Signaal ${nummer} heb ik niet gevonden. Kijk het nummer na.`,
  welk: 'Welk signaal bedoel je? Noem het nummer, bijvoorbeeld: signaal 14 pak ik op.',
  opgepakt: (nummer: number) => `Signaal ${nummer} staat op jouw naam. Je collega ziet dat ook.`,
  alVanJou: (nummer: number) => `Signaal ${nummer} had je al opgepakt. Er is niets veranderd.`,
  alVanAnder: (nummer: number, door: string) =>
    `Signaal ${nummer} is al opgepakt door de ${midden(door)}. Er is niets veranderd.`,
  afgehandeld: (nummer: number) => `Signaal ${nummer} is al afgehandeld. Er is niets veranderd.`,
  kanNogNiet: (nummer: number) =>
    `Signaal ${nummer} kan ik in de chat alleen voor je oppakken. Overdragen, sluiten en escaleren kan hier nog niet. Er is nu niets veranderd.`,
} as const

export const cijfers = {
  klein: 'niet getoond, want het gaat om enkele kinderen',
  geen: 'hier zijn nog geen cijfers van',
  uitlegKlein: 'Aantallen van 1 tot en met 4 laat ik weg, en ook cijfers waaruit je die zou kunnen afleiden.',
  streven: (procent: string) => `Het streven is hooguit ${procent} procent (sbo en so samen). Dat is geen norm.`,
  nogNiet:
    'Dat cijfer kan ik nog niet geven. Wat ik wel heb: thuiszitters, TLV-besluiten, doorlooptijd en deelname sbo en so. Vraag het andere aan de coördinatie.',
  andereUitsnede: 'De uitsplitsing of periode die je noemt, kan ik nog niet geven. Dit heb ik wel, voor de hele regio:',
  volgen: 'Een overzicht op vaste momenten sturen kan ik nog niet. Vraag me om de cijfers wanneer je ze nodig hebt.',
} as const

export const overig = {
  werklijst:
    'Een werklijst kan ik in de chat nog niet geven. In het tabblad zie je de open signalen en meldingen. Een signaal oppakken kan hier wel: signaal 14 pak ik op.',
  avg: 'Een verzoek over gegevens (inzien of verwijderen) doe ik niet zelf. Stuur het naar de functionaris gegevensbescherming, of naar de coördinatie. Er is nu niets verwijderd.',
  mens: 'Je kunt de coördinatie bellen of mailen. De contactgegevens staan op de website van het samenwerkingsverband.',
} as const

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

/** A functie in the middle of a sentence: "eerste coördinator", but "IB'er". */
export const midden = (functie: string): string =>
  /^\p{Lu}\p{Ll}/u.test(functie) ? functie.charAt(0).toLowerCase() + functie.slice(1) : functie

/** A full stop at the end, but not two after initialen. */
const punt = (tekst: string): string => (tekst.endsWith('.') ? tekst : `${tekst}.`)

/** "a", "a en b", "a, b en c". */
export function opsomming(delen: readonly string[]): string {
  const laatste = delen.at(-1) ?? ''
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(', ')} en ${laatste}`
}
