import type { KennisvraagId } from '@thuisnabij/domain'
import type { Deps, VraagInzage } from '@thuisnabij/gesprek'
import {
  coordinatievraagStellen,
  kennisvraagBewaren,
  kennisvraagKiezen,
  type Vraaginzage,
  type Werksessie,
  weigeringstekst,
} from '@thuisnabij/usecases'

/** What a conversation does with questions that articles do not answer; `gesprekId` is where the answer of a person must go. */
export const vraagDeps = (
  sessie: Werksessie,
  gesprekId: string | undefined,
): Pick<Deps, 'kennisvraag' | 'coordinatievraag'> => ({
  kennisvraag: {
    async bewaren({ id, artikel, ...vraag }) {
      const nieuw = { ...vraag, id: id as KennisvraagId, ...(artikel === undefined ? {} : { artikelId: artikel }) }
      const uitkomst = await kennisvraagBewaren(sessie, nieuw)
      return uitkomst.ok ? uitkomst.value : { vraag: false, toelichting: false }
    },
    async kiezen(id, artikelId) {
      if (UUID.test(id)) await kennisvraagKiezen(sessie, { id: id as KennisvraagId, artikelId })
    },
  },
  coordinatievraag: {
    async stellen(tekst) {
      const uitkomst = await coordinatievraagStellen(sessie, { tekst, ...(gesprekId ? { gesprekId } : {}) })
      if (uitkomst.ok) return { kind: 'gesteld', nummer: uitkomst.value.nummer }
      if (uitkomst.error.kind === 'GeenToegang') return { kind: 'geen_toegang' }
      return { kind: 'geweigerd', melding: weigeringstekst(uitkomst.error) }
    },
  },
})

/** A button comes back from outside. */
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** A question as a card shows it. */
export function toVraagInzage({ vraag, gesteldDoor, beantwoordDoor }: Vraaginzage): VraagInzage {
  const { nummer, tekst, gesteldOp } = vraag
  const wie = { ...(gesteldDoor ? { gesteldDoor: gesteldDoor.functie } : {}) }
  if (vraag.status === 'open') return { nummer, tekst, gesteldOp, ...wie }
  const door = beantwoordDoor ? { door: beantwoordDoor.functie } : {}
  return { nummer, tekst, gesteldOp, ...wie, antwoord: { tekst: vraag.antwoord, op: vraag.beantwoordOp, ...door } }
}
