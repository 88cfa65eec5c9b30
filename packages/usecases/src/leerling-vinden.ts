import { randomUUID } from 'node:crypto'
import { findLeerling, listLeerlingenByInitialen, lockInitialen, saveInschrijving, saveLeerling } from '@thuisnabij/db'
import {
  type GeenInitialen,
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
  /** Absent for a child that no school enrolled. */
  readonly schoolId?: SchoolId
  readonly groep?: number
  readonly geboortejaar?: number
  /** Whoever reports was shown who there is with these initialen, and means somebody else. */
  readonly isNieuw?: boolean
}

export type GroepOngeldig = { readonly kind: 'GroepOngeldig'; readonly groep: number }
export type LeerlingNietGevonden = { readonly kind: 'LeerlingNietGevonden' }
/** Several leerlingen fit, or one whose groep or geboortejaar is another: ask which one is meant. */
export type WelkeLeerling = { readonly kind: 'WelkeLeerling'; readonly keuzes: readonly Leerling[] }
export type LeerlingWeigering = GeenInitialen | GroepOngeldig | LeerlingNietGevonden | WelkeLeerling

/**
 * The leerling that is meant, or undefined when there is none yet with these initialen at this school.
 *
 * Refuses text that is longer than initialen (a name is never stored) and what fits more than one leerling.
 */
export async function leerlingVinden(
  sessie: Werksessie,
  invoer: LeerlingInvoer,
): Promise<Result<Leerling | undefined, LeerlingWeigering>> {
  const initialen = normaliseerInitialen(invoer.initialen)
  if (initialen === undefined) return weiger({ kind: 'GeenInitialen' })
  if (invoer.groep !== undefined && !isGroep(invoer.groep))
    return weiger({ kind: 'GroepOngeldig', groep: invoer.groep })
  if (invoer.leerlingId !== undefined) {
    const leerling = await findLeerling(sessie, invoer.leerlingId)
    return leerling ? ok(leerling) : weiger({ kind: 'LeerlingNietGevonden' })
  }
  if (invoer.isNieuw) return ok(undefined)

  const keuzes = await listLeerlingenByInitialen(sessie, zoekVan(invoer))
  const passend = keuzes.filter((leerling) => past(leerling, invoer))
  const [enige] = passend
  if (enige && passend.length === 1) return ok(enige)
  return keuzes.length === 0
    ? ok(undefined)
    : weiger({ kind: 'WelkeLeerling', keuzes: passend.length > 0 ? passend : keuzes })
}

/**
 * As {@link leerlingVinden}; begins a leerling when there is none. Two people who name the same child at the same moment
 * find the same leerling: the second waits for the first.
 */
export async function leerlingVindenOfBeginnen(
  sessie: Werksessie,
  invoer: LeerlingInvoer,
): Promise<Result<Leerling, LeerlingWeigering>> {
  await lockInitialen(sessie, zoekVan(invoer))
  const gevonden = await leerlingVinden(sessie, invoer)
  if (!gevonden.ok) return gevonden
  if (gevonden.value) return ok(gevonden.value)

  const leerling = nieuweLeerling(invoer)
  await saveLeerling(sessie, leerling)
  if (leerling.schoolId !== undefined) {
    const { id: leerlingId, schoolId, groep } = leerling
    const inGroep = groep === undefined ? {} : { groep }
    await saveInschrijving(sessie, {
      leerlingId,
      schoolId,
      ...inGroep,
      schooljaar: schooljaarVan(sessie.vandaag),
      van: sessie.vandaag,
    })
  }
  return ok(leerling)
}

const zoekVan = ({ initialen, schoolId }: LeerlingInvoer) => ({
  initialen,
  ...(schoolId === undefined ? {} : { schoolId }),
})

// What nobody said tells nobody apart.
const past = (leerling: Leerling, { groep, geboortejaar }: LeerlingInvoer): boolean =>
  gelijkOfOnbekend(leerling.groep, groep) && gelijkOfOnbekend(leerling.geboortejaar, geboortejaar)

const gelijkOfOnbekend = (een: number | undefined, ander: number | undefined): boolean =>
  een === undefined || ander === undefined || een === ander

const nieuweLeerling = ({ initialen, schoolId, groep, geboortejaar }: LeerlingInvoer): Leerling => ({
  id: randomUUID() as string as LeerlingId,
  initialen: normaliseerInitialen(initialen) ?? initialen,
  ingeschreven: schoolId !== undefined,
  ...(schoolId === undefined ? {} : { schoolId }),
  ...(groep === undefined ? {} : { groep }),
  ...(geboortejaar === undefined ? {} : { geboortejaar }),
})
