import type { MedewerkerId } from '@thuisnabij/domain'
import { sql } from 'kysely'
import type { Session } from './session.ts'

/** A message that shows a draft: as the channel knows it, and which draft in which version. */
export type Conceptkaart = {
  readonly gesprekId: string
  readonly medewerkerId: MedewerkerId
  readonly berichtId: string
  readonly concept: string
}

/** Notes that a message shows a draft. */
export async function saveConceptkaart({ trx }: Session, kaart: Conceptkaart): Promise<void> {
  const { gesprekId, medewerkerId, berichtId, concept } = kaart
  await trx
    .insertInto('gesprek_kaart')
    .values({
      gesprek_id: gesprekId,
      medewerker_id: medewerkerId,
      bericht_id: berichtId,
      concept,
      verzonden_op: sql`now()`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Forgets which messages of more than so many days ago (real time) show a draft. For the program itself. */
export async function wisConceptkaarten({ trx }: Session, dagen: number): Promise<void> {
  await trx
    .deleteFrom('gesprek_kaart')
    .where('verzonden_op', '<', sql<string>`now() - make_interval(days => ${dagen})`)
    .execute()
}
