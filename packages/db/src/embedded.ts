import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statfsSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { accountFor, canEnter, findBinaries, sharedFolder } from './embedded-binaries.ts'
import { type Cluster, ensureCluster, startCluster, stopCluster } from './embedded-cluster.ts'
import {
  appRole,
  monitorRole,
  ownerRole,
  type Passwords,
  prepareGivenServer,
  prepareOwnServer,
  rememberPasswords,
  superuserUrl,
  urlAs,
} from './embedded-roles.ts'

/** A server with our three roles on it: a URL of the database for each. */
export type PostgresServer = {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly monitorUrl: string
  readonly port: number
  /** True when the server ran already: a given one, or one that an earlier, killed start left behind. */
  readonly adopted: boolean
  /** Stops a server of our own, adopted or not; leaves a given one alone. */
  readonly stop: () => Promise<void>
}

export type PostgresOptions = {
  /** The server's own folder. */
  readonly dataDir: string
  /** The database of the three URLs, made when it is not there: `thuisnabij` unless given. */
  readonly database?: string
}

/**
 * A Postgres of our own on the loopback, with the three roles and a database on it: made in
 * `dataDir` the first time, taken over when it still runs. Its port is chosen free and remembered; its passwords are
 * random, in a file that only the owner may read.
 *
 * Works as root too (the server then runs as `postgres` or `nobody`), and below a folder that only its owner may enter:
 * `dataDir` is then a link to a folder under /var/lib/thuisnabij.
 */
export async function startPostgres({ dataDir, database }: PostgresOptions): Promise<PostgresServer> {
  return await start(reachableFolder(dataDir), database ? { database } : {})
}

/**
 * As {@link startPostgres}, for tests: in a new folder, fast because a fall of the machine may lose everything. Ends
 * with this process, however that ends, and takes its folder with it.
 */
export async function startTestPostgres(): Promise<PostgresServer> {
  const around = mkdtempSync(join(quickFolder(), 'thuisnabij-test-'))
  chmodSync(around, 0o755)
  const folder = reachableFolder(join(around, 'postgres'))
  const temporary = [around, folder]
  const server = await start(folder, { temporary })
  const remove = () => {
    for (const path of temporary) rmSync(path, { recursive: true, force: true, maxRetries: 20 })
  }
  return { ...server, stop: () => server.stop().finally(remove) }
}

/**
 * The same shape for a server that was given: makes sure of the app and monitor roles, with passwords remembered in
 * `dataDir`. The given user becomes the owner. Throws a sentence when it may not make roles.
 */
export async function prepareServer(databaseUrl: string, dataDir: string): Promise<PostgresServer> {
  const passwords = rememberPasswords(join(dataDir, 'wachtwoorden-database-url.json'))
  await prepareGivenServer(databaseUrl, passwords)
  return {
    ownerUrl: databaseUrl,
    appUrl: urlAs(databaseUrl, appRole, passwords.app),
    monitorUrl: urlAs(databaseUrl, monitorRole, passwords.monitor),
    port: Number(new URL(databaseUrl).port) || 5432,
    adopted: true,
    stop: async () => {},
  }
}

/**
 * In memory where the system has room for that: a test database is some 300 files made and taken away, and ext4 searches
 * ever longer for a place that was not used just now.
 */
function quickFolder(): string {
  const memory = '/dev/shm'
  const { bavail = 0, bsize = 0 } = existsSync(memory) ? statfsSync(memory) : {}
  return bavail * bsize > 2 ** 31 ? memory : realpathSync(tmpdir())
}

type StartOptions = { readonly database?: string; readonly temporary?: readonly string[] }

async function start(folder: string, { database = 'thuisnabij', temporary }: StartOptions): Promise<PostgresServer> {
  const passwords = rememberPasswords(join(folder, 'wachtwoorden.json'))
  const cluster: Cluster = {
    folder: join(folder, 'cluster'),
    binaries: findBinaries(accountFor(join(folder, 'cluster'))),
    forTests: temporary !== undefined,
  }
  await ensureCluster(cluster, passwords)
  if (temporary) guard(cluster, temporary)
  const { port, adopted } = await startCluster(cluster, passwords)
  await prepareOwnServer(superuserUrl(port, passwords), database, passwords)
  return { ...urls(port, database, passwords), port, adopted, stop: () => stopCluster(cluster) }
}

function urls(port: number, database: string, { owner, app, monitor }: Passwords) {
  const url = `postgres://127.0.0.1:${port}/${database}`
  return {
    ownerUrl: urlAs(url, ownerRole, owner),
    appUrl: urlAs(url, appRole, app),
    monitorUrl: urlAs(url, monitorRole, monitor),
  }
}

/** The real path of `folder`, made when needed; elsewhere, with a link, when the server's account could not come there. */
function reachableFolder(folder: string): string {
  if (isDanglingLink(folder)) rmSync(folder)
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true })
    mkdirSync(folder, { mode: 0o755 })
  }
  const real = realpathSync(folder)
  if (canEnter(real, accountFor(join(real, 'cluster')))) return real

  const elsewhere = join(sharedFolder, randomUUID())
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 })
  rmSync(folder, { recursive: true })
  symlinkSync(elsewhere, folder)
  return elsewhere
}

function isDanglingLink(path: string): boolean {
  return !existsSync(path) && lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function guard({ binaries, folder }: Cluster, temporary: readonly string[]): void {
  const script = fileURLToPath(new URL('embedded-guard.ts', import.meta.url))
  const child = spawn(process.execPath, [script, JSON.stringify({ binaries, folder, temporary })], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  child.unref()
  ;(child.stdin as unknown as { unref: () => void }).unref()
}
