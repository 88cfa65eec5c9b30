import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import sirv from 'sirv'
import { findPersona, type Personanummer } from '../protocol/persona.ts'
import { type Botdeps, installeer, voerIn } from './bot.ts'
import { connector, isConnectoradres } from './connector.ts'
import { maakGesprekken } from './gesprekken.ts'
import { toInvoer } from './invoer.ts'
import { type Antwoord, leesObject, stuurJson } from './json.ts'
import { stroom } from './stroom.ts'

const venster = /^\/gesprek\/(\d\d)\/(stroom|bericht|knop|formulier|duim|dialoog|zoeken|invoegen)$/
/** A page of another site that points its own name at this machine would carry that name here. */
const lokaal = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/
const csp = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'"

const fouten = {
  onbegrepen: { status: 400, body: { fout: 'Dit begrijpt de proefpagina niet.' } },
  elders: { status: 403, body: { fout: 'Deze pagina werkt alleen op de machine waar zij draait.' } },
  onbekend: { status: 404, body: { fout: 'Deze pagina bestaat niet.' } },
  geenPost: { status: 405, body: { fout: 'Alleen POST.' } },
  stuk: { status: 500, body: { fout: 'Er ging iets mis.' } },
} as const

/** Where the built page lies, and where the bot listens. */
export type Proefopties = { readonly pagina: string; readonly botPoort: number }

/** The server of the proef page: the page, the windows' lines, and the connector of the bot. Not listening yet. */
export function maakProefserver({ pagina, botPoort }: Proefopties): Server {
  const gesprekken = maakGesprekken()
  const nieuwId = idTeller()
  const geinstalleerd = new Set<Personanummer>()
  const statisch = sirv(pagina, { setHeaders: (response) => response.setHeader('content-security-policy', csp) })

  const server = createServer((request, response) => {
    behandel(request, response).catch((fout: unknown) => {
      process.stderr.write(`proef: ${fout instanceof Error ? fout.message : 'unknown fault'}\n`)
      if (response.headersSent) response.end()
      else stuurJson(response, fouten.stuk)
    })
  })
  return server

  async function behandel(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Not every path is one: `//` is an address without a host.
    const pathname = URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? ''
    const [, nummer, wat] = venster.exec(pathname) ?? []
    const persona = nummer ? findPersona(nummer)?.nummer : undefined

    if (!lokaal.test(request.headers.host ?? '')) stuurJson(response, fouten.elders)
    else if (pathname === '') stuurJson(response, fouten.onbegrepen)
    else if (pathname === '/gezond') stuurJson(response, { status: 200, body: { gezond: true } })
    else if (isConnectoradres(pathname)) {
      stuurJson(response, await connector({ gesprekken, nieuwId }, request, pathname))
    } else if (persona && wat === 'stroom') {
      stroom(gesprekken, persona, response)
      await open(persona)
    } else if (persona && wat) stuurJson(response, await neemAan(request, persona, wat))
    else statisch(request, response, () => stuurJson(response, fouten.onbekend))
  }

  async function neemAan(request: IncomingMessage, persona: Personanummer, wat: string): Promise<Antwoord> {
    if (request.method !== 'POST') return fouten.geenPost

    const gelezen = await leesObject(request)
    if ('status' in gelezen) return { status: gelezen.status, body: { fout: gelezen.reden } }

    const invoer = toInvoer(wat, gelezen.object)
    if (!invoer) return fouten.onbegrepen

    return { status: 200, body: await voerIn(botdeps(), persona, invoer) }
  }

  /** As in Teams, the bot hears of somebody the first time they open it; until it has, every opening tries again. */
  async function open(persona: Personanummer): Promise<void> {
    if (geinstalleerd.has(persona)) return

    geinstalleerd.add(persona)
    const gelukt = await installeer(botdeps(), persona)
    if (!gelukt) geinstalleerd.delete(persona)
  }

  function botdeps(): Botdeps {
    const adres = server.address()
    const poort = typeof adres === 'object' && adres ? adres.port : 0
    return {
      gesprekken,
      nieuwId,
      botAdres: `http://127.0.0.1:${botPoort}/api/messages`,
      serviceUrl: `http://127.0.0.1:${poort}/`,
    }
  }
}

/** Ids that look like those of Teams and are new after a restart too: the bot remembers the old ones. */
function idTeller(): () => string {
  let laatste = Date.now() * 1000
  return () => {
    laatste += 1
    return String(laatste)
  }
}
