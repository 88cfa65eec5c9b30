/** What is said about a TLV-aanvraag. */
export const tlv = {
  nietGevonden:
    'TLV-aanvraag {nummer} heb ik niet gevonden. Kijk het nummer na, of vraag het met de initialen van de leerling.',
  geenVanInitialen:
    'Een TLV-aanvraag van {initialen} heb ik niet gevonden. Kijk de initialen na, of vraag het met het nummer van de aanvraag.',
  meerdere: 'Bij {initialen} vind ik meerdere aanvragen. Welke bedoel je?',
  vanWie: 'Van welke aanvraag wil je de stand weten? Noem het nummer (zoals 2023-0117) of de initialen.',
  geenLijst:
    'Een lijst van je aanvragen kan ik in de chat nog niet geven. Noem het nummer (zoals 2023-0117) of de initialen, dan zoek ik die ene op.',
  volgen:
    'Een seintje over {wie} kan ik je nog niet sturen. Vraag me later gerust opnieuw hoe het ermee staat, of vraag de coördinatie om je te bellen.',
  intrekken:
    'Een TLV-aanvraag intrekken doe ik niet zelf. Neem voor {wie} contact op met de coördinatie of het TLV-secretariaat. Er is nu niets veranderd.',
  /** What is meant, in the middle of a sentence. */
  wat: {
    nummer: 'aanvraag {nummer}',
    van: 'de aanvraag van {initialen}',
    onbekend: 'een aanvraag',
    dezeLeerling: 'deze leerling',
  },
  kop: 'TLV-aanvraag {nummer} van {initialen}',
  stand: 'De aanvraag is {status}, sinds {dag}.',
  stap: {
    ingediend: 'Ingediend',
    inBehandeling: 'In behandeling',
    bijDeskundigen: 'Bij de deskundigen',
    terBesluit: 'Klaar voor het besluit',
    besluit: 'Besluit',
  },
  veld: {
    soort: 'Soort',
    ingediendOp: 'Ingediend op',
    ontbreekt: 'Ontbreekt nog',
    advies: 'Advies {discipline}',
    besluit: 'Besluit',
    geldig: 'Geldig',
    plaatsing: 'Plaatsing',
  },
  adviesBinnen: 'binnen sinds {dag}',
  adviesNietBinnen: 'nog niet binnen',
  besluit: { toegekend: 'toegekend op {dag}', afgewezen: 'afgewezen op {dag}' },
  geldig: '{van} tot en met {tot}',
  plaatsing: {
    wacht: 'wacht op een plek bij {bij}, sinds {dag}',
    geplaatst: 'op {bij}, sinds {dag}',
    beeindigd: 'beëindigd op {dag}',
  },
  /** What happens next, by status. */
  watNu: {
    concept: 'De aanvraag is nog niet ingediend. Dien hem in als alles compleet is.',
    ingediend: 'De coördinatie kijkt nu of de aanvraag compleet is.',
    onvolledig: 'Vul aan wat ontbreekt. Daarna gaat de aanvraag verder.',
    in_behandeling: 'De coördinatie vraagt nu twee deskundigen om advies.',
    bij_deskundigen: 'Als beide adviezen binnen zijn, gaat de aanvraag naar het besluit.',
    ter_besluit: 'De adviezen zijn binnen. Het samenwerkingsverband neemt nu het besluit.',
    afgewezen: 'Ben je het er niet mee eens? Vraag me: wat kan ik doen tegen een TLV-besluit?',
    buiten_behandeling: 'Wil je weten waarom? Vraag het aan de coördinatie.',
  },
} as const
