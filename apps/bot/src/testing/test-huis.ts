import {
  type Fresh,
  keepFresh,
  type Session,
  startWerker,
  type Werker,
  withReadSession,
  withSession,
} from '@thuisnabij/db'
import { seedOrganisatie, type TestDb, testDb } from '@thuisnabij/db/testing'
import type { Wie } from '@thuisnabij/domain'
import { beurt, groepsantwoord, maakTeksten, opzoeken } from '@thuisnabij/gesprek'
import { leesArtikelen, maakKennisbank, maakPassagebank, type Passagebank } from '@thuisnabij/kennis'
import { instellingenLezen, passagebankLezen, type Werksessie } from '@thuisnabij/usecases'
import { metBudget } from '../budget.ts'
import { ThuisnabijAdapter } from '../channel/botbuilder/adapter.ts'
import { botAuthenticatie } from '../channel/botbuilder/authenticatie.ts'
import { botbuilderKanaal } from '../channel/botbuilder/kanaal.ts'
import { maakDeps } from '../deps/deps.ts'
import { maakSchoolnamen } from '../deps/scholen.ts'
import { type Persoon, SYSTEEM } from '../persoon.ts'
import type { TurnOptions } from '../turn.ts'
import { maakTaken } from '../werker.ts'
import { type TestBot, testBot } from './test-bot.ts'

const klok = () => new Date('2023-11-15T09:00:00Z')
const instellingen = await instellingenLezen()
const teksten = maakTeksten(instellingen.teksten)
const meegeleverd = maakKennisbank(leesArtikelen())
const geenDocumenten = maakPassagebank([])
/** Where the tab of a test house stands. */
export const TAB = 'https://tab.thuisnabij.example/'
const anoniem = { soort: 'anoniem' } as const

/** The conversation and what is beside it, as they are in production, on this database. */
export function echtGesprek(
  db: TestDb,
  { documenten = () => geenDocumenten, kennis = () => meegeleverd } = {},
): Pick<TurnOptions, 'gesprek' | 'opzoeken' | 'groepsantwoord'> {
  const bronnen = { scholen: maakSchoolnamen(), teksten, monitor: db.monitor }
  const depsVoor = (sessie: Session, persoon: Persoon) =>
    maakDeps({ ...sessie, instellingen }, persoon, { ...bronnen, kennis: kennis(), documenten: documenten() })
  return {
    gesprek: async (sessie, persoon, { toestand, gebeurtenis }) =>
      beurt(await depsVoor(sessie, persoon), toestand, gebeurtenis),
    opzoeken: async (sessie, persoon, vraag) => opzoeken(await depsVoor(sessie, persoon), vraag),
    groepsantwoord: async (sessie, persoon, tekst) => groepsantwoord(await depsVoor(sessie, persoon), tekst),
  }
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
  const bot = await testBot({ db: db.app, tabUrl: TAB, ...echtGesprek(db, vers && { documenten: vers.now }) })
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
