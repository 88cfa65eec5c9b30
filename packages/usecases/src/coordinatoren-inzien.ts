import { listMedewerkersWithRol } from '@thuisnabij/db'
import { type Medewerker, ok, type Result } from '@thuisnabij/domain'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

/** The coördinatoren of today, in order of functie: to whom a signaal may go. */
export async function coordinatorenInzien(sessie: Werksessie): Promise<Result<readonly Medewerker[], GeenToegang>> {
  if (!mag(sessie, 'signaal-overdragen')) return geenToegang
  return ok(await listMedewerkersWithRol(sessie, 'coordinatie'))
}
