import { audit, findArtikelversie, listGepubliceerd, lockArtikelversies, notify } from '@thuisnabij/db'
import {
  type Artikel,
  type Artikelversie,
  type ArtikelversieId,
  geldendeArtikelen,
  type Handeling,
  ok,
  type Result,
  weiger,
} from '@thuisnabij/domain'
import { artikelhash } from '@thuisnabij/kennis'
import { meegeleverdeArtikelen } from './kennisbank-lezen.ts'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

export type ArtikelNietGevonden = { readonly kind: 'ArtikelNietGevonden' }
export type VersieNietGevonden = { readonly kind: 'VersieNietGevonden' }
export type VersieBehandelWeigering = GeenToegang | VersieNietGevonden

/** The shipped article of this id, if one ships. */
export const meegeleverdArtikel = (artikelId: string): Artikel | undefined =>
  meegeleverdeArtikelen().find(({ id }) => id === artikelId)

/** The hash of what ships under this id; undefined when nothing does. */
export function basishash(artikelId: string): string | undefined {
  const meegeleverd = meegeleverdArtikel(artikelId)
  return meegeleverd && artikelhash(meegeleverd)
}

/** All that answers now, in order. */
export const geldendeArtikelenLezen = async (sessie: Werksessie): Promise<readonly Artikel[]> =>
  geldendeArtikelen(meegeleverdeArtikelen(), await listGepubliceerd(sessie))

/**
 * What every act on a version has in common: nobody else writes one of the same article meanwhile, who did it is recorded, and
 * when what answers changed, every process that answers is told. `act` stores; it is given all versions, newest first.
 */
export async function versieBehandelen<Na extends Artikelversie, Weigering>(
  sessie: Werksessie,
  { id, handeling }: { readonly id: ArtikelversieId; readonly handeling: Handeling },
  act: (versie: Artikelversie, versies: readonly Artikelversie[]) => Promise<Result<Na, Weigering>>,
): Promise<Result<Na, Weigering | VersieBehandelWeigering>> {
  if (!mag(sessie, handeling)) return geenToegang
  const gevonden = await findArtikelversie(sessie, id)
  const versies = gevonden ? await lockArtikelversies(sessie, gevonden.artikelId) : []
  const versie = versies.find((een) => een.id === id)
  if (!versie) return weiger({ kind: 'VersieNietGevonden' })

  const uitkomst = await act(versie, versies)
  if (!uitkomst.ok) return uitkomst
  await auditVersie(sessie, handeling, uitkomst.value)
  if ([versie, uitkomst.value].some(({ status }) => status === 'gepubliceerd')) await notify(sessie, 'kennis')
  return ok(uitkomst.value)
}

export const auditVersie = (sessie: Werksessie, handeling: Handeling, { id }: Artikelversie): Promise<void> =>
  audit(sessie, handeling, { soort: 'artikelversie', ids: [id], leerlingIds: [] })
