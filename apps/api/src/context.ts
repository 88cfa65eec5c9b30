import { type Db, type Klok, readSession, vandaagVan, withSession } from '@thuisnabij/db'
import {
  type ActieveRol,
  type Datum,
  type Instellingen,
  type Medewerker,
  naarWie,
  type Rol,
  type Rolkeuze,
  type SchoolbestuurId,
  type Wie,
} from '@thuisnabij/domain'
import type { Kennisbank, Passagebank } from '@thuisnabij/kennis'
import { type Werksessie, wieIsDit } from '@thuisnabij/usecases'
import { GraphQLError } from 'graphql'
import { rememberFor } from './remembered.ts'

export type { Werksessie } from '@thuisnabij/usecases'

/** What every request works with. */
export type Deps = {
  readonly db: Db
  readonly monitor: Db
  readonly klok: Klok
  readonly instellingen: Instellingen
  /** The documents to search, as they are now. */
  readonly documenten: () => Promise<Passagebank>
  /** What questions are answered from, as it is now. */
  readonly kennis: () => Promise<Kennisbank>
  /** Whether the header `x-thuisnabij-persona` says who asks: never in production, and only on this machine. */
  readonly personas: boolean
}

/** What a request says of who sent it. */
export type Caller = {
  readonly header: (name: string) => string | undefined
  /** By which name this server was addressed. */
  readonly hostname: string
}

export const callerOf = ({ headers, url }: Request): Caller => ({
  header: (name) => headers.get(name) ?? undefined,
  hostname: new URL(url).hostname,
})

/** Who asks, in the one role of this request, and the roles to choose from. */
export type Vrager = {
  readonly wie: Wie
  readonly medewerker: Medewerker
  readonly rol: ActieveRol
  readonly rollen: readonly ActieveRol[]
}

/** What resolvers get. Nobody is looked up and no connection taken until a resolver asks for it. */
export type Context = {
  /** Throws what the caller is told when nobody signed in, or somebody who is not registered. */
  readonly vrager: () => Promise<Vrager>
  /** For queries: each statement is one round trip. */
  readonly read: <T>(fn: (sessie: Werksessie) => Promise<T>) => Promise<T>
  /** For mutations: one transaction. */
  readonly inSession: <T>(fn: (sessie: Werksessie) => Promise<T>) => Promise<T>
  readonly vandaag: () => Datum
  readonly instellingen: Instellingen
  readonly documenten: () => Promise<Passagebank>
  /** What questions are answered from, as it is now. */
  readonly kennis: () => Promise<Kennisbank>
  /** The connection that sees nothing but figures. */
  readonly monitor: Db
}

/**
 * Makes the context of each request. Who somebody is, is remembered for a second, which spares a list half of its round
 * trips; whoever acts is looked up anew, so that nobody acts in a role that was taken away.
 */
export function contextsOf(deps: Deps): (caller: Caller) => Context {
  const { db, monitor, klok, instellingen, documenten, kennis } = deps
  const remembered = rememberFor<Vrager>(REMEMBER_MS)

  return (caller) => {
    let asked: Promise<Vrager> | undefined
    const fresh = () => whoAsks(deps, caller)
    const vrager = () => {
      asked ??= remembered(saidBy(caller), fresh)
      return asked
    }
    return {
      vrager,
      read: async (fn) => {
        const { wie } = await vrager()
        return await fn({ ...readSession(db, { wie, klok }), instellingen })
      },
      inSession: async (fn) => {
        asked = fresh()
        const { wie } = await asked
        return await withSession(db, { wie, klok }, (session) => fn({ ...session, instellingen }))
      },
      vandaag: () => vandaagVan(klok),
      instellingen,
      documenten,
      kennis,
      monitor,
    }
  }
}

const REMEMBER_MS = 1_000
/** All that {@link whoAsks} looks at. */
const saidBy = ({ header, hostname }: Caller) =>
  [header('x-thuisnabij-persona'), header('x-thuisnabij-rol'), hostname].join(' ')

/**
 * Decides who asks; nothing else does. Until sign-in is there that is the persona of the header, outside production.
 * Roles are read from the register. Somebody with several acts in the one of the header `x-thuisnabij-rol`, or else in
 * the first; of two schoolbesturen the header names which: `schoolbestuur:<id>`.
 */
async function whoAsks({ db, klok, personas }: Deps, caller: Caller): Promise<Vrager> {
  const account = personas ? personaAccount(caller) : undefined
  if (!account) throw refuse('NIET_AANGEMELD', 401, 'Je bent niet aangemeld.')

  const vandaag = vandaagVan(klok)
  const bekende = await wieIsDit(db, account, vandaag)
  const keuze = rolkeuze(caller) ?? bekende?.rollen[0]
  const wie = bekende && keuze && naarWie(bekende.medewerker, { ...keuze, deur: 'api' }, vandaag)
  if (!wie)
    throw refuse('GEEN_ROL', 403, 'Je hebt hier (in deze rol) geen toegang. Vraag de coördinatie om je toe te voegen.')

  return { wie, rol: wie, ...bekende }
}

function rolkeuze({ header }: Caller): Omit<Rolkeuze, 'deur'> | undefined {
  const [rol, schoolbestuurId] = header('x-thuisnabij-rol')?.split(':') ?? []
  if (rol === undefined) return undefined
  // What is no role or no schoolbestuur of theirs is not found among their roles.
  return { rol: rol as Rol, ...(schoolbestuurId ? { schoolbestuurId: schoolbestuurId as SchoolbestuurId } : {}) }
}

const PERSONA_TENANT = '00000000-0000-0000-0000-00000000aaaa'
const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

// The host is checked because a page elsewhere can make its own name point to this machine.
function personaAccount({ header, hostname }: Caller) {
  const persona = header('x-thuisnabij-persona')
  if (persona === undefined || !/^\d{2}$/.test(persona)) return undefined
  if (!LOOPBACK.includes(hostname)) return undefined
  return { tenantId: PERSONA_TENANT, aadObjectId: `00000000-0000-0000-0000-${persona.padStart(12, '0')}` }
}

const refuse = (code: string, status: number, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status } } })
