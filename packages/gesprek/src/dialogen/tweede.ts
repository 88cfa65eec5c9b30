import { type Concept, isConcept } from '../toestand.ts'
import { metSlots, type Slots } from '../trace.ts'
import { conceptkop } from './concept.ts'
import { type Context, type Stap, zeg } from './stap.ts'

/**
 * Two things that were asked at once as one step; what a dialog asks comes last, so that it is what gets answered. Of two drafts the
 * second waits until the first is done.
 */
export function samen(
  [eerste, eersteContext]: readonly [Stap, Context],
  [tweede, tweedeContext]: readonly [Stap, Context],
): Stap {
  const { deps } = eersteContext
  // What is being made ready is not given up for a question about something else.
  const gaatVoor = isConcept(tweede.toestand.dialoog) && !isConcept(eerste.toestand.dialoog)
  const dialoog = gaatVoor ? undefined : eerste.toestand.dialoog
  const wacht = wachtend(eerste, tweede)
  const gemist = [...(eerste.gemist ?? []), ...(tweede.gemist ?? [])]
  return {
    toestand: {
      ...tweede.toestand,
      ...(dialoog && { dialoog }),
      ...(wacht && { gepauzeerd: [wacht, ...(tweede.toestand.gepauzeerd ?? [])] }),
    },
    antwoorden: wacht
      ? [zeg(deps.teksten.concept.straks({ kop: conceptkop(deps, wacht) })), ...eerste.antwoorden]
      : dialoog
        ? [...tweede.antwoorden, ...eerste.antwoorden]
        : [...eerste.antwoorden, ...tweede.antwoorden],
    begrip: {
      ...eerste.begrip,
      slots: {
        ...beide(
          metSlots(eerste.begrip, eersteContext.begrepen, eersteContext.toestand).slots,
          metSlots(tweede.begrip, tweedeContext.begrepen, eersteContext.toestand).slots,
        ),
        tweede_intent: tweede.begrip.intent,
      },
    },
    ...(gemist.length > 0 && { gemist }),
  }
}

/** The draft that the second made beside that of the first. */
function wachtend({ toestand: { dialoog: een } }: Stap, { toestand: { dialoog: ander } }: Stap): Concept | undefined {
  return isConcept(een) && isConcept(ander) && een.concept !== ander.concept ? ander : undefined
}

/** The slots of both; of figures and periods those of the second come behind those of the first. */
const beide = (eerste: Slots, tweede: Slots): Slots => ({
  ...tweede,
  ...eerste,
  ...Object.fromEntries(
    ['metric', 'periode'].flatMap((slot) => {
      const waarden = [...new Set([eerste[slot], tweede[slot]].flat().filter((waarde) => waarde !== undefined))]
      return waarden.length > 1 ? [[slot, waarden]] : []
    }),
  ),
})
