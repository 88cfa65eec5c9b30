import { isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** The variables that move a port, and where it is without them. */
export const ports = { BOT_PORT: 3978, API_PORT: 4000, TAB_PORT: 5173, PROEF_PORT: 5174 } as const
export type PortName = keyof typeof ports

/** What the environment says about a local start. */
export type StartEnv = {
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  readonly klok: string | undefined
  readonly port: Readonly<Record<PortName, number>>
}

/** Reads and checks the environment; throws a sentence that names the variable to mend. */
export function readStartEnv(env: NodeJS.ProcessEnv = process.env): StartEnv {
  const { DATABASE_URL, THUISNABIJ_DATA, THUISNABIJ_KLOK, NODE_ENV } = env
  if (NODE_ENV === 'production') {
    throw new Error(
      'npm start is om Thuisnabij op je eigen computer te proberen, met verzonnen dossiers en zonder aanmelden. Met NODE_ENV=production start het niet.',
    )
  }
  const klok = THUISNABIJ_KLOK || undefined
  if (klok && Number.isNaN(Date.parse(klok))) {
    throw new Error(`THUISNABIJ_KLOK is geen tijdstip: "${klok}". Schrijf bijvoorbeeld 2023-11-15T10:00:00+01:00.`)
  }
  const data = THUISNABIJ_DATA || '.data'
  return {
    databaseUrl: DATABASE_URL || undefined,
    dataDir: isAbsolute(data) ? data : join(root, data),
    klok,
    port: readPorts(env),
  }
}

/** Everything that the environment holds, for a child process: with these values instead, undefined taking one away. */
export function childEnv(changes: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  const all: [string, string | undefined][] = Object.entries({ ...process.env, ...changes })
  return Object.fromEntries(all.filter(([, value]) => value !== undefined))
}

/** Whether this runs where nobody watches: then nothing may be skipped. */
export function isCi(): boolean {
  const { CI } = process.env
  return Boolean(CI) && CI !== 'false'
}

function readPorts(env: NodeJS.ProcessEnv): Record<PortName, number> {
  const entries = Object.entries(ports).map(([name, standard]) => {
    const value = env[name] ? Number(env[name]) : standard
    if (Number.isInteger(value) && value > 0 && value < 65_536) return [name, value] as const
    throw new Error(`${name} is geen poort: "${env[name]}". Kies een getal van 1 tot en met 65535.`)
  })
  const doubles = entries.filter(([, value], index) => entries.findIndex(([, other]) => other === value) !== index)
  for (const [name, value] of doubles)
    throw new Error(`Poort ${value} is twee keer gekozen. Zet ${name} op een andere poort.`)
  return Object.fromEntries(entries) as Record<PortName, number>
}
