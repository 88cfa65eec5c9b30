import { bringToFirstSchool } from './eerste-school.queries.ts'
import { type Gezien, gezien } from './policies.fixture.ts'
import { as, persona, type TestDb, zaanoever } from './testing.ts'

/** Rows of which nothing ever changes but the school, once, of a child that was on none. */
export const ONVERANDERLIJK: readonly string[] = [
  'tlv_gebeurtenis',
  'tlv_adviestekst',
  'tlv_besluit',
  'thuiszitter_activiteit',
  'tlv_volger',
]

/**
 * What the coördinatie sees once every child that was on a school, and then on none, is on De Zaanoever; or why that fails.
 * Nothing is changed.
 */
export async function naEersteSchool(db: TestDb): Promise<Gezien | string> {
  let uitkomst: Gezien | string = ''
  await as(persona(4), db, async (session) => {
    const { trx } = session
    await trx.updateTable('leerling').set({ school_id: null, ingeschreven: false }).execute()
    await trx.updateTable('leerling').set({ school_id: zaanoever, ingeschreven: true }).execute()
    uitkomst = await bringToFirstSchool(session).then(
      () => gezien(session),
      ({ message }: Error) => message,
    )
    throw new Error('undo')
  }).catch(() => undefined)
  return uitkomst
}
