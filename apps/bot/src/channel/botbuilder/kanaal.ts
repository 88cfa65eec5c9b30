import { ActivityTypes } from 'botbuilder'
import type { Adres, Kanaal, Verzending } from '../../ports.ts'
import { addressed, toActivity } from './activiteit.ts'
import type { ThuisnabijAdapter } from './adapter.ts'
import { ConnectorFault } from './connector-http.ts'

/** @source github.com/MicrosoftDocs/msteams-docs, issue 6139: the message was deleted, the person can still be written to */
const BERICHT_WEG = /^ActivityNotFound/

type Connector = Awaited<ReturnType<ThuisnabijAdapter['connector']>>

/** Sending and replacing through the connector the address names. */
export function botbuilderKanaal(adapter: ThuisnabijAdapter): Kanaal {
  const metConnector = async (adres: Adres, doe: (connector: Connector) => Promise<{ id?: string }>) => {
    try {
      const { id } = await doe(await adapter.connector(adres.serviceUrl))
      return verzonden(id)
    } catch (error) {
      return toVerzending(error)
    }
  }

  return {
    async typ(adres) {
      await metConnector(adres, (connector) =>
        connector.conversations.sendToConversation(adres.gesprekId, addressed({ type: ActivityTypes.Typing }, adres)),
      )
    },
    stuur: (adres, bericht) =>
      metConnector(adres, (connector) =>
        connector.conversations.sendToConversation(adres.gesprekId, addressed(toActivity(bericht, adres), adres)),
      ),
    async vervang(adres, activityId, bericht) {
      const verzending = await metConnector(adres, (connector) => {
        const activity = { ...addressed(toActivity(bericht, adres), adres), id: activityId }
        return connector.conversations.updateActivity(adres.gesprekId, activityId, activity)
      })
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
