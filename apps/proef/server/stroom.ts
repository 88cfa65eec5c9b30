import type { ServerResponse } from 'node:http'
import type { Personanummer } from '../protocol/persona.ts'
import type { Gesprekken } from './gesprekken.ts'

/** Often enough that nothing between browser and server thinks the line is dead. */
const hartslagMs = 20_000

/** Holds a window's line open and tells it all that happens to this persona (server-sent events). */
export function stroom(gesprekken: Gesprekken, persona: Personanummer, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' })
  const stop = gesprekken.volgen(persona, (gebeurtenis) => {
    response.write(`data: ${JSON.stringify(gebeurtenis)}\n\n`)
  })
  const hartslag = setInterval(() => response.write(':\n\n'), hartslagMs)
  response.on('close', () => {
    clearInterval(hartslag)
    stop()
  })
}
