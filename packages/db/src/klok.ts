import type { Datum } from '@thuisnabij/domain'

/** Tells the present instant. Real, or begun at a chosen instant (THUISNABIJ_KLOK) and running on from there. */
export type Klok = () => Date

export const systeemklok: Klok = () => new Date()

/**
 * A klok that stands at `begin` now and runs on from there.
 *
 * @param begin ISO instant with offset, such as 2023-11-15T10:00:00+01:00; throws when it is none.
 */
export function klokVanaf(begin: string): Klok {
  const verschil = new Date(begin).getTime() - Date.now()
  if (Number.isNaN(verschil)) throw new RangeError(`Not an instant: ${begin}`)
  return () => new Date(Date.now() + verschil)
}

// Swedish writes a day as YYYY-MM-DD.
const dagInNederland = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

const MS_PER_MINUUT = 60_000
// Every session asks for the day, and Intl is slow; within a minute the day stays what it is.
let laatst: { readonly minuut: number; readonly dag: Datum } | undefined

/** The day it is in the Netherlands (Europe/Amsterdam) at the instant that the klok tells. */
export function vandaagVan(klok: Klok): Datum {
  const nu = klok()
  const minuut = Math.floor(nu.getTime() / MS_PER_MINUUT)
  if (laatst?.minuut !== minuut) laatst = { minuut, dag: dagInNederland.format(nu) as Datum }
  return laatst.dag
}
