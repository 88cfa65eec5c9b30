/** What is said about a question that is put to the coördinatie, and about a thumb. */
export const vraag = {
  knopStel: 'Stel aan de coördinatie',
  knopVersturen: 'Versturen',
  knopNiet: 'Niet versturen',
  welke:
    'Welke vraag zal ik aan de coördinatie stellen? Typ de vraag in een of twee zinnen. Noem geen leerling: dat gaat met een melding of aanvraag.',
  klopt: 'Deze vraag stuur ik naar de coördinatie: “{vraag}”. Zal ik dat doen?',
  gesteld:
    'Je vraag ligt bij de coördinatie: vraag {nummer}. Het antwoord krijg je hier, in dit gesprek. Er is verder niets dat je hoeft te doen.',
  ligtEr:
    'Vraag {nummer} ligt bij de coördinatie. Wanneer het antwoord komt, weet ik niet; je krijgt het hier, in dit gesprek. Heeft het haast? Bel dan de coördinatie.',
  gestopt: 'Goed, ik stuur niets. Je kunt de vraag altijd nog stellen.',
  overLeerling:
    'Die vraag gaat over een leerling. Dat stuur ik niet als vraag door, en ik heb niets bewaard. Zit de leerling thuis? Doe dan een melding. Gaat het om een TLV? Dan zoek ik de aanvraag voor je op. Wil je het in het algemeen weten, stel de vraag dan zonder initialen en nummers.',
  teLang: 'Dat is te lang om door te sturen. Typ de vraag in hoogstens {aantal} tekens.',
  eerstMelding: 'Je melding is nog niet af. Maak die eerst af, of typ **laat maar**. Daarna stuur ik je vraag door.',
  zelf: 'Jij bent zelf de coördinatie. In het tabblad Kennis zie je de vragen die er liggen, en schrijf je het antwoord.',
  kop: 'Vraag {nummer} van {wie}',
  kopAntwoord: 'Antwoord op je vraag ({nummer})',
  stand: {
    open: 'Nog niet beantwoord. Je antwoordt in het tabblad, onder Kennis.',
    beantwoord: 'Beantwoord door {wie}. De vrager krijgt het antwoord in het gesprek.',
  },
  antwoordVan: 'Antwoord van {wie}. Klopt het niet, of heb je nog een vraag? Typ die gerust.',
  iemand: 'een collega',
  duimOmlaag:
    'Dank je wel, dat helpt. De coördinatie ziet bij welke vraag het antwoord niet hielp, zonder wie het vroeg. Wil je het zelf graag weten? Stel de vraag dan aan de coördinatie.',
  duimNietBewaard:
    'Dank je wel. Wat je typte heb ik niet helemaal bewaard, want daar kan iets van een leerling in staan. Wil je het zelf graag weten? Stel de vraag dan aan de coördinatie.',
} as const
