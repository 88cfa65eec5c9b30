import { audit, type Db, findLeerlingenstand, getMonitorsomRegio } from '@thuisnabij/db'
import {
  type Kerncijfer,
  kerncijfers,
  laatsteDagVan,
  laatsteTeldatum,
  monitorperiode,
  ok,
  type Result,
} from '@thuisnabij/domain'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

/**
 * The first figures of the region, of closed months, small numbers left out. They are read through the monitor role,
 * which can see nothing else.
 */
export async function kerncijfersLezen(
  sessie: Werksessie,
  { monitor }: { readonly monitor: Db },
): Promise<Result<readonly Kerncijfer[], GeenToegang>> {
  if (!mag(sessie, 'monitor-inzien')) return geenToegang
  const periode = monitorperiode(sessie.vandaag)
  const [som, leerlingen] = await Promise.all([
    getMonitorsomRegio(monitor, periode),
    findLeerlingenstand(monitor, laatsteTeldatum(laatsteDagVan(periode.peilmaand))),
  ])
  await audit(sessie, 'monitor-inzien', { soort: 'monitor', ids: [], leerlingIds: [] })
  return ok(kerncijfers({ som, ...(leerlingen ? { leerlingen } : {}) }, periode, sessie.instellingen))
}
