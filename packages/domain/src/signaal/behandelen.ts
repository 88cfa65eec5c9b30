import type { MedewerkerId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'
import { ok, type Result, weiger } from '../result.ts'
import type {
  AfgehandeldSignaal,
  GeescaleerdSignaal,
  OpenSignaal,
  OpgepaktSignaal,
  OvergedragenSignaal,
  Signaal,
} from './signaal.ts'

/** Somebody has it, `door` since `op`; that may be the very person who asks. */
export type AlOpgepakt = { readonly kind: 'AlOpgepakt'; readonly door: MedewerkerId; readonly op: Datum }
export type AlGeescaleerd = { readonly kind: 'AlGeescaleerd'; readonly door: MedewerkerId }
/** Done with; what happens next to the child is a new signaal. */
export type AlAfgehandeld = { readonly kind: 'AlAfgehandeld'; readonly door: MedewerkerId; readonly op: Datum }
/** Nobody has it yet, so there is nothing to hand over: take it up first. */
export type NogNietOpgepakt = { readonly kind: 'NogNietOpgepakt' }
/** The one it would be handed to has it already. */
export type AlBijDezePersoon = { readonly kind: 'AlBijDezePersoon' }
export type EscalatieredenOntbreekt = { readonly kind: 'EscalatieredenOntbreekt' }
export type AfhandelingOntbreekt = { readonly kind: 'AfhandelingOntbreekt' }

export type OppakkenGeweigerd = AlOpgepakt | AlAfgehandeld
export type OverdragenGeweigerd = NogNietOpgepakt | AlBijDezePersoon | AlAfgehandeld
export type EscalerenGeweigerd = AlGeescaleerd | EscalatieredenOntbreekt | AlAfgehandeld
export type AfhandelenGeweigerd = AfhandelingOntbreekt | AlAfgehandeld

/** A coördinator takes it up. Refuses a signaal that somebody has, so that two never do the same work. */
export function oppakken(
  signaal: Signaal,
  door: MedewerkerId,
  vandaag: Datum,
): Result<OpgepaktSignaal, OppakkenGeweigerd> {
  if (signaal.status === 'afgehandeld') return weiger(alAfgehandeld(signaal))
  if (signaal.status !== 'open')
    return weiger({ kind: 'AlOpgepakt', door: signaal.opgepaktDoor, op: signaal.opgepaktOp })

  return ok({ ...signaal, status: 'opgepakt', opgepaktDoor: door, opgepaktOp: vandaag })
}

/** The other coördinator has it from now on; either of them may arrange that. One that was geëscaleerd is taken back by it. */
export function overdragen(
  signaal: Signaal,
  aan: MedewerkerId,
  vandaag: Datum,
): Result<OvergedragenSignaal, OverdragenGeweigerd> {
  if (signaal.status === 'afgehandeld') return weiger(alAfgehandeld(signaal))
  if (signaal.status === 'open') return weiger({ kind: 'NogNietOpgepakt' })
  if (signaal.opgepaktDoor === aan) return weiger({ kind: 'AlBijDezePersoon' })

  return ok({
    ...basisVan(signaal),
    status: 'overgedragen',
    opgepaktDoor: aan,
    opgepaktOp: vandaag,
    overgedragenDoor: signaal.opgepaktDoor,
  })
}

/**
 * Lays it before the bestuur, with the reason. Whoever does that to an open signaal takes it up.
 *
 * @source Ondersteuningsplan 2022-2024 §4.3: doorzettingsmacht lies with the bestuur, supported by the coördinatie
 */
export function escaleren(
  signaal: Signaal,
  { door, reden }: { readonly door: MedewerkerId; readonly reden: string },
  vandaag: Datum,
): Result<GeescaleerdSignaal, EscalerenGeweigerd> {
  if (signaal.status === 'afgehandeld') return weiger(alAfgehandeld(signaal))
  if (signaal.status === 'geescaleerd') return weiger({ kind: 'AlGeescaleerd', door: signaal.opgepaktDoor })
  if (reden.trim() === '') return weiger({ kind: 'EscalatieredenOntbreekt' })

  return ok({
    ...basisVan(signaal),
    ...opgepaktDoor(signaal, door, vandaag),
    status: 'geescaleerd',
    reden: reden.trim(),
  })
}

/** Done; says what came of it. Whoever does that to an open signaal took it up. */
export function afhandelen(
  signaal: Signaal,
  { door, afhandeling }: { readonly door: MedewerkerId; readonly afhandeling: string },
  vandaag: Datum,
): Result<AfgehandeldSignaal, AfhandelenGeweigerd> {
  if (signaal.status === 'afgehandeld') return weiger(alAfgehandeld(signaal))
  if (afhandeling.trim() === '') return weiger({ kind: 'AfhandelingOntbreekt' })

  return ok({
    ...basisVan(signaal),
    ...opgepaktDoor(signaal, door, vandaag),
    status: 'afgehandeld',
    afgehandeldOp: vandaag,
    afhandeling: afhandeling.trim(),
  })
}

const alAfgehandeld = ({ opgepaktDoor, afgehandeldOp }: AfgehandeldSignaal): AlAfgehandeld => ({
  kind: 'AlAfgehandeld',
  door: opgepaktDoor,
  op: afgehandeldOp,
})

const opgepaktDoor = (signaal: Signaal, door: MedewerkerId, vandaag: Datum) =>
  signaal.status === 'open'
    ? { opgepaktDoor: door, opgepaktOp: vandaag }
    : { opgepaktDoor: signaal.opgepaktDoor, opgepaktOp: signaal.opgepaktOp }

// Without the fields of the state that is left behind.
const basisVan = ({ id, nummer, soort, urgentie, dossier, schoolId, gemaaktOp, termijn }: Signaal): Basis => ({
  id,
  nummer,
  soort,
  urgentie,
  dossier,
  gemaaktOp,
  ...(schoolId === undefined ? {} : { schoolId }),
  ...(termijn === undefined ? {} : { termijn }),
})

type Basis = Omit<OpenSignaal, 'status'>
