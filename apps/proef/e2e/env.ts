import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where Chromium is: `CHROMIUM`, else the first of its usual names on the path; undefined when there is none. */
export function findChromium(): string | undefined {
  if (process.env['CHROMIUM']) return process.env['CHROMIUM']

  const mappen = (process.env['PATH'] ?? '').split(delimiter)
  const namen = ['chromium', 'chromium-browser', 'google-chrome']
  return mappen.flatMap((map) => namen.map((naam) => join(map, naam))).find((pad) => existsSync(pad))
}

/** On the build machine a run without a browser is a failure, not something to pass over. */
export const verplicht = Boolean(process.env['CI']) && process.env['CI'] !== 'false'

/** Where to put pictures for the documentation; undefined unless they were asked for (`BEELD=1`). */
export const beeldmap = process.env['BEELD']
  ? fileURLToPath(new URL('../../../docs/beeld', import.meta.url))
  : undefined

/** The environment for the house under test: this one's, but nothing that would tie it to a house that runs already. */
export function omgevingVoor(anders: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, NODE_ENV: _soort, THUISNABIJ_KLOK: _klok, ...rest } = process.env
  return { ...rest, ...anders }
}
