import { type Antwoordsoort, duidAntwoord } from '../verstaan/duid.ts'
import { isVraag } from '../verstaan/intent.ts'
import { houdtTegen, isOnvoorwaardelijk } from '../verstaan/kortewoorden.ts'
import type { Begrepen } from '../verstaan/verstaan.ts'
import { woordenschat } from '../verstaan/woordenschat.ts'
import { toZin } from '../verstaan/zin.ts'

/** How sure it must be, in words that no rule knows. What is stored, was clearly agreed to. */
const ZEKER: Readonly<Record<Antwoordsoort, number>> = {
  thuiszitter_bevestigen: 0.9,
  thuiszitter_annuleren: 0.8,
  thuiszitter_corrigeren: 0.5,
}

type VrijAntwoord = { readonly soort: Antwoordsoort; readonly zekerheid: number; readonly metMitsen: boolean }

/**
 * An answer to "Klopt dit?" in words that no rule knows, when it is clear enough; `metMitsen`: a yes with an if or a but, or with a
 * word that nobody knows, which may be one.
 */
export function vrijAntwoord(begrepen: Begrepen): VrijAntwoord | undefined {
  const antwoord = isVraag(begrepen.plat) ? undefined : duidAntwoord(begrepen)
  if (!antwoord || antwoord.zekerheid < ZEKER[antwoord.soort]) return undefined
  return {
    ...antwoord,
    metMitsen:
      !isOnvoorwaardelijk(begrepen.plat) || houdtTegen(toZin(begrepen.tekst).plat) || !kentAlles(begrepen.plat),
  }
}

const kentAlles = (plat: string): boolean =>
  (plat.match(/[a-z]{3,}/g) ?? []).every((woord) => woordenschat().keren(woord) > 0)
