/* What is said outside the dialogs about one thing. */

export const algemeen = {
  welkom: 'Welkom bij Thuisnabij, de assistent van {swv}. Je kunt me gewoon een vraag stellen of vertellen wat er is.',
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
  vervelend:
    'Vervelend dat het zo loopt. Wil je liever iemand spreken? Bel of mail de coördinatie; de gegevens staan op de website van het samenwerkingsverband. Vertel me anders gerust wat je nodig hebt, dan kijk ik wat ik voor je kan doen.',
  watBedoelJe: 'Ik weet niet zeker wat je bedoelt. Kies er een, of typ het met andere woorden.',
  graagGedaan: 'Graag gedaan. Is er nog iets? Typ het gerust.',
  geenVraagOpen: 'Er staat nu geen vraag van mij open, dus er is niets veranderd. Typ **hulp** om te zien wat ik kan.',
} as const

export const privacy = {
  waarschuwing:
    'Stop even: in je bericht staat {wat}. Dat mag ik niet bewaren, dus ik heb je bericht niet gebruikt. Haal het bericht ook zelf weg in Teams en typ het daarna opnieuw. Noem een leerling alleen met initialen en groep, bijvoorbeeld: J.V. uit groep 6.',
  woorden: { naam: 'een naam', geboortedatum: 'een geboortedatum', bsn: 'een BSN' },
} as const

export const veiligheid = {
  eerst:
    'Is er nu direct gevaar? Bel **112**. Maak je je zorgen over geweld of onveiligheid thuis? Bel **Veilig Thuis: 0800-2000** (gratis, dag en nacht) en volg de **meldcode** van je school. Overleg met je aandachtsfunctionaris.',
  inMelding: 'Ik zet de melding op urgent: de coördinatie ziet dat meteen als je haar opslaat.',
  aanbod: 'Zit de leerling ook thuis? Dan leg ik het vast als urgente melding voor de coördinatie. Wil je dat?',
  geenMelding: 'Goed, ik leg niets vast. Veilig Thuis kun je altijd bellen: 0800-2000.',
} as const

export const kennis = {
  lijktErop: 'Ik weet niet zeker of ik je goed begrijp. Dit lijkt erop. Kies een vraag voor het hele antwoord.',
  nietInPlan:
    'Dat weet ik niet. Ik vind er niets over in wat ik van het ondersteuningsplan ken. Vraag het aan de coördinatie van {swv}; die weet het, of weet wie het weet.',
  bron: 'Bron: {waar}',
  letOp: '**Let op:** {waarschuwing}',
  zonderBron: 'Daar is geen bron bij: dit staat niet in het ondersteuningsplan. Vraag het aan de coördinatie.',
  deelOpen:
    'Dit deel van je vraag weet ik niet zeker: “{vraag}”. Stel het los met andere woorden, of vraag het aan de coördinatie.',
  nietHierover:
    'Dat weet ik niet zeker: bij “{titel}” vind ik het niet terug. Stel je vraag met wat meer woorden, of vraag het aan de coördinatie van {swv}.',
  buitenBereik:
    'Dat weet ik niet, en daar kan ik je ook niet mee helpen. Ik ga over passend onderwijs: procedures, TLV-aanvragen en thuiszitters. Typ **hulp** om te zien wat ik kan.',
  anderSwv:
    'Daar ga ik niet over: dat hoort bij het voortgezet onderwijs. Vraag het aan het samenwerkingsverband VO Zaanstreek.',
} as const

export const overig = {
  avg: 'Een verzoek over gegevens (inzien of verwijderen) doe ik niet zelf. Stuur het naar de functionaris gegevensbescherming, of naar de coördinatie. Er is nu niets verwijderd.',
  ouder:
    'Ik help alleen medewerkers van scholen en het samenwerkingsverband. Ben je ouder? Praat met de intern begeleider van de school, of bel het ouder- en jeugdsteunpunt van het samenwerkingsverband.',
  rolBlijft:
    'Je praat met me als {functie}. Dat verandert niet door het te zeggen. Typ **hulp** om te zien wat je kunt doen.',
  ookGenoemd: 'Je noemde ook {anderen}. Daar heb ik nog niet naar gekeken: vraag dat apart.',
  mens: 'Je kunt de coördinatie bellen of mailen. De contactgegevens staan op de website van het samenwerkingsverband.',
} as const
