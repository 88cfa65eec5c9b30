export { type PostgresServer, prepareServer, startPostgres, startTestPostgres } from './embedded.ts'
