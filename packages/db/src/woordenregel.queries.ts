import type { EigenWoordenregel, WoordenregelId } from '@thuisnabij/domain'
import type { WoordenregelTable } from './kennis.table.ts'
import type { Session } from './session.ts'

/** The lines that the coördinatie wrote, in order of their first word. */
export async function listWoordenregels({ trx }: Session): Promise<readonly EigenWoordenregel[]> {
  const rows = await trx.selectFrom('woordenregel').selectAll().orderBy('zeg').orderBy('id').execute()
  return rows.map(toWoordenregel)
}

/** Holds a line until the session ends; undefined when there is none of this id. */
export async function lockWoordenregel({ trx }: Session, id: WoordenregelId): Promise<EigenWoordenregel | undefined> {
  const row = await trx.selectFrom('woordenregel').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toWoordenregel(row)
}

/** Adds a line, or writes it anew. */
export async function saveWoordenregel({ trx }: Session, regel: EigenWoordenregel): Promise<void> {
  const { id, zeg, bedoelt, gewijzigdDoor: gewijzigd_door, gewijzigdOp: gewijzigd_op } = regel
  const row = { zeg, bedoelt, gewijzigd_door, gewijzigd_op }
  await trx
    .insertInto('woordenregel')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

export async function deleteWoordenregel({ trx }: Session, id: WoordenregelId): Promise<void> {
  await trx.deleteFrom('woordenregel').where('id', '=', id).execute()
}

const toWoordenregel = ({ id, zeg, bedoelt, gewijzigd_door, gewijzigd_op }: WoordenregelTable): EigenWoordenregel => ({
  id,
  zeg,
  bedoelt,
  gewijzigdDoor: gewijzigd_door,
  gewijzigdOp: gewijzigd_op,
})
