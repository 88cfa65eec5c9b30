import type { Kaart, Knop } from '@thuisnabij/gesprek'

const knop = (titel: string, verb: Knop['verb'], nadruk = false): Knop => ({
  titel,
  verb,
  data: { concept: 1 },
  nadruk,
})
const regels = [
  { label: 'Leerling', waarde: 'S. el B., groep 5' },
  { label: 'School', waarde: 'Proefmolen' },
]

/** One card of every kind, filled as full as it gets; tests and nobody else use them. */
export const voorbeelden: readonly Kaart[] = [
  {
    soort: 'vraag',
    nummer: 12,
    titel: "Vraag 12 van IB'er van Proefmolen",
    vraag: 'Wie betaalt de taxi?',
    antwoord: 'De gemeente.\n\nOuders vragen dat zelf aan.',
    onder: 'Beantwoord door eerste coördinator.',
    op: '15 november 2023',
  },
  {
    soort: 'formulier',
    titel: 'Melding over J.V.',
    uitleg: ['Vul in wat je weet.'],
    invoer: [
      {
        naam: 'initialen',
        soort: 'tekst',
        label: 'Initialen',
        verplicht: true,
        waarde: 'Jantje',
        foutmelding: 'Vul alleen initialen in, bijvoorbeeld J.V.',
        fout: true,
      },
      {
        naam: 'groep',
        soort: 'keuze',
        label: 'Groep',
        verplicht: true,
        keuzes: [
          { titel: 'groep 6', waarde: '6' },
          { titel: 'weet ik niet', waarde: 'onbekend' },
        ],
        foutmelding: 'Kies de groep.',
      },
      {
        naam: 'sinds',
        soort: 'datum',
        label: 'Thuis sinds',
        verplicht: true,
        waarde: '2023-10-30',
        foutmelding: 'Kies de eerste dag thuis.',
      },
      {
        naam: 'veiligheid',
        soort: 'jaNee',
        label: 'Er zijn zorgen over de veiligheid',
        verplicht: false,
        waarde: 'false',
        foutmelding: 'Kies ja of nee.',
      },
    ],
    knoppen: [knop('Verder', 'formulier/invullen', true)],
  },
  {
    soort: 'bevestigMelding',
    titel: 'Klopt dit?',
    regels,
    opmerkingen: ['Dit kind hoeft nog niet naar school.'],
    vraag: 'Zal ik dit zo melden?',
    knoppen: [
      knop('Ja, meld dit', 'melding/bevestigen', true),
      knop('Er klopt iets niet', 'melding/wijzigen'),
      knop('Laat maar', 'melding/annuleren'),
    ],
  },
  {
    soort: 'melding',
    titel: 'Melding 31',
    regels,
    uitleg: ['Dit vervangt niet de melding bij leerplicht.'],
    knoppen: [],
  },
  {
    soort: 'tlvStatus',
    titel: 'TLV-aanvraag 2023-0117',
    status: 'Bij de deskundigen',
    stappen: [
      { titel: 'Ingediend', stand: 'klaar' },
      { titel: 'Bij de deskundigen', stand: 'nu' },
      { titel: 'Besluit', stand: 'straks' },
    ],
    regels,
    uitleg: ['Eén advies is binnen.'],
    knoppen: [knop('Wat gebeurt er nu?', 'vraag/stellen')],
  },
  {
    soort: 'keuze',
    vraag: 'Welke bedoel je?',
    kort: [{ titel: 'Wie vraagt een TLV aan?', tekst: 'De school.', bron: 'Ondersteuningsplan 2022-2024, §5.1(3)' }],
    knoppen: [knop('2023-0110', 'tlv/kiezen'), knop('2023-0111', 'tlv/kiezen')],
  },
  {
    soort: 'signaal',
    nummer: 14,
    titel: 'Signaal 14: nieuwe melding van een thuiszitter',
    urgent: true,
    stand: 'Open',
    regels,
    knoppen: [{ titel: 'Ik pak dit op', verb: 'signaal/oppakken', data: { nummer: 14 }, nadruk: true }],
  },
  {
    soort: 'kerncijfers',
    titel: 'Kerncijfers',
    cijfers: Array.from({ length: 9 }, () => ({
      titel: 'Thuiszitters langer dan drie maanden',
      waarde: 'te klein om te tonen',
      opbouw: '12 van 1.480 leerlingen',
      definitie: 'Kinderen die langer dan drie maanden thuis zitten.',
      peil: 'Peildatum 15 november 2023',
      bron: 'meldingen in dit register',
    })),
    uitleg: ['Aantallen van 1 tot en met 4 laten we niet zien.'],
  },
  {
    soort: 'artikel',
    titel: 'Wie vraagt een TLV aan?',
    kort: 'De school.',
    uitleg: ['Samen met de ouders.'],
    waarschuwing: 'Dit plan liep tot en met 2024.',
    bron: 'Ondersteuningsplan 2022-2024, §5.1(3)',
  },
  { soort: 'verwijzing', titel: 'Melding 31', naar: { soort: 'melding', nummer: '31' } },
  {
    soort: 'hulp',
    titel: 'Wat kan ik voor je doen?',
    kanten: [{ titel: 'Een vraag stellen', voorbeelden: ['Hoe vraag ik een TLV aan?'] }],
    uitleg: ['Typ nooit een naam.'],
  },
]
