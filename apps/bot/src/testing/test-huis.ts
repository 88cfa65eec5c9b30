import { type Fresh, keepFresh, startWerker, type Werker, withReadSession, withSession } from '@thuisnabij/db'
import { seedOrganisatie, type TestDb, testDb } from '@thuisnabij/db/testing'
import type { Wie } from '@thuisnabij/domain'
import { beurt, maakTeksten } from '@thuisnabij/gesprek'
import { leesArtikelen, maakKennisbank, maakPassagebank, type Passagebank } from '@thuisnabij/kennis'
import { instellingenLezen, passagebankLezen, type Werksessie } from '@thuisnabij/usecases'
import { metBudget } from '../budget.ts'
import { ThuisnabijAdapter } from '../channel/botbuilder/adapter.ts'
import { botAuthenticatie } from '../channel/botbuilder/authenticatie.ts'
import { botbuilderKanaal } from '../channel/botbuilder/kanaal.ts'
import { maakDeps } from '../deps/deps.ts'
import { maakSchoolnamen } from '../deps/scholen.ts'
import type { TurnOptions } from '../turn.ts'
import { maakTaken, SYSTEEM } from '../werker.ts'
import { type TestBot, testBot } from './test-bot.ts'

const klok = () => new Date('2023-11-15T09:00:00Z')
const instellingen = await instellingenLezen()
const teksten = maakTeksten(instellingen.teksten)
const kennis = maakKennisbank(leesArtikelen())
const geenDocumenten = maakPassagebank([])
const anoniem = { soort: 'anoniem' } as const

/** The conversation as it is in production, on this database. */
export function echtGesprek(db: TestDb, documenten = () => geenDocumenten): TurnOptions['gesprek'] {
  const vast = { kennis, scholen: maakSchoolnamen(), teksten, monitor: db.monitor }
  return async (sessie, persoon, { toestand, gebeurtenis }) =>
    beurt(
      await maakDeps({ ...sessie, instellingen }, persoon, { ...vast, documenten: documenten() }),
      toestand,
      gebeurtenis,
    )
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

/** The documents of the register, made anew when one is loaded or withdrawn. */
const versDocumenten = ({ app, urls }: TestDb): Promise<Fresh<Passagebank>> =>
  keepFresh({
    url: urls.app,
    channel: 'kennis',
    make: () =>
      withReadSession(app, { wie: SYSTEEM, klok }, (session) => passagebankLezen({ ...session, instellingen })),
    onError: () => {},
  })

/**
 * A register with schools and people, the bot on it, and (when asked) a process that does the work outside turns, and the
 * documents that are in the register.
 */
export async function testHuis({ werker = false, documenten = false } = {}): Promise<TestHuis> {
  const db = await testDb()
  await seedOrganisatie(db)
  const vers = documenten ? await versDocumenten(db) : undefined
  const bot = await testBot({ db: db.app, gesprek: echtGesprek(db, vers?.now) })
  const aanHetWerk: Werker | undefined = werker
    ? await startWerker({ url: db.urls.app, taken: werkVan(db).taken, onError: () => {}, pollSeconds: 0.5 })
    : undefined
  return {
    db,
    bot,
    async [Symbol.asyncDispose]() {
      await aanHetWerk?.stop()
      await bot[Symbol.asyncDispose]()
      await vers?.stop()
      await db[Symbol.asyncDispose]()
    },
  }
}
