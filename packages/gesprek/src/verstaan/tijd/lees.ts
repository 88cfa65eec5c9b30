import type { Datum } from '@thuisnabij/domain'
import { type Zin, zonder } from '../zin.ts'
import { DAGREGELS } from './dagregels.ts'
import { DUURREGELS } from './duur.ts'
import { type Frequentie, vindFrequenties } from './frequentie.ts'
import { PERIODEREGELS } from './periode.ts'
import { type GevondenTijd, leesTijden } from './tijd.ts'

const REGELS = [...DAGREGELS, ...PERIODEREGELS, ...DUURREGELS]

/**
 * All times and frequencies in a message, in order. Speaks of what already happened: a date without its year, a weekday or a
 * month is the last one, unless the words say otherwise ("komende", "over").
 */
export function vindTijden(
  zin: Zin,
  vandaag: Datum,
): { readonly tijden: readonly GevondenTijd[]; readonly frequenties: readonly Frequentie[] } {
  const frequenties = vindFrequenties(zin)
  return { tijden: leesTijden(zonder(zin, frequenties), vandaag, REGELS), frequenties }
}
