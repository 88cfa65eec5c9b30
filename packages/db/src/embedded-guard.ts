// Runs as a process of its own beside a server for tests. Its stdin is a pipe that only the test process holds: at
// its end, however that process ended, the server stops and its folders go.
import { rmSync } from 'node:fs'
import { type Binaries, run } from './embedded-binaries.ts'

const { binaries, folder, temporary } = JSON.parse(process.argv[2] ?? '') as {
  readonly binaries: Binaries
  readonly folder: string
  readonly temporary: readonly string[]
}

process.stdin.resume()
process.stdin.on('close', async () => {
  await run(binaries, 'pg_ctl', ['stop', '-D', folder, '-m', 'immediate'])
  for (const path of temporary) rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})
