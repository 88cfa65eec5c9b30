import { randomUUID } from 'node:crypto'
import { audit, saveTlvAanvraag } from '@thuisnabij/db'
import { ok, type Result, type TlvAanvraagConcept, type TlvAanvraagId } from '@thuisnabij/domain'
import { type LeerlingInvoer, type LeerlingWeigering, leerlingVindenOfBeginnen } from './leerling-vinden.ts'
import { type PersoonsgegevensGenoemd, persoonsgegevensGenoemd } from './persoonsgegevens-weren.ts'
import { type GeenToegang, geenToegang, magBij, type Werksessie } from './sessie.ts'

/** What a concept holds beside the leerling; all of it may still change until indienen. */
export type Conceptgegevens = Omit<TlvAanvraagConcept, 'id' | 'leerlingId' | 'schoolId' | 'begonnenDoor' | 'status'>

/**
 * Begins an aanvraag for a leerling of a school, known already or not. It has no number until it is filed.
 *
 * A voorschools kind is not enrolled unless that is said: the receiving school holds its dossier.
 */
export async function tlvAanvraagBeginnen(
  sessie: Werksessie,
  { leerling: wie, gegevens }: { readonly leerling: LeerlingInvoer; readonly gegevens: Conceptgegevens },
): Promise<Result<TlvAanvraagConcept, GeenToegang | PersoonsgegevensGenoemd | LeerlingWeigering>> {
  if (!magBij(sessie, 'tlv-aanvraag-beginnen', wie.schoolId)) return geenToegang
  const genoemd = await persoonsgegevensGenoemd(sessie, gegevens)
  if (genoemd) return genoemd
  const leerling = await leerlingVindenOfBeginnen(sessie, {
    ...(gegevens.herkomst === 'voorschools' ? { ingeschreven: false } : {}),
    ...wie,
  })
  if (!leerling.ok) return leerling

  const { id: leerlingId, schoolId } = leerling.value
  const concept: TlvAanvraagConcept = {
    ...gegevens,
    id: randomUUID() as string as TlvAanvraagId,
    leerlingId,
    ...(schoolId === undefined ? {} : { schoolId }),
    begonnenDoor: sessie.wie.medewerkerId,
    status: 'concept',
  }
  await saveTlvAanvraag(sessie, concept)
  await audit(sessie, 'tlv-aanvraag-beginnen', { soort: 'tlv_aanvraag', ids: [concept.id], leerlingIds: [leerlingId] })
  return ok(concept)
}
