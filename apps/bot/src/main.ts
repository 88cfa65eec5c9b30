import type { AddressInfo } from 'node:net'
import {
  assertSafeRole,
  type Db,
  keepFresh,
  klokVanaf,
  openDatabase,
  openMonitorDatabase,
  type Session,
  startWerker,
  systeemklok,
  withReadSession,
  withSession,
} from '@thuisnabij/db'
import type { Wie } from '@thuisnabij/domain'
import { beurt, groepsantwoord, maakTeksten, opzoeken } from '@thuisnabij/gesprek'
import {
  bezorgingenTellen,
  instellingenLezen,
  kennisbankLezen,
  passagebankLezen,
  type Werksessie,
} from '@thuisnabij/usecases'
import { metBudget } from './budget.ts'
import { ThuisnabijAdapter } from './channel/botbuilder/adapter.ts'
import { botAuthenticatie } from './channel/botbuilder/authenticatie.ts'
import { botbuilderKanaal } from './channel/botbuilder/kanaal.ts'
import { botServer, type Gezondheid } from './channel/botbuilder/server.ts'
import { maakDeps } from './deps/deps.ts'
import { maakSchoolnamen } from './deps/scholen.ts'
import { type BotEnv, leesProcesEnv } from './env.ts'
import { type Persoon, SYSTEEM } from './persoon.ts'
import { maakTurn } from './turn.ts'
import { maakTaken, ROOSTER } from './werker.ts'

const log = (regel: string): void => console.log(regel)
/** Teams asks again after 15 seconds; two calls to the connector fit in. */
const CONNECTOR_TIMEOUT_MS = 4_000
const GEDULD_MS = 4_000
/** @source Teams shows a sign of typing for some seconds */
const TYPTEMPO = { na: 500, elke: 4_000 }

const gelezen = leesProcesEnv()
if (gelezen.ok) await start(gelezen.env)
else {
  for (const fout of gelezen.fouten) console.error(`bot: ${fout}`)
  process.exitCode = 1
}

async function start(env: BotEnv): Promise<void> {
  const { inlog } = env
  const instellingen = await instellingenLezen()
  const teksten = maakTeksten(instellingen.teksten)
  const klok = env.klok === undefined ? systeemklok : klokVanaf(env.klok)
  const db = openDatabase(env.databaseAppUrl, { naam: 'thuisnabij-bot' })
  const monitor = openMonitorDatabase(env.databaseMonitorUrl)
  await Promise.all([assertSafeRole(db), assertSafeRole(monitor)])

  const adapter = new ThuisnabijAdapter(botAuthenticatie({ inlog, timeoutMs: CONNECTOR_TIMEOUT_MS }), inlog)
  const kanaal = metBudget(botbuilderKanaal(adapter))
  const kennis = await keepFresh({
    url: env.databaseAppUrl,
    channel: 'kennis',
    make: () =>
      withReadSession(db, { wie: SYSTEEM, klok }, async (session) => {
        const sessie = { ...session, instellingen }
        return { kennis: await kennisbankLezen(sessie), documenten: await passagebankLezen(sessie) }
      }),
    onError: (error) => log(`bot: kennis niet ververst (${error.name})`),
  })
  const scholen = maakSchoolnamen()
  const depsVoor = (sessie: Session, persoon: Persoon) =>
    maakDeps({ ...sessie, instellingen }, persoon, { ...kennis.now(), scholen, teksten, monitor })
  const turn = maakTurn({
    db,
    klok,
    kanaal,
    teksten,
    gesprek: async (sessie, persoon, { toestand, gebeurtenis }) =>
      beurt(await depsVoor(sessie, persoon), toestand, gebeurtenis),
    opzoeken: async (sessie, persoon, vraag) => opzoeken(await depsVoor(sessie, persoon), vraag),
    groepsantwoord: async (sessie, persoon, tekst) => groepsantwoord(await depsVoor(sessie, persoon), tekst),
    tabUrl: env.tabUrl,
    trace: env.productie ? 'geen' : inlog.soort === 'anoniem' ? 'alle' : 'teruggegeven',
    geduldMs: GEDULD_MS,
    typtempo: TYPTEMPO,
    berichtlimiet: instellingen.gesprek.berichtlimiet.waarde,
    log,
  })

  const inSessie = <T>(wie: Wie, doe: (sessie: Werksessie) => Promise<T>): Promise<T> =>
    withSession(db, { wie, klok }, (sessie) => doe({ ...sessie, instellingen }))
  const werker =
    env.werker === 'uit'
      ? undefined
      : await startWerker({
          url: env.databaseAppUrl,
          taken: maakTaken({ inSessie, kanaal, teksten, log }),
          rooster: ROOSTER,
          onError: (error, taak) => log(`werker: ${taak ?? 'wachtrij'} mislukt (${error.name})`),
        })

  const server = botServer({
    adapter,
    toelating: { anoniem: inlog.soort === 'anoniem', tenants: env.tenants, serviceHosts: env.serviceHosts },
    teksten,
    ...(env.werker === 'alleen' ? {} : { verwerk: turn.verwerk }),
    gezond: async (): Promise<Gezondheid> =>
      withReadSession(db, { wie: SYSTEEM, klok }, async (sessie) => ({
        gezond: true,
        werker: env.werker,
        bezorgingen: await bezorgingenTellen({ ...sessie, instellingen }),
      })),
    log,
  })
  server.listen(env.port, env.host, () => {
    const { port } = server.address() as AddressInfo
    log(`bot: luistert op http://${env.host}:${port}/api/messages (werker ${env.werker})`)
    if (inlog.soort === 'anoniem')
      log('bot: ANONIEM: iedereen op deze machine mag zeggen wie hij is. Alleen voor lokaal gebruik.')
  })

  const stop = async () => {
    server.close()
    server.closeIdleConnections()
    await turn.klaar()
    await werker?.stop()
    await kennis.stop()
    await sluit(db, monitor)
    server.closeAllConnections()
  }
  for (const signaal of ['SIGTERM', 'SIGINT'] as const) process.once(signaal, () => void stop())
}

const sluit = async (...databases: readonly Db[]): Promise<void> => {
  await Promise.all(databases.map((db) => db.pool.end()))
}
