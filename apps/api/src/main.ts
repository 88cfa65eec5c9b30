import type { AddressInfo } from 'node:net'
import { assertSafeRole, klokVanaf, openDatabase, openMonitorDatabase, systeemklok } from '@thuisnabij/db'
import { instellingenLezen } from '@thuisnabij/usecases'
import { type Env, readEnv } from './env.ts'
import { logToStderr } from './faults.ts'
import { createApi, listen } from './server.ts'

const env = readEnv()
if (env.ok) await start(env.value)
else {
  for (const problem of env.error) console.error(problem)
  process.exitCode = 1
}

async function start({ host, port, databaseUrl, monitorUrl, klok }: Env): Promise<void> {
  const instellingen = await instellingenLezen()
  const db = openDatabase(databaseUrl, { naam: 'thuisnabij-api' })
  const monitor = openMonitorDatabase(monitorUrl)
  await Promise.all([assertSafeRole(db), assertSafeRole(monitor)])

  const api = createApi({
    deps: { db, monitor, instellingen, personas: true, klok: klok === undefined ? systeemklok : klokVanaf(klok) },
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
    server.close(() => void Promise.all([db.pool.end(), monitor.pool.end()]))
    server.closeIdleConnections()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
}
