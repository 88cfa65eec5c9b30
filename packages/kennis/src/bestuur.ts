import { vouw } from './analyse.ts'
import type { Kandidaat } from './rangschik.ts'

/** What is added to the score of an article of the asker's own schoolbestuur. */
const EIGEN = 2.5
/** Without a schoolbestuur the article for all goes before that of one, when they are as good. */
const VAN_EEN = -0.4

/**
 * Candidates in the order that suits who asks: articles of the own schoolbestuur forward, those of another left out,
 * unless the question names it.
 */
export function vanBestuur(kandidaten: readonly Kandidaat[], vraag: string, eigen?: string): readonly Kandidaat[] {
  const gevouwen = vouw(vraag)
  return kandidaten
    .flatMap((kandidaat) => {
      const { bestuur } = kandidaat.document.artikel
      if (!bestuur || bestuur.some((naam) => gevouwen.includes(vouw(naam)))) return [kandidaat]
      if (eigen === undefined) return [{ ...kandidaat, score: kandidaat.score + VAN_EEN }]
      return bestuur.includes(eigen) ? [{ ...kandidaat, score: kandidaat.score + EIGEN }] : []
    })
    .sort((a, b) => b.score - a.score)
}
