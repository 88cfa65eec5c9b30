import type { Schoolnaam } from '../deps.ts'
import { type GevondenNaam, vindNamen } from './naam.ts'
import type { Plaats, Zin } from './zin.ts'

/**
 * Schools named in a message, in order, each once.
 *
 * A school that it is not ("niet de Proefmolen maar") is left out. A school after "ik werk op" is where the speaker is from, not the school spoken of, and is left out.
 */
export function vindScholen(zin: Zin, scholen: readonly Schoolnaam[]): readonly GevondenNaam<Schoolnaam>[] {
  const isEigen = ({ van }: Plaats) =>
    /\bniet (?:op |bij |van )?(?:de |het |obs )?$|\b(?:wij|we) van (?:de |het )?$|\bik (?:werk|zit|ben)(?: zelf)?(?: ib'?er)? (?:op|van|bij) (?:de |het )?$/.test(
      zin.plat.slice(0, van),
    )
  return vindNamen(
    zin,
    scholen.map((school) => ({ naam: school.naam, wat: school })),
  ).filter((plaats) => !isEigen(plaats))
}

/** Besturen named in a message, by their names as registered, in order. */
export function vindBesturen(zin: Zin, scholen: readonly Schoolnaam[]): readonly GevondenNaam<string>[] {
  const besturen = [...new Set(scholen.map(({ bestuur }) => bestuur))].filter((naam) => naam !== '')
  return vindNamen(
    zin,
    besturen.map((naam) => ({ naam, wat: naam })),
  )
}
