import { mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import {
  type HeldLock,
  holdLock,
  holdsDemo,
  isEmpty,
  loadDemo,
  migrate,
  type PostgresServer,
  prepareServer,
  startPostgres,
} from '@thuisnabij/db'
import type { StartEnv } from './env.ts'

/** A server with the lock of this start on it. */
export type OpenServer = { readonly server: PostgresServer; readonly lock: HeldLock }

/** Thrown when another start works in the same data folder: that one's database must be left as it is. */
export class StartedTwice extends Error {}

/**
 * The server, ours or the given one, and the lock that lets one start at a time work in the data folder. `leeg` takes a
 * second database on our server, so that the demo data stay where they are.
 */
export async function openServer(env: StartEnv, leeg: boolean): Promise<OpenServer> {
  mkdirSync(env.dataDir, { recursive: true })
  const lockName = `start ${realpathSync(env.dataDir)}`
  const until = Date.now() + patienceMs
  do {
    const server = await startServer(env, leeg)
    try {
      const lock = await holdLock(server.ownerUrl, lockName)
      if (lock) return { server, lock }
    } catch (error) {
      // A start that is just stopping takes the server along that we had adopted: then we begin again.
      if (!server.adopted || Date.now() > until) throw error
    }
    await wait(500)
  } while (Date.now() < until)
  throw new StartedTwice(
    `Thuisnabij draait al met de gegevens in ${env.dataDir}. Stop die eerst, of kies een andere map met THUISNABIJ_DATA.`,
  )
}

/** How long a start waits for one that is stopping. */
const patienceMs = 3_000

async function startServer({ databaseUrl, dataDir }: StartEnv, leeg: boolean): Promise<PostgresServer> {
  if (databaseUrl) return await prepareServer(databaseUrl, dataDir)
  const database = leeg ? 'thuisnabij_leeg' : 'thuisnabij'
  return await startPostgres({ dataDir: join(dataDir, 'postgres'), database })
}

/**
 * Brings the tables up to date and, unless the register must stay empty, loads the demo data into an empty one. Gives
 * whether the register holds the demo data.
 */
export async function fillDatabase(
  { ownerUrl, appUrl }: PostgresServer,
  leeg: boolean,
  say: (line: string) => void,
): Promise<boolean> {
  const ran = await migrate(ownerUrl)
  if (ran.length > 0) say(`Tabellen bijgewerkt (${ran.length} migraties).`)
  const empty = await isEmpty(appUrl)
  if (leeg && !empty) say('Het register is niet leeg: dit is wat er sinds een eerdere start in kwam.')
  if (!leeg && empty) {
    say('Demogegevens laden …')
    await loadDemo(appUrl)
  }
  return await holdsDemo(appUrl)
}
