import { type ChildProcess, spawn } from 'node:child_process'
import { childEnv, ports } from '../env.ts'

/** A start of the whole house. */
export type Launcher = {
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
  readonly printed: () => string
  /** Resolves to everything printed, once it matches or the launcher ended. */
  readonly says: (pattern: RegExp) => Promise<string>
}

/** Where it keeps its data, and a port for each app. */
type Place = { readonly dataDir: string; readonly free: readonly number[] }

/** Starts the house with this command, in a place of its own. */
export function launch([program = '', ...args]: readonly string[], { dataDir, free }: Place): Launcher {
  const chosen = Object.fromEntries(Object.keys(ports).map((name, index) => [name, String(free[index])]))
  const env = childEnv({ ...chosen, THUISNABIJ_DATA: dataDir, DATABASE_URL: undefined, NODE_ENV: undefined })
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
