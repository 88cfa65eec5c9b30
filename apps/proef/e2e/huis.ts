import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { omgevingVoor } from './env.ts'

const starter = fileURLToPath(new URL('../../../scripts/start.ts', import.meta.url))
const startduurMs = 150_000

/** The whole house, running: Postgres, api, bot, tab and proef page, on ports and in a folder of its own. */
export type Huis = {
  readonly proef: string
  readonly tab: string
  readonly api: string
  readonly stop: () => Promise<void>
}

/** Starts the house as `npm start` does, with the demo data and their clock; resolves when every part is healthy. */
export async function startHuis(): Promise<Huis> {
  const map = mkdtempSync(join(tmpdir(), 'thuisnabij-e2e-'))
  // Otherwise root's Postgres, which runs as somebody else, would move out of it.
  chmodSync(map, 0o755)
  const poorten = await vrijePoorten(['BOT_PORT', 'API_PORT', 'TAB_PORT', 'PROEF_PORT'])
  const env = omgevingVoor({ ...poorten, THUISNABIJ_DATA: map })
  const proces = spawn(process.execPath, [starter], { env, stdio: ['pipe', 'pipe', 'pipe'] })
  let uitvoer = ''
  for (const stroom of [proces.stdout, proces.stderr]) stroom.on('data', (deel) => (uitvoer += deel))

  const adres = (naam: string) => `http://localhost:${poorten[naam]}`
  const stop = async () => {
    if (proces.exitCode === null) {
      const gestopt = once(proces, 'exit')
      proces.kill('SIGINT')
      await gestopt
    }
    rmSync(map, { recursive: true, force: true })
  }
  const tot = Date.now() + startduurMs
  for (const naam of Object.keys(poorten)) {
    while (!(await gezond(adres(naam)))) {
      if (proces.exitCode === null && Date.now() < tot) {
        await setTimeout(100)
        continue
      }
      await stop()
      throw new Error(`The house did not start (${naam}):\n${uitvoer}`)
    }
  }
  return { proef: adres('PROEF_PORT'), tab: adres('TAB_PORT'), api: adres('API_PORT'), stop }
}

async function gezond(adres: string): Promise<boolean> {
  try {
    return (await fetch(`${adres}/gezond`)).ok
  } catch {
    return false
  }
}

async function vrijePoorten(namen: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const servers = await Promise.all(
    namen.map(async (naam) => {
      const server = createServer().listen(0, '127.0.0.1')
      await once(server, 'listening')
      return { naam, server }
    }),
  )
  const poorten = servers.map(({ naam, server }) => {
    const adres = server.address()
    server.close()
    return [naam, String(typeof adres === 'object' && adres ? adres.port : 0)] as const
  })
  return Object.fromEntries(poorten)
}
