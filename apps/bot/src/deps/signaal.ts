import type { MedewerkerId, Result, Signaal, SignaalId } from '@thuisnabij/domain'
import type { Deps, Signaalbehandeld, SignaalInzage } from '@thuisnabij/gesprek'
import {
  coordinatorenInzien,
  type SignaalInzage as Signaaldossier,
  signaalAfhandelen,
  signaalEscaleren,
  signaalOppakken,
  signaalOverdragen,
  signaalVinden,
  type Werksessie,
  weigeringstekst,
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
  async vind(nummer) {
    const gevonden = kanBestaan(nummer) ? await signaalVinden(sessie, { nummer }) : undefined
    if (!gevonden) return { kind: 'niet_gevonden' }
    if (gevonden.ok) return { kind: 'gevonden', signaal: toSignaalInzage(sessie, gevonden.value) }
    return { kind: gevonden.error.kind === 'GeenToegang' ? 'geen_toegang' : 'niet_gevonden' }
  },
  async coordinatoren() {
    const uitkomst = await coordinatorenInzien(sessie)
    return (uitkomst.ok ? uitkomst.value : []).map(({ id, functie }) => ({
      id,
      functie,
      ikzelf: id === sessie.wie.medewerkerId,
    }))
  },
  overdragen: (nummer, aan) =>
    behandel(sessie, nummer, (id) => signaalOverdragen(sessie, { id, aan: aan as MedewerkerId })),
  afhandelen: (nummer, afhandeling) => behandel(sessie, nummer, (id) => signaalAfhandelen(sessie, { id, afhandeling })),
  escaleren: (nummer, reden) => behandel(sessie, nummer, (id) => signaalEscaleren(sessie, { id, reden })),
})

/** An act on the signaal of this number, and how it then stands. */
async function behandel(
  sessie: Werksessie,
  nummer: number,
  act: (id: SignaalId) => Promise<Result<Signaal, Parameters<typeof weigeringstekst>[0]>>,
): Promise<Signaalbehandeld> {
  const gevonden = kanBestaan(nummer) ? await signaalVinden(sessie, { nummer }) : undefined
  if (!gevonden) return { kind: 'niet_gevonden' }
  if (!gevonden.ok) return { kind: gevonden.error.kind === 'GeenToegang' ? 'geen_toegang' : 'niet_gevonden' }

  const { id } = gevonden.value.signaal
  const uitkomst = await act(id)
  if (!uitkomst.ok) {
    if (uitkomst.error.kind === 'GeenToegang') return { kind: 'geen_toegang' }
    return { kind: 'geweigerd', melding: weigeringstekst(uitkomst.error) }
  }
  const nu = await signaalVinden(sessie, { id })
  return nu.ok ? { kind: 'gedaan', signaal: toSignaalInzage(sessie, nu.value) } : { kind: 'niet_gevonden' }
}

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
