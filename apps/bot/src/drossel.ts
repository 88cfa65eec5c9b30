export type Emmer = { readonly inhoud: number; readonly perSeconde: number }

/** Whether one more is allowed at this instant, or how many milliseconds it must wait. */
export type Beslissing = { readonly mag: true } | { readonly mag: false; readonly overMs: number }

/**
 * Token buckets by key: at most `inhoud` at once, refilled at `perSeconde`. Instants are milliseconds of real time, given by the
 * caller. Keys that are full again are forgotten.
 */
export function maakDrossel({ inhoud, perSeconde }: Emmer) {
  const standen = new Map<string, { over: number; op: number }>()
  const overNu = (sleutel: string, nu: number): number => {
    const stand = standen.get(sleutel)
    return stand ? Math.min(inhoud, stand.over + ((nu - stand.op) / 1000) * perSeconde) : inhoud
  }
  const vergeetVolle = (nu: number) => {
    for (const sleutel of standen.keys()) if (overNu(sleutel, nu) >= inhoud) standen.delete(sleutel)
  }

  return {
    neem(sleutel: string, nu: number): Beslissing {
      if (standen.size > 10_000) vergeetVolle(nu)
      const over = overNu(sleutel, nu)
      if (over < 1) return { mag: false, overMs: Math.ceil(((1 - over) / perSeconde) * 1000) }
      standen.set(sleutel, { over: over - 1, op: nu })
      return { mag: true }
    },
  }
}

export type Drossel = ReturnType<typeof maakDrossel>
