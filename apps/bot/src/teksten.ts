/** What the door itself says, outside any dialog. */
export const teksten = {
  onbekend:
    'Ik ken je nog niet. Vraag de coördinatie van je samenwerkingsverband om je toe te voegen. Wat je typte heb ik niet bewaard.',
  geenRol:
    'Je hebt op dit moment geen rol in dit samenwerkingsverband. Klopt dat niet? Vraag het de coördinatie. Wat je typte heb ik niet bewaard.',
  groep:
    'In een groep of kanaal praat ik niet over leerlingen. Stuur me een persoonlijk bericht, dan help ik je verder.',
  teVeel: 'Dat zijn veel berichten achter elkaar. Wacht een paar tellen en probeer het dan opnieuw.',
  storing: 'Er ging iets mis bij mij. Er is niets opgeslagen. Probeer het over een minuut opnieuw.',
  alleenTekst: 'Ik kan alleen tekst lezen. Typ je vraag, of typ "hulp" om te zien wat ik kan.',
  teLang: 'Dat is een lang bericht. Typ je vraag of melding in een paar zinnen, dan lees ik het goed.',
  duurtLanger: 'Dit duurt langer dan anders. Het antwoord komt zo in de chat.',
  alVerwerkt: 'Dit had je al gedaan. Er is niets veranderd.',
  rolWissel: (naam: string) => `Je praat met mij als ${naam}. Typ “rol” om te wisselen.`,
  rolKeuze: (naam: string) => `Je praat nu met mij als ${naam}. Als wie wil je verder?`,
} as const
