import { DOSSIERS_ZOEKEN } from '../channel/botbuilder/gebeurtenis.ts'

/** What differs per installation of the app in Teams. Addresses are of pages that exist, over https. */
export type Appgegevens = {
  /** Id of the app in Teams, a GUID; a new package with the same id and a higher version takes the place of the old one. */
  readonly id: string
  readonly versie: string
  /** Id of the bot's registration, a GUID. */
  readonly botId: string
  readonly tabUrl: string
  readonly samenwerkingsverband: { readonly naam: string; readonly korteNaam: string }
  readonly website: string
  readonly privacyverklaring: string
  readonly voorwaarden: string
}

/** The version of the schema below. Chosen old enough for every tenant, new enough for all that is in it. */
const SCHEMA = '1.19'

/** What Teams offers to say, in the chat with the bot and in a group; each is understood as it stands. */
export const OPDRACHTEN = {
  personal: [
    { title: 'Hulp', description: 'Zien wat ik voor je kan doen' },
    { title: 'Thuiszitter melden', description: 'Een (dreigende) thuiszitter melden' },
    { title: 'Hoe staat het met mijn melding?', description: 'De stand van je meldingen' },
    { title: 'Wie vraagt een TLV aan?', description: 'Een vraag over hoe iets werkt' },
  ],
  groep: [{ title: 'Wie vraagt een TLV aan?', description: 'Een vraag over hoe iets werkt, zonder leerling' }],
} as const

/** The description of the app that Teams reads. @source developer.microsoft.com/json-schemas/teams/v1.19/MicrosoftTeams.schema.json */
export const maakManifest = (app: Appgegevens) => ({
  $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`,
  manifestVersion: SCHEMA,
  version: app.versie,
  id: app.id,
  developer: {
    name: app.samenwerkingsverband.korteNaam.slice(0, 32),
    websiteUrl: app.website,
    privacyUrl: app.privacyverklaring,
    termsOfUseUrl: app.voorwaarden,
  },
  localizationInfo: { defaultLanguageTag: 'nl' },
  name: {
    short: 'Thuisnabij',
    full: `Thuisnabij, assistent passend onderwijs van ${app.samenwerkingsverband.korteNaam}`,
  },
  description: {
    short: 'Vragen over passend onderwijs, TLV-aanvragen en thuiszitters',
    full: `Thuisnabij is de assistent van ${app.samenwerkingsverband.naam}. Stel een vraag over hoe iets werkt, bekijk hoe het met een TLV-aanvraag staat of meld een (dreigende) thuiszitter. Noem een leerling alleen met initialen en groep.`,
  },
  icons: { color: 'kleur.png', outline: 'omtrek.png' },
  accentColor: '#4F52B2',
  bots: [
    {
      botId: app.botId,
      scopes: ['personal', 'team', 'groupChat'],
      supportsFiles: false,
      isNotificationOnly: false,
      commandLists: [
        { scopes: ['personal'], commands: OPDRACHTEN.personal },
        { scopes: ['team', 'groupChat'], commands: OPDRACHTEN.groep },
      ],
    },
  ],
  composeExtensions: [
    {
      botId: app.botId,
      commands: [
        zoekopdracht('procedures', 'Procedure opzoeken', 'Zoek hoe iets werkt en zet het in je bericht'),
        zoekopdracht(
          DOSSIERS_ZOEKEN,
          'Dossier opzoeken',
          'Zoek op nummer of initialen; in je bericht komt alleen het nummer',
        ),
        {
          id: 'melden',
          type: 'action',
          title: 'Thuiszitter melden',
          description: 'Meld een (dreigende) thuiszitter met een formulier',
          context: ['compose', 'commandBox'],
          fetchTask: true,
        },
      ],
      messageHandlers: [{ type: 'link', value: { domains: [new URL(app.tabUrl).hostname] } }],
    },
  ],
  staticTabs: [
    {
      entityId: 'overzicht',
      name: 'Overzicht',
      contentUrl: app.tabUrl,
      websiteUrl: app.tabUrl,
      scopes: ['personal'],
    },
  ],
  permissions: ['identity', 'messageTeamMembers'],
  validDomains: [new URL(app.tabUrl).hostname],
})

const zoekopdracht = (id: string, title: string, description: string) => ({
  id,
  type: 'query',
  title,
  description,
  context: ['compose', 'commandBox'],
  initialRun: true,
  parameters: [{ name: 'tekst', title: 'Zoeken', description, inputType: 'text' }],
})
