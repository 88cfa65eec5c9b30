import { testServerFromEnv, testServerToEnv } from './env.ts'
import { startTestServer } from './testing-cluster.ts'

/** Vitest's globalSetup of every package that tests on a database: one Postgres per run. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (testServerFromEnv()) return undefined
  const { env, stop } = await startTestServer()
  testServerToEnv(env)
  return stop
}
