import { spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type PostgresServer, prepareServer, startPostgres } from './embedded.ts'
import { canEnter } from './embedded-binaries.ts'
import { type Passwords, superuserUrl, withClient } from './embedded-roles.ts'

const isRoot = process.getuid?.() === 0
const nobody = { uid: 65_534, gid: 65_534 }
const embedded = new URL('embedded.ts', import.meta.url).href
const folders: string[] = []

// A start writes a whole cluster to disk; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const sharedDir = newFolder()
let shared: PostgresServer
beforeAll(async () => {
  shared = await startPostgres({ dataDir: sharedDir })
})
afterAll(async () => {
  await shared.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
})

test('gives three roles that can log in, of which none can pass by row-level security', async () => {
  for (const url of [shared.ownerUrl, shared.appUrl, shared.monitorUrl]) {
    const [row] = await rows(
      url,
      'select rolsuper or rolbypassrls as unsafe from pg_roles where rolname = current_user',
    )
    expect(row).toEqual({ unsafe: false })
  }
  expect(await rows(shared.ownerUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
})

test('keeps the passwords in a file for its owner alone', () => {
  expect(statSync(join(sharedDir, 'wachtwoorden.json')).mode & 0o777).toBe(0o600)
})

test('takes over a server that still runs, and keeps port and passwords after a stop', async () => {
  const dataDir = newFolder()
  const first = await startPostgres({ dataDir })
  const second = await startPostgres({ dataDir })
  expect(second).toMatchObject({ adopted: true, port: first.port, appUrl: first.appUrl })
  await second.stop()

  await using third = await started(dataDir)
  expect(third).toMatchObject({ adopted: false, port: first.port, appUrl: first.appUrl })
})

test('two starts at once in an empty folder end with one server', async () => {
  const dataDir = newFolder()
  const [one, other] = await Promise.all([startPostgres({ dataDir }), startPostgres({ dataDir })])
  await using _server = await started(dataDir)
  expect(one.ownerUrl).toBe(other.ownerUrl)
})

test('loses no committed row to kill -9 of the server', async () => {
  const dataDir = newFolder()
  const first = await startPostgres({ dataDir })
  await rows(first.ownerUrl, 'create table proef as select generate_series(1, 1000) as n')
  process.kill(postmaster(dataDir), 'SIGKILL')

  await using again = await started(dataDir)
  expect(await rows(again.ownerUrl, 'select count(*)::int as n from proef')).toEqual([{ n: 1000 }])
})

test('takes over the server that a killed process left behind', async () => {
  const dataDir = newFolder()
  const ended = await inOtherProcess(`await startPostgres({ dataDir: ${JSON.stringify(dataDir)} })`, { kill: true })
  expect(ended).toBe('SIGKILL')
  await using server = await started(dataDir)
  expect(server.adopted).toBe(true)
})

test('starts when the number in a left postmaster.pid now belongs to another program', async () => {
  const dataDir = newFolder()
  await (await startPostgres({ dataDir })).stop()
  const left = [process.pid, join(dataDir, 'cluster'), 1, 1, '', '127.0.0.1', '', 'ready', '']
  writeFileSync(join(dataDir, 'cluster', 'postmaster.pid'), left.join('\n'))
  await using server = await started(dataDir)
  expect(server.adopted).toBe(false)
})

test('a server for tests ends with the process that started it, and takes its folder along', async () => {
  const note = newFolder()
  const noteUrl = `writeFileSync(${JSON.stringify(note)}, (await startTestPostgres()).ownerUrl)`
  await inOtherProcess(`const { writeFileSync } = await import('node:fs'); ${noteUrl}`, { kill: true })
  const url = readFileSync(note, 'utf8')
  await expect.poll(() => rows(url, 'select 1').catch(() => 'gone'), { timeout: 10_000 }).toBe('gone')
})

test.runIf(isRoot)('root starts below a folder that only root may enter', async () => {
  const closed = newFolder()
  mkdirSync(closed, { recursive: true, mode: 0o700 })
  await using server = await started(join(closed, 'postgres'))
  const elsewhere = realpathSync(join(closed, 'postgres'))
  folders.push(elsewhere)
  expect(elsewhere).toMatch(/^\/var\/lib\/thuisnabij\//)
  expect(await rows(server.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
})

const readableForAll = isRoot && canEnter(new URL('.', import.meta.url).pathname, nobody)

test.runIf(readableForAll)('a user without rights starts a server of its own', async () => {
  const dataDir = newFolder()
  mkdirSync(dataDir, { recursive: true })
  chownSync(dataDir, nobody.uid, nobody.gid)
  const act = `const server = await startPostgres({ dataDir: ${JSON.stringify(join(dataDir, 'postgres'))} }); await server.stop()`
  expect(await inOtherProcess(act, { as: nobody })).toBe(0)
  expect(statSync(join(dataDir, 'postgres', 'cluster')).uid).toBe(nobody.uid)
})

test('prepares a given server, again and again, and remembers its passwords', async () => {
  const given = superuserUrl(shared.port, passwordsOf(sharedDir)).replace(/postgres$/, 'thuisnabij')
  const dataDir = newFolder()
  const prepared = await prepareServer(given, dataDir)
  expect(await prepareServer(given, dataDir)).toMatchObject({ appUrl: prepared.appUrl })
  expect(await rows(prepared.appUrl, 'select current_user')).toEqual([{ current_user: 'thuisnabij_app' }])
})

test('says what to do when the given user may not make roles', async () => {
  await expect(prepareServer(shared.ownerUrl, newFolder())).rejects.toThrow(/Geef hem CREATEROLE/)
})

/** A path that does not exist yet, gone after the tests. */
function newFolder(): string {
  const around = mkdtempSync(join(tmpdir(), 'thuisnabij-embedded-'))
  folders.push(around)
  chmodSync(around, 0o755)
  return join(around, 'postgres')
}

async function started(dataDir: string): Promise<PostgresServer & AsyncDisposable> {
  const server = await startPostgres({ dataDir })
  return { ...server, [Symbol.asyncDispose]: server.stop }
}

const rows = (url: string, sql: string): Promise<unknown[]> =>
  withClient(url, async (client) => (await client.query(sql)).rows)

const postmaster = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])

const passwordsOf = (dataDir: string): Passwords =>
  JSON.parse(readFileSync(join(dataDir, 'wachtwoorden.json'), 'utf8')) as Passwords

/** Runs `act` in a Node of its own; resolves to its exit code, or the signal that ended it. */
async function inOtherProcess(
  act: string,
  { as, kill }: { readonly as?: typeof nobody; readonly kill?: true },
): Promise<number | string> {
  const last = kill ? "; process.kill(process.pid, 'SIGKILL')" : ''
  const code = `const { startPostgres, startTestPostgres } = await import('${embedded}'); ${act}${last}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { ...as, stdio: 'inherit', cwd: '/' })
  return await new Promise((resolve) => child.once('exit', (exit, signal) => resolve(exit ?? signal ?? '')))
}
