import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { childEnv, root } from './env.ts'

/** Bundles the pages of tab and proef that changed since the last time; the rest comes from the cache. */
export function buildPages(say: (line: string) => void): Promise<void> {
  say("Pagina's bundelen (alleen wat veranderd is) …")
  return new Promise((resolve, reject) => {
    const turbo = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'turbo.cmd' : 'turbo')
    const args = ['run', 'build', '--output-logs=errors-only', '--no-update-notifier']
    const options = { cwd: root, env: childEnv({ TURBO_TELEMETRY_DISABLED: '1' }), shell: process.platform === 'win32' }
    execFile(turbo, args, options, (error, stdout, stderr) => {
      if (!error) resolve()
      else reject(new Error(`De pagina's konden niet worden gebundeld:\n${`${stdout}${stderr}`.trim()}`))
    })
  })
}
