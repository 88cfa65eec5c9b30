import type { ThuiszitterInstellingen } from '../instellingen/instellingen.ts'
import type { Datum } from '../kalender/datum.ts'
import { normdatumVan, normVan } from '../thuiszitter/facetten.ts'
import type { IngetrokkenMelding, LopendeMelding, Thuiszittermelding } from '../thuiszitter/melding.ts'
import type { OpenSignaal, Signaalsoort } from './signaal.ts'

/** A signaal that is to be made: it gets its id and number when it is stored. */
export type NieuwSignaal = Omit<OpenSignaal, 'id' | 'nummer' | 'status'> & {
  /** Once per dossier and threshold: a signaal whose sleutel is there already is not made again. */
  readonly sleutel: string
}

/** What the coördinatie must know when a melding comes in: always one signaal, urgent when somebody may be in danger. */
export const signalenBijMelding = (melding: LopendeMelding): readonly NieuwSignaal[] => [
  signaalOver(melding, 'nieuwe_melding', { gemaaktOp: melding.gemeldOp, urgent: melding.veiligheid }),
]

/**
 * What the coördinatie must know when a melding changes: an urgent signaal when somebody now may be in danger who was
 * not before, once a day at most.
 */
export const signalenBijWijziging = (
  na: LopendeMelding,
  voor: Pick<Thuiszittermelding, 'veiligheid'>,
  vandaag: Datum,
): readonly NieuwSignaal[] =>
  na.veiligheid && !voor.veiligheid ? [signaalOver(na, 'veiligheid', { gemaaktOp: vandaag, urgent: true })] : []

/** What the coördinatie must know when a melding is withdrawn, so that nobody goes on working at it. */
export const signalenBijIntrekking = (melding: IngetrokkenMelding): readonly NieuwSignaal[] => [
  signaalOver(melding, 'melding_ingetrokken', { gemaaktOp: melding.ingetrokkenOp }),
]

/**
 * What the coördinatie must know of this melding today because of the norm: at most one signaal. None when a place is in
 * sight, and none for a child with a vrijstelling, which the norm does not cover.
 *
 * The daily termijnbewaking asks this of every lopende melding. A melding that comes in late gives norm_overschreden at
 * once, without nadert_norm before it. After a place fell through both may come once more.
 *
 * @source Ondersteuningsplan 2022-2024 §6.4 (Thuiszitterspact): within three months view of a place
 */
export function signalenBijTermijn(
  melding: LopendeMelding,
  vandaag: Datum,
  instellingen: ThuiszitterInstellingen,
): readonly NieuwSignaal[] {
  if (melding.verzuimtype === 'vrijstelling') return []

  const termijn = normdatumVan(melding, instellingen)
  switch (normVan(melding, { peildatum: vandaag, instellingen })) {
    case 'binnen':
    case 'zicht_op_plek':
      return []
    case 'nadert':
      return [signaalOver(melding, 'nadert_norm', { gemaaktOp: vandaag, termijn })]
    case 'over':
      return [signaalOver(melding, 'norm_overschreden', { gemaaktOp: vandaag, termijn, urgent: true })]
  }
}

function signaalOver(
  melding: Thuiszittermelding,
  soort: Signaalsoort,
  { gemaaktOp, termijn, urgent = false }: { gemaaktOp: Datum; termijn?: Datum; urgent?: boolean },
): NieuwSignaal {
  return {
    soort,
    urgentie: urgent ? 'urgent' : 'gewoon',
    dossier: { soort: 'thuiszittermelding', meldingId: melding.id },
    gemaaktOp,
    sleutel: sleutelVan(melding, soort, gemaaktOp),
    ...(melding.schoolId === undefined ? {} : { schoolId: melding.schoolId }),
    ...(termijn === undefined ? {} : { termijn }),
  }
}

function sleutelVan(melding: Thuiszittermelding, soort: Signaalsoort, gemaaktOp: Datum): string {
  const vanaf = opnieuwVanaf(melding, soort, gemaaktOp)
  return vanaf === undefined ? `melding:${melding.id}:${soort}` : `melding:${melding.id}:${soort}:${vanaf}`
}

/** The day that makes a signaal of this soort a new one, when it can come more than once. */
function opnieuwVanaf({ zichtOpPlek }: Thuiszittermelding, soort: Signaalsoort, gemaaktOp: Datum): Datum | undefined {
  switch (soort) {
    case 'veiligheid':
      return gemaaktOp
    // the day a place fell through makes the thresholds of the norm new ones
    case 'nadert_norm':
    case 'norm_overschreden':
      return zichtOpPlek?.vervallenOp
    case 'nieuwe_melding':
    case 'melding_ingetrokken':
      return undefined
  }
}
