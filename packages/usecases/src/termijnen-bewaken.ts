import { listLopendeMeldingen, listSignaalsleutels } from '@thuisnabij/db'
import { signalenBijTermijn } from '@thuisnabij/domain'
import { mag, type Werksessie } from './sessie.ts'
import { signalenMaken } from './signalen-maken.ts'

/** Makes the signalen for which the day has come. Done daily; done twice it makes nothing twice. Gives how many it made. */
export async function termijnenBewaken(sessie: Werksessie): Promise<number> {
  if (!mag(sessie, 'termijnen-bewaken')) throw new Error('Only the program itself watches the terms')
  const meldingen = await listLopendeMeldingen(sessie)
  const signalen = meldingen.flatMap((melding) =>
    signalenBijTermijn(melding, sessie.vandaag, sessie.instellingen.thuiszitter),
  )

  const bestaand = new Set(
    await listSignaalsleutels(
      sessie,
      signalen.map(({ sleutel }) => sleutel),
    ),
  )
  const nieuw = signalen.filter(({ sleutel }) => !bestaand.has(sleutel))
  await signalenMaken(sessie, nieuw)
  return nieuw.length
}
