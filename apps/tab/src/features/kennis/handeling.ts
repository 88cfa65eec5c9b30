import type { Uitkomst } from '../../vraag.ts'

/** What every act here gives: what it made, or a refusal with a sentence. */
export type Handeling = { readonly uitkomst: { readonly __typename: string } }

/** What came of an act: done, or a sentence that says why not. */
export type Gedaan<Data extends Handeling> =
  | { readonly gelukt: true; readonly data: Data }
  | { readonly gelukt: false; readonly melding: string }

export const MISLUKT = 'Dat lukt nu niet. Er is niets veranderd. Probeer het zo nog eens.'

/** The outcome of an act as one sentence or its result. `soort` is the type that says it was done. */
export function naarGedaan<Data extends Handeling>(uitkomst: Uitkomst<Data>, soort: string): Gedaan<Data> {
  switch (uitkomst.soort) {
    case 'mislukt':
      return { gelukt: false, melding: MISLUKT }
    case 'geweigerd':
      return { gelukt: false, melding: uitkomst.melding }
    case 'klaar': {
      const { uitkomst: antwoord } = uitkomst.data
      if (antwoord.__typename === soort) return { gelukt: true, data: uitkomst.data }
      return { gelukt: false, melding: 'melding' in antwoord ? String(antwoord.melding) : MISLUKT }
    }
  }
}
