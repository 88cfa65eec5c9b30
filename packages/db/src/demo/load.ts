import { readFileSync } from 'node:fs'
import { type Instellingen, leesInstellingen, type MedewerkerId, type Wie } from '@thuisnabij/domain'
import { sql } from 'kysely'
import { type Db, openDatabase } from '../database.ts'
import { klokVanaf } from '../klok.ts'
import { type Session, withSession } from '../session.ts'
import { demoTenantId } from './personas.ts'
import { type DemoOptions, demoRegister } from './register.ts'
import { storeDemo } from './store.ts'

/** Whether nobody and no school is registered yet. `appUrl`: the database in the role of the applications. */
export const isEmpty = (appUrl: string): Promise<boolean> => withDatabase(appUrl, (db) => emptyIn(db))

/** Whether the demo data are in it: their persons are the only ones of a tenant that does not exist. */
export const holdsDemo = (appUrl: string): Promise<boolean> =>
  withDatabase(appUrl, async (db) => {
    const persona = db.selectFrom('medewerker').select('id').where('tenant_id', '=', demoTenantId).limit(1)
    return (await persona.executeTakeFirst()) !== undefined
  })

/**
 * Loads the demo data (demoRegister) into an empty register, all of it or, when it is interrupted, nothing.
 *
 * @param appUrl the database in the role of the applications: what they may not store, this cannot store either.
 */
export async function loadDemo(appUrl: string, options: DemoOptions = {}): Promise<void> {
  const register = demoRegister(readInstellingen(), options)
  await withDatabase(appUrl, (db) =>
    withSession(db, { wie: programma, klok: klokVanaf('2023-11-15T10:00:00+01:00') }, async (session) => {
      if (!(await emptyIn(session.trx))) throw new Error('Demo data go into an empty register only')
      await storeDemo(session, register)
    }),
  )
}

const programma: Wie = {
  medewerkerId: '00000000-0000-5000-8000-000000000000' as MedewerkerId,
  rol: 'systeem',
  schoolIds: [],
  deur: 'werker',
}

async function withDatabase<T>(url: string, act: (db: Db) => Promise<T>): Promise<T> {
  const db = openDatabase(url, { max: 1, naam: 'thuisnabij-demo', statementTimeoutMs: 0 })
  try {
    return await act(db)
  } finally {
    await db.pool.end()
  }
}

async function emptyIn(db: Session['trx']): Promise<boolean> {
  const { rows } = await sql<{ leeg: boolean }>`
    select not exists (select from medewerker) and not exists (select from school) as leeg`.execute(db)
  return rows[0]?.leeg ?? false
}

const ZAANSTREEK = new URL('../../../../instellingen/zaanstreek.json', import.meta.url)

/** The settings of the Zaanstreek: its schoolbesturen are those of the demo data. */
export function readInstellingen(): Instellingen {
  const gelezen = leesInstellingen(JSON.parse(readFileSync(ZAANSTREEK, 'utf8')))
  if (!gelezen.ok) throw new Error(`${ZAANSTREEK.pathname} is not usable:\n${gelezen.error.fouten.join('\n')}`)
  return gelezen.value
}
