import type { Schoolnaam } from '../deps.ts'
import type { Melddialoog, Meldslots } from '../toestand.ts'
import type { Begrepen } from '../verstaan/verstaan.ts'
import { leeg, neemOver, verschillen, type Weergave } from './meldslots.ts'
import { metSlots, volgende } from './meldvraag.ts'
import { type Context, type Stap, zeg } from './stap.ts'

/** Who else is meant in the middle of a melding: a correction of this leerling, or other leerlingen beside this one. */
export type Anderen =
  | { readonly soort: 'geen' }
  | { readonly soort: 'correctie'; readonly begrepen: Begrepen }
  | {
      readonly soort: 'ook_anderen'
      readonly leerlingen: Begrepen['leerlingen']
      /** What was told of each, ready to become a draft; empty when no more than the initialen was said. */
      readonly verteld: readonly Meldslots[]
      /** What the message says of the leerling of this melding; absent when that one was not named. */
      readonly begrepen?: Begrepen
    }

const CORRECTIE =
  /^\W*(?:nee|oh?|sorry|wacht)\b|\b(?:ik bedoel|bedoelde?|het (?:is|was|gaat om)|moet(?:en|e)?\b.{0,20}\bzijn|niet\b.{2,20}\bmaar|i\.?p\.?v|in plaats van|verkeerde?|fout(?:je)?|typo|bijna|haast|andersom|omgedraaid|(?:initialen|inisja\w*|letters) (?:is|zijn|moeten)|[a-z]\.? is (?:het|t|'t))\b|(?<=^|\W)'?t is\b|\b(?:en )?niet [a-z]\.\s?[a-z]/
const ERBIJ = /\b(?:ook|nog een|tweede|daarnaast|andere|verder|allebei|beide|samen)\b/

/** Reads the initialen in a message in the light of the melding that is open. */
export function anderenIn(dialoog: Melddialoog, begrepen: Begrepen, weergave: Weergave): Anderen {
  const { initialen } = dialoog.slots
  const anderen = begrepen.leerlingen.filter((een) => een.initialen !== initialen)
  if (initialen === undefined || anderen.length === 0) return { soort: 'geen' }

  const verbetert = (dialoog.vraag === 'wat_anders' || CORRECTIE.test(begrepen.plat)) && !ERBIJ.test(begrepen.plat)
  if (verbetert && anderen.length === 1) return { soort: 'correctie', begrepen: { ...begrepen, leerlingen: anderen } }

  const basis: Meldslots = dialoog.slots.schoolId ? { ...leeg, schoolId: dialoog.slots.schoolId } : leeg
  const eigen = begrepen.leerlingen.filter((een) => een.initialen === initialen)
  return {
    soort: 'ook_anderen',
    leerlingen: anderen,
    verteld: vertelt(begrepen, weergave) ? perLeerling(basis, begrepen, anderen) : [],
    ...(eigen.length > 0 && { begrepen: { ...begrepen, leerlingen: eigen } }),
  }
}

/** A draft for each, of what was said of all of them and of each. */
export function perLeerling(
  basis: Meldslots,
  { groep: _, ...gedeeld }: Begrepen,
  leerlingen: Begrepen['leerlingen'],
): readonly Meldslots[] {
  return leerlingen.map((leerling) => neemOver(basis, { ...gedeeld, leerlingen: [leerling] }, undefined))
}

/** Whether a message tells anything for a melding, beside who it is about. */
export const vertelt = (begrepen: Begrepen, weergave: Weergave): boolean =>
  verschillen(leeg, neemOver(leeg, { ...begrepen, leerlingen: [] }, undefined), weergave).length > 0 ||
  begrepen.leerlingen.some(({ groep }) => groep !== undefined)

/** A yes or no to whether other initialen were meant answers that question alone. */
export async function naAndereLeerling(
  context: Context,
  { ander, ...dialoog }: Melddialoog,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  const { leerlingId: _, ...slots } = dialoog.slots
  const nieuw = context.begrepen.kort === 'ja' && ander !== undefined ? { ...slots, initialen: ander } : dialoog.slots
  const wat = verschillen(dialoog.slots, nieuw, { scholen, teksten: context.deps.teksten })
  const vooraf = wat.length > 0 ? [zeg(context.deps.teksten.melding.aangepast({ wat: wat.join('; ') }))] : []
  return volgende(context, metSlots(dialoog, nieuw), scholen, vooraf)
}
