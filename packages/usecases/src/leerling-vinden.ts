import { randomUUID } from 'node:crypto'
import {
  audit,
  findLeerling,
  findSchool,
  listLeerlingenBijSchool,
  lockInitialen,
  saveInschrijving,
  saveLeerling,
} from '@thuisnabij/db'
import {
  type GeenInitialen,
  isGeboortejaar,
  isGroep,
  type Leerling,
  type LeerlingId,
  normaliseerInitialen,
  ok,
  type Result,
  type SchoolId,
  schooljaarVan,
  weiger,
} from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'

/** A leerling as people name one: initialen and school, and what tells two of them apart. */
export type LeerlingInvoer = {
  readonly initialen: string
  /** Chosen among several with these initialen. */
  readonly leerlingId?: LeerlingId
  /** The school that holds the dossier; absent for a child that has none, which is not "any school". */
  readonly schoolId?: SchoolId
  /** False for a child that is not enrolled at that school: a voorschools kind that it expects. True when nobody says. */
  readonly ingeschreven?: boolean
  readonly groep?: number
  readonly geboortejaar?: number
  /** Whoever reports was shown who there is with these initialen, and means somebody else. */
  readonly isNieuw?: boolean
}

export type GroepOngeldig = { readonly kind: 'GroepOngeldig'; readonly groep: number }
export type GeboortejaarOngeldig = { readonly kind: 'GeboortejaarOngeldig'; readonly geboortejaar: number }
export type SchoolNietGevonden = { readonly kind: 'SchoolNietGevonden' }
export type LeerlingNietGevonden = { readonly kind: 'LeerlingNietGevonden' }
/** The leerling that was chosen is not of the school that was named. */
export type LeerlingBijAndereSchool = { readonly kind: 'LeerlingBijAndereSchool' }
/** Several leerlingen fit, or one whose groep or geboortejaar is another: ask which one is meant. */
export type WelkeLeerling = { readonly kind: 'WelkeLeerling'; readonly keuzes: readonly Leerling[] }
export type LeerlingWeigering =
  | GeenInitialen
  | GroepOngeldig
  | GeboortejaarOngeldig
  | SchoolNietGevonden
  | LeerlingNietGevonden
  | LeerlingBijAndereSchool
  | WelkeLeerling

/**
 * The leerling that is meant, or undefined when there is none yet with these initialen at this school.
 *
 * Refuses text that is longer than initialen (a name is never stored), what cannot be a school, groep or geboortejaar,
 * and what fits more than one leerling.
 */
export async function leerlingVinden(
  sessie: Werksessie,
  invoer: LeerlingInvoer,
): Promise<Result<Leerling | undefined, LeerlingWeigering>> {
  const onjuist = await invoerfout(sessie, invoer)
  if (onjuist) return weiger(onjuist)
  if (invoer.leerlingId !== undefined) return await gekozenLeerling(sessie, invoer.leerlingId, invoer.schoolId)
  if (invoer.isNieuw) return ok(undefined)

  const keuzes = await listLeerlingenBijSchool(sessie, zoekVan(invoer))
  const passend = keuzes.filter((leerling) => past(leerling, invoer))
  const [enige] = passend
  if (enige && passend.length === 1) return ok(enige)
  return keuzes.length === 0 ? ok(undefined) : await vraagWie(sessie, passend.length > 0 ? passend : keuzes)
}

/**
 * As {@link leerlingVinden}; begins a leerling when there is none, and completes one of whom less was known. Two people
 * who name the same child at the same moment find the same leerling: the second waits for the first.
 */
export async function leerlingVindenOfBeginnen(
  sessie: Werksessie,
  invoer: LeerlingInvoer,
): Promise<Result<Leerling, LeerlingWeigering>> {
  await lockInitialen(sessie, zoekVan(invoer))
  const gevonden = await leerlingVinden(sessie, invoer)
  if (!gevonden.ok) return gevonden
  return ok(await (gevonden.value ? aanvullen(sessie, gevonden.value, invoer) : beginnen(sessie, invoer)))
}

