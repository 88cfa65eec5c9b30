import type { MedewerkerId, WoordenregelId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'
import { ok, type Result, weiger } from '../result.ts'

/** How schools say something, and the words the articles use for it. */
export type Woordenregel = {
  /** Words or groups of words, each of which may be typed. */
  readonly zeg: readonly string[]
  /** What is meant by any of them: alternatives, each of one or more words. */
  readonly bedoelt: readonly string[]
}

/** A line that the coördinatie wrote. */
export type EigenWoordenregel = Woordenregel & {
  readonly id: WoordenregelId
  readonly gewijzigdDoor: MedewerkerId
  readonly gewijzigdOp: Datum
}

/** A side is empty, has a word that is too long, or more words than anyone reads. */
export type WoordenregelOngeldig = { readonly kind: 'WoordenregelOngeldig' }

const MEESTE_WOORDEN = 20
const MEESTE_TEKENS = 60

/** A line as it is kept: trimmed, in small letters, each word once. */
export function toWoordenregel({ zeg, bedoelt }: Woordenregel): Result<Woordenregel, WoordenregelOngeldig> {
  const regel = { zeg: schoon(zeg), bedoelt: schoon(bedoelt) }
  const goed = [regel.zeg, regel.bedoelt].every(
    (kant) =>
      kant.length > 0 &&
      kant.length <= MEESTE_WOORDEN &&
      kant.every((tekst) => tekst.length <= MEESTE_TEKENS && /[\p{L}\d]/u.test(tekst)),
  )
  return goed ? ok(regel) : weiger({ kind: 'WoordenregelOngeldig' })
}

/**
 * The list that counts: for words in an own line the own meaning alone, for all others what ships. A word whose own meaning is
 * itself means nothing more.
 */
export function geldendeWoordenlijst(
  meegeleverd: readonly Woordenregel[],
  eigen: readonly Woordenregel[],
): readonly Woordenregel[] {
  const eigenWoorden = new Set(eigen.flatMap(({ zeg }) => zeg))
  const basis = meegeleverd
    .map(({ zeg, bedoelt }) => ({ zeg: zeg.filter((woord) => !eigenWoorden.has(woord)), bedoelt }))
    .filter(({ zeg }) => zeg.length > 0)
  return [...basis, ...eigen.map(({ zeg, bedoelt }) => ({ zeg, bedoelt }))]
}

const schoon = (woorden: readonly string[]): readonly string[] => [
  ...new Set(woorden.map((woord) => woord.trim().replace(/\s+/g, ' ').toLowerCase()).filter((woord) => woord !== '')),
]
