/** How one of several is named, in their order. */
export const RANGWOORDEN = ['eerste', 'tweede', 'derde'] as const

/** 0 for "de eerste" or "1", and so on; -1 when it is none. Folded text. */
export function rangwoord(plat: string): number {
  const tekst = plat.trim()
  return [
    /^(?:de )?(?:1e?|eerste|bovenste)\b/,
    /^(?:de )?(?:2e?|tweede|middelste)\b/,
    /^(?:de )?(?:3e?|derde|onderste|laatste)\b/,
  ].findIndex((woord) => woord.test(tekst))
}
