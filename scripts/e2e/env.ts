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

/** Where to put pictures for the documentation; undefined unless they were asked for (`BEELD=1`). */
export const beeldmap = process.env['BEELD'] ? fileURLToPath(new URL('../../docs/beeld', import.meta.url)) : undefined
