import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request the connector got. */
export type Ontvangst = {
  readonly method: string
  readonly path: string
  readonly activity: Readonly<Record<string, unknown>>
  /** Under which the message stands from now on. */
  readonly id: string
}

/** How the connector answers one request: normally; with a status; by taking it and breaking off; or not at all. */
export type Gedrag =
  | { readonly soort: 'goed' }
  | { readonly soort: 'status'; readonly status: number; readonly code?: string; readonly retryAfter?: string }
  | { readonly soort: 'reset' }
  | { readonly soort: 'hangt' }

export type NepConnector = AsyncDisposable & {
  readonly serviceUrl: string
  readonly ontvangen: Ontvangst[]
  /** What the next requests get, in order; after those all go well. */
  readonly straks: Gedrag[]
  /** As `straks`, for requests that replace a message. */
  readonly straksBijVervangen: Gedrag[]
}

/** A connector as Teams has it, on this machine, that can be told to misbehave. */
export async function nepConnector(): Promise<NepConnector> {
  const ontvangen: Ontvangst[] = []
  const straks: Gedrag[] = []
  const straksBijVervangen: Gedrag[] = []
  let volgnummer = 0

  const server = createServer((request, response) => {
    void lees(request).then((activity) => {
      const { method = '', url: path = '' } = request
      const id = method === 'PUT' ? (path.split('/').at(-1) ?? '') : `act-${++volgnummer}`
      ontvangen.push({ method, path, activity, id })
      const gedrag = (method === 'PUT' ? straksBijVervangen.shift() : undefined) ?? straks.shift()
      antwoord(gedrag ?? { soort: 'goed' }, response, id)
    })
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))

  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    ontvangen,
    straks,
    straksBijVervangen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((klaar) => server.close(klaar))
    },
  }
}

async function lees(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  let tekst = ''
  for await (const deel of request) tekst += String(deel)
  return tekst === '' ? {} : (JSON.parse(tekst) as Record<string, unknown>)
}

function antwoord(gedrag: Gedrag, response: ServerResponse, id: string): void {
  switch (gedrag.soort) {
    case 'goed':
      response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id }))
      return
    case 'status': {
      const kop = {
        'content-type': 'application/json',
        ...(gedrag.retryAfter ? { 'retry-after': gedrag.retryAfter } : {}),
      }
      const fout = { error: { code: gedrag.code ?? 'Fout', message: 'nep' } }
      response.writeHead(gedrag.status, kop).end(JSON.stringify(fout))
      return
    }
    case 'reset':
      response.socket?.destroy()
      return
    case 'hangt':
      return
  }
}
