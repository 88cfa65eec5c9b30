import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'

/** A plain SQL file of `migrations/`, in order of its name. */
export type Migratie = { readonly naam: string; readonly sql: string; readonly sha256: string }

export const migrationsFolder = new URL('../migrations/', import.meta.url)

/** The migrations of a folder, in the order in which they run. */
export function readMigrations(folder: URL = migrationsFolder): readonly Migratie[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.toSorted().map((naam) => {
    const sql = readFileSync(new URL(naam, folder), 'utf8')
    return { naam, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}

/**
 * Brings the database of `ownerUrl` up to date: each migration that it has not had, in a transaction of its own. Gives the
 * names of those that ran. Two starts at the same time wait for each other.
 *
 * Throws, and changes nothing, when a migration that ran was edited or removed since: forward only, so write a new file.
 */
export async function migrate(ownerUrl: string, migraties = readMigrations()): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'thuisnabij-migrate' })
  await client.connect()
  try {
    // Released when the connection closes.
    await client.query("select pg_advisory_lock(hashtext('thuisnabij.migratie'))")
    await client.query(
      'create table if not exists migratie (naam text primary key, sha256 text not null, op timestamptz not null default now())',
    )
    const todo = await pending(client, migraties)
    for (const migratie of todo) await run(client, migratie)
    return todo.map(({ naam }) => naam)
  } finally {
    await client.end()
  }
}

async function pending(client: pg.Client, migraties: readonly Migratie[]): Promise<readonly Migratie[]> {
  const { rows } = await client.query<{ naam: string; sha256: string }>(
    'select naam, sha256 from migratie order by naam',
  )
  const byName = new Map(migraties.map((migratie) => [migratie.naam, migratie]))
  for (const { naam, sha256 } of rows) {
    const found = byName.get(naam)
    if (!found)
      throw new Error(`Migration ${naam} ran here but its file is gone. Put it back; undo it with a new file.`)
    if (found.sha256 !== sha256)
      throw new Error(`Migration ${naam} was edited after it ran. Restore it; write a new file.`)
    byName.delete(naam)
  }
  return [...byName.values()]
}

async function run(client: pg.Client, { naam, sql, sha256 }: Migratie): Promise<void> {
  try {
    await client.query(`begin;\n${sql}`)
    await client.query('insert into migratie (naam, sha256) values ($1, $2)', [naam, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${naam} failed`, { cause: error })
  }
}
