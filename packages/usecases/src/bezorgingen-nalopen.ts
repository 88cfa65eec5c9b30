import { claimVergetenBezorgingen, telBezorgingen, verstuurTaak } from '@thuisnabij/db'
import { MEESTE_POGINGEN } from './bezorgen.ts'
import { mag, type Werksessie } from './sessie.ts'

/** Longer than any delivery takes, and than the queue needs to see that a process died. */
const VERGETEN_NA_SECONDEN = 120

/** Asks again for deliveries that nobody has touched for a while, so that a lost task loses nothing. Gives how many. */
export async function bezorgingenNalopen(sessie: Werksessie): Promise<number> {
  if (!mag(sessie, 'bezorgen')) throw new Error('Only the program itself delivers')
  const ids = await claimVergetenBezorgingen(sessie, { sinds: VERGETEN_NA_SECONDEN, meestePogingen: MEESTE_POGINGEN })
  for (const id of ids) await verstuurTaak(sessie, 'bezorgen', { id })
  return ids.length
}

/** How deliveries stand, for who watches over the bot: how many per status, and how long the oldest has been waiting. */
export const bezorgingenTellen = (sessie: Werksessie) => telBezorgingen(sessie)
