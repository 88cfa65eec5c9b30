import { startWerker, type Werker, withSession } from '@thuisnabij/db'
import { seedOrganisatie, type TestDb, testDb } from '@thuisnabij/db/testing'
import type { Wie } from '@thuisnabij/domain'
import { beurt, maakTeksten } from '@thuisnabij/gesprek'
import { leesArtikelen, maakKennisbank } from '@thuisnabij/kennis'
import { instellingenLezen, type Werksessie } from '@thuisnabij/usecases'
import { metBudget } from '../budget.ts'
import { ThuisnabijAdapter } from '../channel/botbuilder/adapter.ts'
import { botAuthenticatie } from '../channel/botbuilder/authenticatie.ts'
import { botbuilderKanaal } from '../channel/botbuilder/kanaal.ts'
import { maakDeps } from '../deps/deps.ts'
import { maakSchoolnamen } from '../deps/scholen.ts'
import type { TurnOptions } from '../turn.ts'
import { maakTaken } from '../werker.ts'
import { type TestBot, testBot } from './test-bot.ts'

const klok = () => new Date('2023-11-15T09:00:00Z')
const instellingen = await instellingenLezen()
const teksten = maakTeksten(instellingen.teksten)
const kennis = maakKennisbank(leesArtikelen())
const anoniem = { soort: 'anoniem' } as const

/** The conversation as it is in production, on this database. */
export function echtGesprek(db: TestDb): TurnOptions['gesprek'] {
  const bronnen = { kennis, scholen: maakSchoolnamen(), teksten, monitor: db.monitor }
  return async (sessie, persoon, { toestand, gebeurtenis }) =>
    beurt(await maakDeps({ ...sessie, instellingen }, persoon, bronnen), toestand, gebeurtenis)
}

/** The work outside turns, done by hand: `taken['bezorgen'](id)`. */
export function werkVan(db: TestDb) {
  const kanaal = metBudget(
    botbuilderKanaal(new ThuisnabijAdapter(botAuthenticatie({ inlog: anoniem, timeoutMs: 400 }), anoniem)),
  )
  const inSessie = <T>(wie: Wie, doe: (sessie: Werksessie) => Promise<T>): Promise<T> =>
    withSession(db.app, { wie, klok }, (sessie) => doe({ ...sessie, instellingen }))
  return { inSessie, taken: maakTaken({ inSessie, kanaal, teksten, log: () => {} }) }
}

export type TestHuis = AsyncDisposable & { readonly db: TestDb; readonly bot: TestBot }

/** A register with schools and people, the bot on it, and (when asked) a process that does the work outside turns. */
export async function testHuis({ werker = false } = {}): Promise<TestHuis> {
  const db = await testDb()
  await seedOrganisatie(db)
  const bot = await testBot({ db: db.app, gesprek: echtGesprek(db) })
  const aanHetWerk: Werker | undefined = werker
    ? await startWerker({ url: db.urls.app, taken: werkVan(db).taken, onError: () => {}, pollSeconds: 0.5 })
    : undefined
  return {
    db,
    bot,
    async [Symbol.asyncDispose]() {
      await aanHetWerk?.stop()
      await bot[Symbol.asyncDispose]()
      await db[Symbol.asyncDispose]()
    },
  }
}
