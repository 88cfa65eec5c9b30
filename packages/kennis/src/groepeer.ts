import { woorden } from './analyse.ts'
import { maakVectorindex } from './vector.ts'
import { stopwoorden } from './woorden.ts'

/** From which likeness (0 to 1) two questions are shown as one. */
const GELIJK = 0.5

/**
 * Puts questions that ask the same together, by the pieces of words they share. Gives the places of each group in the list,
 * the largest group first, of equals the one that has the earliest place; every question is in one group.
 */
export function groepeer(vragen: readonly string[]): readonly (readonly number[])[] {
  const inhoud = vragen.map((vraag) => {
    const alle = woorden(vraag)
    const zegt = alle.filter((woord) => !stopwoorden.has(woord))
    return zegt.length > 0 ? zegt : alle
  })
  const index = maakVectorindex(inhoud.map((een) => [een]))
  const groepVan = new Map<number, number[]>()
  const groepen: number[][] = []
  for (const [plek, een] of inhoud.entries()) {
    const gelijkenis = index.gelijkenis(een)
    let beste = -1
    for (let ander = 0; ander < plek; ander++)
      if ((gelijkenis[ander] ?? 0) >= GELIJK && (gelijkenis[ander] ?? 0) > (gelijkenis[beste] ?? 0)) beste = ander
    const groep = groepVan.get(beste) ?? []
    if (groep.length === 0) groepen.push(groep)
    groep.push(plek)
    groepVan.set(plek, groep)
  }
  return groepen.toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
}
