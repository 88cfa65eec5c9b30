import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { leesOmgeving, type Omgeving } from './env.ts'
import { maakTabserver } from './server.ts'

const pagina = fileURLToPath(new URL('../dist', import.meta.url))

const { poort, apiPoort } = omgevingOfStop()
if (!existsSync(`${pagina}/index.html`)) {
  stop('Het tabblad is nog niet gebouwd. Doe eerst: pnpm --filter @thuisnabij/tab build')
}

const server = maakTabserver({ pagina, apiAdres: `http://127.0.0.1:${apiPoort}/graphql` })
server.on('error', (fout: NodeJS.ErrnoException) => {
  if (fout.code !== 'EADDRINUSE') throw fout
  stop(`Poort ${poort} is al in gebruik. Kies een andere met TAB_PORT.`)
})
server.listen(poort, '127.0.0.1', () => {
  process.stdout.write(`tab: http://localhost:${poort}\n`)
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
