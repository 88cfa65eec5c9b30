import type { Deps } from '@thuisnabij/gesprek'
import { eigenSignalen, meldingenBijNorm, stilleMeldingen, type Werksessie } from '@thuisnabij/usecases'
import { toGevonden } from './melding.ts'

/** What waits for who speaks. */
export const werklijstDeps = (sessie: Werksessie): Deps['werklijst'] => ({
  async signalen() {
    const uitkomst = await eigenSignalen(sessie)
    if (!uitkomst.ok) return { kind: 'geen_toegang' }
    const signalen = uitkomst.value.map(({ nummer, soort, urgentie, status, gemaaktOp }) => ({
      ...{ nummer, soort, urgentie, status, gemaaktOp },
    }))
    return { kind: 'gevonden', signalen }
  },
  async bijNorm() {
    const uitkomst = await meldingenBijNorm(sessie)
    return uitkomst.ok ? toGevonden(sessie, uitkomst.value) : { kind: 'geen_toegang' }
  },
  async stil() {
    const uitkomst = await stilleMeldingen(sessie)
    return uitkomst.ok ? toGevonden(sessie, uitkomst.value) : { kind: 'geen_toegang' }
  },
})
