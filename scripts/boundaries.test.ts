import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './env.ts'
import { makeCopy, packageFolders, tagOf } from './testing/copy.ts'

/** Which package may name which in its package.json. The arrows of ARCHITECTURE.md. */
const edges: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  db: ['domain'],
  kennis: ['domain'],
  usecases: ['domain', 'db', 'kennis'],
  gesprek: ['domain', 'kennis'],
  api: ['domain', 'db', 'usecases', 'kennis'],
  bot: ['domain', 'db', 'kennis', 'gesprek', 'usecases'],
  tab: ['domain'],
  proef: ['domain'],
  bench: ['domain', 'db', 'usecases', 'kennis', 'gesprek'],
  scripts: ['db'],
}
const folderOf = (tag: string): string => packageFolders.find((folder) => tagOf(folder) === tag) ?? tag

test('every package has its tag and its row in the table of allowed edges', () => {
  expect(packageFolders.map(tagOf).toSorted()).toEqual(Object.keys(edges).toSorted())
  for (const folder of packageFolders) {
    expect(JSON.parse(readFileSync(join(root, folder, 'turbo.json'), 'utf8')).tags).toEqual([tagOf(folder)])
  }
})

test.each(packageFolders)('%s names no package that it may not', (folder) => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  )
  const ours = Object.keys({ ...dependencies, ...devDependencies })
    .filter((name) => name.startsWith('@thuisnabij/'))
    .map((name) => name.replace('@thuisnabij/', ''))
  expect(edges[tagOf(folder)]).toEqual(expect.arrayContaining(ours))
})

test('the copy in which the rules are broken is green before that', () => {
  using copy = makeCopy()
  expect(copy.run('turbo', 'boundaries')).toMatchObject({ ok: true })
  expect(copy.run('tsc', '-p', 'packages/domain')).toMatchObject({ ok: true })
})

test.each(Object.entries(edges))('turbo boundaries refuses every forbidden edge from %s', (from, allowed) => {
  using copy = makeCopy()
  const others = Object.keys(edges).filter((tag) => tag !== from)
  // Its own dependants would make a circle, which hides what we look for.
  for (const folder of packageFolders) copy.declare(folder, [])
  copy.declare(folderOf(from), others)
  const { ok, output } = copy.run('turbo', 'boundaries')
  const refused = others.filter((tag) => joined(output).includes(refusal(tag, from)))
  const throughAnother = allowed.flatMap((tag) => edges[tag] ?? [])
  expect(refused.toSorted()).toEqual(others.filter((tag) => ![...allowed, ...throughAnother].includes(tag)).toSorted())
  expect(ok).toBe(refused.length === 0)
})

test.each([
  ['a package that is not declared', `import pg from 'pg'\nexport { pg }\n`, 'because it is not a dependency'],
  ['a path into another package', `export * from '../../db/src/index.ts'\n`, 'leaves the package'],
])('turbo boundaries refuses %s', (_, code, complaint) => {
  using copy = makeCopy()
  copy.write('packages/domain/src/fout.ts', code)
  const { ok, output } = copy.run('turbo', 'boundaries')
  expect(ok).toBe(false)
  expect(joined(output)).toContain(complaint)
})

test.each([
  ['a module of Node', `import { readFileSync } from 'node:fs'\nexport { readFileSync }\n`],
  ['the process', 'export const map = process.cwd()\n'],
  ['the network', `export const antwoord = fetch('http://localhost')\n`],
  ['the DOM', 'export const titel = document.title\n'],
])('the domain does not compile with %s in it', (_, code) => {
  using copy = makeCopy()
  copy.write('packages/domain/src/fout.ts', code)
  const { ok, output } = copy.run('tsc', '-p', 'packages/domain')
  expect(ok).toBe(false)
  expect(output).toContain('fout.ts')
})

