import type { SchoolId } from '../ids.ts'
import type { TlvInstellingen, VoorschoolseAanvrager } from '../instellingen/instellingen.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Leerling } from '../leerling/leerling.ts'
import type { Schoolsoort } from '../organisatie/organisatie.ts'
import { isSpeciaal } from '../organisatie/school.ts'
import { ok, type Result, weiger } from '../result.ts'
import type { Wie } from '../toegang/wie.ts'
import type { TlvAanvraagConcept, TlvAanvraagIngediend, TlvNummer } from './aanvraag.ts'

/** The party that applies; the medewerker who files it acts for that party. */
export type Aanvrager =
  | { readonly soort: 'school'; readonly schoolId: SchoolId; readonly schoolsoort: Schoolsoort }
  | { readonly soort: 'voorschoolse_instantie' }

export type Indiening = {
  /** The day of filing; a day in the past when the coördinatie enters what came in on paper. */
  readonly op: Datum
  readonly indiener: Pick<Wie, 'medewerkerId' | 'rol'>
  readonly aanvrager: Aanvrager
  readonly leerling: Pick<Leerling, 'schoolId' | 'ingeschreven'>
  readonly instellingen: TlvInstellingen
}

/** What stands in the way of filing. */
export type Indieningsgebrek =
  | { readonly kind: 'InstemmingOnbekend' }
  | { readonly kind: 'OudersNietGehoord' }
  | { readonly kind: 'InstemmingMotiveringOntbreekt' }
  | { readonly kind: 'IndieningInToekomst'; readonly op: Datum }
  | { readonly kind: 'IndieningInVerleden'; readonly op: Datum }
  | { readonly kind: 'OudersGehoordInToekomst'; readonly op: Datum }
  | { readonly kind: 'NietSchoolVanInschrijving' }
  | { readonly kind: 'NietDeVoorschoolseAanvrager'; readonly toegestaan: readonly VoorschoolseAanvrager[] }

/** The concept cannot be filed yet; `gebreken` is never empty. */
export type AanvraagNietIndienbaar = {
  readonly kind: 'AanvraagNietIndienbaar'
  readonly gebreken: readonly Indieningsgebrek[]
}

/**
 * Files the concept under its number.
 *
 * Refuses with every gebrek found. To take a number only when it will be used, ask {@link indieningsgebreken} first.
 */
export function indienen(
  concept: TlvAanvraagConcept,
  indiening: Indiening & { readonly nummer: TlvNummer },
  vandaag: Datum,
): Result<TlvAanvraagIngediend, AanvraagNietIndienbaar> {
  const gebreken = indieningsgebreken(concept, indiening, vandaag)
  if (gebreken.length > 0) return weiger({ kind: 'AanvraagNietIndienbaar', gebreken })

  return ok({
    ...concept,
    status: 'ingediend',
    nummer: indiening.nummer,
    ingediendDoor: indiening.indiener.medewerkerId,
    ingediendOp: indiening.op,
    gebeurtenissen: [{ soort: 'ingediend', op: indiening.op }],
    adviezen: [],
    bezwaren: [],
  })
}

/**
 * Everything that keeps the concept from being filed; empty when nothing does.
 *
 * Parents are always heard: without their full consent the day of that talk and a motivering are required. The
 * school of enrolment applies; for a child that is not at school yet, the party that the settings name. Only the
 * coördinatie enters an aanvraag of an earlier day.
 *
 * @source Ondersteuningsplan 2022-2024 §5.1(3); WPO art. 18a lid 6 onder c (decision regardless of consent)
 */
export function indieningsgebreken(
  concept: TlvAanvraagConcept,
  indiening: Indiening,
  vandaag: Datum,
): readonly Indieningsgebrek[] {
  const gebreken: Indieningsgebrek[] = [
    ...instemmingsgebreken(concept, vandaag),
    ...aanvragergebreken(concept, indiening),
  ]
  const { op, indiener } = indiening
  if (op > vandaag) gebreken.push({ kind: 'IndieningInToekomst', op })
  if (op < vandaag && indiener.rol !== 'coordinatie') gebreken.push({ kind: 'IndieningInVerleden', op })
  return gebreken
}

function instemmingsgebreken(concept: TlvAanvraagConcept, vandaag: Datum): readonly Indieningsgebrek[] {
  const { ouderInstemming, oudersGehoordOp, instemmingMotivering } = concept
  const gebreken: Indieningsgebrek[] = []

  if (ouderInstemming === undefined) gebreken.push({ kind: 'InstemmingOnbekend' })
  if (ouderInstemming === 'nee' || ouderInstemming === 'gedeeltelijk') {
    if (oudersGehoordOp === undefined) gebreken.push({ kind: 'OudersNietGehoord' })
    if (!instemmingMotivering?.trim()) gebreken.push({ kind: 'InstemmingMotiveringOntbreekt' })
  }
  if (oudersGehoordOp !== undefined && oudersGehoordOp > vandaag) {
    gebreken.push({ kind: 'OudersGehoordInToekomst', op: oudersGehoordOp })
  }
  return gebreken
}

function aanvragergebreken(
  concept: TlvAanvraagConcept,
  { aanvrager, leerling, instellingen }: Indiening,
): readonly Indieningsgebrek[] {
  if (concept.herkomst === 'voorschools' && !leerling.ingeschreven) {
    const toegestaan = instellingen.voorschoolseAanvragers.waarde
    const als = voorschoolseAanvrager(aanvrager)
    return als && toegestaan.includes(als) ? [] : [{ kind: 'NietDeVoorschoolseAanvrager', toegestaan }]
  }

  const vanInschrijving =
    aanvrager.soort === 'school' && leerling.ingeschreven && aanvrager.schoolId === leerling.schoolId
  return vanInschrijving ? [] : [{ kind: 'NietSchoolVanInschrijving' }]
}

function voorschoolseAanvrager(aanvrager: Aanvrager): VoorschoolseAanvrager | undefined {
  if (aanvrager.soort === 'voorschoolse_instantie') return 'voorschoolse_instantie'
  return isSpeciaal(aanvrager.schoolsoort) ? 'ontvangende_school' : undefined
}
