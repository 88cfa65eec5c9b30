import { AsyncLocalStorage } from 'node:async_hooks'
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import type { Verzending } from '../../ports.ts'

type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>
export type HttpClient = NonNullable<ConnectorOptions['httpClient']>
type HttpResponse = Awaited<ReturnType<HttpClient['sendRequest']>>

/** A call to the connector that gave no success, with what is known of its outcome. Carries codes, never a body. */
export class ConnectorFault extends Error {
  readonly verzending: Exclude<Verzending, { kind: 'verzonden' }>

  constructor(verzending: Exclude<Verzending, { kind: 'verzonden' }>) {
    super(`connector: ${verzending.kind} (${verzending.code})`)
    this.name = 'ConnectorFault'
    this.verzending = verzending
  }
}

/**
 * The HTTP client under the SDK: one attempt, a time-out, no redirect, and every failure as a {@link ConnectorFault}.
 *
 * Without it the SDK posts a message up to four times after a 5xx or a reset, and waits for ever for an answer. An error of a
 * class of our own is what keeps its retry policies from trying again.
 */
export function connectorHttp(timeoutMs: number): HttpClient {
  return {
    async sendRequest(request) {
      const response = await attempt(request.url, {
        method: request.method,
        headers: outgoingHeaders(request.headers.toJson()),
        body: bodies.getStore() ?? (typeof request.body === 'string' ? request.body : null),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      })
      const bodyAsText = await readBody(response)
      if (!response.ok) throw new ConnectorFault(ofStatus(response, bodyAsText))

      const headers = { toJson: () => ({ 'content-type': response.headers.get('content-type') ?? 'application/json' }) }
      return { request, status: response.status, headers, bodyAsText } as unknown as HttpResponse
    },
  }
}

const bodies = new AsyncLocalStorage<string>()

/**
 * Makes one call of the SDK with this as its body, whole. The SDK writes only what its model of an activity knows, and drops the
 * citations of a message without a word.
 */
export const withBody = <T>(body: object, call: () => Promise<T>): Promise<T> => bodies.run(JSON.stringify(body), call)

/** Seconds or an HTTP date, as milliseconds from now; absent when the header says neither. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (!header) return undefined
  const seconds = Number(header)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}

async function attempt(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    throw new ConnectorFault(ofNetwork(error))
  }
}

async function readBody(response: Response): Promise<string> {
  try {
    return await response.text()
  } catch {
    // The status line came, the rest did not: after a 2xx the message is there, but its id is lost.
    if (response.ok) return '{}'
    throw new ConnectorFault({ kind: 'onzeker', code: `${response.status}` })
  }
}

/** Failed before a connection stood: surely not delivered. Anything later may have been. */
function ofNetwork(error: unknown): ConnectorFault['verzending'] {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error ? ('code' in cause && String(cause.code)) || cause.name : 'onbekend'
  const nooitVerbonden = [
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
  ]
  return nooitVerbonden.includes(code) ? { kind: 'later', code } : { kind: 'onzeker', code }
}

/**
 * @source Teams, "Optimize your bot with rate limiting" (429, 412, 502 and 504 may be tried again) and "Send proactive messages"
 * (403 and 404: the person blocked, removed or never had the bot).
 */
function ofStatus(response: Response, body: string): ConnectorFault['verzending'] {
  const { status } = response
  const code = errorCode(body) ?? `${status}`
  const naMs = retryAfterMs(response.headers.get('retry-after'), Date.now())
  switch (status) {
    case 401:
    case 412:
    case 429:
    case 502:
    case 504:
      return { kind: 'later', code, ...(naMs === undefined ? {} : { naMs }) }
    case 403:
    case 404:
      return { kind: 'geblokkeerd', code }
    default:
      return status >= 500 || status === 408 ? { kind: 'onzeker', code } : { kind: 'mislukt', code }
  }
}

function errorCode(body: string): string | undefined {
  const match = /"code"\s*:\s*"([A-Za-z]{1,60})"/.exec(body)
  return match?.[1]
}

/** What fetch sets itself must not be set twice. */
function outgoingHeaders(headers: Record<string, string>): Record<string, string> {
  const own = ['content-length', 'host', 'connection', 'accept-encoding']
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name.toLowerCase())))
}
