export * from './bezorging.queries.ts'
export type { Database } from './database.table.ts'
export { type DatabaseOptions, type Db, openDatabase, openMonitorDatabase } from './database.ts'
export {
  type PostgresOptions,
  type PostgresServer,
  prepareServer,
  startPostgres,
  startTestPostgres,
} from './embedded.ts'
export { type HeldLock, holdLock } from './embedded-lock.ts'
export * from './gesprek.queries.ts'
export { type Klok, klokVanaf, systeemklok, vandaagVan } from './klok.ts'
export { migrate } from './migrate.ts'
export { named } from './named.ts'
export { startWerker, type Taak, type Taakafhandeling, verstuurTaak, type Werker, type WerkerOptions } from './queue.ts'
export { readSession, type Session, type SessionOptions, withReadSession, withSession } from './session.ts'
export { assertSafeRole } from './start-check.ts'
