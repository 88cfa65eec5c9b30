import { useCallback, useEffect, useState } from 'react'
import type { Operatie, Uitkomst, Vraag } from './vraag.ts'

/** Another window, or the bot, may have changed what is shown. */
const ververstijdMs = 15_000

/** What a question on screen can be: asked, or answered. */
export type Laadstand<Data> = { readonly soort: 'laden' } | Uitkomst<Data>

/** Asks when shown, again every quarter of a minute while somebody can see it, and whenever `opnieuw` is called. */
export function useVraag<Data, Variabelen>(
  vraag: Vraag,
  operatie: Operatie<Data, Variabelen>,
  variabelen: Variabelen,
): { readonly stand: Laadstand<Data>; readonly opnieuw: () => void } {
  const [stand, zetStand] = useState<Laadstand<Data>>({ soort: 'laden' })
  const [ronde, zetRonde] = useState(0)
  const opnieuw = useCallback(() => zetRonde((vorige) => vorige + 1), [])
  const sleutel = JSON.stringify(variabelen)

  // A new round asks the same again; the key stands for the variables
  useEffect(() => {
    let actueel = true
    void vraag(operatie, variabelen).then((uitkomst) => {
      if (actueel) zetStand(uitkomst)
    })
    return () => {
      actueel = false
    }
  }, [vraag, operatie, sleutel, ronde])

  useEffect(() => {
    const alsZichtbaar = () => {
      if (document.visibilityState === 'visible') opnieuw()
    }
    const klok = setInterval(alsZichtbaar, ververstijdMs)
    document.addEventListener('visibilitychange', alsZichtbaar)
    return () => {
      clearInterval(klok)
      document.removeEventListener('visibilitychange', alsZichtbaar)
    }
  }, [opnieuw])

  return { stand, opnieuw }
}
