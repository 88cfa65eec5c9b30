import { sql } from 'kysely'
import type { Db } from './database.ts'

/**
 * Throws when the role of this pool could see more than row-level security lets it: a superuser, a role that bypasses it,
 * or one that owns something. Each process calls it before it listens.
 */
export async function assertSafeRole(db: Db): Promise<void> {
  const { rows } = await sql<{ role: string; passes: boolean; owns: boolean }>`
    select current_user as role,
      (select bool_or(rolsuper or rolbypassrls) from pg_roles where pg_has_role(oid, 'member')) as passes,
      exists (select from pg_class where pg_has_role(relowner, 'member'))
        or exists (select from pg_database where datname = current_database() and pg_has_role(datdba, 'member')) as owns
  `.execute(db)
  const [found] = rows
  if (!found || found.passes || found.owns) {
    throw new Error(
      `The database role ${found?.role} can pass by row-level security (it is superuser, has bypassrls, or owns tables). ` +
        'Set DATABASE_APP_URL to the role thuisnabij_app, and DATABASE_MONITOR_URL to thuisnabij_monitor.',
    )
  }
}
