import { type Activity, ActivityTypes, CardFactory } from 'botbuilder'
import type { Adres, Bericht } from '../../ports.ts'
import { citaten } from './citaten.ts'

/** A notification shows this in the place of the text, which may be about a leerling. */
const SAMENVATTING = 'Antwoord van Thuisnabij'

/** Teams shows three at most. */
const MEESTE_SUGGESTIES = 3

/** A message of ours as an activity. Text or one card, never both: Teams would split them and give no id to update by. */
export function toActivity(bericht: Bericht, naar: Pick<Adres, 'gebruikerId'>): Partial<Activity> {
  switch (bericht.soort) {
    case 'tekst':
      return {
        ...message,
        text: bericht.tekst,
        summary: SAMENVATTING,
        textFormat: 'markdown',
        ...(bericht.suggesties?.length ? suggesties(bericht.suggesties, naar.gebruikerId) : {}),
        ...(bericht.bronnen?.length ? { entities: [citaten(bericht.bronnen)] } : {}),
        ...(bericht.artikel ? { channelData: { feedbackLoop: { type: 'default' } } } : {}),
      }
    case 'kaart':
      return {
        ...message,
        summary: bericht.samenvatting,
        attachments: [CardFactory.adaptiveCard(bericht.kaart)],
        ...(bericht.vanzelf ? { channelData: { notification: { alert: true } } } : {}),
      }
    case 'trace':
      return {
        type: ActivityTypes.Trace,
        name: bericht.naam,
        label: bericht.naam,
        valueType: `https://thuisnabij.nl/trace/${bericht.naam}`,
        value: bericht.waarde,
      }
  }
}

/** An activity with where it goes; for what answers no request. */
export function addressed(activity: Partial<Activity>, adres: Adres): Partial<Activity> {
  return {
    ...activity,
    channelId: 'msteams',
    serviceUrl: adres.serviceUrl,
    from: { id: adres.botId, name: 'Thuisnabij' },
    recipient: { id: adres.gebruikerId, name: '' },
    conversation: { id: adres.gesprekId, tenantId: adres.tenantId } as Activity['conversation'],
  }
}

const message = { type: ActivityTypes.Message, locale: 'nl-NL' } as const

function suggesties(zinnen: readonly string[], gebruikerId: string): Partial<Activity> {
  const actions = zinnen.slice(0, MEESTE_SUGGESTIES).map((zin) => ({ type: 'imBack', title: zin, value: zin }))
  return { suggestedActions: { to: [gebruikerId], actions } }
}
