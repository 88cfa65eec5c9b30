import { magDoen } from '@thuisnabij/domain'
import type { Antwoord, Begrip, GemisteVraag } from '../antwoord.ts'
import type { Deps } from '../deps.ts'
import type { Kaart } from '../kaart.ts'
import type { Toestand } from '../toestand.ts'
import type { Slots } from '../trace.ts'
import type { Intent } from '../verstaan/intent.ts'
import type { Begrepen } from '../verstaan/verstaan.ts'

/** What a dialog is given: the house, where the conversation stands, and what was said. */
export type Context = {
  readonly deps: Deps
  readonly toestand: Toestand
  readonly begrepen: Begrepen
  /** Reads a part of the message, or another text, as this message was read. */
  readonly lees: (tekst: string) => Begrepen
}

/** What a dialog gives back: the state after it, what to say, and what was understood. */
export type Stap = {
  readonly toestand: Toestand
  readonly antwoorden: readonly Antwoord[]
  readonly begrip: Begrip
  /** Questions that got no good answer, to be kept. */
  readonly gemist?: readonly GemisteVraag[]
}

export const zeg = (tekst: string, suggesties?: readonly string[]): Antwoord => ({
  soort: 'tekst',
  tekst,
  ...(suggesties && suggesties.length > 0 && { suggesties: suggesties.slice(0, 3) }),
})

/** `samenvatting` shows on a lock screen: it says what kind of message it is, nothing of a leerling. */
export const toon = (kaart: Kaart, samenvatting: string): Extract<Antwoord, { soort: 'kaart' }> => ({
  soort: 'kaart',
  kaart,
  samenvatting,
})

export const begrip = (intent: Intent, zekerheid: number, slots: Slots = {}): Begrip => ({ intent, zekerheid, slots })

/** The two answers to a question that asks for one of them. */
export const jaOfNee = ({ teksten }: Deps): readonly string[] => [teksten.suggestie.ja, teksten.suggestie.nee]

/** Why somebody sees nothing of a leerling; with what they may see. */
export const geenInzage = ({ ik, teksten }: Deps): string =>
  magDoen(ik.rol, 'monitor-inzien') ? teksten.algemeen.geenCasuistiek : teksten.algemeen.geenToegang

/** A step that says something and leaves the conversation where it was. */
export const blijf = (
  { toestand }: Pick<Context, 'toestand'>,
  begrepen: Begrip,
  ...antwoorden: readonly Antwoord[]
): Stap => ({
  toestand,
  antwoorden,
  begrip: begrepen,
})

/** The state without a dialog. */
export function uitDialoog({ dialoog: _, ...rest }: Toestand): Toestand {
  return rest
}
