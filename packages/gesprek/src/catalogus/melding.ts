/** What is said about a thuiszittermelding. */
export const melding = {
  gestart: 'Ik maak een melding over {initialen} voor je klaar.',
  eenVoorEen: 'Ik doe de meldingen een voor een. Nu eerst {eerste}. Daarna ga ik verder met {rest}.',
  eerstDeze:
    'Je melding over {initialen} is nog niet af. Die maken we eerst af; wat je over {anderen} vertelt, onthoud ik voor daarna. Typ **laat maar** om te stoppen.',
  andereLeerling:
    'Je melding over {initialen} is nog niet af. Moet {initialen} {ander} zijn? Typ dan: het is {ander}. Is {ander} een andere leerling? Dan maken we deze melding eerst af.',
  danNu: 'Dan nu je melding over {initialen}.',
  ookNiet: 'Ook over {anderen} is niets opgeslagen.',
  schoolBlijft: 'Voor die school mag je niet melden. Je melding blijft voor {school}.',
  schoolBlijftVan: 'Voor die school mag je niet melden. Je melding over {initialen} blijft voor {school}.',
  schoolNietJouw: 'Voor die school mag je niet melden.',
  terug: 'Terug naar je melding.',
  terugNaar: 'Terug naar je melding over {initialen}.',
  vervallen: 'Je had nog een melding die niet af was. Die is na 30 dagen vervallen; er is niets van opgeslagen.',
  teJong:
    '{initialen} is jonger dan 5 en nog niet leerplichtig. De melding komt bij de coördinatie, maar telt niet mee als thuiszitter.',
  groepNaastLeeftijd:
    'In welke groep zit de leerling? De leeftijd bewaar ik niet. Zit het kind nog in geen groep, typ dan: weet ik niet.',
  groepBestaatNiet: 'Een basisschool heeft groep 1 tot en met 8. In welke groep zit de leerling?',
  welkeMaand: 'Sinds wanneer in {jaar} is de leerling thuis? Noem ook de maand, bijvoorbeeld: oktober {jaar}.',
  welkeDag: 'Bedoel je {dagen}?',
  toekomst: '{dag} moet nog komen. Sinds welke dag is de leerling thuis? Noem zo nodig het jaar erbij.',
  langGeleden: '{dag} is meer dan twee jaar geleden. Klopt die datum?',
  schoolOnbekend: 'Om welke school gaat het? Noem de naam van de school.',
  welkeSchool: 'Om welke school gaat het? {scholen}?',
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
  intrekken:
    '{melding} is al opgeslagen. Intrekken kan ik in de chat nog niet. Bel de coördinatie: die trekt de melding voor je in. Er is nu niets veranderd.',
  dieMelding: 'Die melding',
  welkeBijwerken:
    'Welke melding wil je aanpassen? Noem de initialen of het nummer, en wat er anders moet. Bijvoorbeeld: melding 31 aanpassen, leerplicht weet het.',
  bijwerkenLater:
    'Een melding sluiten kan ik in de chat nog niet. Geef het door aan de coördinatie; die sluit de melding. Er is nu niets veranderd.',
  klopt: 'Klopt dit? Dan sla ik het op.',
  wieZietDit: 'Alleen je eigen school en de coördinatie zien de melding. Andere scholen en de besturen zien haar niet.',
  staatErAl: 'Dat staat er al zo. Er is niets veranderd.',
  aangepast: 'Aangepast: {wat}.',
  opgeslagen: 'Melding {nummer} is opgeslagen en doorgegeven aan de coördinatie.',
  hierna: 'De coördinatie heeft een signaal gekregen. Vraag me gerust hoe het ermee staat.',
  norm: 'Uiterlijk {dag} moet er zicht zijn op een passende plek.',
  nietInPlaatsVan: 'Deze melding vervangt niet de verzuimmelding bij leerplicht. Die doe je via DUO.',
  leerplichtNogNiet: 'Je zei dat leerplicht het nog niet weet. Doe de verzuimmelding bij DUO zo snel mogelijk.',
  urgent: 'De melding is urgent: de coördinatie ziet dat meteen.',
  alOpgeslagen: 'Deze melding is al opgeslagen als melding {nummer}. Ik heb niets dubbel opgeslagen.',
  looptAl: 'Er loopt al een melding over {initialen}: melding {nummer}. Ik maak er geen tweede.',
  looptAlZonderNieuws: 'Wil je iets veranderen of toevoegen? Vertel het me, dan werk ik de melding bij.',
  vertelWat:
    'Vertel maar wat er anders is, bijvoorbeeld: leerplicht weet het, sinds 6 november, of: het jeugdteam is erbij.',
  eersteDag: 'thuis sinds: was {was}, wordt {wordt}',
  bijwerkenMet: 'Zal ik melding {nummer} bijwerken met: {wat}?',
  bijgewerkt: 'Melding {nummer} is bijgewerkt. De coördinatie ziet wat er veranderd is.',
  blijft: 'Goed, melding {nummer} blijft zoals die is.',
  geweigerd: 'Dat lukt niet: {waarom} Er is niets opgeslagen.',
  enNog: 'En nog {aantal}. In het tabblad zie je ze allemaal.',
  geenEigen: 'Er lopen nu geen meldingen van jouw school.',
  nietGevonden: 'Melding {nummer} heb ik niet gevonden. Kijk het nummer na.',
  welkeLeerling: 'Met de initialen {initialen} ken ik meer leerlingen. Welke bedoel je?',
  kop: 'Melding {nummer}',
  kopOver: 'Melding over {initialen}',
  weerNaarSchool:
    'Fijn dat {initialen} weer naar school gaat. Een melding sluiten kan ik in de chat nog niet. Geef het door aan de coördinatie; die sluit de melding. Er is nu niets veranderd.',
  lijst: {
    kop: 'Dit zijn de meldingen van je school:',
    regel: '- Melding {nummer}, {initialen}, gemeld op {dag}: {stand}',
    ligtBijCoordinatie: 'ligt bij de coördinatie',
    verder: 'Noem een nummer als je er meer van wilt weten.',
  },
  /** Where a melding is, in words that end a sentence or stand alone. */
  stand: {
    gemeld: 'gemeld bij de coördinatie',
    opgepakt: 'opgepakt door de {functie}',
    afgesloten: 'afgesloten',
    ingetrokken: 'ingetrokken',
  },
  knop: { opslaan: 'Opslaan', wijzigen: 'Iets wijzigen', stoppen: 'Stoppen' },
  keuze: { geborenIn: 'geboren in {jaar}', metRang: 'De {rang}: {titel}' },
  wijziging: { vervalt: '{veld} vervalt: {was}', nieuw: '{veld}: {wordt}', anders: '{was} wordt {wordt}' },
} as const

