import { addJaren, type Datum } from '../kalender/datum.ts'

/** A child cannot have been at home since a day that is yet to come. */
export type VerzuimSindsInToekomst = { readonly kind: 'VerzuimSindsInToekomst'; readonly op: Datum }
/** So long ago that it is more likely a slip; the same act with `langGeledenBevestigd` goes on. `grens` is the first day that needs no asking. */
export type VerzuimSindsLangGeleden = {
  readonly kind: 'VerzuimSindsLangGeleden'
  readonly op: Datum
  readonly grens: Datum
}
export type VerzuimSindsGeweigerd = VerzuimSindsInToekomst | VerzuimSindsLangGeleden

const JAREN_ZONDER_VRAGEN = 2

/** Why this cannot be the first day at home, as far as the calendar tells; undefined when it can. */
export function verzuimSindsGebrek(
  op: Datum,
  langGeledenBevestigd: boolean,
  vandaag: Datum,
): VerzuimSindsGeweigerd | undefined {
  if (op > vandaag) return { kind: 'VerzuimSindsInToekomst', op }
  const grens = addJaren(vandaag, -JAREN_ZONDER_VRAGEN)
  return op < grens && !langGeledenBevestigd ? { kind: 'VerzuimSindsLangGeleden', op, grens } : undefined
}
