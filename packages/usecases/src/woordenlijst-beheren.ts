import { randomUUID } from 'node:crypto'
import {
  audit,
  deleteWoordenregel,
  listWoordenregels,
  lockWoordenregel,
  notify,
  saveWoordenregel,
} from '@thuisnabij/db'
import {
  type EigenWoordenregel,
  type Handeling,
  ok,
  type Result,
  toWoordenregel,
  type Woordenregel,
  type WoordenregelId,
  type WoordenregelOngeldig,
  weiger,
} from '@thuisnabij/domain'
import { leesWoordenlijst } from '@thuisnabij/kennis'
import { type GeenToegang, geenToegang, mag, type Werksessie } from './sessie.ts'

export type WoordenregelNietGevonden = { readonly kind: 'WoordenregelNietGevonden' }

/** How schools say things: the own lines, which come first, and those that ship. */
export async function woordenlijstInzien(
  sessie: Werksessie,
): Promise<
  Result<{ readonly eigen: readonly EigenWoordenregel[]; readonly meegeleverd: readonly Woordenregel[] }, GeenToegang>
> {
  if (!mag(sessie, 'kennis-beheren')) return geenToegang
  return ok({ eigen: await listWoordenregels(sessie), meegeleverd: leesWoordenlijst() })
}

/** Adds a line, or writes the one of this id anew; it counts from the next question on. */
export async function woordenregelOpslaan(
  sessie: Werksessie,
  { id, ...woorden }: Woordenregel & { readonly id?: WoordenregelId },
): Promise<Result<EigenWoordenregel, GeenToegang | WoordenregelOngeldig | WoordenregelNietGevonden>> {
  if (!mag(sessie, 'woordenregel-opslaan')) return geenToegang
  const goed = toWoordenregel(woorden)
  if (!goed.ok) return goed
  if (id !== undefined && !(await lockWoordenregel(sessie, id))) return weiger({ kind: 'WoordenregelNietGevonden' })

  const regel = {
    id: id ?? (randomUUID() as string as WoordenregelId),
    ...goed.value,
    gewijzigdDoor: sessie.wie.medewerkerId,
    gewijzigdOp: sessie.vandaag,
  }
  await saveWoordenregel(sessie, regel)
  await gewijzigd(sessie, 'woordenregel-opslaan', regel.id)
  return ok(regel)
}

/** Takes an own line away; what ships for its words counts again. */
export async function woordenregelVerwijderen(
  sessie: Werksessie,
  { id }: { readonly id: WoordenregelId },
): Promise<Result<EigenWoordenregel, GeenToegang | WoordenregelNietGevonden>> {
  if (!mag(sessie, 'woordenregel-verwijderen')) return geenToegang
  const regel = await lockWoordenregel(sessie, id)
  if (!regel) return weiger({ kind: 'WoordenregelNietGevonden' })
  await deleteWoordenregel(sessie, id)
  await gewijzigd(sessie, 'woordenregel-verwijderen', id)
  return ok(regel)
}

async function gewijzigd(sessie: Werksessie, handeling: Handeling, id: WoordenregelId): Promise<void> {
  await audit(sessie, handeling, { soort: 'woordenregel', ids: [id], leerlingIds: [] })
  await notify(sessie, 'kennis')
}
