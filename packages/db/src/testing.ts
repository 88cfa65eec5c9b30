import { randomUUID } from 'node:crypto'
import type { Wie } from '@thuisnabij/domain'
import { type Db, openDatabase } from './database.ts'
import { testServerFromEnv } from './env.ts'
import type { Klok } from './klok.ts'
import { type Session, withReadSession, withSession } from './session.ts'
import { asOwner, type TestServer, withDatabase } from './testing-cluster.ts'

export { startTestServer } from './testing-cluster.ts'
export * from './testing-dossiers.ts'
export * from './testing-kennis.ts'
export * from './testing-register.ts'

const OBJECT_IN_USE = '55006'

/** The instant of the demo data: 15 November 2023, ten in the morning. */
export const testKlok: Klok = () => new Date('2023-11-15T09:00:00.000Z')

/** A migrated, empty database of its own, as each of the three roles. Dropped at the end of `await using`. */
export type TestDb = AsyncDisposable & {
  readonly app: Db
  readonly monitor: Db
  readonly owner: Db
  readonly urls: { readonly app: string; readonly monitor: string; readonly owner: string }
}

export async function testDb(): Promise<TestDb> {
  const { ownerUrl, appUrl, monitorUrl, template } = testServer()
  const name = `proef_${randomUUID().replaceAll('-', '')}`
  // Far less work than through the log, for a template of this size on a server that need not be careful.
  const cloned = `create database ${name} template ${template} strategy file_copy`
  await asOwner(ownerUrl, (client) => client.query(cloned))

  const urls = {
    app: withDatabase(appUrl, name),
    monitor: withDatabase(monitorUrl, name),
    owner: withDatabase(ownerUrl, name),
  }
  const open = (url: string) => openDatabase(url, { max: 6, naam: 'thuisnabij-test' })
  const [app, monitor, owner] = [open(urls.app), open(urls.monitor), open(urls.owner)]
  return {
    app,
    monitor,
    owner,
    urls,
    async [Symbol.asyncDispose]() {
      // destroy() of Kysely does nothing to a pool it never used itself
      await Promise.all([app, monitor, owner].map((db) => db.pool.end()))
      // A process that a test started may hold on to it; then it goes with the server.
      await asOwner(ownerUrl, (client) => client.query(`drop database ${name}`)).catch((error: { code?: string }) => {
        if (error.code !== OBJECT_IN_USE) throw error
      })
    },
  }
}

/** Runs `fn` as `wie` in one transaction, on 15 November 2023 unless another klok is given. */
export const as = <T>(wie: Wie, db: TestDb, fn: (session: Session) => Promise<T>, klok: Klok = testKlok): Promise<T> =>
  withSession(db.app, { wie, klok }, fn)

/** As {@link as}, each statement in one round trip of its own. */
export const readAs = <T>(
  wie: Wie,
  db: TestDb,
  fn: (session: Session) => Promise<T>,
  klok: Klok = testKlok,
): Promise<T> => withReadSession(db.app, { wie, klok }, fn)

function testServer(): TestServer {
  const env = testServerFromEnv()
  if (!env) throw new Error("No test server: put '@thuisnabij/db/testing-setup' in globalSetup of vitest.config.ts")
  return JSON.parse(env) as TestServer
}
