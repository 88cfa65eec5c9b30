import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { childEnv, root } from './env.ts'

/** How a program ended, and when it began. */
export type Ended = { readonly ok: boolean; readonly begun: number; readonly output: string }

const windows = process.platform === 'win32'

/** Runs a program of node_modules/.bin from the root of the repository; shows what it printed only when it failed. */
export function run(
  name: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  const begun = Date.now()
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules', '.bin', windows ? `${program}.cmd` : program), [...args], {
      cwd: root,
      env: childEnv(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data
      })
    }
    child.once('error', reject)
    child.once('close', (code) => {
      if (code !== 0) console.log(output.trimEnd())
      console.log(`${code === 0 ? 'goed' : 'FOUT'}  ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`)
      resolve({ ok: code === 0, begun, output })
    })
  })
}
