import { toeval } from './kennis-maten.ts'

/**
 * What makes more of some texts: `een` of a list, and `anders`, a text with other words of theirs and new compounds among its
 * words. The same seed gives the same.
 */
export function verzinner(zaad: string, teksten: readonly string[]) {
  const kans = toeval(zaad)
  const een = <T>(lijst: readonly T[]): T | undefined => lijst[Math.floor(kans() * lijst.length)]
  const woorden = [...new Set(teksten.flatMap((tekst) => tekst.match(/[a-z]{5,}/g) ?? []))]
  const anders = (tekst: string) =>
    tekst.replace(/[a-z]{5,}/g, (woord) => {
      const getal = kans()
      return getal < 0.03 ? `${een(woorden)}${woord}` : getal < 0.15 ? (een(woorden) ?? woord) : woord
    })
  return { een, anders }
}

/** So many: the real ones first, then made up from each in turn. */
export function verveelvoudigd<T>(
  echt: readonly T[],
  aantal: number,
  maak: (bron: T, nummer: number) => T,
): readonly T[] {
  return Array.from({ length: aantal }, (_, nummer) => {
    const bron = echt[nummer % echt.length]
    if (bron === undefined) throw new Error('nothing to make more of')
    return nummer < echt.length ? bron : maak(bron, nummer)
  })
}
