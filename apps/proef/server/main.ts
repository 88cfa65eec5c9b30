import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { leesOmgeving, type Omgeving } from './env.ts'
import { maakProefserver } from './server.ts'

const pagina = fileURLToPath(new URL('../dist', import.meta.url))

const omgeving = omgevingOfStop()
if (!existsSync(`${pagina}/index.html`)) {
  stop('De proefpagina is nog niet gebouwd. Doe eerst: pnpm --filter @thuisnabij/proef build')
}

const server = maakProefserver({ pagina, botPoort: omgeving.botPoort })
server.on('error', (fout: NodeJS.ErrnoException) => {
  if (fout.code !== 'EADDRINUSE') throw fout
  stop(`Poort ${omgeving.poort} is al in gebruik. Kies een andere met PROEF_PORT.`)
})
server.listen(omgeving.poort, '127.0.0.1', () => {
  process.stdout.write(`proef: http://localhost:${omgeving.poort}\n`)
})
for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signaal, () => {
    server.close()
    server.closeAllConnections()
  })
}

function omgevingOfStop(): Omgeving {
  try {
    return leesOmgeving()
  } catch (fout) {
    return stop(fout instanceof Error ? fout.message : 'Onbekende instellingen.')
  }
}

function stop(reden: string): never {
  process.stderr.write(`${reden}\n`)
  process.exit(1)
}
