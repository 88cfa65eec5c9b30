import { isDeepStrictEqual } from 'node:util'
import type { Bezwaar, Deskundigenadvies, TlvAanvraag, TlvGebeurtenis } from '@thuisnabij/domain'
import type { Session } from './session.ts'
import { findTlvAanvraag } from './tlv-aanvraag.queries.ts'
import {
  adviezenOf,
  besluitenOf,
  bezwarenOf,
  gebeurtenissenOf,
  toAdviesRow,
  toAdviestekstRow,
  toBesluitRow,
  toBezwaarRow,
  toGebeurtenisRow,
  toTlvAanvraagRow,
} from './tlv-aanvraag.rows.ts'

/**
 * Stores the aanvraag as it now is. Lock it before deciding: this overwrites by id.
 *
 * Gebeurtenissen and besluiten are only ever added, and what of adviezen and bezwaren did not change is not written: only
 * the coördinatie may write those.
 */
export async function saveTlvAanvraag(session: Session, aanvraag: TlvAanvraag): Promise<void> {
  const before = await findTlvAanvraag(session, aanvraag.id)
  await saveRow(session, aanvraag)
  await addGebeurtenissen(session, aanvraag, gebeurtenissenOf(aanvraag).slice(gebeurtenissenOf(before).length))
  await saveAdviezen(session, aanvraag, changed(adviezenOf(aanvraag), adviezenOf(before)))
  await addBesluiten(session, aanvraag, besluitenOf(before).length)
  await saveBezwaren(session, aanvraag, changed(bezwarenOf(aanvraag), bezwarenOf(before)))
}

type Changed<Part> = readonly { readonly part: Part; readonly index: number; readonly before?: Part }[]

function changed<Part>(now: readonly Part[], before: readonly Part[]): Changed<Part> {
  return now
    .map((part, index) => ({ part, index, ...(before[index] === undefined ? {} : { before: before[index] }) }))
    .filter((one) => !isDeepStrictEqual(one.part, one.before))
}

// Not "on conflict": that holds a change to what is asked of a new row, which bears the name of whoever stores it.
async function saveRow({ trx }: Session, aanvraag: TlvAanvraag): Promise<void> {
  const row = toTlvAanvraagRow(aanvraag)
  const { id, ...values } = row
  const changed = await trx.updateTable('tlv_aanvraag').set(values).where('id', '=', id).executeTakeFirst()
  if (changed.numUpdatedRows === 0n) await trx.insertInto('tlv_aanvraag').values(row).execute()
}

async function addGebeurtenissen(
  session: Session,
  aanvraag: TlvAanvraag,
  nieuw: readonly TlvGebeurtenis[],
): Promise<void> {
  const { trx, wie, nu } = session
  if (nieuw.length === 0) return
  const vastgelegd = { vastgelegd_door: wie.medewerkerId, vastgelegd_op: nu }
  const rows = nieuw.map((gebeurtenis) => ({ ...toGebeurtenisRow(aanvraag, gebeurtenis), ...vastgelegd }))
  await trx.insertInto('tlv_gebeurtenis').values(rows).execute()
}

async function saveAdviezen(
  { trx }: Session,
  aanvraag: TlvAanvraag,
  adviezen: Changed<Deskundigenadvies>,
): Promise<void> {
  for (const { part: advies, before } of adviezen) {
    const { aanvraag_id, positie, school_id, ...values } = toAdviesRow(aanvraag, advies)
    await trx
      .insertInto('tlv_advies')
      .values({ aanvraag_id, positie, school_id, ...values })
      .onConflict((conflict) => conflict.columns(['aanvraag_id', 'positie']).doUpdateSet(values))
      .execute()
    const tekst = toAdviestekstRow(aanvraag, advies)
    if (tekst && before?.advies === undefined) await trx.insertInto('tlv_adviestekst').values(tekst).execute()
  }
}

async function addBesluiten({ trx }: Session, aanvraag: TlvAanvraag, stored: number): Promise<void> {
  const rows = besluitenOf(aanvraag)
    .slice(stored)
    .map((besluit, index) => toBesluitRow(aanvraag, besluit, stored + index + 1))
  if (rows.length > 0) await trx.insertInto('tlv_besluit').values(rows).execute()
}

async function saveBezwaren({ trx }: Session, aanvraag: TlvAanvraag, bezwaren: Changed<Bezwaar>): Promise<void> {
  for (const { part: bezwaar, index } of bezwaren) {
    const { aanvraag_id, volgnummer, school_id, ...values } = toBezwaarRow(aanvraag, bezwaar, index + 1)
    await trx
      .insertInto('tlv_bezwaar')
      .values({ aanvraag_id, volgnummer, school_id, ...values })
      .onConflict((conflict) => conflict.columns(['aanvraag_id', 'volgnummer']).doUpdateSet(values))
      .execute()
  }
}
