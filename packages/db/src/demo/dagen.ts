import { addDagen, compareDatum, type Datum, datum, isWerkdag, maandnummerVan, vakantieOp } from '@thuisnabij/domain'
import type { Kans } from './kans.ts'

/** The day of the demo data. */
export const vandaag = datum('2023-11-15')
/** The last day on which anything happened: the day itself is only beginning. */
export const gisteren = addDagen(vandaag, -1)

export const vroegste = (een: Datum, ander: Datum): Datum => (compareDatum(een, ander) < 0 ? een : ander)
export const laatste = (een: Datum, ander: Datum): Datum => (compareDatum(een, ander) > 0 ? een : ander)

/** This day, or the first werkdag after it. */
export function werkdagVanaf(dag: Datum): Datum {
  let werkdag = dag
  while (!isWerkdag(werkdag)) werkdag = addDagen(werkdag, 1)
  return werkdag
}

/** A number in a series, and the day on which it was given. */
export type Nummerdag = { readonly nummer: number; readonly op: Datum }

export type Nummerreeks = {
  readonly van: Datum
  readonly tot: Datum
  readonly eerste: number
  readonly laatste: number
  /** Numbers that are taken, lowest first. */
  readonly vast: readonly Nummerdag[]
}

/** Fills in the numbers that are free, so that they are in order of day around those that are taken. */
export function vulNummers(kans: Kans, { van, tot, eerste, laatste, vast }: Nummerreeks): readonly Nummerdag[] {
  const vrij: Nummerdag[] = []
  let vorige: Nummerdag = { nummer: eerste - 1, op: van }
  for (const volgende of [...vast, { nummer: laatste + 1, op: tot }]) {
    const dagen = trekDagen(kans, { van: vorige.op, tot: volgende.op, aantal: volgende.nummer - vorige.nummer - 1 })
    for (const [index, op] of dagen.entries()) vrij.push({ nummer: vorige.nummer + 1 + index, op })
    vorige = volgende
  }
  return vrij
}

type Trekking = { readonly van: Datum; readonly tot: Datum; readonly aantal: number }

/** Werkdagen from `van` up to and including `tot`, earliest first; more in the busy months, few in vakanties. */
function trekDagen(kans: Kans, { van, tot, aantal }: Trekking): readonly Datum[] {
  if (aantal <= 0) return []
  const dagen: Datum[] = []
  const opgeteld: number[] = []
  let som = 0
  for (let dag = van; dag <= tot; dag = addDagen(dag, 1)) {
    if (!isWerkdag(dag)) continue
    som += (DRUKTE[maandnummerVan(dag) - 1] ?? 1) * (vakantieOp(dag) ? 0.05 : 1)
    dagen.push(dag)
    opgeteld.push(som)
  }
  const getrokken = Array.from({ length: aantal }, () => {
    const plek = kans.getal() * som
    return dagen[eersteBoven(opgeteld, plek)] ?? van
  })
  return getrokken.toSorted(compareDatum)
}

function eersteBoven(oplopend: readonly number[], grens: number): number {
  let laag = 0
  let hoog = oplopend.length - 1
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1
    if ((oplopend[midden] ?? 0) > grens) hoog = midden
    else laag = midden + 1
  }
  return laag
}

// January to December: schools file most before the places for the next schooljaar are given.
const DRUKTE = [1.2, 1.4, 1.6, 1.4, 1.2, 0.7, 0.25, 0.05, 0.8, 1, 1.1, 0.7]
