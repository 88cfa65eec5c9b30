// `npm start`: the database, the pages and the four apps, until Ctrl-C.

import { readStartEnv, type StartEnv } from './env.ts'
import {
  type App,
  appsToStart,
  type RunningApp,
  requireFreePorts,
  startApp,
  stopApps,
  waitUntilHealthy,
} from './start-apps.ts'
import { buildPages } from './start-build.ts'
import { fillDatabase, type OpenServer, openServer, StartedTwice } from './start-database.ts'

const demoKlok = '2023-11-15T10:00:00+01:00'
const begun = Date.now()
const running: RunningApp[] = []
let open: OpenServer | undefined
let stopping = false

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
// The bootstrap holds the other end: when it is gone, so are we.
process.once('disconnect', () => void stop(0))

try {
  await start()
} catch (error) {
  if (!stopping) {
    console.error('')
    // What we throw ourselves is a sentence for people; of anything else a developer needs the whole.
    console.error(isOwnSentence(error) ? error.message : error)
    if (error instanceof StartedTwice) process.exit(1)
    await stop(1)
  }
}

async function start(): Promise<void> {
  const env = readStartEnv()
  const leeg = readArguments(process.argv.slice(2))
  const apps = appsToStart()

  say(env.databaseUrl ? 'Database van DATABASE_URL gebruiken …' : 'Postgres starten …')
  open = await openServer(env, leeg)
  if (open.server.adopted && !env.databaseUrl)
    say('Er draaide nog een Postgres van een vorige keer: die doet weer mee.')
  await requireFreePorts(apps, env)
  const pages = buildPages(say)
  const [demo] = await Promise.all([fillDatabase(open.server, leeg, say), pages])
  if (stopping) return

  say(`Starten: ${apps.map(({ name }) => name).join(', ')} …`)
  const klok = env.klok ?? (demo ? demoKlok : undefined)
  for (const app of apps) running.push(startApp(app, variables(env, open, klok)))
  await Promise.all(running.map((app) => waitUntilHealthy(app, env)))
  announce(env, apps, klok)
  void Promise.race([...running.map(({ ended }) => ended), open.lock.lost.then(() => 'Postgres is gestopt.')]).then(
    fall,
  )
}

/** The apps know the database as app and monitor only; the owner stays here. */
function variables({ port, dataDir }: StartEnv, { server }: OpenServer, klok: string | undefined) {
  return {
    ...Object.fromEntries(Object.entries(port).map(([name, value]) => [name, String(value)])),
    DATABASE_URL: undefined,
    DATABASE_APP_URL: server.appUrl,
    DATABASE_MONITOR_URL: server.monitorUrl,
    THUISNABIJ_DATA: dataDir,
    THUISNABIJ_KLOK: klok,
    THUISNABIJ_TAB_URL: `http://localhost:${port.TAB_PORT}/`,
  }
}

function announce({ port }: StartEnv, apps: readonly App[], klok: string | undefined): void {
  const addresses: Readonly<Record<string, string>> = {
    proef: `Praat met de bot    http://localhost:${port.PROEF_PORT}`,
    tab: `Tabblad             http://localhost:${port.TAB_PORT}`,
    api: `GraphQL             http://localhost:${port.API_PORT}/graphql`,
    bot: `Bot voor Teams      http://localhost:${port.BOT_PORT}/api/messages`,
  }
  const seconds = ((Date.now() - begun) / 1000).toFixed(1).replace('.', ',')
  say(`\nThuisnabij is klaar (ready) na ${seconds} s. Stoppen: Ctrl-C.`)
  for (const [name, line] of Object.entries(addresses)) if (apps.some((app) => app.name === name)) say(`  ${line}`)
  if (klok) say(`  De klok             ${klok}, en loopt door (THUISNABIJ_KLOK)`)
}

/** One part fell: say which, and stop the rest, so that nobody works with half a house. */
function fall(sentence: string): void {
  if (stopping) return
  console.error(`\n${sentence} De rest stopt ook. Start opnieuw met npm start; wat is opgeslagen, blijft bewaard.`)
  void stop(1)
}

async function stop(code: number): Promise<void> {
  if (stopping) return
  stopping = true
  await stopApps(running)
  // The lock goes last, with the connection: who starts again meanwhile must not adopt a server that is about to stop.
  await open?.server.stop()
  await open?.lock.release().catch(() => {})
  process.exit(code)
}

function readArguments(args: readonly string[]): boolean {
  const unknown = args.find((argument) => argument !== '--leeg')
  if (unknown)
    throw new Error(`Onbekende optie ${unknown}. Gebruik npm start, of npm start -- --leeg voor een leeg register.`)
  return args.includes('--leeg')
}

function isOwnSentence(error: unknown): error is Error {
  return error instanceof StartedTwice || (error instanceof Error && error.constructor === Error && !('code' in error))
}

function say(line: string): void {
  console.log(line)
}
