import type { IncomingMessage, ServerResponse } from 'node:http'

/** As large as the api takes. */
const maxBytes = 64 * 1024
const wachttijdMs = 15_000

/**
 * Passes a question of the page on to the api, so that page and api are one origin for the browser and the api's CORS
 * can stay closed. Only what the api needs goes along: the JSON body and who asks.
 */
export async function geefDoor(request: IncomingMessage, response: ServerResponse, apiAdres: string): Promise<void> {
  if (request.method !== 'POST') return weiger(response, 405, 'Stel je vraag met POST.')
  if (!request.headers['content-type']?.startsWith('application/json')) {
    return weiger(response, 415, 'Stuur je vraag als application/json.')
  }
  const delen: Buffer[] = []
  let bytes = 0
  for await (const deel of request as AsyncIterable<Buffer>) {
    bytes += deel.length
    if (bytes > maxBytes) return weiger(response, 413, 'De vraag is te groot.')
    delen.push(deel)
  }
  const persona = request.headers['x-thuisnabij-persona']
  const antwoord = await vraag(apiAdres, Buffer.concat(delen), typeof persona === 'string' ? persona : undefined)
  if (!antwoord) return weiger(response, 502, 'De gegevens zijn nu niet bereikbaar.')

  response.writeHead(antwoord.status, kop)
  response.end(antwoord.inhoud)
}

async function vraag(apiAdres: string, body: Buffer, persona: string | undefined) {
  try {
    const antwoord = await fetch(apiAdres, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(persona && { 'x-thuisnabij-persona': persona }),
      },
      body: new Uint8Array(body),
      signal: AbortSignal.timeout(wachttijdMs),
    })
    return { status: antwoord.status, inhoud: await antwoord.text() }
  } catch {
    return undefined
  }
}

const kop = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }

function weiger(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, kop)
  response.end(JSON.stringify({ errors: [{ message }] }))
}
