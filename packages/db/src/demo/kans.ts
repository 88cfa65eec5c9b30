/** Chance with a fixed outcome: one seed gives one row of choices, in the order in which they are asked for. */
export type Kans = {
  /** From 0 up to, not including, 1. */
  readonly getal: () => number
  /** A whole number, both ends included. */
  readonly heel: (van: number, tot: number) => number
  /** True this often: 0 never, 1 always. */
  readonly ja: (aandeel: number) => boolean
  readonly kies: <Keuze>(uit: readonly Keuze[]) => Keuze
  /** Each choice as often as its weight says. */
  readonly weeg: <const Keuze>(uit: readonly (readonly [Keuze, number])[]) => Keuze
}

export function kansVan(seed: number): Kans {
  const getal = mulberry32(seed)
  const kies = <Keuze>(uit: readonly Keuze[]): Keuze => {
    const gekozen = uit[Math.floor(getal() * uit.length)]
    if (gekozen === undefined) throw new RangeError('nothing to choose from')
    return gekozen
  }
  return {
    getal,
    heel: (van, tot) => van + Math.floor(getal() * (tot - van + 1)),
    ja: (aandeel) => getal() < aandeel,
    kies,
    weeg(uit) {
      let rest = getal() * uit.reduce((som, [, gewicht]) => som + gewicht, 0)
      for (const [keuze, gewicht] of uit) {
        rest -= gewicht
        if (rest < 0) return keuze
      }
      return kies(uit)[0]
    },
  }
}

// Tommy Ettinger's mulberry32: 32 bits of state are plenty for invented children.
function mulberry32(seed: number): () => number {
  let stand = seed >>> 0
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0
    let bits = Math.imul(stand ^ (stand >>> 15), stand | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}
