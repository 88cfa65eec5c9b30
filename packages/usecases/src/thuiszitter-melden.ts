import { randomUUID } from 'node:crypto'
import { audit, drawNummer, findLopendeMelding, saveThuiszittermelding } from '@thuisnabij/db'
import {
  type Conceptmelding,
  jaarVan,
  type LopendeMelding,
  type MeldenGeweigerd,
  melden,
  meldingLooptAl,
  ok,
  type Result,
  signalenBijMelding,
  signalenBijTermijn,
  type ThuiszittermeldingId,
  toetsMelding,
  weiger,
} from '@thuisnabij/domain'
import { type LeerlingInvoer, type LeerlingWeigering, leerlingVindenOfBeginnen } from './leerling-vinden.ts'
import { monitorBijwerken } from './monitor-bijwerken.ts'
import { type PersoonsgegevensGenoemd, persoonsgegevensGenoemd } from './persoonsgegevens-weren.ts'
import { type GeenToegang, geenToegang, magBij, type Werksessie } from './sessie.ts'
import { signalenMaken } from './signalen-maken.ts'

export type ThuiszitterMeldenInvoer = {
  readonly leerling: LeerlingInvoer
  readonly melding: Omit<Conceptmelding, 'initialen'>
}
export type ThuiszitterMeldenWeigering = GeenToegang | PersoonsgegevensGenoemd | LeerlingWeigering | MeldenGeweigerd

/**
 * Reports a (dreigende) thuiszitter: melding, signaal to the coördinatie, deliveries, figures and audit row together.
 *
 * Refuses before a number is drawn; a running melding of the same leerling is named, so that it can be updated.
 */
export async function thuiszitterMelden(
  sessie: Werksessie,
  { leerling: wie, melding: gegevens }: ThuiszitterMeldenInvoer,
): Promise<Result<LopendeMelding, ThuiszitterMeldenWeigering>> {
  if (!magBij(sessie, 'thuiszitter-melden', wie.schoolId)) return geenToegang
  const concept = { ...gegevens, initialen: wie.initialen }
  const getoetst = toetsMelding(concept, sessie.vandaag)
  if (!getoetst.ok) return getoetst
  const genoemd = await persoonsgegevensGenoemd(sessie, gegevens)
  if (genoemd) return genoemd
  const leerling = await leerlingVindenOfBeginnen(sessie, wie)
  if (!leerling.ok) return leerling
  const { id: leerlingId, schoolId } = leerling.value
  const looptAl = meldingLooptAl(await findLopendeMelding(sessie, leerlingId))
  if (looptAl) return weiger(looptAl)

  const jaar = jaarVan(sessie.vandaag)
  const uitkomst = melden(
    {
      id: randomUUID() as string as ThuiszittermeldingId,
      nummer: { jaar, nummer: await drawNummer(sessie, 'thuiszittermelding', jaar) },
      leerlingId,
      ...(schoolId === undefined ? {} : { schoolId }),
      gemeldDoor: sessie.wie.medewerkerId,
      concept,
    },
    sessie.vandaag,
  )
  if (!uitkomst.ok) return uitkomst

  const melding = uitkomst.value
  await saveThuiszittermelding(sessie, melding)
  await signalenMaken(sessie, [
    ...signalenBijMelding(melding),
    ...signalenBijTermijn(melding, sessie.vandaag, sessie.instellingen.thuiszitter),
  ])
  await monitorBijwerken(sessie, schoolId)
  await audit(sessie, 'thuiszitter-melden', {
    soort: 'thuiszittermelding',
    ids: [melding.id],
    leerlingIds: [leerlingId],
  })
  return ok(melding)
}
