/** What waits for who asks. */
export const werklijst = {
  signalen: 'Signalen die open staan of van jou zijn:',
  signaal: '- Signaal {nummer}: {soort} ({stand})',
  signaalUrgent: '- Signaal {nummer}: {soort} (urgent, {stand})',
  stand: {
    open: 'nog niet opgepakt',
    opgepakt: 'van jou',
    overgedragen: 'van jou',
    geescaleerd: 'ligt bij het bestuur',
    afgehandeld: 'afgehandeld',
  },
  bijNorm: 'Meldingen die de norm van drie maanden naderen of eroverheen zijn:',
  melding: '- Melding {nummer}, {leerling}: zicht op een plek uiterlijk {dag}',
  stil: 'Meldingen waar twee weken niets bij is genoteerd:',
  meldingStil: '- Melding {nummer}, {leerling}: laatst gedaan op {dag}',
  overTermijn: 'Aanvragen over hun termijn:',
  onvolledig: 'Aanvragen waar iets aan ontbreekt:',
  niets: 'Er staat nu niets voor je open.',
  nietsVan: 'Die zijn er nu niet.',
  opvraag:
    'Opvragen en herinneringen kan ik hier nog niet laten zien of versturen. Er is niets verstuurd. De coördinatie houdt bij wie nog niets doorgaf.',
  sop: 'Welke scholen hun SOP nog niet hebben gepubliceerd, kan ik nog niet laten zien. De coördinatie weet dat.',
  nietVoorJou:
    'Een werklijst is er voor scholen en de coördinatie. In jouw rol heb je die niet. Typ **hulp** om te zien wat ik voor je kan doen.',
} as const
