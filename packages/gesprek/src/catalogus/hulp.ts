/** What somebody can do here; the examples are sentences that the bot understands as they stand. */
export const hulp = {
  kop: 'Dit kan ik voor je doen',
  vragen: 'Vragen hoe iets werkt',
  vragenVoorbeeld: 'Kan een TLV zonder instemming van ouders?',
  vragenVoorbeeld2: 'Wat staat er in een OPP?',
  tlv: 'Zien hoe het met een TLV-aanvraag staat',
  tlvVoorbeeld: 'Status TLV 2023-0117',
  tlvVoorbeeld2: 'Hoe staat het met de TLV van J.V.?',
  melden: 'Een (dreigende) thuiszitter melden',
  meldenVoorbeeld: 'J.V. uit groep 6 is sinds 30 oktober thuis, leerplicht weet het',
  meldenVoorbeeld2: 'Hoe staat het met mijn melding?',
  signaal: 'Een signaal oppakken',
  signaalVoorbeeld: 'Signaal 14 pak ik op',
  cijfers: 'Cijfers van de regio zien',
  cijfersVoorbeeld: 'Hoeveel thuiszitters nu en hoeveel langer dan 3 maanden?',
  cijfersVoorbeeld2: 'Wat is de gemiddelde doorlooptijd van een TLV?',
  rol: 'Je praat met me als {functie}.',
  privacy: 'Noem een leerling alleen met initialen en groep. Typ geen namen, geboortedatums of BSN.',
  woorden: 'Met **laat maar** stop je, met **hulp** zie je dit weer.',
} as const

/** Sentences to send with one press. What is pressed comes back as if it was typed, so the bot must understand it. */
export const suggestie = {
  ja: 'Ja',
  nee: 'Nee',
  weetIkNiet: 'Weet ik niet',
  ongeoorloofd: 'Ongeoorloofd',
  ziekGemeld: 'Ziek gemeld',
  deelsOpSchool: 'Voor een deel op school',
  signaalOppakken: 'Signaal {nummer} pak ik op',
  statusTlv: 'Status TLV van {initialen}',
  melden: 'Thuiszitter melden: {initialen}',
  hulp: 'Hulp',
} as const

/** For a lock screen: what kind of message it is, nothing of a leerling. */
export const samenvatting = {
  meldingOpgeslagen: 'Je melding is opgeslagen',
  meldingLooptAl: 'Er loopt al een melding',
  meldingBijgewerkt: 'De melding is bijgewerkt',
  meldingStand: 'De stand van je melding',
  meldingKlopt: 'Klopt deze melding?',
  welkeLeerling: 'Welke leerling bedoel je?',
  welkeAanvraag: 'Welke aanvraag bedoel je?',
  tlvStand: 'De stand van een TLV-aanvraag',
  signaal: 'Signaal {nummer}',
  signaalVoorCoordinatie: 'Signaal {nummer} voor de coördinatie',
  cijfers: 'De cijfers die je vroeg',
  formulier: 'Vul het formulier in',
  lijktErop: 'Dit lijkt op je vraag',
} as const
