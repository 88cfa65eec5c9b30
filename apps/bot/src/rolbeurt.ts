import { begin, type Teksten } from '@thuisnabij/gesprek'
import type { Antwoordregel } from './antwoordregel.ts'
import type { Persoon } from './persoon.ts'
import type { Gebeurtenis } from './ports.ts'
import { leesRolvraag, rolSleutel } from './rol.ts'
import type { Stand } from './stand.ts'

/** What the choice of role adds to a turn; `klaar` when the turn was about nothing else. */
export type Rolbeurt = { readonly klaar: boolean; readonly regels: readonly Antwoordregel[]; readonly nieuw: Stand }

/**
 * Somebody with several roles acts in one of them, and sees in which. Another role starts afresh: what was said in the one is no
 * business of the other.
 */
export function rolbeurt(teksten: Teksten, { wie, rollen }: Persoon, stand: Stand, gebeurtenis: Gebeurtenis): Rolbeurt {
  const niets = { klaar: false, regels: [], nieuw: stand } as const
  if (rollen.length < 2 || !['tekst', 'knop', 'installatie'].includes(gebeurtenis.soort)) return niets

  const vraag = gebeurtenis.soort === 'tekst' ? leesRolvraag(gebeurtenis.tekst, teksten.rol) : undefined
  const gekozen = vraag?.naar && rollen.find(({ rol }) => rol === vraag.naar)
  if (gekozen) {
    const nieuw = { ...stand, rol: rolSleutel(gekozen), gesprek: begin }
    return {
      klaar: true,
      regels: [{ soort: 'tekst', tekst: teksten.deur.rolWissel({ rol: teksten.rol[gekozen.rol] }) }],
      nieuw,
    }
  }
  if (vraag) {
    const suggesties = rollen.map(({ rol }) => teksten.deur.rolSuggestie({ rol: teksten.rol[rol] }))
    const regels: readonly Antwoordregel[] = [
      { soort: 'tekst', tekst: teksten.deur.rolKeuze({ rol: teksten.rol[wie.rol] }), suggesties },
    ]
    return { klaar: true, regels, nieuw: stand }
  }
  if (stand.rol !== undefined) return niets
  const regels: readonly Antwoordregel[] = [
    { soort: 'tekst', tekst: teksten.deur.rolWissel({ rol: teksten.rol[wie.rol] }) },
  ]
  return { klaar: false, regels, nieuw: { ...stand, rol: rolSleutel(wie) } }
}
