import type { Begrip, Bericht, Gebeurtenis, Ongelezen, Suggestie } from '../protocol/bericht.ts'

/** What one open window knows of its conversation. */
export type Venster = {
  readonly verbonden: boolean
  /** In order of arrival. */
  readonly berichten: readonly Bericht[]
  readonly begrip?: Begrip
  readonly typt: boolean
  /** Messages that others got without asking since this window opened, or while they were away. */
  readonly elders: Ongelezen
}

export const leegVenster: Venster = { verbonden: false, berichten: [], typt: false, elders: {} }

/** The window after what the server told, or after the line broke. */
export function naGebeurtenis(venster: Venster, gebeurtenis: Gebeurtenis | { readonly soort: 'verbroken' }): Venster {
  switch (gebeurtenis.soort) {
    case 'begin': {
      const { berichten, begrip, ongelezen } = gebeurtenis
      return { verbonden: true, berichten, typt: false, elders: ongelezen, ...(begrip && { begrip }) }
    }
    case 'verbroken':
      return { ...venster, verbonden: false, typt: false }
    case 'bericht':
      // As in Teams, the dots stop at the message they announced.
      return {
        ...venster,
        berichten: metBericht(venster.berichten, gebeurtenis.bericht),
        typt: venster.typt && gebeurtenis.bericht.van !== 'bot',
      }
    case 'verwijderd':
      return { ...venster, berichten: venster.berichten.filter(({ id }) => id !== gebeurtenis.id) }
    case 'typen':
      return { ...venster, typt: gebeurtenis.aan }
    case 'begrip':
      return { ...venster, begrip: gebeurtenis.begrip }
    case 'elders': {
      const aantal = venster.elders[gebeurtenis.persona] ?? 0
      return { ...venster, elders: { ...venster.elders, [gebeurtenis.persona]: aantal + 1 } }
    }
  }
}

/** The suggestions to show: those of the last bericht, and at most three, as in Teams. */
export function zichtbareSuggesties({ berichten, typt }: Venster): readonly Suggestie[] {
  const laatste = berichten.at(-1)
  return laatste?.van === 'bot' && !typt ? laatste.suggesties.slice(0, 3) : []
}

function metBericht(berichten: readonly Bericht[], nieuw: Bericht): readonly Bericht[] {
  return berichten.some(({ id }) => id === nieuw.id)
    ? berichten.map((bericht) => (bericht.id === nieuw.id ? nieuw : bericht))
    : [...berichten, nieuw]
}
