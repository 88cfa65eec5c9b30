import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printSchema } from './schema-print.ts'
import { testDb } from './testing.ts'

test('schema.sql is what the migrations make; if not: node packages/db/src/schema-cli.ts', async () => {
  await using db = await testDb()
  const committed = readFileSync(new URL('../schema.sql', import.meta.url), 'utf8')
  expect(await printSchema(db.owner)).toBe(committed)
})
