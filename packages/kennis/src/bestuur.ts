import { vouw } from './analyse.ts'
import type { Kandidaat } from './rangschik.ts'

/**
 * Candidates in the order that suits who asks: an article of another schoolbestuur is left out, unless the question names it,
 * and one of the own schoolbestuur takes the place of the article for all that it fills in (the first of its `verwant`, or
 * the first of that one's).
 */
export function vanBestuur(kandidaten: readonly Kandidaat[], vraag: string, eigen?: string): readonly Kandidaat[] {
  const gevouwen = vouw(vraag)
  const genoemd = ({ bestuur }: Kandidaat['document']['artikel']) =>
    bestuur?.some((naam) => gevouwen.includes(vouw(naam))) ?? true
  const over = kandidaten.filter(
    ({ document: { artikel } }) => genoemd(artikel) || eigen === undefined || artikel.bestuur?.includes(eigen),
  )
  const eigene = over.find(({ document: { artikel } }) => eigen !== undefined && artikel.bestuur?.includes(eigen))
  return eigene ? voorAlgemeen(over, eigene) : over
}

function voorAlgemeen(kandidaten: readonly Kandidaat[], eigene: Kandidaat): readonly Kandidaat[] {
  const zoek = (id: string | undefined) => kandidaten.find(({ document }) => document.artikel.id === id)
  const naaste = zoek(eigene.document.artikel.verwant[0])
  const algemeen = [naaste, zoek(naaste?.document.artikel.verwant[0])]
  const plaats = kandidaten.find((kandidaat) => kandidaat === eigene || algemeen.includes(kandidaat))
  if (!plaats || plaats === eigene) return kandidaten
  return kandidaten.map((kandidaat) => {
    if (kandidaat === plaats) return { ...plaats, document: eigene.document }
    return kandidaat === eigene ? { ...eigene, document: plaats.document } : kandidaat
  })
}
