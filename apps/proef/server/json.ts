import type { IncomingMessage, ServerResponse } from 'node:http'

/** Larger bodies are refused, as Teams and the bot's own door do. */
const maxBytes = 256 * 1024

/** A body that cannot be used: the status to answer with, and a word for the developer. */
export type OngeldigVerzoek = { readonly status: 400 | 413 | 415; readonly reden: string }

/** The JSON object of a request body, or why it is none. */
export async function leesObject(
  request: IncomingMessage,
): Promise<{ readonly object: Readonly<Record<string, unknown>> } | OngeldigVerzoek> {
  if (!request.headers['content-type']?.startsWith('application/json')) {
    return { status: 415, reden: 'Content-Type must be application/json' }
  }
  const delen: Buffer[] = []
  let bytes = 0
  for await (const deel of request as AsyncIterable<Buffer>) {
    bytes += deel.length
    if (bytes > maxBytes) return { status: 413, reden: 'Body is larger than 256 kB' }
    delen.push(deel)
  }
  const inhoud = ontleed(Buffer.concat(delen).toString('utf8'))
  return isObject(inhoud) ? { object: inhoud } : { status: 400, reden: 'Body must be a JSON object' }
}

/** Whether a value is a JSON object: not null, not a list. */
export function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
}

/** A status and the JSON that goes with it. */
export type Antwoord = { readonly status: number; readonly body: unknown }

/** Answers with JSON that nobody may keep. */
export function stuurJson(response: ServerResponse, { status, body }: Antwoord): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}

function ontleed(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}
