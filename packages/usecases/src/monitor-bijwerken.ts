import { getSchooldossiers, replaceMaandstanden } from '@thuisnabij/db'
import { eersteMaandVan, type Maand, maandstandVan, maandVan, type SchoolId, volgendeMaand } from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'

/**
 * Recomputes the figures of one school from all its dossiers, in the transaction that changed one: so they are never
 * stale, and a rebuild finds no difference. Without a school: of the children that have none.
 */
export async function monitorBijwerken(sessie: Werksessie, schoolId: SchoolId | undefined): Promise<void> {
  const dossiers = await getSchooldossiers(sessie, schoolId)
  const eerste = eersteMaandVan(dossiers)
  const maanden = eerste === undefined ? [] : maandenVanaf(eerste, maandVan(sessie.vandaag))
  await replaceMaandstanden(
    sessie,
    schoolId,
    maanden.map((maand) => maandstandVan(dossiers, maand, sessie.instellingen.thuiszitter)),
  )
}

function maandenVanaf(eerste: Maand, laatste: Maand): readonly Maand[] {
  const maanden: Maand[] = []
  for (let maand = eerste; maand <= laatste; maand = volgendeMaand(maand)) maanden.push(maand)
  return maanden
}
