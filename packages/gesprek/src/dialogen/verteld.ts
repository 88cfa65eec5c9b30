import type { Meldslots, Meldvraag } from '../toestand.ts'
import { isVraag } from '../verstaan/intent.ts'
import { aantalWoorden } from '../verstaan/zin.ts'
import { neemOver } from './meldslots.ts'
import type { Context } from './stap.ts'

/** Where somebody corrects what was said in the same breath. */
const HERSTEL = /[\s,.;!]+(?:nee,? wacht|wacht,? nee|o+h? nee|nee,? toch|nee,? sorry|sorry,? nee|sorry|of nee)[\s,.!]+/i

/** As `neemOver` with the whole message, and then with what came after each correction in it: the last word counts. */
export function neemAllesOver(
  slots: Meldslots,
  { begrepen, lees }: Pick<Context, 'begrepen' | 'lees'>,
  vraag: Meldvraag | undefined,
): Meldslots {
  const [, ...verbeterd] = begrepen.tekst.trim().split(HERSTEL)
  return verbeterd.reduce((tot, deel) => neemOver(tot, lees(deel), vraag), neemOver(slots, begrepen, vraag))
}

const VRAAG_BEGINT =
  /(?:(?<=[.!?;])\s+|,\s+(?:en |maar )?|\s+(?:en|maar)\s+)(?=(?:hoe|wat|wie|waar|wanneer|wnr|welke?|waarom|hoeveel|mag|moet(?:en)?|kan|kun|is er|zijn er|krijgt?)\b)/i
const MINSTE_WOORDEN = 3

/** What is told and what is asked behind it in one message; undefined when it is not both. */
export function verteldEnGevraagd(tekst: string): { readonly verteld: string; readonly vraag: string } | undefined {
  const naad = VRAAG_BEGINT.exec(tekst)
  if (!naad) return undefined
  const [verteld, vraag] = [tekst.slice(0, naad.index), tekst.slice(naad.index + naad[0].length)]
  const isBeide = !isVraag(verteld.toLowerCase()) && aantalWoorden(vraag) >= MINSTE_WOORDEN
  return isBeide && verteld.trim() !== '' ? { verteld, vraag } : undefined
}
