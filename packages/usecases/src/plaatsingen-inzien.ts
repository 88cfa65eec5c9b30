import { audit, listPlaatsingen } from '@thuisnabij/db'
import { ok, type Plaatsing, type Result } from '@thuisnabij/domain'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

/** Every plaatsing from or to a school of whoever acts, oldest first. */
export async function plaatsingenInzien(
  sessie: Werksessie,
  status?: readonly Plaatsing['status'][],
): Promise<Result<readonly Plaatsing[], GeenToegang>> {
  if (!mag(sessie, 'plaatsing-inzien')) return geenToegang
  const plaatsingen = await listPlaatsingen(sessie, status)
  if (plaatsingen.length > 0) {
    await audit(sessie, 'plaatsing-inzien', {
      soort: 'plaatsing',
      ids: plaatsingen.map(({ id }) => id),
      leerlingIds: plaatsingen.map(({ leerlingId }) => leerlingId),
    })
  }
  return ok(plaatsingen)
}
