import { type Deps, PER_KEER, type Werkmeldingen } from '@thuisnabij/gesprek'
import { eigenSignalen, meldingenBijNorm, stilleMeldingen, type Werksessie } from '@thuisnabij/usecases'
import { toMeldingInzage } from './melding.ts'

/** What waits for who speaks. */
export const werklijstDeps = (sessie: Werksessie): Deps['werklijst'] => ({
  async signalen(vanaf) {
    const uitkomst = await eigenSignalen(sessie, { first: PER_KEER, vanaf })
    if (!uitkomst.ok) return { kind: 'geen_toegang' }
    const signalen = uitkomst.value.signalen.map(({ nummer, soort, urgentie, status, gemaaktOp }) => ({
      ...{ nummer, soort, urgentie, status, gemaaktOp },
    }))
    return { kind: 'gevonden', signalen, totaal: uitkomst.value.totaal }
  },
  bijNorm: async (vanaf) => toWerkmeldingen(sessie, await meldingenBijNorm(sessie, { first: PER_KEER, vanaf })),
  stil: async (vanaf) => toWerkmeldingen(sessie, await stilleMeldingen(sessie, { first: PER_KEER, vanaf })),
})

function toWerkmeldingen(sessie: Werksessie, uitkomst: Awaited<ReturnType<typeof stilleMeldingen>>): Werkmeldingen {
  if (!uitkomst.ok) return { kind: 'geen_toegang' }
  const { dossiers, totaal } = uitkomst.value
  return { kind: 'gevonden', meldingen: dossiers.map((dossier) => toMeldingInzage(sessie, dossier)), totaal }
}
