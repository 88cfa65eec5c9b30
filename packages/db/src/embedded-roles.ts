import { randomBytes, randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import pg from 'pg'

/** The role that owns every table and runs the migrations. */
export const ownerRole = 'thuisnabij_owner'
/** The role the applications connect as: owns nothing and cannot pass by row-level security. */
export const appRole = 'thuisnabij_app'
/** The role that reads suppressed summaries only. */
export const monitorRole = 'thuisnabij_monitor'

/** The passwords of one server; they live in one file that only its owner may read. */
export type Passwords = {
  readonly superuser: string
  readonly owner: string
  readonly app: string
  readonly monitor: string
}

/** The same passwords every time for the same file: written at the first call, also when two processes call at once. */
export function rememberPasswords(file: string): Passwords {
  const password = () => randomBytes(24).toString('base64url')
  const fresh: Passwords = { superuser: password(), owner: password(), app: password(), monitor: password() }
  mkdirSync(dirname(file), { recursive: true })
  const half = `${file}.${randomUUID()}`
  writeFileSync(half, JSON.stringify(fresh), { mode: 0o600, flag: 'wx' })
  try {
    linkSync(half, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(half)
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Passwords
}

/** Makes the three roles and the database on a server of our own, and gives the roles their passwords. Repeatable. */
export async function prepareOwnServer(superuserUrl: string, database: string, passwords: Passwords): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await waitForTurn(client)
    const owner = await ensureRole(client, ownerRole, passwords.owner)
    // createdb: tests clone a migrated template as the owner.
    if (owner === 'made') await client.query(`alter role ${ownerRole} createdb`)
    await ensureRole(client, appRole, passwords.app)
    await ensureRole(client, monitorRole, passwords.monitor)
    const found = await client.query('select 1 from pg_database where datname = $1', [database])
    if (found.rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(database)} owner ${ownerRole}`)
  })
}

/**
 * Makes the app and monitor roles on a server that was given, and gives them their passwords. Repeatable.
 *
 * Refuses (throws a sentence) when the given user may not make roles, or when a role could pass by row-level security.
 */
export async function prepareGivenServer(databaseUrl: string, passwords: Passwords): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    await waitForTurn(client)
    try {
      await ensureRole(client, appRole, passwords.app)
      await ensureRole(client, monitorRole, passwords.monitor)
    } catch (error) {
      if ((error as { code?: string }).code !== '42501') throw error
      throw new Error(
        `De gebruiker van DATABASE_URL mag de rollen ${appRole} en ${monitorRole} niet beheren. Geef hem CREATEROLE, of maak de rollen zelf en zet DATABASE_APP_URL en DATABASE_MONITOR_URL.`,
        { cause: error },
      )
    }
    const unsafe = await client.query(
      'select rolname from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls)',
      [[appRole, monitorRole]],
    )
    if (unsafe.rowCount !== 0) {
      throw new Error(
        `De rol ${unsafe.rows[0].rolname} gaat voorbij aan row-level security. Haal SUPERUSER en BYPASSRLS weg en start opnieuw.`,
      )
    }
  })
}

/** The URL for one role on the server, port and database of another URL. */
export function urlAs(url: string, role: string, password: string): string {
  const result = new URL(url)
  result.username = role
  result.password = password
  return result.href
}

/** The URL of the superuser on the server of our own at this port. */
export const superuserUrl = (port: number, { superuser }: Passwords): string =>
  `postgres://postgres:${superuser}@127.0.0.1:${port}/postgres`

/** Runs `act` on one connection and closes it, whatever happens. */
export async function withClient<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A server that goes away while we wait is reported by the query; without a listener it would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

/** Two starts at once prepare one after the other; the lock goes with the connection. */
const waitForTurn = (client: pg.Client) => client.query(`select pg_advisory_lock(hashtext('thuisnabij prepares'))`)

async function ensureRole(client: pg.Client, role: string, password: string): Promise<'made' | 'found'> {
  const secret = client.escapeLiteral(password)
  const found = await client.query('select 1 from pg_roles where rolname = $1', [role])
  await client.query(`${found.rowCount === 0 ? 'create' : 'alter'} role ${role} login password ${secret}`)
  return found.rowCount === 0 ? 'made' : 'found'
}
