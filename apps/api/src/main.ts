import type { AddressInfo } from 'node:net'
import {
  assertSafeRole,
  type Fresh,
  keepFresh,
  klokVanaf,
  openDatabase,
  openMonitorDatabase,
  systeemklok,
  withReadSession,
} from '@thuisnabij/db'
import type { MedewerkerId, Wie } from '@thuisnabij/domain'
import { instellingenLezen, kennisbankLezen, passagebankLezen, type Werksessie } from '@thuisnabij/usecases'
import { type Env, readEnv } from './env.ts'
import { logToStderr } from './faults.ts'
import { createApi, listen } from './server.ts'

/** The program itself, that reads what everyone may read. */
const SYSTEEM: Wie = {
  medewerkerId: '00000000-0000-0000-0000-000000000000' as MedewerkerId,
  rol: 'systeem',
  schoolIds: [],
  deur: 'werker',
}

const env = readEnv()
if (env.ok) await start(env.value)
else {
  for (const problem of env.error) console.error(problem)
  process.exitCode = 1
}

async function start({ host, port, databaseUrl, monitorUrl, klok: vanaf }: Env): Promise<void> {
  const instellingen = await instellingenLezen()
  const db = openDatabase(databaseUrl, { naam: 'thuisnabij-api' })
  const monitor = openMonitorDatabase(monitorUrl)
  await Promise.all([assertSafeRole(db), assertSafeRole(monitor)])

  const klok = vanaf === undefined ? systeemklok : klokVanaf(vanaf)
  const held: Promise<Fresh<unknown>>[] = []
  /** Most processes are never asked to search: made at the first question, kept up to date from then on. */
  const onceAsked = <Value>(make: (sessie: Werksessie) => Promise<Value>) => {
    let fresh: Promise<Fresh<Value>> | undefined
    const begin = () => {
      const begun = keepFresh({
        url: databaseUrl,
        channel: 'kennis',
        make: () => withReadSession(db, { wie: SYSTEEM, klok }, (sessie) => make({ ...sessie, instellingen })),
        onError: (error) => console.error(`kennis niet ververst (${error.name})`),
      })
      held.push(begun)
      return begun.catch((error: unknown) => {
        fresh = undefined
        throw error
      })
    }
    return async () => {
      fresh ??= begin()
      return (await fresh).now()
    }
  }
  const documenten = onceAsked(passagebankLezen)
  const kennis = onceAsked(kennisbankLezen)

  const api = createApi({
    deps: { db, monitor, instellingen, personas: true, klok, documenten, kennis },
    log: logToStderr,
    healthy: () =>
      db.pool.query('select 1').then(
        () => true,
        () => false,
      ),
  })
  const server = await listen(api, { host, port })
  const { port: actual } = server.address() as AddressInfo
  console.log(`luistert op http://${host}:${actual}/graphql (iedereen op deze computer mag zeggen wie hij is)`)

  const stop = () => {
    for (const begun of held) void begun.then((fresh) => fresh.stop()).catch(() => {})
    server.close(() => void Promise.all([db.pool.end(), monitor.pool.end()]))
    server.closeIdleConnections()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
}
