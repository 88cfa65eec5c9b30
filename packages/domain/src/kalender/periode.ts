import type { Datum } from './datum.ts'

/** From `van` up to and including `tot`. */
export type Periode = { readonly van: Datum; readonly tot: Datum }

/** Whether the day falls in the period, first and last day included. An absent `tot` means: still running. */
export const valtIn = (dag: Datum, periode: { readonly van: Datum; readonly tot?: Datum }): boolean =>
  periode.van <= dag && (periode.tot === undefined || dag <= periode.tot)

/** Whether two periods share a day; an absent `tot` means: still running. */
export function overlapt(
  een: { readonly van: Datum; readonly tot?: Datum },
  ander: { readonly van: Datum; readonly tot?: Datum },
): boolean {
  return (ander.tot === undefined || een.van <= ander.tot) && (een.tot === undefined || ander.van <= een.tot)
}
