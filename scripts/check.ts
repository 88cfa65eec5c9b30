// `npm test`: everything that a tool can check. What did not change since it last passed comes from the cache; its count
// is still in the total.
import { startTestServer } from '@thuisnabij/db/testing'
import { type Count, countTasks, countTests, forgetTests } from './check-count.ts'
import { run } from './check-run.ts'

const reporters = (file: string) => ['--reporter=default', '--reporter=json', `--outputFile.json=.test/${file}.json`]
// A test that hangs fails all the same; one on a busy machine does not.
const patience = ['--testTimeout=30000', '--hookTimeout=60000']
// One more than the cores of a small machine: tests that wait for a process or a database leave one idle.
const turbo = ['run', '--output-logs=errors-only', '--continue=always', '--concurrency=3', '--no-update-notifier']

const begun = Date.now()
forgetTests()
// Opened before anything that takes long, so that a Postgres that cannot start is the first thing one hears.
const server = await startTestServer()
const env = { THUISNABIJ_TEST_DATABASE: server.env, TURBO_TELEMETRY_DISABLED: '1' }
const counts: Count[] = []
try {
  const fast = await Promise.all([
    check('opmaak en lint', 'biome', ['ci', '--diagnostic-level=error', '.']),
    check('grenzen tussen pakketten', 'turbo', ['boundaries']),
    // Two houses of e2e that both bundled the pages would empty a folder that the other serves: done here, neither does.
    tasks('typen en pagina’s', ['types', 'build']),
  ])
  // Side by side: e2e waits for browsers and starts, and the others use that time.
  const long = await Promise.all([tests('test'), tests('e2e'), tasks('gegenereerde bestanden', ['generated'])])
  counts.push(...fast, ...long)
} finally {
  await server.stop()
}

const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0)
console.log(
  `Klaar na ${Math.round((Date.now() - begun) / 1000)} s.${total('skipped') ? ` ${total('skipped')} overgeslagen.` : ''}`,
)
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exit(total('failed') === 0 ? 0 : 1)

/** One program that passes or fails as a whole. */
async function check(name: string, program: string, args: readonly string[]): Promise<Count> {
  const { ok } = await run(name, program, args, env)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

/** Tasks of the packages, each of which passes or fails as a whole. */
async function tasks(name: string, of: readonly string[]): Promise<Count> {
  const { ok, begun: since } = await run(name, 'turbo', [...turbo, ...of, '--summarize'], env)
  return atLeastOneFailed(countTasks(since), ok)
}

/** The tests of all packages under one task name, counted one by one. */
async function tests(task: 'test' | 'e2e'): Promise<Count> {
  const { ok } = await run(
    task,
    'turbo',
    [...turbo, task, '--', ...reporters(task), ...(task === 'test' ? patience : [])],
    env,
  )
  return atLeastOneFailed(countTests(task), ok)
}

/** A run that failed without a failed test (a fault outside the tests, a package that never reported) is not a pass. */
function atLeastOneFailed(count: Count, ok: boolean): Count {
  return ok || count.failed > 0 ? count : { ...count, failed: 1 }
}
