import type { Artikel, Artikelversie, ArtikelversieId, Conceptversie, GepubliceerdeVersie } from '@thuisnabij/domain'
import { sql } from 'kysely'
import type { ArtikelversieTable } from './kennis.table.ts'
import { present } from './present.ts'
import type { Session } from './session.ts'

/** What answers, of everyone, in order of id of the article. */
export async function listGepubliceerd({
  trx,
}: Session): Promise<readonly Pick<GepubliceerdeVersie, 'artikelId' | 'inhoud'>[]> {
  const rows = await trx
    .selectFrom('artikelversie')
    .select(['artikel_id', 'inhoud'])
    .where('status', '=', 'gepubliceerd')
    .orderBy('artikel_id')
    .execute()
  return rows.map(({ artikel_id, inhoud }) => ({ artikelId: artikel_id, inhoud }))
}

/** Concepts and what answers, in order of id of the article; empty for who may not see them. */
export async function listLopendeVersies(session: Session): Promise<readonly Artikelversie[]> {
  const rows = await selectVersie(session)
    .where('status', 'in', ['concept', 'gepubliceerd'])
    .orderBy('artikel_id')
    .orderBy('versie')
    .execute()
  return rows.map(toArtikelversie)
}

/** Every version of an article, the newest first. */
export async function listArtikelversies(session: Session, artikelId: string): Promise<readonly Artikelversie[]> {
  const rows = await selectVersie(session).where('artikel_id', '=', artikelId).orderBy('versie', 'desc').execute()
  return rows.map(toArtikelversie)
}

/** As {@link listArtikelversies}; until the session ends nobody else writes a version of it. */
export async function lockArtikelversies(session: Session, artikelId: string): Promise<readonly Artikelversie[]> {
  await sql`select pg_advisory_xact_lock(hashtext('artikelversie'), hashtext(${artikelId}))`.execute(session.trx)
  return await listArtikelversies(session, artikelId)
}

/** The version, or undefined when it does not exist or whoever acts may not see it. */
export async function findArtikelversie(session: Session, id: ArtikelversieId): Promise<Artikelversie | undefined> {
  const row = await selectVersie(session).where('id', '=', id).executeTakeFirst()
  return row && toArtikelversie(row)
}

export async function insertConcept({ trx }: Session, versie: Conceptversie): Promise<void> {
  await trx.insertInto('artikelversie').values(toRow(versie)).execute()
}

/** Writes all of a version but what never changes of it: id, article and number. */
export async function saveArtikelversie({ trx }: Session, versie: Artikelversie): Promise<void> {
  const { id, artikel_id: _, versie: __, ...row } = toRow(versie)
  await trx.updateTable('artikelversie').set(row).where('id', '=', id).execute()
}

const selectVersie = ({ trx }: Session) => trx.selectFrom('artikelversie').selectAll()

const toRow = (versie: Artikelversie) => ({
  id: versie.id,
  artikel_id: versie.artikelId,
  versie: versie.versie,
  status: versie.status,
  inhoud: JSON.stringify(versie.inhoud),
  basis_hash: versie.basisHash ?? null,
  stand: versie.stand,
  geschreven_door: versie.geschrevenDoor,
  geschreven_op: versie.geschrevenOp,
  gepubliceerd_door: 'gepubliceerdDoor' in versie ? (versie.gepubliceerdDoor ?? null) : null,
  gepubliceerd_op: 'gepubliceerdOp' in versie ? (versie.gepubliceerdOp ?? null) : null,
  geeindigd_door: 'geeindigdDoor' in versie ? versie.geeindigdDoor : null,
  geeindigd_op: 'geeindigdOp' in versie ? versie.geeindigdOp : null,
  kennisvraag_ids: sql<never>`${versie.kennisvraagIds}::uuid[]`,
  coordinatievraag_id: versie.coordinatievraagId ?? null,
})

type Row = Omit<ArtikelversieTable, 'inhoud'> & { inhoud: Artikel }

function toArtikelversie(row: Row): Artikelversie {
  const basis = present({
    id: row.id,
    artikelId: row.artikel_id,
    versie: row.versie,
    inhoud: row.inhoud,
    basisHash: row.basis_hash,
    stand: row.stand,
    geschrevenDoor: row.geschreven_door,
    geschrevenOp: row.geschreven_op,
    kennisvraagIds: row.kennisvraag_ids,
    coordinatievraagId: row.coordinatievraag_id,
  })
  const { id, status, gepubliceerd_door, gepubliceerd_op, geeindigd_door, geeindigd_op } = row
  if (status === 'concept') return { ...basis, status }

  const gepubliceerd = present({ gepubliceerdDoor: gepubliceerd_door, gepubliceerdOp: gepubliceerd_op })
  const { gepubliceerdDoor, gepubliceerdOp } = gepubliceerd
  const einde = present({ geeindigdDoor: geeindigd_door, geeindigdOp: geeindigd_op })
  if (status === 'ingetrokken' && einde.geeindigdDoor && einde.geeindigdOp)
    return { ...basis, ...gepubliceerd, status, geeindigdDoor: einde.geeindigdDoor, geeindigdOp: einde.geeindigdOp }
  if (!gepubliceerdDoor || !gepubliceerdOp) throw new Error(`artikelversie ${id} was published by nobody`)
  if (status === 'gepubliceerd') return { ...basis, status, gepubliceerdDoor, gepubliceerdOp }
  if (status !== 'vervangen' || !einde.geeindigdDoor || !einde.geeindigdOp)
    throw new Error(`artikelversie ${id} was ended by nobody`)
  return {
    ...basis,
    status,
    gepubliceerdDoor,
    gepubliceerdOp,
    geeindigdDoor: einde.geeindigdDoor,
    geeindigdOp: einde.geeindigdOp,
  }
}
