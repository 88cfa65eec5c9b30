import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { childEnv, type PortName, ports } from '../env.ts'
import { freePorts } from './ports.ts'

/** Where a house keeps its data, and the port of each app. */
export type Place = {
  readonly dataDir: string
  readonly port: Readonly<Record<PortName, number>>
  readonly remove: () => void
}

/** A start of the whole house. */
export type Launcher = {
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
  readonly printed: () => string
  /** Resolves to everything printed, once it matches or the launcher ended. */
  readonly says: (pattern: RegExp) => Promise<string>
}

/** A new folder, and ports that nobody listens on. */
export async function newPlace(): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), 'thuisnabij-e2e-'))
  // Otherwise root's Postgres, which runs as somebody else, would move out of it.
  chmodSync(dataDir, 0o755)
  const names = Object.keys(ports) as PortName[]
  const free = await freePorts(names.length)
  return {
    dataDir,
    port: Object.fromEntries(names.map((name, index) => [name, free[index]])) as Record<PortName, number>,
    remove: () => rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 }),
  }
}

/** The house from its front door: `npm start` without the bootstrap. */
export const launchHouse = (place: Place): Launcher =>
  launch([process.execPath, fileURLToPath(new URL('../start.ts', import.meta.url))], place)

/** Everything printed, once the house is ready or said why it will not be. */
export const untilReady = (house: Launcher): Promise<string> => house.says(/\(ready\)|gestopt|bezet|mislukte/)

/** Starts the house with this command, in a place of its own. */
export function launch([program = '', ...args]: readonly string[], { dataDir, port }: Place): Launcher {
  const chosen = Object.fromEntries(Object.entries(port).map(([name, number]) => [name, String(number)]))
  const ofAnother = { DATABASE_URL: undefined, NODE_ENV: undefined, THUISNABIJ_KLOK: undefined }
  const env = childEnv({ ...ofAnother, ...chosen, THUISNABIJ_DATA: dataDir })
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const says = (pattern: RegExp): Promise<string> =>
    new Promise((resolve) => {
      const look = () => pattern.test(output) && resolve(output)
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look)
      void ended.then(() => resolve(output))
    })
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data
    })
  }
  return { child, ended, says, printed: () => output }
}