async function invoerfout(
  sessie: Werksessie,
  { initialen, schoolId, groep, geboortejaar }: LeerlingInvoer,
): Promise<LeerlingWeigering | undefined> {
  if (normaliseerInitialen(initialen) === undefined) return { kind: 'GeenInitialen' }
  if (groep !== undefined && !isGroep(groep)) return { kind: 'GroepOngeldig', groep }
  if (geboortejaar !== undefined && !isGeboortejaar(geboortejaar, sessie.vandaag))
    return { kind: 'GeboortejaarOngeldig', geboortejaar }
  if (schoolId !== undefined && !(await findSchool(sessie, schoolId))) return { kind: 'SchoolNietGevonden' }
  return undefined
}

// Whether one may act was asked of the school that was named, so it must be this leerling's.
async function gekozenLeerling(
  sessie: Werksessie,
  id: LeerlingId,
  schoolId: SchoolId | undefined,
): Promise<Result<Leerling, LeerlingNietGevonden | LeerlingBijAndereSchool>> {
  const leerling = await findLeerling(sessie, id)
  if (!leerling) return weiger({ kind: 'LeerlingNietGevonden' })
  return leerling.schoolId === schoolId ? ok(leerling) : weiger({ kind: 'LeerlingBijAndereSchool' })
}

async function vraagWie(sessie: Werksessie, keuzes: readonly Leerling[]): Promise<Result<never, WelkeLeerling>> {
  const leerlingIds = keuzes.map(({ id }) => id)
  await audit(sessie, 'leerling-inzien', { soort: 'leerling', ids: leerlingIds, leerlingIds })
  return weiger({ kind: 'WelkeLeerling', keuzes })
}

/** Adds what was not known yet; what was known is changed by leerlingBijwerken alone. */
async function aanvullen(
  sessie: Werksessie,
  leerling: Leerling,
  { groep, geboortejaar }: LeerlingInvoer,
): Promise<Leerling> {
  const nieuw = {
    ...(leerling.groep === undefined && groep !== undefined ? { groep } : {}),
    ...(leerling.geboortejaar === undefined && geboortejaar !== undefined ? { geboortejaar } : {}),
  }
  if (Object.keys(nieuw).length === 0) return leerling
  const aangevuld = { ...leerling, ...nieuw }
  await saveLeerling(sessie, aangevuld)
  return aangevuld
}

async function beginnen(sessie: Werksessie, invoer: LeerlingInvoer): Promise<Leerling> {
  const leerling = nieuweLeerling(invoer)
  await saveLeerling(sessie, leerling)
  const { id: leerlingId, schoolId, groep } = leerling
  if (schoolId !== undefined && leerling.ingeschreven) {
    const inGroep = groep === undefined ? {} : { groep }
    const schooljaar = schooljaarVan(sessie.vandaag)
    await saveInschrijving(sessie, { leerlingId, schoolId, ...inGroep, schooljaar, van: sessie.vandaag })
  }
  return leerling
}

const zoekVan = ({ initialen, schoolId }: LeerlingInvoer) => ({ initialen, schoolId })

// What nobody said tells nobody apart; a child that is expected is none that is enrolled.
const past = (leerling: Leerling, { groep, geboortejaar, ingeschreven }: LeerlingInvoer): boolean =>
  gelijkOfOnbekend(leerling.groep, groep) &&
  gelijkOfOnbekend(leerling.geboortejaar, geboortejaar) &&
  (ingeschreven === undefined || ingeschreven === leerling.ingeschreven)

const gelijkOfOnbekend = (een: number | undefined, ander: number | undefined): boolean =>
  een === undefined || ander === undefined || een === ander

const nieuweLeerling = ({
  initialen,
  schoolId,
  ingeschreven = true,
  groep,
  geboortejaar,
}: LeerlingInvoer): Leerling => ({
  id: randomUUID() as string as LeerlingId,
  initialen: normaliseerInitialen(initialen) ?? initialen,
  ingeschreven: schoolId !== undefined && ingeschreven,
  ...(schoolId === undefined ? {} : { schoolId }),
  ...(groep === undefined ? {} : { groep }),
  ...(geboortejaar === undefined ? {} : { geboortejaar }),
})
