import { begin, leesToestand, type Toestand } from '@thuisnabij/gesprek'

/** What is kept between turns: the state of the conversation, and what the door itself must remember. */
export type Stand = {
  /** Said welcome already; an installation is often told twice. */
  readonly verwelkomd: boolean
  /** Role in which this person acts, when they chose one (rol.ts). */
  readonly rol?: string
  readonly gesprek: Toestand
}

/** The state as it was stored, or that of a first turn. */
export function leesStand(opgeslagen: unknown): Stand {
  if (typeof opgeslagen !== 'object' || opgeslagen === null) return { verwelkomd: false, gesprek: begin }

  const { verwelkomd, rol, gesprek } = opgeslagen as Readonly<Record<string, unknown>>
  return {
    verwelkomd: verwelkomd === true,
    ...(typeof rol === 'string' ? { rol } : {}),
    gesprek: leesToestand(gesprek),
  }
}
