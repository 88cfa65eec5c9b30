import type { Deps, SignaalInzage } from '@thuisnabij/gesprek'
import {
  type SignaalInzage as Signaaldossier,
  signaalOppakken,
  signaalVinden,
  type Werksessie,
} from '@thuisnabij/usecases'
import { toMeldingInzage } from './melding.ts'
import { kanBestaan } from './nummer.ts'

/** What a conversation may do with a signaal. */
export const signaalDeps = (sessie: Werksessie): Deps['signaal'] => ({
  async oppakken(nummer) {
    if (!kanBestaan(nummer)) return { kind: 'niet_gevonden' }
    const gevonden = await signaalVinden(sessie, { nummer })
    if (!gevonden.ok) return { kind: gevonden.error.kind === 'GeenToegang' ? 'geen_toegang' : 'niet_gevonden' }

    const { id } = gevonden.value.signaal
    const uitkomst = await signaalOppakken(sessie, { id })
    if (!uitkomst.ok && uitkomst.error.kind === 'GeenToegang') return { kind: 'geen_toegang' }
    // Seen again: between looking and taking it up, somebody else may have taken it up.
    const nu = await signaalVinden(sessie, { id })
    if (!nu.ok) return { kind: 'niet_gevonden' }
    const signaal = toSignaalInzage(sessie, nu.value)
    if (uitkomst.ok) return { kind: 'opgepakt', signaal }
    return { kind: signaal.status === 'afgehandeld' ? 'al_afgehandeld' : 'al_opgepakt', signaal }
  },
})

/** A signaal as a conversation shows it to whoever acts. */
export function toSignaalInzage(
  sessie: Pick<Werksessie, 'wie' | 'vandaag' | 'instellingen'>,
  { signaal, melding, opgepaktDoor }: Signaaldossier,
): SignaalInzage {
  const { nummer, soort, urgentie, status, gemaaktOp, termijn } = signaal
  const wie = opgepaktDoor && {
    functie: opgepaktDoor.functie,
    ikzelf: opgepaktDoor.id === sessie.wie.medewerkerId,
  }
  return {
    nummer,
    soort,
    urgentie,
    status,
    gemaaktOp,
    ...(termijn === undefined ? {} : { termijn }),
    ...(wie ? { opgepaktDoor: wie } : {}),
    ...(melding ? { melding: toMeldingInzage(sessie, melding) } : {}),
  }
}
