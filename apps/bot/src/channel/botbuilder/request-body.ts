import type { IncomingMessage } from 'node:http'

/** Teams' own messages stay far below this. */
const MEESTE_BYTES = 256 * 1024
/** Deeper than any activity; JSON that goes deeper is there to break who reads it. */
const MEESTE_DIEPTE = 64

export type Body =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly status: 400 | 413 | 415 }

/** The JSON body of a request, or the HTTP status that says what is wrong with it. */
export async function readJsonBody(request: IncomingMessage): Promise<Body> {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') return { ok: false, status: 415 }
  if (Number(request.headers['content-length'] ?? 0) > MEESTE_BYTES) return { ok: false, status: 413 }

  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MEESTE_BYTES) return { ok: false, status: 413 }
    chunks.push(chunk)
  }
  return parse(Buffer.concat(chunks).toString('utf8'))
}

function parse(text: string): Body {
  if (depth(text) > MEESTE_DIEPTE) return { ok: false, status: 400 }
  try {
    return { ok: true, body: JSON.parse(text) as unknown }
  } catch {
    return { ok: false, status: 400 }
  }
}

/** How deep objects and arrays lie in each other; brackets within strings do not count. */
function depth(text: string): number {
  let now = 0
  let deepest = 0
  for (const [piece] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (piece === '{' || piece === '[') deepest = Math.max(deepest, ++now)
    if (piece === '}' || piece === ']') now--
  }
  return deepest
}
