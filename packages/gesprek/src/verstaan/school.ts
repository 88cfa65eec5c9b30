import type { Schoolnaam } from '../deps.ts'
import { type GevondenNaam, type Naamlijst, naamlijst, vindNamen } from './naam.ts'
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
  return vindNamen(zin, namenVan(scholen).scholen).filter((plaats) => !isEigen(plaats))
}

/** Besturen named in a message, by their names as registered, in order. */
export const vindBesturen = (zin: Zin, scholen: readonly Schoolnaam[]): readonly GevondenNaam<string>[] =>
  vindNamen(zin, namenVan(scholen).besturen)

type Namen = {
  readonly scholen: Naamlijst<Schoolnaam>
  readonly besturen: Naamlijst<string>
  readonly woorden: ReadonlySet<string>
}
const gemaakt = new WeakMap<readonly Schoolnaam[], Namen>()

/** The names of a register, made ready at the first message that is held against it: a message is often read in parts. */
function namenVan(scholen: readonly Schoolnaam[]): Namen {
  const namen = gemaakt.get(scholen) ?? maakNamen(scholen)
  gemaakt.set(scholen, namen)
  return namen
}

function maakNamen(scholen: readonly Schoolnaam[]): Namen {
  const besturen = [...new Set(scholen.map(({ bestuur }) => bestuur))].filter((naam) => naam !== '')
  const lijsten = {
    scholen: naamlijst(scholen.map((school) => ({ naam: school.naam, wat: school }))),
    besturen: naamlijst(besturen.map((naam) => ({ naam, wat: naam }))),
  }
  return { ...lijsten, woorden: new Set([...lijsten.scholen, ...lijsten.besturen].flatMap(({ naam }) => naam)) }
}

/** The words of all names in a register, folded. */
export const naamwoorden = (scholen: readonly Schoolnaam[]): ReadonlySet<string> => namenVan(scholen).woorden
