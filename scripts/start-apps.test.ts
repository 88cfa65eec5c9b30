import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { readStartEnv } from './env.ts'
import { type App, requireFreePorts, startApp, stopApps, waitUntilHealthy } from './start-apps.ts'
import { freePorts } from './testing/ports.ts'

const app: App = { name: 'proef', main: 'scripts/testing/app.ts', port: 'PROEF_PORT' }

test('an app runs until it is stopped', async () => {
  const port = await freePort()
  const running = startApp(app, { PROEF_PORT: String(port) })
  await waitUntilHealthy(running, envWith(port))
  expect(await answers(port)).toBe(true)
  await stopApps([running])
  expect(await answers(port)).toBe(false)
})

test('an app that ends while it starts is named, with its exit code', async () => {
  const running = startApp(app, { PROEF_PORT: '1' })
  await expect(waitUntilHealthy(running, envWith(1))).rejects.toThrow(/^proef is gestopt \(code 3\)/)
})

test('an app ends when the process that started it is killed', async () => {
  const port = await freePort()
  const code = `
    const { startApp, waitUntilHealthy } = await import('${new URL('start-apps.ts', import.meta.url).href}')
    const app = ${JSON.stringify(app)}
    await waitUntilHealthy(startApp(app, { PROEF_PORT: '${port}' }), { port: { PROEF_PORT: ${port} } })
    process.kill(process.pid, 'SIGKILL')`
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' })
  expect(await new Promise((resolve) => launcher.once('exit', (_, signal) => resolve(signal)))).toBe('SIGKILL')
  await expect.poll(() => answers(port), { timeout: 6000 }).toBe(false)
})

test('a port that is taken is named, with the variable that moves it', async () => {
  const port = await freePort()
  const taken = createServer().listen(port, '127.0.0.1')
  await once(taken, 'listening')
  await expect(requireFreePorts([app], envWith(port))).rejects.toThrow(
    new RegExp(`^Poort ${port} \\(proef\\) is bezet.* PROEF_PORT=\\d+ npm start$`),
  )
  taken.close()
  await expect(requireFreePorts([app], envWith(await freePort()))).resolves.toBeUndefined()
})

const freePort = async (): Promise<number> => (await freePorts(1))[0] ?? 0

const envWith = (port: number) => readStartEnv({ PROEF_PORT: String(port) })

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}`).then(
    ({ ok }) => ok,
    () => false,
  )
