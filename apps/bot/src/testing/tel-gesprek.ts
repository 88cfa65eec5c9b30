import { as, seedOrganisatie, type TestDb, testDb, werker } from '@thuisnabij/db/testing'
import type { TurnOptions } from '../turn.ts'
import type { TestBot } from './test-bot.ts'

/** A conversation that counts its turns, so that a turn too many or too few shows. */
export const telt: TurnOptions['gesprek'] = async (_sessie, { wie }, { toestand, gebeurtenis }) => {
  const beurt = Number(toestand.laatste?.soort === 'artikel' ? toestand.laatste.id : 0) + 1
  const gehoord = gebeurtenis.soort === 'tekst' ? gebeurtenis.tekst : gebeurtenis.soort
  return {
    toestand: { ...toestand, laatste: { soort: 'artikel', id: String(beurt) } },
    antwoorden: [{ soort: 'tekst', tekst: `${wie.rol} ${beurt}: ${gehoord}` }],
    begrip: { intent: 'hulp', slots: {}, zekerheid: 1 },
  }
}

/** A register with schools and people. */
export async function metRegister(): Promise<TestDb> {
  const db = await testDb()
  await seedOrganisatie(db)
  return db
}
/** Where people can be reached, and how far their conversations are. */
export const gesprekken = (db: TestDb) => as(werker, db, ({ trx }) => trx.selectFrom('gesprek').selectAll().execute())

type Antwoord = { readonly type: string; readonly text?: string; readonly name?: string; readonly value?: unknown }
/** What the answer to this activity holds, in order. */
export async function antwoorden(bot: TestBot, body: object): Promise<readonly Antwoord[]> {
  const antwoord = await bot.post(body)
  return ((await antwoord.json()) as { activities: Antwoord[] }).activities
}
/** As {@link antwoorden}, the texts alone. */
export const teksten = async (bot: TestBot, body: object) =>
  (await antwoorden(bot, body)).flatMap(({ text }) => text ?? [])
/** The texts that were sent as messages of their own. */
export const verstuurd = ({ connector }: TestBot) =>
  connector.ontvangen.flatMap(({ activity }) => (activity['type'] === 'message' ? [activity['text']] : []))
