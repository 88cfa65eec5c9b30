import type { TlvInstellingen, VereistStuk } from '../instellingen/instellingen.ts'
import type { TlvAanvraag } from './aanvraag.ts'

type Soort = Pick<TlvAanvraag, 'aanvraagsoort' | 'herkomst'>

/** What must be handed in with this kind of aanvraag, in the order of the settings; empty while the settings name nothing. */
export const vereisteStukken = (
  { aanvraagsoort, herkomst }: Soort,
  { vereisteStukken }: TlvInstellingen,
): readonly VereistStuk[] =>
  vereisteStukken.filter(
    ({ aanvraagsoorten, herkomsten }) =>
      (aanvraagsoorten?.includes(aanvraagsoort) ?? true) && (herkomsten?.includes(herkomst) ?? true),
  )

/** What is required and not among the codes of `stukken`. */
export const ontbrekendeStukken = (
  aanvraag: Soort,
  stukken: readonly string[],
  instellingen: TlvInstellingen,
): readonly VereistStuk[] => vereisteStukken(aanvraag, instellingen).filter(({ code }) => !stukken.includes(code))
