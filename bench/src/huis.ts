import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { loadDemo, migrate, type PostgresServer, startTestPostgres } from '@thuisnabij/db'
import pg from 'pg'
import { vulRegister } from './register.ts'

/** A Postgres with the register of the benchmarks, gone when the benchmark ends. */
export async function registerVoorBench(): Promise<PostgresServer> {
  const server = await startTestPostgres()
  await migrate(server.ownerUrl)
  await vulRegister(server.appUrl)
  return server
}

/** A Postgres with the demo data at this scale, and how many seconds loading them took. */
export async function demoVoorBench(schaal: number): Promise<{ server: PostgresServer; laadSeconden: number }> {
  const server = await startTestPostgres()
  await migrate(server.ownerUrl)
  const vanaf = performance.now()
  await loadDemo(server.appUrl, { schaal })
  const laadSeconden = (performance.now() - vanaf) / 1000
  await alsEigenaar(server.ownerUrl, ['analyze'])
  return { server, laadSeconden }
}

/** A copy of the register of {@link registerVoorBench} in which row-level security is off: what a baseline without it reads. Made while nobody uses the register. */
export async function zonderRls({ ownerUrl, appUrl }: PostgresServer): Promise<string> {
  await alsEigenaar(opDatabase(ownerUrl, 'postgres'), ['create database zonder_rls template thuisnabij'])
  const tabellen = ['leerling', 'tlv_aanvraag', 'tlv_gebeurtenis', 'school']
  const uit = tabellen.map((tabel) => `alter table ${tabel} disable row level security`)
  await alsEigenaar(opDatabase(ownerUrl, 'zonder_rls'), [...uit, 'analyze'])
  return opDatabase(appUrl, 'zonder_rls')
}

async function alsEigenaar(url: string, opdrachten: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const opdracht of opdrachten) await client.query(opdracht)
  } finally {
    await client.end()
  }
}

function opDatabase(url: string, database: string): string {
  const ander = new URL(url)
  ander.pathname = `/${database}`
  return ander.href
}

/** A program of ours in a process of its own, started as `npm start` does, answering on `/gezond`. */
export async function startProgramma(
  bestand: string,
  omgeving: Readonly<Record<string, string>>,
  gezond: string,
): Promise<ChildProcess> {
  const kind = spawn(process.execPath, [fileURLToPath(new URL(`../../${bestand}`, import.meta.url))], {
    env: { ...process.env, ...omgeving },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  process.on('exit', () => kind.kill('SIGKILL'))
  for (let poging = 0; poging < 200; poging++) {
    if (kind.exitCode !== null) throw new Error(`${bestand} ended before it answered`)
    const antwoord = await fetch(gezond).catch(() => undefined)
    if (antwoord?.ok) return kind
    await new Promise((klaar) => setTimeout(klaar, 50))
  }
  throw new Error(`${bestand} did not answer on ${gezond}`)
}

/** The api on this register, at the fixed clock. */
export async function startApi(server: PostgresServer): Promise<{ readonly url: string; readonly kind: ChildProcess }> {
  const poort = await vrijePoort()
  const url = `http://127.0.0.1:${poort}`
  const omgeving = {
    DATABASE_APP_URL: server.appUrl,
    DATABASE_MONITOR_URL: server.monitorUrl,
    API_PORT: String(poort),
    THUISNABIJ_KLOK: '2023-11-15T10:00:00+01:00',
  }
  return { url, kind: await startProgramma('apps/api/src/main.ts', omgeving, `${url}/gezond`) }
}

export async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const adres = server.address()
  server.close()
  return typeof adres === 'object' && adres ? adres.port : 0
}

/** The value below which `deel` (0 to 1) of the values lie. */
export function percentiel(waarden: readonly number[], deel: number): number {
  const gesorteerd = waarden.toSorted((a, b) => a - b)
  return gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(gesorteerd.length * deel))] ?? Number.NaN
}
