import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Binaries, run } from './embedded-binaries.ts'
import { type Passwords, superuserUrl, withClient } from './embedded-roles.ts'

/** A server process that listens on this port of the loopback; `adopted` when an earlier process had started it. */
export type Running = { readonly port: number; readonly adopted: boolean }

/** A cluster on disk: its folder, the programs for it, and whether it may lose everything when the machine goes down. */
export type Cluster = { readonly folder: string; readonly binaries: Binaries; readonly forTests: boolean }

const patienceMs = 60_000

/** Makes the cluster when it is not there. A half-made one, left by a kill, is never taken for a whole one. */
export async function ensureCluster(cluster: Cluster, passwords: Passwords): Promise<void> {
  const { folder, binaries, forTests } = cluster
  if (existsSync(join(folder, 'PG_VERSION'))) return
  const half = mkdtempSync(`${folder}.`)
  const passwordFile = join(dirname(folder), `${basename(half)}.wachtwoord`)
  try {
    writeFileSync(passwordFile, passwords.superuser, { mode: 0o600 })
    if (binaries.runAs) {
      const { uid, gid } = binaries.runAs
      for (const path of [half, passwordFile]) chownSync(path, uid, gid)
    }
    const made = await run(binaries, 'initdb', [
      ...['-D', half, '-U', 'postgres', '--pwfile', passwordFile, '-A', 'scram-sha-256', '-E', 'UTF8'],
      // The same sort order on every operating system; code asks for nl-NL where people read a list.
      ...['--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
      ...(forTests ? ['--no-sync'] : []),
    ])
    if (!made.ok) throw new Error(`Postgres kon geen gegevensmap maken in ${folder}: ${lastLine(made.output)}`)
    try {
      renameSync(half, folder)
    } catch (error) {
      // Another start was first: its cluster has the same passwords.
      if (!existsSync(join(folder, 'PG_VERSION'))) throw error
    }
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(half, { recursive: true, force: true })
  }
}

/** Starts the cluster's server, or takes over the one that still runs. Waits until it answers. */
export async function startCluster(cluster: Cluster, passwords: Passwords): Promise<Running> {
  const until = Date.now() + patienceMs
  let complaint = ''
  let port = rememberedPort(cluster)
  while (Date.now() < until) {
    const live = await findRunning(cluster, passwords, until)
    if (live) return { port: live, adopted: true }

    port = await freePort(port)
    const started = await run(cluster.binaries, 'pg_ctl', [
      ...['start', '-w', '-s', '-t', String(patienceMs / 1000), '-D', cluster.folder],
      ...['-l', join(cluster.folder, 'server.log'), '-o', settings(port, cluster.forTests)],
    ])
    if (started.ok) {
      writeFileSync(portFile(cluster), String(port))
      return { port, adopted: false }
    }
    complaint = `${lastComplaint(cluster)} ${lastLine(started.output)}`
    if (!willPass.test(complaint)) break
    await wait(200)
  }
  throw new Error(
    `Postgres start niet: ${complaint.trim()} Het hele verslag staat in ${join(cluster.folder, 'server.log')}.`,
  )
}

/** Stops the server, if it runs, after what is running now was broken off and everything committed is on disk. */
export async function stopCluster({ folder, binaries, forTests }: Cluster): Promise<void> {
  await run(binaries, 'pg_ctl', ['stop', '-w', '-D', folder, '-m', forTests ? 'immediate' : 'fast'])
}

/** After kill -9 the old backends need a moment to go; and a port may be taken between our look and the start. */
const willPass = /shared memory block|Address already in use|could not bind|lock file "postmaster\.pid" already exists/

function settings(port: number, forTests: boolean): string {
  const common = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    max_connections: forTests ? '400' : '100',
    // A log line must not carry what people wrote about a leerling: no statements, no values of a broken constraint.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  }
  const careless = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_wal_size: '256MB',
    // Its workers hold a test database that is to be dropped, and only a superuser may end them.
    autovacuum: 'off',
    // The passwords are random: no guessing to slow down, only the many connections of the tests.
    scram_iterations: '1',
  }
  return Object.entries({ ...common, ...(forTests ? careless : {}) })
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
}

async function findRunning(cluster: Cluster, passwords: Passwords, until: number): Promise<number | undefined> {
  const pidFile = join(cluster.folder, 'postmaster.pid')
  while (Date.now() < until) {
    if (!existsSync(pidFile)) return undefined
    const lines = readFileSync(pidFile, 'utf8').split('\n')
    const pid = Number(lines[0])
    const port = Number(lines[3])
    if (!isAlive(pid)) return undefined
    if (port && (await answers(cluster, port, passwords))) return port
    if (!isPostgres(pid)) {
      // The number was given to another program since: Postgres itself would wait for that one for ever.
      rmSync(pidFile, { force: true })
      return undefined
    }
    await wait(100)
  }
  throw new Error(`De Postgres in ${cluster.folder} draait maar geeft geen antwoord. Stop hem en start opnieuw.`)
}

async function answers({ folder }: Cluster, port: number, passwords: Passwords): Promise<boolean> {
  try {
    return await withClient(superuserUrl(port, passwords), async (client) => {
      const { rows } = await client.query('show data_directory')
      return rows[0].data_directory === folder
    })
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return true
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return false
  }
}

const portFile = ({ folder }: Cluster): string => join(dirname(folder), 'poort')

function rememberedPort(cluster: Cluster): number {
  return existsSync(portFile(cluster)) ? Number(readFileSync(portFile(cluster), 'utf8')) || 0 : 0
}

/** The wished port when it is free, else any that is. */
function freePort(wished: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => (wished === 0 ? reject(error) : resolve(freePort(0))))
    probe.listen({ port: wished, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wished))
    })
  })
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? ''

function lastComplaint({ folder }: Cluster): string {
  const log = join(folder, 'server.log')
  if (!existsSync(log)) return ''
  const complaints = readFileSync(log, 'utf8').split('\n').slice(-20)
  return complaints.filter((line) => line.includes('FATAL') || line.includes('could not bind')).join(' ')
}
