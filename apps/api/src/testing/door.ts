import { once } from 'node:events'
import { request, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { connect } from 'node:net'

/** A request as it goes over the line; of a plain question to /graphql unless it says otherwise. */
export type Sent = {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}
export type Received = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

export const plain = { 'content-type': 'application/json', 'x-thuisnabij-persona': '01' } as const

/** Headers that belong to the line rather than to the answer. */
const OF_THE_LINE = ['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']

/** Sends requests to a server that listens on a port of this machine. */
export const lineTo = (server: Server) => {
  const { port } = server.address() as AddressInfo
  return {
    async ask({ method = 'POST', path = '/graphql', headers = plain, body = '' }: Sent): Promise<Received> {
      const length = headers['transfer-encoding'] ? {} : { 'content-length': String(Buffer.byteLength(body)) }
      const sent = request({ port, host: '127.0.0.1', method, path, headers: { ...length, ...headers } })
      sent.end(body)
      const [response] = await once(sent, 'response')
      let text = ''
      for await (const chunk of response.setEncoding('utf8')) text += chunk
      return { status: response.statusCode, headers: ofTheAnswer(response.headers), body: text }
    },
    /** A line to write on byte by byte. */
    async open(): Promise<Socket> {
      const socket = connect(port, '127.0.0.1').setEncoding('utf8')
      await once(socket, 'connect')
      return socket
    },
  }
}

export const ofTheAnswer = (headers: object) =>
  Object.fromEntries(
    Object.entries(headers)
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => !OF_THE_LINE.includes(name)),
  )

/** The bytes of a plain question. */
export const bytesOf = (body: string, extra = '') =>
  `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\nx-thuisnabij-persona: 01\r\n${extra}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
