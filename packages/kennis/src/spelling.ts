/**
 * Mends a short word in which two neighbouring letters changed places, such as "tvl", when exactly one known word is
 * meant; leaves every other word alone.
 *
 * Longer words need no mending: their pieces forgive a slip. A short one has no piece left.
 */
export function spelling(bekend: readonly string[]): (woord: string) => string {
  const woordenschat = new Set(bekend.filter((woord) => woord.length === 3 || woord.length === 4))

  return (woord) => {
    if (woordenschat.has(woord) || woord.length < 3 || woord.length > 4) return woord
    const bedoeld = verwisselingen(woord).filter((ander) => woordenschat.has(ander))
    return bedoeld.length === 1 ? (bedoeld[0] ?? woord) : woord
  }
}

/** The first letter stays: people rarely miss that one. */
function verwisselingen(woord: string): readonly string[] {
  const anders: string[] = []
  for (let plaats = 1; plaats + 1 < woord.length; plaats++) {
    anders.push(woord.slice(0, plaats) + woord.charAt(plaats + 1) + woord.charAt(plaats) + woord.slice(plaats + 2))
  }
  return anders
}
