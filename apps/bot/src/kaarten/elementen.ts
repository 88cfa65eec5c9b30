import type { Knop, Regel } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'

export type Element = Readonly<Record<string, unknown>>

/**
 * A card of version 1.5, the highest that every Teams client draws. Clients that cannot draw it show `fallbackText`, and lock
 * screens may too: nothing of a leerling belongs in it.
 */
export const kaartVan = (kaart: {
  readonly fallbackText: string
  readonly body: readonly Element[]
  readonly knoppen?: readonly Knop[]
}): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  lang: 'nl',
  fallbackText: kaart.fallbackText,
  body: kaart.body,
  ...(kaart.knoppen?.length ? { actions: kaart.knoppen.map(knop) } : {}),
})

export const kop = (tekst: string): Element => ({
  type: 'TextBlock',
  text: plat(tekst),
  style: 'heading',
  size: 'Medium',
  weight: 'Bolder',
  wrap: true,
})

export const alinea = (tekst: string, opmaak: Element = {}): Element => ({
  type: 'TextBlock',
  text: plat(tekst),
  wrap: true,
  ...opmaak,
})

/** Smaller and lighter, for where a fact comes from. */
export const bijschrift = (tekst: string): Element => alinea(tekst, { isSubtle: true, size: 'Small', spacing: 'Small' })

export const alineas = (teksten: readonly string[]): readonly Element[] => teksten.map((tekst) => alinea(tekst))

/** What it is, and what it says; nothing when there are no lines. */
export const regels = (lijst: readonly Regel[]): readonly Element[] =>
  lijst.length === 0
    ? []
    : [{ type: 'FactSet', facts: lijst.map(({ label, waarde }) => ({ title: plat(label), value: plat(waarde) })) }]

/** A coloured block that says in words too what its colour means. */
export const blok = (stijl: 'attention' | 'good' | 'warning' | 'emphasis', items: readonly Element[]): Element => ({
  type: 'Container',
  style: stijl,
  bleed: true,
  items,
})

/**
 * A form opens in a window of Teams. Its button takes no inputs along: those that must be filled in on its own card would keep it
 * from opening. Where there are no windows, it comes as a message with the same data.
 */
const knop = (gegeven: Knop): Element =>
  gegeven.verb === 'formulier/openen'
    ? { ...vensterknop(gegeven, { msteams: { type: 'task/fetch' } }), associatedInputs: 'none' }
    : { type: 'Action.Execute', ...uiterlijk(gegeven), verb: gegeven.verb, data: gegeven.data }

/** A button as it works within a window, where Action.Execute does not; what was filled in comes beside its data. */
export const vensterknop = (
  gegeven: Pick<Knop, 'titel' | 'data' | 'nadruk'> & { verb: string },
  extra = {},
): Element => ({
  type: 'Action.Submit',
  ...uiterlijk(gegeven),
  data: { verb: gegeven.verb, ...gegeven.data, ...extra },
})

const uiterlijk = ({ titel, nadruk }: Pick<Knop, 'titel' | 'nadruk'>): Element => ({
  title: titel,
  ...(nadruk ? { style: 'positive' } : {}),
})

/** What a person typed may not become a link or a picture in the card of another. */
const plat = (tekst: string): string => tekst.replaceAll('](', '] (')
