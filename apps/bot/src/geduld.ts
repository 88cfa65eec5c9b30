import type { Antwoordpakket } from './ports.ts'

/** Answers the channel in time, also when the turn takes long: it says so, the turn goes on, and its replies are sent when it is done. */
export async function metGeduld(
  geduldMs: number,
  duurtLanger: string,
  beurt: Promise<Antwoordpakket>,
  opTijd: { nog: boolean },
): Promise<Antwoordpakket> {
  let klok: NodeJS.Timeout | undefined
  const teLaat = new Promise<Antwoordpakket>((klaar) => {
    klok = setTimeout(() => {
      opTijd.nog = false
      klaar({ soort: 'melding', tekst: duurtLanger })
    }, geduldMs)
  })
  try {
    return await Promise.race([beurt, teLaat])
  } finally {
    clearTimeout(klok)
  }
}
