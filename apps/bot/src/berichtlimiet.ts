import type { Berichtlimiet } from '@thuisnabij/domain'

/** Keys remembered before those are forgotten that are within the limit again. */
const ONTHOUDEN = 10_000

/**
 * Counts messages by key (a person in a conversation). `neem` gives the milliseconds to wait until the next is taken, 0 when this
 * one is. What is refused does not count. Instants are milliseconds of real time, given by the caller.
 */
export function maakBerichtlimiet({ aantal, seconden }: Berichtlimiet) {
  const venster = seconden * 1000
  const genomen = new Map<string, readonly number[]>()
  const vergeet = (nu: number) => {
    for (const [sleutel, tijden] of genomen) if ((tijden.at(-1) ?? 0) <= nu - venster) genomen.delete(sleutel)
  }

  return {
    neem(sleutel: string, nu: number): number {
      if (genomen.size > ONTHOUDEN) vergeet(nu)
      const recent = (genomen.get(sleutel) ?? []).filter((op) => op > nu - venster)
      const [eerste] = recent
      if (eerste !== undefined && recent.length >= aantal) return eerste + venster - nu
      genomen.set(sleutel, [...recent, nu])
      return 0
    },
  }
}
