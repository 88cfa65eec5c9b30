import {
  blokkeerGesprek,
  claimOnverzondenAntwoorden,
  type OnverzondenAntwoord,
  saveAntwoordstatus,
  saveConceptkaart,
  verstuurTaak,
  wisConceptkaarten,
  wisGespreksberichten,
  wisToestanden,
} from '@thuisnabij/db'
import { mag, type Werksessie } from './sessie.ts'

/** After so long the turn that stored a reply is surely not sending it any more. */
const VERGETEN_NA_SECONDEN = 60
const PER_KEER = 50

/** Takes replies that were stored and not sent: of one conversation that asks for it, or those that were forgotten anywhere. */
export async function onverzondenAntwoordenNemen(
  sessie: Werksessie,
  gesprekId?: string,
): Promise<readonly OnverzondenAntwoord[]> {
  eisWerker(sessie)
  return await claimOnverzondenAntwoorden(sessie, {
    hoogstens: PER_KEER,
    ...(gesprekId === undefined ? { sinds: VERGETEN_NA_SECONDEN } : { sinds: 0, gesprekId }),
  })
}

/** What became of sending one. `later` puts it back, to be tried at `na` (real time). */
export type Antwoorduitkomst =
  /** `concept`: the draft that it shows, by id and version. */
  | { readonly kind: 'verzonden'; readonly activityId?: string; readonly concept?: string }
  | { readonly kind: 'onzeker' | 'mislukt' }
  | { readonly kind: 'later'; readonly na: Date }
  | { readonly kind: 'geblokkeerd'; readonly code: string }

/** Notes what became of it. */
export async function antwoordAfronden(
  sessie: Werksessie,
  { id, adres, medewerkerId }: OnverzondenAntwoord,
  uitkomst: Antwoorduitkomst,
): Promise<void> {
  eisWerker(sessie)
  switch (uitkomst.kind) {
    case 'verzonden': {
      const { kind: status, activityId: berichtId, concept } = uitkomst
      await saveAntwoordstatus(sessie, id, { status, ...(berichtId && { verzondenAls: berichtId }) })
      if (berichtId && concept)
        await saveConceptkaart(sessie, { gesprekId: adres.gesprekId, medewerkerId, berichtId, concept })
      return
    }
    case 'onzeker':
    case 'mislukt':
      return await saveAntwoordstatus(sessie, id, { status: uitkomst.kind })
    case 'later':
      await saveAntwoordstatus(sessie, id, { status: 'klaar' })
      return await verstuurTaak(sessie, 'gesprek-antwoord-versturen', { id: adres.gesprekId, na: uitkomst.na })
    case 'geblokkeerd':
      await saveAntwoordstatus(sessie, id, { status: 'mislukt' })
      return await blokkeerGesprek(sessie, adres.gesprekId, { medewerkerId, reden: uitkomst.code })
  }
}

/** @source ADR-0004 */
const BEWAARTERMIJN = { berichtUren: 24, conceptDagen: 30 }

/**
 * Erases what was answered more than a day ago, and how far a conversation is that nobody wrote in for thirty days, with
 * the draft it holds. Where a person can be reached stays.
 */
export async function gesprekkenOpruimen(sessie: Werksessie): Promise<void> {
  eisWerker(sessie)
  await wisGespreksberichten(sessie, BEWAARTERMIJN.berichtUren)
  await wisToestanden(sessie, BEWAARTERMIJN.conceptDagen)
  await wisConceptkaarten(sessie, BEWAARTERMIJN.conceptDagen)
}

function eisWerker(sessie: Werksessie): void {
  if (!mag(sessie, 'bezorgen')) throw new Error('Only the program itself sends what was left')
}
