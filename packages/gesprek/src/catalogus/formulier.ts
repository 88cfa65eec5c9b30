/** What stands on a form beside the names of what a melding holds. */
export const formulier = {
  uitleg: 'Vul in wat je weet. Daarna laat ik je zien wat ik opsla; er is nog niets opgeslagen.',
  nietCompleet: 'Nog niet alles is goed ingevuld. Kijk bij de regels hieronder en kies daarna weer Verder.',
  kop: 'Melding van een thuiszitter',
  kopBijwerken: 'Melding {nummer} ({initialen}) bijwerken',
  knopOpenen: 'Invullen als formulier',
  knopVerder: 'Verder',
  initialen: 'Initialen van de leerling',
  leerplicht: 'Weet leerplicht het al?',
  jeugdarts: 'Is de jeugdarts betrokken?',
  veiligheid: 'Er zijn zorgen over de veiligheid van dit kind',
  kies: 'Kies een van de mogelijkheden.',
  dagNietGeweest: 'Kies de eerste dag thuis: vandaag of eerder.',
  korter: 'Dit is te lang. Schrijf het in een of twee zinnen.',
} as const
