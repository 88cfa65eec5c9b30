import type { Dialoogstap, Invoer } from '../protocol/bericht.ts'
import { isObject } from './json.ts'

const STAPPEN: readonly Dialoogstap[] = ['kaart-openen', 'kaart-indienen', 'bericht-openen', 'bericht-indienen']

/** What a window sent, of the soort its address names; undefined when it is not of that shape. */
export function toInvoer(soort: string, inhoud: Readonly<Record<string, unknown>>): Invoer | undefined {
  const { tekst, berichtId, verb, data, reactie, stap, waarin, kaart } = inhoud
  switch (soort) {
    case 'bericht':
      return typeof tekst === 'string' && tekst.trim() ? { soort, tekst: tekst.trim() } : undefined
    case 'formulier':
      return typeof berichtId === 'string' ? { soort, berichtId, data } : undefined
    case 'knop':
      return typeof berichtId === 'string' && typeof verb === 'string' ? { soort, berichtId, verb, data } : undefined
    case 'duim': {
      const goed = typeof berichtId === 'string' && typeof tekst === 'string'
      return goed && (reactie === 'like' || reactie === 'dislike') ? { soort, berichtId, reactie, tekst } : undefined
    }
    case 'dialoog': {
      const gevonden = STAPPEN.find((naam) => naam === stap)
      return gevonden && { soort, stap: gevonden, data, ...(typeof berichtId === 'string' && { berichtId }) }
    }
    case 'zoeken': {
      const bekend = waarin === 'procedures' || waarin === 'dossiers'
      return bekend && typeof tekst === 'string' ? { soort, waarin, tekst } : undefined
    }
    case 'invoegen':
      return isObject(kaart) ? { soort, kaart } : undefined
    default:
      return undefined
  }
}
