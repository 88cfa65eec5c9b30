import type { Antwoordpakket } from './ports.ts'
import { teksten } from './teksten.ts'

/** Answers the channel in time, also when the turn takes long: the turn goes on, and its replies are sent when it is done. */
export async function metGeduld(
  geduldMs: number,
  beurt: Promise<Antwoordpakket>,
  opTijd: { nog: boolean },
): Promise<Antwoordpakket> {
  let klok: NodeJS.Timeout | undefined
  const teLaat = new Promise<Antwoordpakket>((klaar) => {
    klok = setTimeout(() => {
      opTijd.nog = false
      klaar({ soort: 'melding', tekst: teksten.duurtLanger })
    }, geduldMs)
  })
  try {
    return await Promise.race([beurt, teLaat])
  } finally {
    clearTimeout(klok)
  }
}
