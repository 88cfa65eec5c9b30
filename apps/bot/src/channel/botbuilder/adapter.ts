import { type Activity, CloudAdapter, type TurnContext } from 'botbuilder'
import type { Inlog } from '../../env.ts'
import type { botAuthenticatie } from './authenticatie.ts'

type Logic = (context: TurnContext) => Promise<void>
type Authenticatie = ReturnType<typeof botAuthenticatie>
type Connector = Awaited<ReturnType<ReturnType<Authenticatie['createConnectorFactory']>['create']>>

/**
 * The adapter of the SDK, without its own HTTP handling (which crashes on `{}` and shows the text of an error) and without
 * onTurnError (which would make a failed proactive message look sent).
 */
export class ThuisnabijAdapter extends CloudAdapter {
  readonly #authenticatie: Authenticatie
  readonly #appId: string
  readonly #connectors = new Map<string, Promise<Connector>>()

  constructor(authenticatie: Authenticatie, inlog: Inlog) {
    super(authenticatie)
    this.#authenticatie = authenticatie
    this.#appId = inlog.soort === 'anoniem' ? '' : inlog.appId
  }

  /** Checks the caller, then runs the turn. Gives what must be in the response body, if anything. Rejects when the caller is refused. */
  verwerk(authorization: string, activity: Partial<Activity>, logic: Logic) {
    return this.processActivity(authorization, activity as Activity, logic)
  }

  /** A client for one connector, kept, as the bot itself. `serviceUrl` comes from an address that was checked at the edge. */
  connector(serviceUrl: string): Promise<Connector> {
    const known = this.#connectors.get(serviceUrl)
    if (known) return known

    const factory = this.#authenticatie.createConnectorFactory(this.createClaimsIdentity(this.#appId))
    const made = factory.create(serviceUrl, '').catch((error: unknown) => {
      this.#connectors.delete(serviceUrl)
      throw error
    })
    this.#connectors.set(serviceUrl, made)
    return made
  }
}
