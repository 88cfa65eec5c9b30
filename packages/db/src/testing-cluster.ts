import pg from 'pg'
import { startTestPostgres } from './embedded.ts'
import { migrate, readMigrations } from './migrate.ts'

/** The test server as it is handed on in THUISNABIJ_TEST_DATABASE: one URL per role, and the template to clone. */
export type TestServer = {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly monitorUrl: string
  readonly template: string
}

/**
 * Starts the one Postgres of a test run, with a migrated template. Whoever runs several packages' tests starts it once and
 * sets THUISNABIJ_TEST_DATABASE to `env`; then no package starts its own.
 */
export async function startTestServer(): Promise<{ readonly env: string; readonly stop: () => Promise<void> }> {
  const server = await startTestPostgres()
  const { ownerUrl, appUrl, monitorUrl } = server
  const template = `sjabloon_${readMigrations().length}`
  try {
    await asOwner(ownerUrl, (client) => client.query(`create database ${template}`))
    await migrate(withDatabase(ownerUrl, template))
  } catch (error) {
    await server.stop()
    throw error
  }
  const handedOn: TestServer = { ownerUrl, appUrl, monitorUrl, template }
  return { env: JSON.stringify(handedOn), stop: server.stop }
}

export function withDatabase(url: string, database: string): string {
  const result = new URL(url)
  result.pathname = `/${database}`
  return result.href
}

/** Runs `act` on one connection as the owner of the server's databases. */
export async function asOwner<T>(ownerUrl: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}
