/** What the door itself says, outside any dialog. */
export const deur = {
  onbekend:
    'Ik ken je nog niet. Vraag de coördinatie van je samenwerkingsverband om je toe te voegen. Wat je typte heb ik niet bewaard.',
  geenRol:
    'Je hebt op dit moment geen rol in dit samenwerkingsverband. Klopt dat niet? Vraag het de coördinatie. Wat je typte heb ik niet bewaard.',
  groep:
    'In een groep of kanaal praat ik niet over leerlingen. Een vraag over hoe iets werkt, mag hier wel. Stuur me voor de rest een persoonlijk bericht, dan help ik je verder.',
  groepWeetNiet:
    'Dat weet ik niet zeker genoeg om het hier te zeggen. Stuur me je vraag in een persoonlijk bericht, dan zoeken we het samen uit.',
  teVeel: 'Dat zijn veel berichten achter elkaar. Wacht {seconden} seconden en stuur het dan opnieuw.',
  storing: 'Er ging iets mis bij mij. Er is niets opgeslagen. Probeer het over een minuut opnieuw.',
  alleenTekst: 'Ik kan alleen tekst lezen. Typ je vraag, of typ "hulp" om te zien wat ik kan.',
  teLang: 'Dat is een lang bericht. Typ je vraag of melding in een paar zinnen, dan lees ik het goed.',
  duurtLanger: 'Dit duurt langer dan anders. Het antwoord komt zo in de chat.',
  alVerwerkt: 'Dit had je al gedaan. Er is niets veranderd.',
  onbekendeInvoke: 'Dit kan ik hier niet. Typ je vraag in de chat, of typ "hulp" om te zien wat ik kan.',
  ontvangen: 'Ontvangen. Het antwoord staat in de chat.',
  venster: 'Thuisnabij',
  rolWissel: 'Je praat met mij als {rol}. Typ “rol” om te wisselen.',
  rolKeuze: 'Je praat nu met mij als {rol}. Als wie wil je verder?',
  rolSuggestie: 'rol {rol}',
} as const

/** What is said to who looks something up while writing a message. */
export const opzoeken = {
  niets: 'Niets gevonden. Zoek een procedure met een paar woorden, of een dossier op nummer of initialen.',
  geenToegang: 'In jouw rol zie je geen dossiers. Procedures kun je wel opzoeken.',
  persoonsgegevens: 'Zoek een leerling alleen op initialen of nummer, niet op naam, geboortedatum of BSN.',
} as const

/** A dossier pointed at in a message to others: never more than what it is and its number. */
export const verwijzing = {
  aanvraag: 'TLV-aanvraag {nummer}',
  melding: 'Melding {nummer}',
  signaal: 'Signaal {nummer}',
  uitleg: 'Wie bij dit dossier mag, kan het openen in Thuisnabij.',
  openen: 'Openen in Thuisnabij',
} as const

/** How people call each role; also understood when typed after "rol". */
export const rol = {
  ib: "IB'er",
  directeur: 'directeur',
  coordinatie: 'coördinatie',
  deskundige: 'deskundige',
  schoolbestuur: 'schoolbestuur',
  bestuur: 'bestuur',
  rvt: 'raad van toezicht',
  opr: 'OPR',
  programmaraad: 'programmaraad',
  fg: 'functionaris gegevensbescherming',
} as const

/** What stands on a drawn card beside what the conversation put there. `zonder…`: for who cannot see the card. */
export const kaart = {
  nietMeer: 'Dit geldt niet meer. Hieronder staat hoe het verder ging.',
  definitie: '{definitie} {peil}. Bron: {bron}.',
  voorbeeld: '“{zin}”',
  zonderVraag: 'Vraag {nummer}. Open Teams op je computer om de kaart te zien.',
  urgent: 'Urgent: kijk hier vandaag nog naar.',
  stap: { klaar: '✓ {titel}', nu: '➤ {titel} (nu)', straks: '○ {titel}' },
  letOp: 'Let op: {waarschuwing}',
  bron: 'Bron: {bron}',
  zonderArtikel: 'Een antwoord van Thuisnabij.',
  zonderVerwijzing: 'Een dossier in Thuisnabij.',
  zonderBevestigen: 'Klopt dit? Antwoord met ja of nee.',
  zonderFormulier: 'Vul het formulier in, of vertel het in de chat.',
  zonderMelding: 'Een melding van een thuiszitter.',
  zonderTlvStatus: 'De stand van een TLV-aanvraag.',
  zonderKeuze: 'Welke bedoel je?',
  zonderSignaal: 'Signaal {nummer} voor de coördinatie.',
  zonderCijfers: 'De kerncijfers van het samenwerkingsverband.',
} as const
