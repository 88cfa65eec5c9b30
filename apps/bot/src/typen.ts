import type { Adres, Kanaal } from './ports.ts'

/** When a sign of typing is shown, in milliseconds: the first after `na`, then every `elke`, for the channel lets it fade. */
export type Typtempo = { readonly na: number; readonly elke: number }

/**
 * The channel of one turn, which shows that an answer is being made until the first message goes or the turn ends (`klaar`). A
 * message waits for the sign that is on its way, so that none comes after it.
 */
export function metTypen(
  kanaal: Kanaal,
  adres: Adres,
  { na, elke }: Typtempo,
): { readonly kanaal: Kanaal; readonly klaar: () => Promise<void> } {
  let onderweg = Promise.resolve()
  let klok = setTimeout(toon, na)

  function toon(): void {
    onderweg = onderweg.then(() => kanaal.typ(adres))
    klok = setTimeout(toon, elke)
  }
  const klaar = async (): Promise<void> => {
    clearTimeout(klok)
    await onderweg
  }
  const stuur: Kanaal['stuur'] = async (naar, bericht) => {
    await klaar()
    return await kanaal.stuur(naar, bericht)
  }
  return { kanaal: { ...kanaal, stuur }, klaar }
}
