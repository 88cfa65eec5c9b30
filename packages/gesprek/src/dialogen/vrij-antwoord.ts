import { type Antwoordsoort, duidAntwoord } from '../verstaan/duid.ts'
import { isVraag } from '../verstaan/intent.ts'
import { isOnvoorwaardelijk } from '../verstaan/kortewoorden.ts'
import type { Begrepen } from '../verstaan/verstaan.ts'

/** How sure it must be, in words that no rule knows. What is stored, was clearly agreed to. */
const ZEKER: Readonly<Record<Antwoordsoort, number>> = {
  thuiszitter_bevestigen: 0.9,
  thuiszitter_annuleren: 0.8,
  thuiszitter_corrigeren: 0.5,
}

type VrijAntwoord = { readonly soort: Antwoordsoort; readonly zekerheid: number; readonly metMitsen: boolean }

/** An answer to "Klopt dit?" in words that no rule knows, when it is clear enough; `metMitsen`: a yes with an if or a but. */
export function vrijAntwoord(begrepen: Begrepen): VrijAntwoord | undefined {
  const antwoord = isVraag(begrepen.plat) ? undefined : duidAntwoord(begrepen)
  if (!antwoord || antwoord.zekerheid < ZEKER[antwoord.soort]) return undefined
  return { ...antwoord, metMitsen: !isOnvoorwaardelijk(begrepen.plat) }
}
