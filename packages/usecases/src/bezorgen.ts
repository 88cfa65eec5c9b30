import {
  type Bezorgd,
  type Bezorging,
  blokkeerGesprek,
  findGespreksadres,
  findGespreksadresVan,
  type Gespreksadres,
  listBezorgingenVan,
  listMedewerkers,
  lockBezorging,
  ONDERWEG,
  saveBezorgstand,
  verstuurTaak,
} from '@thuisnabij/db'
import type { Medewerker } from '@thuisnabij/domain'
import { mag, type Werksessie } from './sessie.ts'

/** Attempts that may have arrived, before it stays unknown: once, and once more with the same number to see it by. */
export const MEESTE_POGINGEN = 2

const NA_ONDERWEG_MS = 30_000

/** A delivery that is to go out now: what, to whom, and where. */
export type Zending = {
  readonly bezorging: Bezorging
  readonly ontvanger: Medewerker
  readonly adres: Gespreksadres
}

/** What became of sending it. `na` is the first instant, in real time, at which to try again. */
export type Bezorguitkomst =
  | { readonly kind: 'verzonden'; readonly activityId?: string; readonly getoondeVersie: number }
  | { readonly kind: 'later'; readonly code: string; readonly na: Date }
  | { readonly kind: 'onzeker'; readonly code: string; readonly na: Date }
  | { readonly kind: 'geblokkeerd'; readonly code: string }
  | { readonly kind: 'mislukt'; readonly code: string }

/**
 * Takes up a delivery, or undefined when there is nothing to send: it went already, was tried often enough, or there is nowhere
 * to send it yet (then it waits until the person writes).
 *
 * It counts as `onzeker` from here on: a process that dies while sending leaves it so, and it is tried once more.
 */
export async function bezorgingBeginnen(sessie: Werksessie, id: string): Promise<Zending | undefined> {
  eisWerker(sessie)
  const bezorging = await lockBezorging(sessie, id)
  if (!bezorging || !moetWeg(bezorging)) return undefined
  if (bezorging.onderweg) {
    // Somebody is at it; looked at again later, in case that process dies.
    await verstuurTaak(sessie, 'bezorgen', { id, na: new Date(Date.now() + NA_ONDERWEG_MS) })
    return undefined
  }

  const [ontvanger] = await listMedewerkers(sessie, [bezorging.medewerkerId])
  const adres = await findGespreksadres(sessie, bezorging.medewerkerId, bezorging.gesprekId)
  if (!ontvanger || !adres) {
    await saveBezorgstand(sessie, id, { status: 'wacht_op_gesprek' })
    return undefined
  }
  const pogingen = bezorging.pogingen + 1
  await saveBezorgstand(sessie, id, { status: 'onzeker', gesprekId: adres.gesprekId, pogingen, code: ONDERWEG })
  return { bezorging: { ...bezorging, pogingen }, ontvanger, adres }
}

/** Notes what became of it, and asks for what must still be done. */
export async function bezorgingAfronden(
  sessie: Werksessie,
  { bezorging, adres }: Zending,
  uitkomst: Bezorguitkomst,
): Promise<void> {
  eisWerker(sessie)
  const { id, pogingen } = bezorging
  switch (uitkomst.kind) {
    case 'verzonden': {
      const { kind: status, ...getoond } = uitkomst
      await saveBezorgstand(sessie, id, { status, ...getoond })
      // It may have changed while it was on its way.
      const nu = await lockBezorging(sessie, id)
      if (nu && nu.versie > uitkomst.getoondeVersie)
        await verstuurTaak(sessie, 'kaart-bijwerken', { id: bezorging.wat.id })
      return
    }
    case 'later':
      // Surely not delivered, so it does not count as an attempt.
      await saveBezorgstand(sessie, id, { status: 'klaar', pogingen: pogingen - 1, code: uitkomst.code })
      await verstuurTaak(sessie, 'bezorgen', { id, na: uitkomst.na })
      return
    case 'onzeker':
      await saveBezorgstand(sessie, id, { status: 'onzeker', code: uitkomst.code })
      if (pogingen < MEESTE_POGINGEN) await verstuurTaak(sessie, 'bezorgen', { id, na: uitkomst.na })
      return
    case 'geblokkeerd':
      await saveBezorgstand(sessie, id, { status: 'geblokkeerd', pogingen: pogingen - 1, code: uitkomst.code })
      await blokkeerGesprek(sessie, adres.gesprekId, { medewerkerId: bezorging.medewerkerId, reden: uitkomst.code })
      return
    case 'mislukt':
      await saveBezorgstand(sessie, id, { status: 'mislukt', code: uitkomst.code })
      return
  }
}

/** The cards of this signaal or question that show an older version of it, with where they are. */
export async function verouderdeKaarten(sessie: Werksessie, id: Bezorgd['id']): Promise<readonly Zending[]> {
  eisWerker(sessie)
  const verouderd = (await listBezorgingenVan(sessie, id)).filter(
    ({ activityId, getoondeVersie = 0, versie }) => activityId !== undefined && getoondeVersie < versie,
  )
  const ontvangers = await listMedewerkers(
    sessie,
    verouderd.map(({ medewerkerId }) => medewerkerId),
  )
  const zendingen: Zending[] = []
  for (const bezorging of verouderd) {
    const { gesprekId, medewerkerId } = bezorging
    const adres = gesprekId === undefined ? undefined : await findGespreksadresVan(sessie, gesprekId, medewerkerId)
    const ontvanger = ontvangers.find((medewerker) => medewerker.id === medewerkerId)
    if (adres && ontvanger) zendingen.push({ bezorging, adres, ontvanger })
  }
  return zendingen
}

/**
 * Notes which version the card now shows, and its new id when it was gone and sent anew. A card that nobody may write to any more
 * is left as it is.
 */
export async function kaartBijgewerkt(
  sessie: Werksessie,
  bezorging: Bezorging,
  gezien: { readonly getoondeVersie: number; readonly activityId?: string; readonly code?: string },
): Promise<void> {
  eisWerker(sessie)
  await saveBezorgstand(sessie, bezorging.id, { status: bezorging.status, ...gezien })
}

const moetWeg = ({ status, pogingen }: Bezorging): boolean =>
  status === 'klaar' || (status === 'onzeker' && pogingen < MEESTE_POGINGEN)

function eisWerker(sessie: Werksessie): void {
  if (!mag(sessie, 'bezorgen')) throw new Error('Only the program itself delivers')
}
