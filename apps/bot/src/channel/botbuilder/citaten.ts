import type { Entity } from 'botbuilder'

/**
 * Teams refuses a message with more, or longer ones.
 *
 * @source learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content, "Add citations"
 */
const MEESTE = { citaten: 20, naam: 80, citaat: 160 }

/**
 * Where a text stands, as Teams shows it: a note behind each [1], [2], … of the text. Without the label that a model wrote it,
 * for a person did.
 */
export function citaten(bronnen: readonly { readonly naam: string; readonly citaat: string }[]): Entity {
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    citation: bronnen.slice(0, MEESTE.citaten).map(({ naam, citaat }, plek) => ({
      '@type': 'Claim',
      position: plek + 1,
      appearance: {
        '@type': 'DigitalDocument',
        name: inkorten(naam, MEESTE.naam),
        abstract: inkorten(citaat, MEESTE.citaat),
      },
    })),
  }
}

const inkorten = (tekst: string, lengte: number): string =>
  tekst.length <= lengte ? tekst : `${tekst.slice(0, lengte - 1).trimEnd()}…`
