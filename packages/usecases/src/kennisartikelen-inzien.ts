import { listArtikelversies, listLopendeVersies } from '@thuisnabij/db'
import {
  type Artikel,
  type Artikelversie,
  type Conceptversie,
  type GepubliceerdeVersie,
  geldendeArtikelen,
  isVoorstel,
  ok,
  type Result,
} from '@thuisnabij/domain'
import { basishash, meegeleverdArtikel } from './kennisartikel-behandelen.ts'
import { meegeleverdeArtikelen } from './kennisbank-lezen.ts'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

/** Whose text answers: the shipped one, one of the coördinatie over it, one of its own, or none yet. */
export type Artikelherkomst = 'meegeleverd' | 'verbeterd' | 'eigen' | 'nog_geen'

export type Kennisartikel = {
  readonly id: string
  readonly herkomst: Artikelherkomst
  /** What answers; of what does not answer yet the concept. */
  readonly inhoud: Artikel
  readonly meegeleverd?: Artikel
  readonly gepubliceerd?: GepubliceerdeVersie
  readonly concept?: Conceptversie
  /** Another text ships than the published version was held against. */
  readonly voorstel: boolean
}

/** Every article there is or is being written, in order of id. For the coördinatie. */
export async function kennisartikelenInzien(
  sessie: Werksessie,
): Promise<Result<readonly Kennisartikel[], GeenToegang>> {
  if (!mag(sessie, 'kennis-beheren')) return geenToegang
  const versies = await listLopendeVersies(sessie)
  const ids = new Set([...meegeleverdeArtikelen().map(({ id }) => id), ...versies.map(({ artikelId }) => artikelId)])
  const perId = Map.groupBy(versies, ({ artikelId }) => artikelId)
  return ok([...ids].toSorted().flatMap((id) => toKennisartikel(id, perId.get(id) ?? []) ?? []))
}

/** One article with all its versions, newest first; undefined when there is none of this id. */
export async function kennisartikelInzien(
  sessie: Werksessie,
  id: string,
): Promise<Result<(Kennisartikel & { readonly versies: readonly Artikelversie[] }) | undefined, GeenToegang>> {
  if (!mag(sessie, 'kennis-beheren')) return geenToegang
  const versies = await listArtikelversies(sessie, id)
  const artikel = toKennisartikel(id, versies)
  return ok(artikel && { ...artikel, versies })
}

function toKennisartikel(id: string, versies: readonly Artikelversie[]): Kennisartikel | undefined {
  const meegeleverd = meegeleverdArtikel(id)
  const gepubliceerd = versies.find((een) => een.status === 'gepubliceerd')
  const concept = versies.find((een) => een.status === 'concept')
  const [geldend] = geldendeArtikelen(meegeleverd ? [meegeleverd] : [], gepubliceerd ? [gepubliceerd] : [])
  const inhoud = geldend ?? concept?.inhoud ?? versies[0]?.inhoud
  if (!inhoud) return undefined
  return {
    id,
    inhoud,
    herkomst: gepubliceerd ? (meegeleverd ? 'verbeterd' : 'eigen') : meegeleverd ? 'meegeleverd' : 'nog_geen',
    voorstel: gepubliceerd !== undefined && isVoorstel(gepubliceerd, basishash(id)),
    ...(meegeleverd ? { meegeleverd } : {}),
    ...(gepubliceerd ? { gepubliceerd } : {}),
    ...(concept ? { concept } : {}),
  }
}
