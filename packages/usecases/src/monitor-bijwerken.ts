import { getSchooldossiers, replaceMaandstanden } from '@thuisnabij/db'
import {
  eersteMaandVan,
  type Maand,
  type Maandstand,
  maandstandVan,
  maandVan,
  type SchoolId,
  volgendeMaand,
} from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'

/**
 * Recomputes the figures of one school from all its dossiers, in the transaction that changed one: so they are never
 * stale, and a rebuild finds no difference. Without a school: of the children that have none.
 */
export async function monitorBijwerken(sessie: Werksessie, schoolId: SchoolId | undefined): Promise<void> {
  await replaceMaandstanden(sessie, schoolId, await maandstandenVan(sessie, schoolId))
}

/** A row made early stays right when nothing more happens, so a school where nothing changes keeps its figures. */
const MAANDEN_VOORUIT = 12

/** The months of this school as its dossiers now give them, oldest first; none when it never had a dossier. */
export async function maandstandenVan(
  sessie: Werksessie,
  schoolId: SchoolId | undefined,
): Promise<readonly Maandstand[]> {
  const dossiers = await getSchooldossiers(sessie, schoolId)
  const eerste = eersteMaandVan(dossiers)
  const maanden =
    eerste === undefined ? [] : maandenTussen(eerste, volgendeMaand(maandVan(sessie.vandaag), MAANDEN_VOORUIT))
  return maanden.map((maand) => maandstandVan(dossiers, maand, sessie.instellingen.thuiszitter))
}

function maandenTussen(eerste: Maand, laatste: Maand): readonly Maand[] {
  const maanden: Maand[] = []
  for (let maand = eerste; maand <= laatste; maand = volgendeMaand(maand)) maanden.push(maand)
  return maanden
}
