import type { GemisteVraag } from './antwoord.ts'
import type { Deps } from './deps.ts'

/** Of the house in memory: questions that got no good answer, what was chosen for them, and what was put to the coördinatie. */
export type Testvragen = {
  readonly deps: Pick<Deps, 'kennisvraag' | 'coordinatievraag'>
  readonly bewaard: readonly GemisteVraag[]
  readonly gekozen: readonly { readonly id: string; readonly artikel: string }[]
  readonly gesteld: readonly string[]
}

export function testvragen(): Testvragen {
  const bewaard: GemisteVraag[] = []
  const gekozen: { readonly id: string; readonly artikel: string }[] = []
  const gesteld: string[] = []
  return {
    bewaard,
    gekozen,
    gesteld,
    deps: {
      kennisvraag: {
        bewaren: async (vraag) => {
          bewaard.push(vraag)
          return { vraag: true, toelichting: vraag.toelichting === undefined || !vraag.toelichting.includes('J.V.') }
        },
        kiezen: async (id, artikel) => {
          gekozen.push({ id, artikel })
        },
      },
      coordinatievraag: {
        stellen: async (tekst) => {
          if (gesteld.includes(tekst)) return { kind: 'geweigerd', melding: 'Deze vraag heb je al gesteld: vraag 12.' }
          gesteld.push(tekst)
          return { kind: 'gesteld', nummer: 11 + gesteld.length }
        },
      },
    },
  }
}
