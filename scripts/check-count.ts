import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './env.ts'

/** How many checks passed, failed and were skipped. */
export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number }

const nothing: Count = { passed: 0, failed: 0, skipped: 0 }

/** Removes what earlier runs reported, so that a package that reports nothing is noticed. */
export function forgetTests(): void {
  for (const { folder } of packages()) rmSync(join(folder, '.test'), { recursive: true, force: true })
}

/** The tests of every package that has this task, from the reports that vitest left (or that the cache put back). */
export function countTests(task: string): Count {
  return packages()
    .filter(({ tasks }) => tasks.includes(task))
    .map(({ folder }) => countReport(join(folder, '.test', `${task}.json`)))
    .reduce(add, nothing)
}

/** The tasks of the last turbo run, which began at `since` or later: each passed or failed. */
export function countTasks(since: number): Count {
  const runs = join(root, '.turbo', 'runs')
  const latest = readdirSync(runs)
    .map((name) => join(runs, name))
    .filter((file) => file.endsWith('.json') && statSync(file).mtimeMs >= since)
    .at(-1)
  if (!latest) return { ...nothing, failed: 1 }
  const { tasks } = JSON.parse(readFileSync(latest, 'utf8')) as { tasks: readonly TaskSummary[] }
  rmSync(latest)
  return tasks
    .filter(({ command }) => command !== '<NONEXISTENT>')
    .map(({ execution }) => (execution?.exitCode === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }))
    .reduce(add, nothing)
}

type TaskSummary = { readonly command: string; readonly execution?: { readonly exitCode?: number } }
type Report = {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

function countReport(file: string): Count {
  if (!existsSync(file)) return { ...nothing, failed: 1 }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  const failed = report.success ? report.numFailedTests : Math.max(1, report.numFailedTests)
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests }
}

const add = (one: Count, other: Count): Count => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
})

/** Every package of the workspace, with the tasks that it has. */
function packages(): readonly { readonly folder: string; readonly tasks: readonly string[] }[] {
  const groups = ['packages', 'apps'].map((group) => join(root, group))
  const inGroups = groups.flatMap((group) => readdirSync(group).map((name) => join(group, name)))
  return [...inGroups, join(root, 'bench'), join(root, 'scripts')]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => {
      const { scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { scripts?: object }
      return { folder, tasks: Object.keys(scripts) }
    })
}
