import { drawNummer, findLeerling, findSchool } from '@thuisnabij/db'
import {
  type AanvraagNietIndienbaar,
  type Aanvrager,
  type Datum,
  type Indiening,
  indienen,
  indieningsgebreken,
  jaarVan,
  type Result,
  type SchoolId,
  type TlvAanvraagConcept,
  type TlvAanvraagId,
  type TlvAanvraagIngediend,
  weiger,
} from '@thuisnabij/domain'
import type { Werksessie } from './sessie.ts'
import { tlvAanvraagBehandelen } from './tlv-aanvraag-behandelen.ts'

/**
 * Files a concept: from here on it has a number. `op` is today, unless the coördinatie enters what came in on paper.
 *
 * Refuses with every gebrek; then no number is used.
 */
export const tlvAanvraagIndienen = (
  sessie: Werksessie,
  { id, op = sessie.vandaag }: { readonly id: TlvAanvraagId; readonly op?: Datum },
) =>
  tlvAanvraagBehandelen(sessie, { id, handeling: 'tlv-aanvraag-indienen', status: ['concept'] }, (concept) =>
    ingediend(sessie, concept, op),
  )

async function ingediend(
  sessie: Werksessie,
  concept: TlvAanvraagConcept,
  op: Datum,
): Promise<Result<TlvAanvraagIngediend, AanvraagNietIndienbaar>> {
  const indiening = await indieningVan(sessie, concept, op)
  const gebreken = indieningsgebreken(concept, indiening, sessie.vandaag)
  if (gebreken.length > 0) return weiger({ kind: 'AanvraagNietIndienbaar', gebreken })

  const volgnummer = await drawNummer(sessie, 'tlv_aanvraag', jaarVan(op))
  return indienen(concept, { ...indiening, nummer: { jaar: jaarVan(op), volgnummer } }, sessie.vandaag)
}

async function indieningVan(sessie: Werksessie, concept: TlvAanvraagConcept, op: Datum): Promise<Indiening> {
  const leerling = await findLeerling(sessie, concept.leerlingId)
  if (!leerling) throw new Error(`Aanvraag ${concept.id} is visible but its leerling is not`)
  const { instellingen, wie } = sessie
  const aanvrager = await aanvragerVan(sessie, leerling.schoolId)
  return { op, indiener: wie, aanvrager, leerling, instellingen: instellingen.tlv }
}

// The school that holds the dossier applies, whoever enters it: of enrolment, or the one that expects a voorschools kind.
async function aanvragerVan(sessie: Werksessie, schoolId: SchoolId | undefined): Promise<Aanvrager> {
  const school = schoolId && (await findSchool(sessie, schoolId))
  return school
    ? { soort: 'school', schoolId: school.id, schoolsoort: school.soort }
    : { soort: 'voorschoolse_instantie' }
}
