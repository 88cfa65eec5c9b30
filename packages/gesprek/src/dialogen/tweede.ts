import { isConcept } from '../toestand.ts'
import { metSlots } from '../trace.ts'
import type { Context, Stap } from './stap.ts'

/** Two things that were asked at once as one step; what a dialog asks comes last, so that it is what gets answered. */
export function samen(
  [eerste, eersteContext]: readonly [Stap, Context],
  [tweede, tweedeContext]: readonly [Stap, Context],
): Stap {
  // What is being made ready is not given up for a question about something else.
  const gaatVoor = isConcept(tweede.toestand.dialoog) && !isConcept(eerste.toestand.dialoog)
  const dialoog = gaatVoor ? undefined : eerste.toestand.dialoog
  const gemist = [...(eerste.gemist ?? []), ...(tweede.gemist ?? [])]
  return {
    toestand: dialoog ? { ...tweede.toestand, dialoog } : tweede.toestand,
    antwoorden: dialoog ? [...tweede.antwoorden, ...eerste.antwoorden] : [...eerste.antwoorden, ...tweede.antwoorden],
    begrip: {
      ...eerste.begrip,
      slots: {
        ...metSlots(tweede.begrip, tweedeContext.begrepen, eersteContext.toestand).slots,
        ...metSlots(eerste.begrip, eersteContext.begrepen, eersteContext.toestand).slots,
        tweede_intent: tweede.begrip.intent,
      },
    },
    ...(gemist.length > 0 && { gemist }),
  }
}
