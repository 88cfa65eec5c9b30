import { type Activity, ActivityTypes } from 'botbuilder'
import type { Adres, Kanaal, Verzending } from '../../ports.ts'
import { addressed, toActivity } from './activiteit.ts'
import type { ThuisnabijAdapter } from './adapter.ts'
import { ConnectorFault, withBody } from './connector-http.ts'

/** @source github.com/MicrosoftDocs/msteams-docs, issue 6139: the message was deleted, the person can still be written to */
const BERICHT_WEG = /^ActivityNotFound/

type Connector = Awaited<ReturnType<ThuisnabijAdapter['connector']>>

/** Sending and replacing through the connector the address names. */
export function botbuilderKanaal(adapter: ThuisnabijAdapter): Kanaal {
  const roep = async (
    adres: Adres,
    activity: Partial<Activity>,
    doe: (connector: Connector, activity: Partial<Activity>) => Promise<{ id?: string }>,
  ): Promise<Verzending> => {
    const heel = addressed(activity, adres)
    try {
      const connector = await adapter.connector(adres.serviceUrl)
      const { id } = await withBody(heel, () => doe(connector, heel))
      return verzonden(id)
    } catch (error) {
      return toVerzending(error)
    }
  }
  const stuur = (adres: Adres, activity: Partial<Activity>) =>
    roep(adres, activity, ({ conversations }, heel) => conversations.sendToConversation(adres.gesprekId, heel))

  return {
    async typ(adres) {
      await stuur(adres, { type: ActivityTypes.Typing })
    },
    stuur: (adres, bericht) => stuur(adres, toActivity(bericht, adres)),
    async vervang(adres, id, bericht) {
      const activity = { ...toActivity(bericht, adres), id }
      const verzending = await roep(adres, activity, ({ conversations }, heel) =>
        conversations.updateActivity(adres.gesprekId, id, heel),
      )
      const isWeg = verzending.kind === 'geblokkeerd' && BERICHT_WEG.test(verzending.code)
      return isWeg ? { kind: 'weg', code: verzending.code } : verzending
    },
  }
}

const verzonden = (id: string | undefined): Verzending =>
  id ? { kind: 'verzonden', activityId: id } : { kind: 'verzonden' }

/** Whatever is not a fault of the connector failed before the call: no token, or no such key. Nothing was sent. */
function toVerzending(error: unknown): Verzending {
  if (error instanceof ConnectorFault) return error.verzending
  return { kind: 'later', code: error instanceof Error ? error.name : 'onbekend' }
}
