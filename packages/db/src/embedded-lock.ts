import pg from 'pg'

/** A lock that lasts as long as its connection; `lost` resolves when the server ended that connection. */
export type HeldLock = { readonly lost: Promise<void>; readonly release: () => Promise<void> }

/**
 * Takes the lock of this name on the server, for whoever may run only once: undefined when another process has it. The
 * server lets go of it when the process ends, also by kill -9.
 */
export async function holdLock(url: string, name: string): Promise<HeldLock | undefined> {
  const client = new pg.Client({ connectionString: url, application_name: 'thuisnabij-start', keepAlive: true })
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve())
    client.once('end', () => resolve())
  })
  await client.connect()
  const { rows } = await client.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as held', [name])
  if (rows[0].held) return { lost, release: () => client.end() }
  await client.end()
  return undefined
}
