import { randomUUID } from 'node:crypto'
import { type Activity, ActivityTypes, type InvokeResponse, type TurnContext } from 'botbuilder'
import type { Antwoordpakket, Bericht, VerwerkBeurt } from '../../ports.ts'
import { toActivity } from './activiteit.ts'
import { noemtGeenTenant, tenantOf, toInkomend } from './gebeurtenis.ts'
import { invokeBody } from './invoke.ts'
import type { DeurOptions } from './server.ts'
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
  (
    { toelating, verwerk, teksten }: Pick<DeurOptions, 'toelating' | 'teksten'> & { readonly verwerk: VerwerkBeurt },
    geweigerd: (reden: Weigering) => void,
  ) =>
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
    if (activity.type !== ActivityTypes.Invoke) return
    const value: InvokeResponse = { status: 200, body: invokeBody(activity.name, pakket, teksten) }
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value })
  }

function toegelatenTenant(activity: Partial<Activity>, { anoniem, tenants }: Toelating): string | undefined {
  if (anoniem && noemtGeenTenant(activity)) return tenants[0]
  const tenantId = tenantOf(activity)
  return tenantId && tenants.includes(tenantId) ? tenantId : undefined
}

const berichtenVan = (pakket: Antwoordpakket): readonly Bericht[] => {
  switch (pakket.soort) {
    case 'niets':
    case 'treffers':
      return []
    case 'berichten':
      return pakket.berichten
    case 'kaart':
    case 'venster':
      return [{ soort: 'kaart', kaart: pakket.kaart, samenvatting: 'Thuisnabij' }]
    case 'melding':
      return [{ soort: 'tekst', tekst: pakket.tekst }]
  }
}
