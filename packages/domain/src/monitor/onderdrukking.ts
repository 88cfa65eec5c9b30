import type { MonitorInstellingen } from '../instellingen/instellingen.ts'

/** Counts from `van` up to and including `tot` could point at a child, and so could a share of fewer than `minimaleNoemer`. */
export type Onderdrukking = MonitorInstellingen['onderdrukking']['waarde']

/** Whether a count must stay hidden. 0 is shown: it points at nobody. */
export const isKlein = (aantal: number, { van, tot }: Onderdrukking): boolean => van <= aantal && aantal <= tot

/**
 * Whether the part of a whole must stay hidden: it is small, or the rest is, which anybody could work out. It does not
 * hide the whole.
 */
export const verbergtDeel = (deel: number, geheel: number, onderdrukking: Onderdrukking): boolean =>
  isKlein(deel, onderdrukking) || isKlein(geheel - deel, onderdrukking)

/** Whether a share must stay hidden: as a part, or because there are too few to take a share of. */
export const verbergtAandeel = (teller: number, noemer: number, onderdrukking: Onderdrukking): boolean =>
  noemer < onderdrukking.minimaleNoemer || verbergtDeel(teller, noemer, onderdrukking)

/** Whether a mean over so many must stay hidden. A mean over nothing is not hidden, there just is none. */
export const verbergtGemiddelde = (aantal: number, { van, minimaleNoemer }: Onderdrukking): boolean =>
  van <= aantal && aantal < minimaleNoemer
