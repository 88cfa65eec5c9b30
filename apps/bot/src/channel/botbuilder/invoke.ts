import type { Teksten } from '@thuisnabij/gesprek'
import { CardFactory, type MessagingExtensionResponse, type TaskModuleResponse } from 'botbuilder'
import type { Antwoordpakket } from '../../ports.ts'
import { FEEDBACK, KAARTACTIE, VENSTERS } from './gebeurtenis.ts'

/**
 * The body that answers an invoke. Every one gets an answer of the shape Teams knows for it, also one we do not know: without it
 * Teams shows "something went wrong".
 */
export function invokeBody(name: string | undefined, pakket: Antwoordpakket, teksten: Teksten): object {
  if (name === FEEDBACK) return {}

  const melding = pakket.soort === 'melding' ? pakket.tekst : teksten.deur.onbekendeInvoke
  if (name?.startsWith('task/') || VENSTERS.includes(name ?? '')) return venster(pakket, melding)
  if (name?.startsWith('composeExtension/')) return gevonden(pakket, melding)
  if (name === KAARTACTIE && pakket.soort === 'kaart')
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: pakket.kaart }

  const type = 'application/vnd.microsoft.activity.message'
  return {
    statusCode: 200,
    type,
    value: name === KAARTACTIE && pakket.soort === 'niets' ? teksten.deur.ontvangen : melding,
  }
}

/** @source learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots */
function venster(pakket: Antwoordpakket, melding: string): TaskModuleResponse {
  if (pakket.soort !== 'venster') return { task: { type: 'message', value: melding } }
  const { titel: title, kaart } = pakket
  const value = { title, width: 'medium', height: 'large', card: CardFactory.adaptiveCard(kaart) } as const
  return { task: { type: 'continue', value } }
}

/** @source learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search */
function gevonden(pakket: Antwoordpakket, melding: string): MessagingExtensionResponse {
  if (pakket.soort !== 'treffers') return { composeExtension: { type: 'message', text: melding } }
  const attachments = pakket.treffers.map(({ titel, toelichting, kaart }) => ({
    ...CardFactory.adaptiveCard(kaart),
    preview: CardFactory.thumbnailCard(titel, [], [], { text: toelichting }),
  }))
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } }
}
