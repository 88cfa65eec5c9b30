import { listLopendeMeldingen, listSignaalsleutels, lockThuiszittermeldingen } from '@thuisnabij/db'
import {
  isLopendeMelding,
  type LopendeMelding,
  type NieuwSignaal,
  signalenBijTermijn,
  type ThuiszittermeldingId,
} from '@thuisnabij/domain'
import { mag, type Werksessie } from './sessie.ts'
import { signalenMaken } from './signalen-maken.ts'

/** Makes the signalen for which the day has come. Done daily; done twice it makes nothing twice. Gives how many it made. */
export async function termijnenBewaken(sessie: Werksessie): Promise<number> {
  if (!mag(sessie, 'termijnen-bewaken')) throw new Error('Only the program itself watches the terms')
  const verwacht = await nieuweSignalen(sessie, await listLopendeMeldingen(sessie))

  // Held before a number is drawn, as every act on a melding does, and asked again: one may have been closed meanwhile.
  const meldingen = await lockThuiszittermeldingen(sessie, verwacht.flatMap(meldingIdVan))
  const nieuw = await nieuweSignalen(sessie, meldingen.filter(isLopendeMelding))
  await signalenMaken(sessie, nieuw)
  return nieuw.length
}

async function nieuweSignalen(
  sessie: Werksessie,
  meldingen: readonly LopendeMelding[],
): Promise<readonly NieuwSignaal[]> {
  const signalen = meldingen.flatMap((melding) =>
    signalenBijTermijn(melding, sessie.vandaag, sessie.instellingen.thuiszitter),
  )
  const sleutels = signalen.map(({ sleutel }) => sleutel)
  const bestaand = new Set(await listSignaalsleutels(sessie, sleutels))
  return signalen.filter(({ sleutel }) => !bestaand.has(sleutel))
}

const meldingIdVan = ({ dossier }: NieuwSignaal): readonly ThuiszittermeldingId[] =>
  dossier.soort === 'thuiszittermelding' ? [dossier.meldingId] : []
