import type { SchoolbestuurId, SchoolId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'
import { valtIn } from '../kalender/periode.ts'
import type { Medewerker, Rol, Rolvervulling } from '../organisatie/organisatie.ts'
import type { Deur, Wie } from './wie.ts'

/** A role in which a medewerker can act today: `schoolIds` of a role of a school, `schoolbestuurId` of one of a schoolbestuur. */
export type ActieveRol = {
  readonly rol: Rol
  /** Each school once. */
  readonly schoolIds: readonly SchoolId[]
  readonly schoolbestuurId?: SchoolbestuurId
}

/**
 * The roles in which somebody can act today, in the order in which they were given; rights are never summed over them.
 *
 * A role held at several schools is one role with those schools. Schoolbesturen stay apart: one acts for one of them.
 */
export function actieveRollen({ rollen }: Pick<Medewerker, 'rollen'>, vandaag: Datum): readonly ActieveRol[] {
  const actief: ActieveRol[] = []
  for (const vervulling of rollen) {
    if (!valtIn(vandaag, vervulling)) continue
    const plaats = actief.findIndex((rol) => zelfdeRol(rol, vervulling))
    const eerder = actief[plaats]
    if (eerder) actief[plaats] = { ...eerder, schoolIds: metSchool(eerder.schoolIds, vervulling.schoolId) }
    else actief.push(toActieveRol(vervulling))
  }
  return actief
}

/** In which role somebody wants to act; without a `schoolbestuurId` the first role of that name is meant. */
export type Rolkeuze = {
  readonly rol: Rol
  readonly schoolbestuurId?: SchoolbestuurId
  readonly deur: Deur
}

/** Who acts, when this medewerker acts in this role today; undefined when the role is not, not yet or no longer theirs. */
export function naarWie(
  medewerker: Pick<Medewerker, 'id' | 'rollen'>,
  { rol, schoolbestuurId, deur }: Rolkeuze,
  vandaag: Datum,
): (Wie & { readonly rol: Rol }) | undefined {
  const gekozen = actieveRollen(medewerker, vandaag).find(
    (actief) => actief.rol === rol && (schoolbestuurId === undefined || actief.schoolbestuurId === schoolbestuurId),
  )
  return gekozen && { medewerkerId: medewerker.id, ...gekozen, deur }
}

const zelfdeRol = (actief: ActieveRol, vervulling: Rolvervulling): boolean =>
  actief.rol === vervulling.rol && actief.schoolbestuurId === vervulling.schoolbestuurId

const toActieveRol = ({ rol, schoolId, schoolbestuurId }: Rolvervulling): ActieveRol => ({
  rol,
  schoolIds: metSchool([], schoolId),
  ...(schoolbestuurId === undefined ? {} : { schoolbestuurId }),
})

const metSchool = (schoolIds: readonly SchoolId[], schoolId: SchoolId | undefined): readonly SchoolId[] =>
  schoolId === undefined || schoolIds.includes(schoolId) ? schoolIds : [...schoolIds, schoolId]
