// The door of `npm start` and `npm test`: runs on the Node that the machine has (20 or newer) and needs no package.
// It gets what is missing, then hands over to start.ts or check.ts under the Node of this project.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { explain } from './bootstrap-explain.mjs'
import { ensurePackages, ensureTools, root } from './bootstrap-tools.mjs'

const programs = { start: 'start.ts', test: 'check.ts' }
const [command = '', ...rest] = process.argv.slice(2)

try {
  const script = programs[command]
  if (!script) throw new Error(`Onbekende opdracht "${command}". Gebruik npm start of npm test.`)
  const tools = await ensureTools()
  await ensurePackages(tools)
  handOver(tools, join(root, 'scripts', script))
} catch (error) {
  console.error(`\n${explain(error)}`)
  process.exitCode = 1
}

/** Runs the script as a child that hears every signal, and that ends when this process is gone (its channel closes). */
function handOver(tools, script) {
  const child = spawn(tools.node, ['--disable-warning=ExperimentalWarning', script, ...rest], {
    cwd: root,
    env: tools.env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.once('error', (error) => {
    console.error(`\n${explain(error)}`)
    process.exitCode = 1
  })
  child.once('exit', (code) => {
    process.exitCode = code ?? 1
    process.removeAllListeners()
  })
}
