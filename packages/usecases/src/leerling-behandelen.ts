import { audit, bringToFirstSchool, lockLeerling, saveInschrijving, saveLeerling } from '@thuisnabij/db'
import {
  type Handeling,
  type Inschrijving,
  type Leerling,
  type LeerlingId,
  ok,
  type Result,
  type SchoolId,
  weiger,
} from '@thuisnabij/domain'
import type { LeerlingNietGevonden } from './leerling-vinden.ts'
import { monitorBijwerken } from './monitor-bijwerken.ts'
import { type GeenToegang, geenToegang, mag, magBij, type Werksessie } from './sessie.ts'

export type LeerlingBehandelWeigering = GeenToegang | LeerlingNietGevonden
type Na = { readonly leerling: Leerling; readonly inschrijving?: Inschrijving }

/**
 * What every act on a leerling has in common: may this person, hold the row, let the act decide, store (dossiers follow
 * their leerling), recompute the
 * figures of the school that had the dossier and of the one that has it now, record. Refuses as `act` does.
 */
export async function leerlingBehandelen<Weigering>(
  sessie: Werksessie,
  { id, handeling }: { readonly id: LeerlingId; readonly handeling: Handeling },
  act: (leerling: Leerling) => Promise<Result<Na, Weigering>>,
): Promise<Result<Leerling, Weigering | LeerlingBehandelWeigering>> {
  if (!mag(sessie, handeling)) return geenToegang
  const voor = await lockLeerling(sessie, id)
  if (!voor) return weiger({ kind: 'LeerlingNietGevonden' })
  if (!magBij(sessie, handeling, voor.schoolId)) return geenToegang

  const uitkomst = await act(voor)
  if (!uitkomst.ok) return uitkomst
  const { leerling, inschrijving } = uitkomst.value
  await saveLeerling(sessie, leerling)
  if (voor.schoolId === undefined && leerling.schoolId !== undefined) await bringToFirstSchool(sessie)
  if (inschrijving) await saveInschrijving(sessie, inschrijving)
  for (const schoolId of inOneOrder(voor.schoolId, leerling.schoolId)) await monitorBijwerken(sessie, schoolId)
  await audit(sessie, handeling, { soort: 'leerling', ids: [id], leerlingIds: [id] })
  return ok(leerling)
}

// Each school is recounted under its own lock: always in the same order, so that two moves do not wait for each other.
const inOneOrder = (...schoolIds: readonly (SchoolId | undefined)[]): readonly (SchoolId | undefined)[] =>
  [...new Set(schoolIds)].toSorted((een, ander) => (een ?? '').localeCompare(ander ?? ''))
