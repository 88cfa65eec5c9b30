export * from './audit.queries.ts'
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
export * from './leerling.queries.ts'
export { migrate } from './migrate.ts'
export * from './monitor.queries.ts'
export { named } from './named.ts'
export * from './nummerreeks.queries.ts'
export * from './organisatie.queries.ts'
export type { DayCursor, Page, Paged } from './page.ts'
export * from './plaatsing.queries.ts'
export { startWerker, type Taak, type Taakafhandeling, verstuurTaak, type Werker, type WerkerOptions } from './queue.ts'
export { readSession, type Session, type SessionOptions, withReadSession, withSession } from './session.ts'
export * from './signaal.queries.ts'
export { assertSafeRole } from './start-check.ts'
export * from './thuiszittermelding.queries.ts'
export { saveThuiszittermelding } from './thuiszittermelding.save.ts'
export * from './tlv-aanvraag.queries.ts'
export { saveTlvAanvraag } from './tlv-aanvraag.save.ts'
export { pageTlvOverzicht, type TlvCursor, type TlvFilter, type TlvOverzichtRegel } from './tlv-overzicht.queries.ts'
