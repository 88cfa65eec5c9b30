import { ok, type Result, weiger } from '@thuisnabij/domain'

/** How this process is told to run. */
export type Env = {
  readonly host: string
  readonly port: number
  readonly databaseUrl: string
  readonly monitorUrl: string
  /** ISO instant at which the clock begins; real time when absent. */
  readonly klok?: string
}

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', 'localhost']

/**
 * Reads the environment, or says in sentences why the api must not start with it.
 *
 * Until sign-in with Entra ID is there, whoever asks is believed (the persona of the header). So it starts outside
 * production only, and for this machine only.
 */
export function readEnv(vars: NodeJS.ProcessEnv = process.env): Result<Env, readonly string[]> {
  const problems: string[] = []
  const required = (name: string) => {
    const value = vars[name]
    if (!value) problems.push(`${name} ontbreekt: het adres van de database. Start met "npm start".`)
    return value ?? ''
  }

  const port = Number(vars['API_PORT'] || 4000)
  const host = vars['API_HOST'] || '127.0.0.1'
  const klok = vars['THUISNABIJ_KLOK']
  if (vars['NODE_ENV'] === 'production')
    problems.push('In productie start de api pas als aanmelden met Entra ID is ingericht, en dat is er nog niet.')
  if (!LOOPBACK.includes(host))
    problems.push(`API_HOST is ${host}: zonder aanmelden luistert de api alleen op deze computer (127.0.0.1).`)
  if (!Number.isInteger(port) || port < 0 || port > 65535) problems.push('API_PORT is geen poortnummer.')
  if (klok && Number.isNaN(new Date(klok).getTime()))
    problems.push('THUISNABIJ_KLOK is geen tijdstip, zoals 2023-11-15T10:00:00+01:00.')
  const env: Env = {
    host,
    port,
    databaseUrl: required('DATABASE_APP_URL'),
    monitorUrl: required('DATABASE_MONITOR_URL'),
    ...(klok ? { klok } : {}),
  }

  return problems.length > 0 ? weiger(problems) : ok(env)
}
