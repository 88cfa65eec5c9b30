import type { Zin } from './zin.ts'

/** "verslag: ouders willen eerst praten", "de reden moet zijn: dubbel gemeld": what stands behind one of these names and a colon. */
export function achterNaam({ plat, tekst }: Zin, namen: readonly string[]): string | undefined {
  for (const naam of namen) {
    const veilig = naam.replaceAll(/[^\p{L}\d ]/gu, '.?')
    const gevonden = new RegExp(`(?:^|[\\s,.;])${veilig}\\s*(?:moet zijn|wordt|is)?\\s*:\\s*`).exec(plat)
    if (gevonden) return tekst.slice(gevonden.index + gevonden[0].length).trim() || undefined
  }
  return undefined
}
