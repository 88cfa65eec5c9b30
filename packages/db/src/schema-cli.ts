import { writeFileSync } from 'node:fs'
import { openDatabase } from './database.ts'
import { startTestPostgres } from './embedded.ts'
import { migrate } from './migrate.ts'
import { printSchema } from './schema-print.ts'

const server = await startTestPostgres()
try {
  await migrate(server.ownerUrl)
  const owner = openDatabase(server.ownerUrl)
  writeFileSync(new URL('../schema.sql', import.meta.url), await printSchema(owner))
  await owner.pool.end()
  console.log('Wrote packages/db/schema.sql.')
} finally {
  await server.stop()
}
