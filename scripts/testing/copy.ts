import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from '../env.ts'

/** What a tool printed, without colours, and whether it found nothing wrong. */
export type Verdict = { readonly ok: boolean; readonly output: string }

/** The folders of all packages, from the root of the repository. */
export const packageFolders: readonly string[] = [
  ...['packages', 'apps'].flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`)),
  'bench',
  'scripts',
].filter((folder) => existsSync(join(root, folder, 'package.json')))

/** The name that tags and the table of the style guide use: the last part of the folder. */
export const tagOf = (folder: string): string => folder.split('/').at(-1) ?? folder

/** This repository's settings for the tools, around packages that are empty: room to break one rule at a time. */
export type Copy = Disposable & {
  readonly write: (path: string, text: string) => void
  /** Declares these packages of the repository as the dependencies of one, in place of what it had. */
  readonly declare: (folder: string, tags: readonly string[]) => void
  readonly run: (program: string, ...args: readonly string[]) => Verdict
}

/** A new copy below the temporary folder; gone at the end of `using`. */
export function makeCopy(): Copy {
  const copy = mkdtempSync(join(tmpdir(), 'thuisnabij-grenzen-'))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    writeFileSync(join(copy, path), text)
  }
  for (const file of settings) cpSync(join(root, file), join(copy, file))
  for (const folder of packageFolders) {
    write(`${folder}/src/index.ts`, 'export {}\n')
    for (const file of ['package.json', 'turbo.json', 'tsconfig.json']) {
      const from = join(root, folder, file)
      if (existsSync(from)) cpSync(from, join(copy, folder, file))
    }
    const modules = join(root, folder, 'node_modules')
    if (existsSync(modules)) symlinkSync(modules, join(copy, folder, 'node_modules'))
  }
  return {
    write,
    declare: (folder, tags) => {
      const dependencies = Object.fromEntries(tags.map((tag) => [`@thuisnabij/${tag}`, 'workspace:*']))
      const path = `${folder}/package.json`
      write(path, JSON.stringify({ ...JSON.parse(readFileSync(join(copy, path), 'utf8')), dependencies }))
    },
    run: (program, ...args) => {
      const done = spawnSync(join(root, 'node_modules', '.bin', program), [...args], { cwd: copy, encoding: 'utf8' })
      return { ok: done.status === 0, output: stripVTControlCharacters(`${done.stdout}${done.stderr}`) }
    },
    [Symbol.dispose]: () => rmSync(copy, { recursive: true, force: true }),
  }
}

const settings = [
  ...['.gitignore', 'biome.json', 'turbo.json', 'tsconfig.base.json'],
  ...['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml'],
]
