import { randomUUID } from 'node:crypto'
import { type Activity, ActivityTypes, type InvokeResponse, type TurnContext } from 'botbuilder'
import type { Antwoordpakket, Bericht, VerwerkBeurt } from '../../ports.ts'
import { toActivity } from './activiteit.ts'
import { FEEDBACK, KAARTACTIE, noemtGeenTenant, tenantOf, toInkomend } from './gebeurtenis.ts'
import { magSchrijvenNaar } from './service-url.ts'

export type Toelating = {
  /** No credentials: local use. */
  readonly anoniem: boolean
  readonly tenants: readonly string[]
  readonly serviceHosts: readonly string[]
}

/** Why an activity whose sender is known is not handled. */
export type Weigering = 'vreemde_tenant' | 'vreemde_service_url'

/**
 * One turn inside the SDK: looks at the tenant and the serviceUrl (the SDK looks at neither), has our own code handle it, and puts
 * the answer where the SDK takes it from. `geweigerd` is called instead when the activity may not come in.
 */
export const botLogic =
  (toelating: Toelating, verwerk: VerwerkBeurt, geweigerd: (reden: Weigering) => void) =>
  async (context: TurnContext): Promise<void> => {
    const { activity } = context
    const tenantId = toegelatenTenant(activity, toelating)
    if (!tenantId) return geweigerd('vreemde_tenant')

    const inkomend = toInkomend(activity, tenantId, activity.id || randomUUID())
    const regel = { anoniem: toelating.anoniem, hosts: toelating.serviceHosts }
    if (inkomend.wijze !== 'teruggeven' && !magSchrijvenNaar(activity.serviceUrl, regel))
      return geweigerd('vreemde_service_url')

    const pakket = await verwerk(inkomend)
    if (inkomend.wijze === 'teruggeven') {
      const activities = berichtenVan(pakket).map((bericht) => toActivity(bericht, inkomend.adres))
      if (activities.length > 0) await context.sendActivities(activities)
      return
    }
    if (activity.type === ActivityTypes.Invoke) await antwoordInvoke(context, pakket)
  }

function toegelatenTenant(activity: Partial<Activity>, { anoniem, tenants }: Toelating): string | undefined {
  if (anoniem && noemtGeenTenant(activity)) return tenants[0]
  const tenantId = tenantOf(activity)
  return tenantId && tenants.includes(tenantId) ? tenantId : undefined
}

const berichtenVan = (pakket: Antwoordpakket): readonly Bericht[] => {
  switch (pakket.soort) {
    case 'niets':
      return []
    case 'berichten':
      return pakket.berichten
    case 'kaart':
      return [{ soort: 'kaart', kaart: pakket.kaart, samenvatting: 'Thuisnabij' }]
    case 'melding':
      return [{ soort: 'tekst', tekst: pakket.tekst }]
  }
}

/** Every invoke gets an answer of the shape Teams knows for it, also one we do not know: without it Teams shows "something went wrong". */
async function antwoordInvoke(context: TurnContext, pakket: Antwoordpakket): Promise<void> {
  const value: InvokeResponse = { status: 200, body: invokeBody(context.activity.name, pakket) }
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value })
}

function invokeBody(name: string | undefined, pakket: Antwoordpakket): object {
  if (name === FEEDBACK) return {}

  const melding = pakket.soort === 'melding' ? pakket.tekst : ONBEKENDE_INVOKE
  if (name?.startsWith('task/')) return { task: { type: 'message', value: melding } }
  if (name?.startsWith('composeExtension/')) return { composeExtension: { type: 'message', text: melding } }
  if (name === KAARTACTIE && pakket.soort === 'kaart')
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: pakket.kaart }

  const type = 'application/vnd.microsoft.activity.message'
  return { statusCode: 200, type, value: name === KAARTACTIE && pakket.soort === 'niets' ? ONTVANGEN : melding }
}

const ONBEKENDE_INVOKE = 'Dit kan ik hier niet. Typ je vraag in de chat, of typ "hulp" om te zien wat ik kan.'
const ONTVANGEN = 'Ontvangen. Het antwoord staat in de chat.'
