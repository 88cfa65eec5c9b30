import { writeFile } from 'node:fs/promises'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

export const SCHEMA_FILE = new URL('../schema.graphql', import.meta.url)

/** The schema as it is committed and reviewed; types in order of name. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`

if (import.meta.main) await writeFile(SCHEMA_FILE, printedSchema())
