import {
  findLopendeMelding,
  findThuiszittermeldingByNummer,
  listLeerlingen,
  listLopendeMeldingenByInitialen,
  listMedewerkers,
  listScholen,
  pageThuiszittermeldingen,
} from '@thuisnabij/db'
import {
  addMaanden,
  type Leerling,
  type Medewerker,
  type Meldingsnummer,
  ok,
  type Result,
  type School,
  type Thuiszittermelding,
  weiger,
} from '@thuisnabij/domain'
import { type LeerlingInvoer, type LeerlingWeigering, leerlingVinden } from './leerling-vinden.ts'
import { type GeenToegang, geenToegang, mag, magBij, type Werksessie } from './sessie.ts'
import type { MeldingNietGevonden } from './thuiszittermelding-behandelen.ts'
import { meldinginzageVastleggen } from './thuiszittermeldingen-inzien.ts'

/** A melding with what people need to know it by. */
export type Meldingsdossier = {
  readonly melding: Thuiszittermelding
  readonly leerling: Leerling
  readonly school?: School
  /** The coördinator who has it. */
  readonly behandelaar?: Medewerker
}

/** The melding with this number; one that is not for whoever asks is `MeldingNietGevonden` too. */
export async function thuiszittermeldingVinden(
  sessie: Werksessie,
  nummer: Meldingsnummer,
): Promise<Result<Meldingsdossier, GeenToegang | MeldingNietGevonden>> {
  if (!mag(sessie, 'thuiszitter-inzien')) return geenToegang
  const melding = await findThuiszittermeldingByNummer(sessie, nummer)
  const [dossier] = melding ? await meldingsdossiersVan(sessie, [melding]) : []
  if (!dossier) return weiger({ kind: 'MeldingNietGevonden' })

  await meldinginzageVastleggen(sessie, [dossier.melding])
  return ok(dossier)
}

/** The melding that runs for the leerling that is meant; undefined when none does, or when there is no such leerling yet. */
export async function lopendeMeldingVinden(
  sessie: Werksessie,
  wie: LeerlingInvoer,
): Promise<Result<Meldingsdossier | undefined, GeenToegang | LeerlingWeigering>> {
  if (!magBij(sessie, 'thuiszitter-inzien', wie.schoolId)) return geenToegang
  const leerling = await leerlingVinden(sessie, wie)
  if (!leerling.ok) return leerling
  const melding = leerling.value && (await findLopendeMelding(sessie, leerling.value.id))
  const [dossier] = melding ? await meldingsdossiersVan(sessie, [melding]) : []
  if (dossier) await meldinginzageVastleggen(sessie, [dossier.melding])
  return ok(dossier)
}

/** The meldingen that run for leerlingen with these initialen, newest first; none is an empty list. */
export async function lopendeMeldingenVinden(
  sessie: Werksessie,
  wie: { readonly initialen: string; readonly groep?: number },
): Promise<Result<readonly Meldingsdossier[], GeenToegang>> {
  if (!mag(sessie, 'thuiszitter-inzien')) return geenToegang
  const meldingen = await listLopendeMeldingenByInitialen(sessie, wie)
  await meldinginzageVastleggen(sessie, meldingen)
  return ok(await meldingsdossiersVan(sessie, meldingen))
}

/** So many recent meldingen are given at most. */
export const MEESTE_RECENTE_MELDINGEN = 50

/** Meldingen that run, or ended in the last month, newest first; at most fifty. */
export async function recenteMeldingen(sessie: Werksessie): Promise<Result<readonly Meldingsdossier[], GeenToegang>> {
  if (!mag(sessie, 'thuiszitter-inzien')) return geenToegang
  const { rows } = await pageThuiszittermeldingen(
    sessie,
    { nogLopendOp: addMaanden(sessie.vandaag, -1) },
    { first: MEESTE_RECENTE_MELDINGEN },
  )
  const dossiers = await meldingsdossiersVan(sessie, rows)
  await meldinginzageVastleggen(sessie, rows)
  return ok(dossiers)
}

/** The meldingen with leerling, school and behandelaar, in the same order. */
export async function meldingsdossiersVan(
  sessie: Werksessie,
  meldingen: readonly Thuiszittermelding[],
): Promise<readonly Meldingsdossier[]> {
  const leerlingen = await listLeerlingen(
    sessie,
    meldingen.map(({ leerlingId }) => leerlingId),
  )
  const scholen = await listScholen(
    sessie,
    meldingen.flatMap(({ schoolId }) => schoolId ?? []),
  )
  const behandelaars = await behandelaarsVan(sessie, meldingen)
  return meldingen.flatMap((melding) => {
    const leerling = leerlingen.find(({ id }) => id === melding.leerlingId)
    const school = scholen.find(({ id }) => id === melding.schoolId)
    const behandelaar = behandelaars.find(({ id }) => id === melding.behandelaar)
    return leerling ? { melding, leerling, ...(school ? { school } : {}), ...(behandelaar ? { behandelaar } : {}) } : []
  })
}

async function behandelaarsVan(sessie: Werksessie, meldingen: readonly Thuiszittermelding[]) {
  const ids = meldingen.flatMap(({ behandelaar }) => behandelaar ?? [])
  return ids.length > 0 ? await listMedewerkers(sessie, ids) : []
}
