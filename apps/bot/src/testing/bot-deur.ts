import type { AddressInfo } from 'node:net'
import { maakTeksten } from '@thuisnabij/gesprek'
import { ThuisnabijAdapter } from '../channel/botbuilder/adapter.ts'
import { type AuthenticatieOptions, botAuthenticatie } from '../channel/botbuilder/authenticatie.ts'
import { botServer } from '../channel/botbuilder/server.ts'
import type { VerwerkBeurt } from '../ports.ts'

export const TENANT = '00000000-0000-0000-0000-00000000aaaa'
export const persona = (nummer: string): string => `00000000-0000-0000-0000-0000000000${nummer}`

export type TestDeur = AsyncDisposable & {
  readonly url: string
  readonly logregels: readonly string[]
  readonly post: (body: unknown, headers?: Record<string, string>) => Promise<Response>
}

/** The real HTTP door on a free port, with turns handled by `verwerk`. */
export async function openDeur(
  verwerk: VerwerkBeurt,
  authenticatie: Partial<AuthenticatieOptions> = {},
): Promise<TestDeur> {
  const logregels: string[] = []
  const inlog = authenticatie.inlog ?? { soort: 'anoniem' }
  const server = botServer({
    adapter: new ThuisnabijAdapter(botAuthenticatie({ timeoutMs: 500, ...authenticatie, inlog }), inlog),
    toelating: { anoniem: inlog.soort === 'anoniem', tenants: [TENANT], serviceHosts: [] },
    teksten: maakTeksten(),
    verwerk,
    gezond: async () => ({ gezond: true }),
    log: (regel) => logregels.push(regel),
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url,
    logregels,
    post: (body, headers = {}) =>
      fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((klaar) => server.close(klaar))
    },
  }
}

/** A message of persona 01 in a conversation of their own, answered in the response. */
export const vraag = {
  type: 'message',
  id: 'a1',
  text: 'hulp',
  channelId: 'msteams',
  deliveryMode: 'expectReplies',
  serviceUrl: 'http://127.0.0.1:1/',
  from: { id: '29:01', aadObjectId: persona('01') },
  recipient: { id: '28:bot' },
  conversation: { id: 'p-01', conversationType: 'personal', tenantId: TENANT },
  channelData: { tenant: { id: TENANT } },
}
