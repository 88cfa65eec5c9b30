import { createServer, type Server } from 'node:http'
import sirv from 'sirv'
import { geefDoor } from './doorgeven.ts'

/** A page of another site that points its own name at this machine would carry that name here. */
const lokaal = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/
/** Where Teams shows its tabs, in the browser and in its own programs. */
const teams = 'https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft https://*.office.com'
const csp = `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self' ${teams}`

/** Where the built page lies, and where the api answers. */
export type Tabopties = { readonly pagina: string; readonly apiAdres: string }

/** The server of the tab: the page, and the way from the page to the api. Not listening yet. */
export function maakTabserver({ pagina, apiAdres }: Tabopties): Server {
  const statisch = sirv(pagina, { setHeaders: (response) => response.setHeader('content-security-policy', csp) })

  return createServer((request, response) => {
    // Not every path is one: `//` is an address without a host.
    const pathname = URL.parse(request.url ?? '/', 'http://localhost')?.pathname
    if (pathname === undefined) {
      response.writeHead(400).end()
    } else if (!lokaal.test(request.headers.host ?? '')) {
      response.writeHead(403).end()
    } else if (pathname === '/gezond') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"gezond":true}')
    } else if (pathname === '/graphql') {
      geefDoor(request, response, apiAdres).catch(() => response.destroy())
    } else {
      statisch(request, response, () => {
        response.writeHead(404).end()
      })
    }
  })
}
