import {
  auditSignalen,
  findSignaalByNummer,
  findSignaalMetVersie,
  listMedewerkers,
  type Page,
  type Paged,
  pageSignalen,
  type Signaalfilter,
} from '@thuisnabij/db'
import { type Medewerker, ok, type Result, type Signaal, type SignaalId, weiger } from '@thuisnabij/domain'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'
import type { SignaalNietGevonden } from './signaal-behandelen.ts'
import { type Meldingsdossier, meldingsdossiersVan } from './thuiszittermelding-vinden.ts'
import { thuiszittermeldingenErbij } from './thuiszittermeldingen-inzien.ts'

/** Signalen, highest number first, a page at a time. */
export async function signalenInzien(
  sessie: Werksessie,
  filter: Signaalfilter,
  page: Page<number>,
): Promise<Result<Paged<Signaal>, GeenToegang>> {
  if (!mag(sessie, 'signaal-inzien')) return geenToegang
  const pagina = await pageSignalen(sessie, filter, page)
  if (pagina.rows.length > 0) await auditSignalen(sessie, 'signaal-inzien', pagina.rows)
  return ok(pagina)
}

/** A signaal with what its card shows: the melding it is about, and who has it. */
export type SignaalInzage = {
  readonly signaal: Signaal
  /** Counts up at every change of the signaal. */
  readonly versie: number
  readonly melding?: Meldingsdossier
  readonly opgepaktDoor?: Medewerker
}

/** By its id, or by the number people know it by. */
export async function signaalVinden(
  sessie: Werksessie,
  welk: { readonly id: SignaalId } | { readonly nummer: number },
): Promise<Result<SignaalInzage, GeenToegang | SignaalNietGevonden>> {
  if (!mag(sessie, 'signaal-inzien')) return geenToegang
  const id = 'id' in welk ? welk.id : (await findSignaalByNummer(sessie, welk.nummer))?.id
  const gevonden = id && (await findSignaalMetVersie(sessie, id))
  if (!gevonden) return weiger({ kind: 'SignaalNietGevonden' })

  const { signaal, versie } = gevonden
  await auditSignalen(sessie, 'signaal-inzien', [signaal])
  const { dossier } = signaal
  const meldingen =
    dossier.soort === 'thuiszittermelding' ? await thuiszittermeldingenErbij(sessie, [dossier.meldingId]) : []
  const [melding] = await meldingsdossiersVan(sessie, meldingen)
  const [opgepaktDoor] = 'opgepaktDoor' in signaal ? await listMedewerkers(sessie, [signaal.opgepaktDoor]) : []
  return ok({ signaal, versie, ...(melding ? { melding } : {}), ...(opgepaktDoor ? { opgepaktDoor } : {}) })
}
