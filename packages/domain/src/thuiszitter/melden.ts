import type { LeerlingId, MedewerkerId, SchoolId, ThuiszittermeldingId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'
import { normaliseerInitialen } from '../leerling/initialen.ts'
import { ok, type Result, weiger } from '../result.ts'
import type { LopendeMelding, Meldinggegevens, Meldingsnummer } from './melding.ts'
import { type VerzuimSindsGeweigerd, verzuimSindsGebrek } from './verzuim-sinds.ts'

/** A melding as far as the melder has told it. */
export type Conceptmelding = Partial<Meldinggegevens> & {
  readonly initialen?: string
  /** The melder was asked about a first day more than two years ago, and said it is right. */
  readonly langGeledenBevestigd?: boolean
}

/** A conceptmelding that has all it needs; initialen as they are stored. */
export type Meldbaar = { readonly initialen: string; readonly gegevens: Meldinggegevens }

/** Whose child it is, and who reports. */
export type MeldenInput = {
  readonly id: ThuiszittermeldingId
  readonly nummer: Meldingsnummer
  readonly leerlingId: LeerlingId
  /** Absent for a child that no school enrolled. */
  readonly schoolId?: SchoolId
  readonly gemeldDoor: MedewerkerId
  readonly concept: Conceptmelding
}

export type VerplichtMeldingveld = 'initialen' | 'verzuimSinds' | 'verzuimtype'

/** `ontbreekt` is in the order in which one would ask; never empty. */
export type MeldingOnvolledig = {
  readonly kind: 'MeldingOnvolledig'
  readonly ontbreekt: readonly VerplichtMeldingveld[]
}
/** One melding runs per leerling: update that one instead. */
export type MeldingLooptAl = {
  readonly kind: 'MeldingLooptAl'
  readonly id: ThuiszittermeldingId
  readonly nummer: Meldingsnummer
}
/** What was given for initialen holds more than that, such as a name; it is not repeated here. */
export type GeenInitialen = { readonly kind: 'GeenInitialen' }
export type MeldbaarGeweigerd = MeldingOnvolledig | GeenInitialen | VerzuimSindsGeweigerd
export type MeldenGeweigerd = MeldbaarGeweigerd | MeldingLooptAl

/** The refusal of a melding for a leerling who has one that runs; undefined when none does. Asked before a number is drawn. */
export const meldingLooptAl = (lopende: LopendeMelding | undefined): MeldingLooptAl | undefined =>
  lopende && { kind: 'MeldingLooptAl', id: lopende.id, nummer: lopende.nummer }

/**
 * Whether this can be reported, before a number is drawn for it.
 *
 * Refuses with everything that is missing; then a name in the place of initialen; then a first day at home in the future; then one of more than two years ago
 * that was not confirmed. What was not said stays unknown, except that nobody is involved and nobody is in danger.
 *
 * @source Ondersteuningsplan 2022-2024 §6.4: thuiszitters are to be registered well
 */
export function toetsMelding(concept: Conceptmelding, vandaag: Datum): Result<Meldbaar, MeldbaarGeweigerd> {
  const { initialen = '', langGeledenBevestigd = false, verzuimSinds, verzuimtype, ...overig } = concept
  if (initialen.trim() === '' || !verzuimSinds || !verzuimtype)
    return weiger({ kind: 'MeldingOnvolledig', ontbreekt: ontbrekendeVelden(concept) })

  const genormaliseerd = normaliseerInitialen(initialen)
  if (genormaliseerd === undefined) return weiger({ kind: 'GeenInitialen' })

  const gebrek = verzuimSindsGebrek(verzuimSinds.op, langGeledenBevestigd, vandaag)
  if (gebrek) return weiger(gebrek)

  const gegevens = { betrokkenen: [], veiligheid: false, ...overig, verzuimSinds, verzuimtype }
  return ok({ initialen: genormaliseerd, gegevens })
}

/**
 * Reports that a child sits at home, or is about to: a dreigende thuiszitter is reported just so.
 *
 * Refuses what {@link toetsMelding} refuses. Whether one runs for this leerling: {@link meldingLooptAl}.
 */
export function melden({ concept, ...bekend }: MeldenInput, vandaag: Datum): Result<LopendeMelding, MeldbaarGeweigerd> {
  const getoetst = toetsMelding(concept, vandaag)
  if (!getoetst.ok) return getoetst

  return ok({ ...getoetst.value.gegevens, ...bekend, gemeldOp: vandaag, activiteiten: [], status: 'lopend' })
}

function ontbrekendeVelden(concept: Conceptmelding): readonly VerplichtMeldingveld[] {
  const velden: VerplichtMeldingveld[] = []
  if (!concept.initialen?.trim()) velden.push('initialen')
  if (!concept.verzuimSinds) velden.push('verzuimSinds')
  if (!concept.verzuimtype) velden.push('verzuimtype')
  return velden
}