const restricted = 'noRestrictedImports'
const botbuilder = `import { CloudAdapter } from 'botbuilder'\nexport { CloudAdapter }\n`
const connector = `import type { ConnectorClient } from 'botframework-connector'\nexport type { ConnectorClient }\n`
const db = `import { openDatabase } from '@thuisnabij/db'\nexport { openDatabase }\n`
const teams = `import { app } from '@microsoft/teams-js'\nexport { app }\n`
const floating = 'async function later(): Promise<void> {}\nexport function now(): void {\n  later()\n}\n'
const lines = (count: number): string => 'export {}\n'.repeat(count)

/** A file, what stands in it, and the rule that must refuse it: undefined when the file may. */
const files: readonly (readonly [path: string, code: string, rule: string | undefined])[] = [
  ['apps/bot/src/kaarten/a.ts', botbuilder, restricted],
  ['apps/bot/src/kaarten/b.ts', connector, restricted],
  ['apps/bot/src/kaarten/c.ts', db, restricted],
  ['apps/bot/src/main.ts', `${botbuilder}${db}`, restricted],
  ['apps/bot/src/turn.ts', db, undefined],
  ['apps/bot/src/d.test.ts', db, undefined],
  ['apps/bot/src/e.test.ts', botbuilder, restricted],
  ['apps/bot/src/channel/botbuilder/f.ts', botbuilder, undefined],
  ['apps/bot/src/channel/botbuilder/g.ts', db, restricted],
  ['apps/bot/src/channel/h.ts', botbuilder, restricted],
  ['apps/api/src/schema/a.ts', db, restricted],
  ['apps/api/src/main.ts', db, undefined],
  ['apps/api/src/context.ts', db, undefined],
  ['apps/tab/src/features/signalen/a.tsx', teams, restricted],
  ['apps/tab/src/teams-host.ts', teams, undefined],
  ['packages/domain/src/a.ts', 'export const nu = () => new Date()\n', 'noRestrictedGlobals'],
  ['packages/domain/src/kalender/datum.ts', 'export const dag = Date.UTC(2023, 10, 15)\n', undefined],
  ['packages/usecases/src/a.ts', 'export const waarde = process.env\n', 'noProcessEnv'],
  ['packages/usecases/src/env.ts', 'export const waarde = process.env\n', undefined],
  ['packages/usecases/src/b.ts', lines(301), 'noExcessiveLinesPerFile'],
  ['packages/usecases/src/c.ts', lines(300), undefined],
  ['packages/usecases/src/d.ts', floating, 'noFloatingPromises'],
]
const linted = lint()

test.each(files)('lint judges %s', (path, _, rule) => {
  const rules = linted.get(path) ?? []
  expect(rules.filter((found) => found === rule)).toHaveLength(rule ? 1 : 0)
  if (!rule) expect(rules).toEqual([])
})

test('the domain never asks what time it is, not even in the file that may compute with Date', () => {
  const path = join(root, 'packages/domain/src/kalender/datum.ts')
  const code = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
  expect(code).toContain('Date.UTC')
  expect(code).not.toMatch(/Date\.now|new Date\(\s*\)|\bDate\(\)/)
})

/** All files above in one copy, so that Biome reads the project once: the rules that refused each. */
function lint(): ReadonlyMap<string, readonly string[]> {
  using copy = makeCopy()
  for (const [path, code] of files) copy.write(path, code)
  const { output } = copy.run(
    'biome',
    'lint',
    '--reporter=json',
    '--max-diagnostics=none',
    '--diagnostic-level=error',
    '.',
  )
  const json = output.split('\n').find((line) => line.startsWith('{')) ?? '{"diagnostics":[]}'
  const { diagnostics } = JSON.parse(json) as { diagnostics: readonly Diagnostic[] }
  const found = diagnostics.map(({ category, location }) => [location.path, category.split('/').at(-1) ?? ''] as const)
  return new Map(files.map(([path]) => [path, found.filter(([where]) => where === path).map(([, rule]) => rule)]))
}

type Diagnostic = { readonly category: string; readonly location: { readonly path: string } }

const refusal = (tag: string, from: string): string =>
  `Package \`@thuisnabij/${tag}\` found without any tag listed in allowlist for \`@thuisnabij/${from}\``

/** Turbo breaks its lines at eighty characters, behind a bar. */
const joined = (output: string): string => output.replaceAll(/\n\s*\|?\s*/g, ' ')
