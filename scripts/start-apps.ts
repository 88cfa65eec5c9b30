import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { childEnv, type PortName, root, type StartEnv } from './env.ts'

/** A program that the launcher starts and watches. */
export type App = { readonly name: string; readonly main: string; readonly port: PortName }

/** A running app; `ended` resolves with a sentence when it stops, whether asked to or not. */
export type RunningApp = { readonly app: App; readonly child: ChildProcess; readonly ended: Promise<string> }

const apps: readonly App[] = [
  { name: 'api', main: 'apps/api/src/main.ts', port: 'API_PORT' },
  { name: 'bot', main: 'apps/bot/src/main.ts', port: 'BOT_PORT' },
  { name: 'tab', main: 'apps/tab/server/main.ts', port: 'TAB_PORT' },
  { name: 'proef', main: 'apps/proef/server/main.ts', port: 'PROEF_PORT' },
]

const patienceMs = 60_000
const stopMs = 5_000

/** The apps of this checkout. */
export const appsToStart = (): readonly App[] => apps.filter(({ main }) => existsSync(join(root, main)))

/** Throws a sentence with the port and the variable to change, when one of the ports is taken. */
export async function requireFreePorts(started: readonly App[], { port }: StartEnv): Promise<void> {
  for (const app of started) {
    if (await isFree(port[app.port])) continue
    throw new Error(
      `Poort ${port[app.port]} (${app.name}) is bezet. Stop wat daar draait, of kies een andere poort: ${app.port}=${port[app.port] + 10_000} npm start`,
    )
  }
}

/** Starts one app, with what it prints shown behind its name. It ends by itself when this process is gone. */
export function startApp(app: App, variables: Readonly<Record<string, string | undefined>>): RunningApp {
  const stopWithParent = new URL('stop-with-parent.mjs', import.meta.url).href
  const args = ['--disable-warning=ExperimentalWarning', '--import', stopWithParent, join(root, app.main)]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: childEnv(variables),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own: Ctrl-C reaches the launcher alone, which then stops the apps in order.
    detached: process.platform !== 'win32',
  })
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', (line) => console.log(`${app.name.padEnd(6)}${line}`))
  }
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`${app.name} kon niet starten: ${error.message}`))
    child.once('exit', (code, signal) => resolve(`${app.name} is gestopt (${signal ?? `code ${code}`}).`))
  })
  return { app, child, ended }
}

/** Resolves when the app answers; rejects with a sentence when it stopped, or is still silent after a minute. */
export async function waitUntilHealthy({ app, ended }: RunningApp, { port }: StartEnv): Promise<void> {
  const until = Date.now() + patienceMs
  while (Date.now() < until) {
    const answer = await fetch(`http://127.0.0.1:${port[app.port]}/gezond`).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok) return
    const stopped = await Promise.race([ended, wait(100)])
    if (stopped) throw new Error(`${stopped} Kijk hierboven wat ${app.name} meldde.`)
  }
  throw new Error(`${app.name} geeft na een minuut nog geen antwoord op poort ${port[app.port]}.`)
}

/** Asks every app to stop, and ends those that do not within five seconds. */
export async function stopApps(running: readonly RunningApp[]): Promise<void> {
  await Promise.all(
    running.map(async ({ child, ended }) => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const overdue = setTimeout(() => child.kill('SIGKILL'), stopMs)
      await ended
      clearTimeout(overdue)
    }),
  )
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })
}
