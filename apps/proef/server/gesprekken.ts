import type { Begrip, Bericht, Gebeurtenis, Ongelezen } from '../protocol/bericht.ts'
import { type Personanummer, personas } from '../protocol/persona.ts'

/** Kept per persona; older ones are forgotten. */
const maxBerichten = 300

type Ontvanger = (gebeurtenis: Gebeurtenis) => void

type Gesprek = {
  berichten: readonly Bericht[]
  begrip?: Begrip
  ongelezen: number
  /** Turns that the bot is working on now. */
  onderweg: number
  readonly ontvangers: Set<Ontvanger>
}

/** The conversations of all personas, in the memory of this server: gone when it stops. */
export type Gesprekken = {
  /** Hears all that happens to this persona, beginning with what was said before; call the answer to stop. */
  readonly volgen: (persona: Personanummer, ontvanger: Ontvanger) => () => void
  readonly toevoegen: (persona: Personanummer, bericht: Bericht) => void
  /** Puts another inhoud in a bericht; false when there is no such bericht. */
  readonly vervangen: (persona: Personanummer, id: string, nieuw: Pick<Bericht, 'inhoud' | 'suggesties'>) => boolean
  readonly verwijderen: (persona: Personanummer, id: string) => boolean
  readonly typen: (persona: Personanummer, aan: boolean) => void
  readonly begrepen: (persona: Personanummer, begrip: Begrip) => void
  /** Runs a turn, so that what arrives meanwhile counts as an answer and the dots are shown. */
  readonly tijdensBeurt: <T>(persona: Personanummer, beurt: () => Promise<T>) => Promise<T>
  readonly wacht: (persona: Personanummer) => boolean
}

/** Conversations in which nothing was said yet. */
export function maakGesprekken(): Gesprekken {
  const alle = new Map<Personanummer, Gesprek>(
    personas.map(({ nummer }) => [nummer, { berichten: [], ongelezen: 0, onderweg: 0, ontvangers: new Set() }]),
  )
  const vind = (persona: Personanummer): Gesprek => {
    const gesprek = alle.get(persona)
    if (!gesprek) throw new Error(`no persona ${persona}`)
    return gesprek
  }
  const zeg = (gesprek: Gesprek, gebeurtenis: Gebeurtenis) => {
    for (const ontvanger of gesprek.ontvangers) ontvanger(gebeurtenis)
  }
  const ongelezen = (): Ongelezen =>
    Object.fromEntries([...alle].filter(([, { ongelezen }]) => ongelezen > 0).map(([nr, g]) => [nr, g.ongelezen]))

  return {
    volgen: (persona, ontvanger) => {
      const gesprek = vind(persona)
      gesprek.ongelezen = 0
      const { berichten, begrip } = gesprek
      ontvanger({ soort: 'begin', berichten, ongelezen: ongelezen(), ...(begrip && { begrip }) })
      if (gesprek.onderweg > 0) ontvanger({ soort: 'typen', aan: true })
      gesprek.ontvangers.add(ontvanger)
      return () => gesprek.ontvangers.delete(ontvanger)
    },

    toevoegen: (persona, bericht) => {
      const gesprek = vind(persona)
      gesprek.berichten = [...gesprek.berichten, bericht].slice(-maxBerichten)
      zeg(gesprek, { soort: 'bericht', bericht })
      if (!bericht.spontaan) return

      if (gesprek.ontvangers.size === 0) gesprek.ongelezen += 1
      for (const [nummer, ander] of alle) if (nummer !== persona) zeg(ander, { soort: 'elders', persona })
    },

    vervangen: (persona, id, nieuw) => {
      const gesprek = vind(persona)
      const oud = gesprek.berichten.find((bericht) => bericht.id === id)
      if (!oud) return false

      const bericht = { ...oud, ...nieuw, versie: oud.versie + 1 }
      gesprek.berichten = gesprek.berichten.map((ander) => (ander === oud ? bericht : ander))
      zeg(gesprek, { soort: 'bericht', bericht })
      return true
    },

    verwijderen: (persona, id) => {
      const gesprek = vind(persona)
      const over = gesprek.berichten.filter((bericht) => bericht.id !== id)
      if (over.length === gesprek.berichten.length) return false

      gesprek.berichten = over
      zeg(gesprek, { soort: 'verwijderd', id })
      return true
    },

    typen: (persona, aan) => zeg(vind(persona), { soort: 'typen', aan }),

    begrepen: (persona, begrip) => {
      const gesprek = vind(persona)
      gesprek.begrip = begrip
      zeg(gesprek, { soort: 'begrip', begrip })
    },

    tijdensBeurt: async (persona, beurt) => {
      const gesprek = vind(persona)
      gesprek.onderweg += 1
      zeg(gesprek, { soort: 'typen', aan: true })
      try {
        return await beurt()
      } finally {
        gesprek.onderweg -= 1
        if (gesprek.onderweg === 0) zeg(gesprek, { soort: 'typen', aan: false })
      }
    },

    wacht: (persona) => vind(persona).onderweg > 0,
  }
}
