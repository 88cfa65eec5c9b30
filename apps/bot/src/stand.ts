import { begin, leesToestand, type Toestand } from '@thuisnabij/gesprek'

/** What is kept between turns: the state of the conversation, and what the door itself must remember. */
export type Stand = {
  /** When welcome was last said; ISO instant of real time. An installation is often told twice at once. */
  readonly verwelkomdOp?: string
  /** Role in which this person acts, when they chose one (rol.ts). */
  readonly rol?: string
  readonly gesprek: Toestand
}

/** The state as it was stored, or that of a first turn. */
export function leesStand(opgeslagen: unknown): Stand {
  if (typeof opgeslagen !== 'object' || opgeslagen === null) return { gesprek: begin }

  const { verwelkomdOp, rol, gesprek } = opgeslagen as Readonly<Record<string, unknown>>
  return {
    ...(typeof verwelkomdOp === 'string' ? { verwelkomdOp } : {}),
    ...(typeof rol === 'string' ? { rol } : {}),
    gesprek: leesToestand(gesprek),
  }
}

/** Long enough for the second telling of one installation; who installs again later is welcomed again. */
const EENMAAL_BINNEN_MS = 60_000

/** Whether welcome was said a moment ago. `nu` in milliseconds of real time. */
export const isPasVerwelkomd = ({ verwelkomdOp }: Stand, nu: number): boolean =>
  verwelkomdOp !== undefined && nu - Date.parse(verwelkomdOp) < EENMAAL_BINNEN_MS

/** The draft as it stands now, by id and version, as `conceptOp` finds it on a card; undefined when there is none. */
export const conceptVan = ({ gesprek: { dialoog } }: Stand): string | undefined =>
  dialoog && 'concept' in dialoog ? `${dialoog.concept} ${dialoog.versie}` : undefined
