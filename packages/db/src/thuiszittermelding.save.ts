import type { Thuiszittermelding } from '@thuisnabij/domain'
import { sql } from 'kysely'
import type { Session } from './session.ts'

/**
 * Stores the melding as it now is. Lock it before deciding: this overwrites by id. Activiteiten are only ever added.
 *
 * Throws when the leerling has another melding that runs (thuiszittermelding_een_lopend); look for it first.
 */
export async function saveThuiszittermelding(session: Session, melding: Thuiszittermelding): Promise<void> {
  const { trx } = session
  const { id } = melding
  const values = toRow(melding)
  await trx
    .insertInto('thuiszittermelding')
    .values({ id, ...values })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ ...values, versie: sql`thuiszittermelding.versie + 1` }),
    )
    .execute()
  await addActiviteiten(session, melding)
}

async function addActiviteiten(
  { trx, wie, nu }: Session,
  { id, schoolId, activiteiten }: Thuiszittermelding,
): Promise<void> {
  const { stored } = await trx
    .selectFrom('thuiszitter_activiteit')
    .select(({ fn }) => fn.countAll<number>().as('stored'))
    .where('melding_id', '=', id)
    .executeTakeFirstOrThrow()
  const rows = activiteiten.slice(stored).map(({ op, soort, omschrijving }) => ({
    melding_id: id,
    school_id: schoolId ?? null,
    op,
    soort,
    omschrijving,
    vastgelegd_door: wie.medewerkerId,
    vastgelegd_op: nu,
  }))
  if (rows.length > 0) await trx.insertInto('thuiszitter_activiteit').values(rows).execute()
}

const toRow = (melding: Thuiszittermelding) => ({
  jaar: melding.nummer.jaar,
  nummer: melding.nummer.nummer,
  leerling_id: melding.leerlingId,
  school_id: melding.schoolId ?? null,
  gemeld_door: melding.gemeldDoor,
  gemeld_op: melding.gemeldOp,
  verzuim_sinds: melding.verzuimSinds.op,
  verzuim_sinds_precisie: melding.verzuimSinds.precisie,
  verzuim_sinds_tekst: melding.verzuimSinds.tekst ?? null,
  verzuimtype: melding.verzuimtype,
  aanwezigheid: melding.aanwezigheid ?? null,
  reden: melding.reden ?? null,
  ouders_geinformeerd: melding.oudersGeinformeerd ?? null,
  leerplicht_gemeld: melding.leerplichtGemeld ?? null,
  jeugdarts_betrokken: melding.jeugdartsBetrokken ?? null,
  betrokkenen: [...melding.betrokkenen],
  tlv_lopend: melding.tlvLopend ?? null,
  gewenst_vervolg: melding.gewenstVervolg ?? null,
  veiligheid: melding.veiligheid,
  plek: melding.zichtOpPlek?.plek ?? null,
  plek_vanaf: melding.zichtOpPlek?.vanaf ?? null,
  plek_bevestigd_door: melding.zichtOpPlek?.bevestigdDoor ?? null,
  plek_vastgelegd_op: melding.zichtOpPlek?.vastgelegdOp ?? null,
  plek_vervallen_op: melding.zichtOpPlek?.vervallenOp ?? null,
  status: melding.status,
  uitkomst: melding.status === 'afgesloten' ? melding.uitkomst : null,
  afgesloten_op: melding.status === 'afgesloten' ? melding.afgeslotenOp : null,
  ingetrokken_op: melding.status === 'ingetrokken' ? melding.ingetrokkenOp : null,
  ingetrokken_reden: melding.status === 'ingetrokken' ? melding.ingetrokkenReden : null,
})
