import type { Begrip, Berichtinhoud, Citaat, Suggestie } from '../protocol/bericht.ts'
import { findPersona, type Persona, type Personanummer, tenantId } from '../protocol/persona.ts'
import { isObject } from './json.ts'

/** A Bot Framework activity as it travels over HTTP. */
export type Activiteit = Readonly<Record<string, unknown>>

/** Teams' content type of an Adaptive Card. */
export const kaartType = 'application/vnd.microsoft.card.adaptive'

const gesprekVoorvoegsel = 'proef-'

/** The conversation id of a persona, as the bot stores it. */
export const gesprekId = (persona: Personanummer) => `${gesprekVoorvoegsel}${persona}`

/** Whose conversation an id names; undefined when it is not one of ours. */
export function personaVanGesprek(id: string): Persona | undefined {
  return id.startsWith(gesprekVoorvoegsel) ? findPersona(id.slice(gesprekVoorvoegsel.length)) : undefined
}

/** What every activity of a persona carries, as Teams fills it in for a personal conversation. */
export function basisactiviteit(persona: Personanummer, id: string, serviceUrl: string): Activiteit {
  const nu = new Date().toISOString()
  return {
    id,
    timestamp: nu,
    localTimezone: 'Europe/Amsterdam',
    channelId: 'msteams',
    serviceUrl,
    locale: 'nl-NL',
    from: { id: `29:${gesprekId(persona)}`, aadObjectId: `00000000-0000-0000-0000-0000000000${persona}` },
    recipient: { id: '28:thuisnabij', name: 'Thuisnabij' },
    conversation: { id: gesprekId(persona), conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    entities: [{ type: 'clientInfo', locale: 'nl-NL', country: 'NL', platform: 'Web', timezone: 'Europe/Amsterdam' }],
  }
}

/**
 * What a message activity of the bot shows, in order; empty when there is nothing to show.
 *
 * Text and card in one activity become two bubbles, as in Teams, which then cannot say which id the card has.
 */
export function inhouden(activiteit: Activiteit): readonly Berichtinhoud[] {
  const { text, attachments } = activiteit
  const teksten: Berichtinhoud[] = typeof text === 'string' && text.trim() ? [{ soort: 'tekst', tekst: text }] : []
  const kaarten = lijst(attachments).flatMap((bijlage): Berichtinhoud[] => {
    if (!isObject(bijlage) || bijlage['contentType'] !== kaartType || !isObject(bijlage['content'])) return []
    return [{ soort: 'kaart', kaart: bijlage['content'] }]
  })
  return [...teksten, ...kaarten]
}

/** The suggested actions that Teams would show: `imBack` only. */
export function suggesties({ suggestedActions }: Activiteit): readonly Suggestie[] {
  if (!isObject(suggestedActions)) return []

  return lijst(suggestedActions['actions']).flatMap((actie) => {
    if (!isObject(actie) || actie['type'] !== 'imBack' || typeof actie['title'] !== 'string') return []
    const { title: titel, value } = actie
    return [{ titel, waarde: typeof value === 'string' ? value : titel }]
  })
}

/** The citations in a message, in order; those of another shape than Teams asks for are left out, as Teams does. */
export function citaten({ entities }: Activiteit): readonly Citaat[] {
  const bericht = lijst(entities)
    .filter(isObject)
    .find(({ type }) => type === 'https://schema.org/Message')
  return lijst(bericht?.['citation']).flatMap((citaat) => {
    const uiterlijk = isObject(citaat) ? citaat['appearance'] : undefined
    if (!isObject(uiterlijk)) return []
    const { name: naam, abstract: tekst } = uiterlijk
    return typeof naam === 'string' && typeof tekst === 'string' ? [{ naam, tekst }] : []
  })
}

/** Whether the message asks for thumbs. */
export const heeftDuimen = ({ channelData }: Activiteit): boolean =>
  isObject(channelData) && isObject(channelData['feedbackLoop'])

/** What the bot understood, when this is the trace that says so. */
export function begripUitTrace({ type, name, value }: Activiteit): Begrip | undefined {
  if (type !== 'trace' || name !== 'begrip' || !isObject(value) || typeof value['intent'] !== 'string') return undefined

  const { intent, slots, zekerheid } = value
  return { intent, slots: isObject(slots) ? slots : {}, zekerheid: typeof zekerheid === 'number' ? zekerheid : 0 }
}

export function lijst(waarde: unknown): readonly unknown[] {
  return Array.isArray(waarde) ? waarde : []
}
