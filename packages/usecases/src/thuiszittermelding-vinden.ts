import {
  audit,
  findLeerling,
  findLopendeMelding,
  findSchool,
  findThuiszittermeldingByNummer,
  listLeerlingen,
  listScholen,
  pageThuiszittermeldingen,
} from '@thuisnabij/db'
import {
  addMaanden,
  type Leerling,
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

/** A melding with what people need to know it by. */
export type Meldingsdossier = {
  readonly melding: Thuiszittermelding
  readonly leerling: Leerling
  readonly school?: School
}

/** The melding with this number; one that is not for whoever asks is `MeldingNietGevonden` too. */
export async function thuiszittermeldingVinden(
  sessie: Werksessie,
  nummer: Meldingsnummer,
): Promise<Result<Meldingsdossier, GeenToegang | MeldingNietGevonden>> {
  if (!mag(sessie, 'thuiszitter-inzien')) return geenToegang
  const melding = await findThuiszittermeldingByNummer(sessie, nummer)
  const dossier = melding && (await dossierVan(sessie, melding))
  if (!dossier) return weiger({ kind: 'MeldingNietGevonden' })

  await inzageVastleggen(sessie, [dossier])
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
  const dossier = melding && (await dossierVan(sessie, melding))
  if (dossier) await inzageVastleggen(sessie, [dossier])
  return ok(dossier)
}

const MEESTE = 50

/** Meldingen that run, or ended in the last month, newest first; at most fifty. */
export async function recenteMeldingen(sessie: Werksessie): Promise<Result<readonly Meldingsdossier[], GeenToegang>> {
  if (!mag(sessie, 'thuiszitter-inzien')) return geenToegang
  const { rows } = await pageThuiszittermeldingen(
    sessie,
    { nogLopendOp: addMaanden(sessie.vandaag, -1) },
    { first: MEESTE },
  )
  const dossiers = await dossiersVan(sessie, rows)
  if (dossiers.length > 0) await inzageVastleggen(sessie, dossiers)
  return ok(dossiers)
}

async function dossierVan(sessie: Werksessie, melding: Thuiszittermelding): Promise<Meldingsdossier | undefined> {
  const leerling = await findLeerling(sessie, melding.leerlingId)
  if (!leerling) return undefined
  const school = melding.schoolId && (await findSchool(sessie, melding.schoolId))
  return { melding, leerling, ...(school ? { school } : {}) }
}

async function dossiersVan(
  sessie: Werksessie,
  meldingen: readonly Thuiszittermelding[],
): Promise<readonly Meldingsdossier[]> {
  const leerlingen = await listLeerlingen(
    sessie,
    meldingen.map(({ leerlingId }) => leerlingId),
  )
  const scholen = await listScholen(sessie)
  return meldingen.flatMap((melding) => {
    const leerling = leerlingen.find(({ id }) => id === melding.leerlingId)
    const school = scholen.find(({ id }) => id === melding.schoolId)
    return leerling ? { melding, leerling, ...(school ? { school } : {}) } : []
  })
}

const inzageVastleggen = (sessie: Werksessie, dossiers: readonly Meldingsdossier[]): Promise<void> =>
  audit(sessie, 'thuiszitter-inzien', {
    soort: 'thuiszittermelding',
    ids: dossiers.map(({ melding }) => melding.id),
    leerlingIds: dossiers.map(({ leerling }) => leerling.id),
  })