/** What a melding holds, as a line of a card. */
export const veld = {
  leerling: 'Leerling',
  groep: 'Groep',
  leeftijd: 'Leeftijd',
  geboortejaar: 'Geboortejaar',
  school: 'School',
  thuisSinds: 'Thuis sinds',
  soortVerzuim: 'Soort verzuim',
  nogOpSchool: 'Nog wel op school',
  reden: 'Reden',
  leerplicht: 'Leerplicht',
  jeugdarts: 'Jeugdarts',
  ookBetrokken: 'Ook betrokken',
  urgent: 'Urgent',
  gemeldOp: 'Gemeld op',
  stand: 'Stand',
  zichtOpPlek: 'Zicht op een plek',
  melding: 'Melding',
} as const

/** What stands behind a {@link veld}. */
export const waarde = {
  groep: 'groep {groep}',
  groepOnbekend: 'groep onbekend',
  leerlingMetGroep: '{initialen}, groep {groep}',
  jaar: '{jaren} jaar',
  opDeHoogte: 'op de hoogte',
  nogNietGemeld: 'nog niet gemeld',
  gemeldOnbekend: 'niet bekend of het gemeld is',
  betrokken: 'betrokken',
  nogNietBetrokken: 'nog niet betrokken',
  urgent: 'ja, zorgen over veiligheid',
  uiterlijk: 'uiterlijk {dag}',
} as const
