import { createServer, type Server, type ServerResponse } from 'node:http'
import type { Teksten } from '@thuisnabij/gesprek'
import type { VerwerkBeurt } from '../../ports.ts'
import type { ThuisnabijAdapter } from './adapter.ts'
import { isActivity } from './gebeurtenis.ts'
import { botLogic, type Toelating, type Weigering } from './logic.ts'
import { readJsonBody } from './request-body.ts'

export type DeurOptions = {
  readonly adapter: ThuisnabijAdapter
  readonly toelating: Toelating
  readonly teksten: Teksten
  /** Absent in a process that only does the deliveries. */
  readonly verwerk?: VerwerkBeurt
  /** What `GET /gezond` shows: counts and ages, nothing about persons. */
  readonly gezond: () => Promise<Gezondheid>
  /** Codes only, never what was said. */
  readonly log: (regel: string) => void
}

export type Gezondheid = { readonly gezond: boolean } & Readonly<Record<string, unknown>>

/**
 * The bot's HTTP door: `POST /api/messages` for activities, `GET /gezond` for who watches it. Bodies of its own answers are
 * generic, so that nothing from inside can leave by an error message.
 */
export function botServer(deur: DeurOptions): Server {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0]
    const afhandelen = async () => {
      if (path === '/gezond') return request.method === 'GET' ? toonGezondheid(deur, response) : end(response, 405)
      const { verwerk } = deur
      if (path !== '/api/messages' || !verwerk) return end(response, 404)
      if (request.method !== 'POST') return end(response, 405)

      const gelezen = await readJsonBody(request)
      if (!gelezen.ok) return end(response, gelezen.status, { close: true })
      if (!isActivity(gelezen.body)) return end(response, 400)
      // For other channels the SDK has other rules about tokens.
      if (!deur.toelating.anoniem && gelezen.body.channelId !== 'msteams') return end(response, 403)
      return await verwerkActivity({ ...deur, verwerk }, gelezen.body, request.headers.authorization ?? '', response)
    }
    afhandelen().catch((error: unknown) => {
      deur.log(`bot: verzoek mislukt (${naamVan(error)})`)
      end(response, 500, { close: true })
    })
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 15_000
  return server
}

async function verwerkActivity(
  deur: DeurOptions & { readonly verwerk: VerwerkBeurt },
  activity: Parameters<ThuisnabijAdapter['verwerk']>[1],
  authorization: string,
  response: ServerResponse,
): Promise<void> {
  const { adapter, log } = deur
  let begonnen = false
  let weigering: Weigering | undefined
  const logic = botLogic(deur, (reden) => {
    weigering = reden
  })
  try {
    const uitkomst = await adapter.verwerk(authorization, metDatums(activity), (context) => {
      begonnen = true
      return logic(context)
    })
    if (weigering) {
      log(`bot: activiteit geweigerd (${weigering})`)
      return end(response, 403)
    }
    return uitkomst ? json(response, uitkomst.status, uitkomst.body ?? {}) : end(response, 200)
  } catch (error) {
    // Before the turn began it is the caller who was refused, whatever the SDK calls it: it answers 500 to a bad signature.
    if (!begonnen) {
      log(`bot: aanroeper geweigerd (${naamVan(error)})`)
      return end(response, isStoring(error) ? 503 : 401)
    }
    throw error
  }
}

/** The SDK wants its timestamps as dates; the only ones it looks at itself. */
function metDatums<T extends object>(activity: T): T {
  const { timestamp, localTimestamp, expiration, ...rest } = activity as Record<string, unknown>
  return rest as T
}

/** The keys of the channel could not be read: not the caller's fault, so the channel may try again. */
const isStoring = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 500

async function toonGezondheid({ gezond }: DeurOptions, response: ServerResponse): Promise<void> {
  const stand = await gezond()
  json(response, stand.gezond ? 200 : 503, stand)
}

function json(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}

function end(response: ServerResponse, status: number, { close = false } = {}): void {
  if (response.headersSent) return
  response.writeHead(status, { 'cache-control': 'no-store', ...(close ? { connection: 'close' } : {}) })
  response.end()
}

const naamVan = (error: unknown): string => (error instanceof Error ? error.name : 'onbekend')
