import { isAbsolute, join } from 'node:path'

/** Which register a command works in: a given server, or the one of `npm start` in its data folder. */
export type Registerplek = { readonly databaseUrl: string | undefined; readonly dataDir: string }

/** Reads it from the environment, as `npm start` does. */
export function leesRegisterplek(): Registerplek {
  const { DATABASE_URL, THUISNABIJ_DATA } = process.env
  const data = THUISNABIJ_DATA || '.data'
  const wortel = join(import.meta.dirname, '..', '..', '..')
  return { databaseUrl: DATABASE_URL || undefined, dataDir: isAbsolute(data) ? data : join(wortel, data) }
}
