import { isDeepStrictEqual } from 'node:util'
import type { Besluit, Bezwaar, Deskundigenadvies, TlvAanvraag, TlvGebeurtenis } from '@thuisnabij/domain'
import { sql } from 'kysely'
import type { Session } from './session.ts'
import { findTlvAanvraag } from './tlv-aanvraag.queries.ts'

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

const gebeurtenissenOf = (aanvraag?: TlvAanvraag): readonly TlvGebeurtenis[] =>
  aanvraag && 'gebeurtenissen' in aanvraag ? aanvraag.gebeurtenissen : []
const adviezenOf = (aanvraag?: TlvAanvraag): readonly Deskundigenadvies[] =>
  aanvraag && 'adviezen' in aanvraag ? aanvraag.adviezen : []
const besluitenOf = (aanvraag?: TlvAanvraag): readonly Besluit[] =>
  aanvraag && 'besluiten' in aanvraag ? aanvraag.besluiten : []
const bezwarenOf = (aanvraag?: TlvAanvraag): readonly Bezwaar[] =>
  aanvraag && 'bezwaren' in aanvraag ? aanvraag.bezwaren : []

type Changed<Part> = readonly { readonly part: Part; readonly index: number; readonly before?: Part }[]

function changed<Part>(now: readonly Part[], before: readonly Part[]): Changed<Part> {
  return now
    .map((part, index) => ({ part, index, ...(before[index] === undefined ? {} : { before: before[index] }) }))
    .filter((one) => !isDeepStrictEqual(one.part, one.before))
}

async function saveRow({ trx }: Session, aanvraag: TlvAanvraag): Promise<void> {
  const { id } = aanvraag
  const values = {
    jaar: 'nummer' in aanvraag ? aanvraag.nummer.jaar : null,
    volgnummer: 'nummer' in aanvraag ? aanvraag.nummer.volgnummer : null,
    leerling_id: aanvraag.leerlingId,
    school_id: aanvraag.schoolId ?? null,
    ingediend_door: aanvraag.ingediendDoor,
    soort: aanvraag.soort,
    aanvraagsoort: aanvraag.aanvraagsoort,
    herkomst: aanvraag.herkomst,
    doelgroep: aanvraag.doelgroep ?? null,
    ouder_instemming: aanvraag.ouderInstemming ?? null,
    ouders_gehoord_op: aanvraag.oudersGehoordOp ?? null,
    instemming_motivering: aanvraag.instemmingMotivering ?? null,
    leerling_gehoord: aanvraag.leerlingGehoord ?? null,
    status: aanvraag.status,
    ingediend_op: 'ingediendOp' in aanvraag ? aanvraag.ingediendOp : null,
    ontbreekt: 'ontbreekt' in aanvraag ? [...aanvraag.ontbreekt] : [],
    reden: 'reden' in aanvraag ? aanvraag.reden : null,
  }
  await trx
    .insertInto('tlv_aanvraag')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...values, versie: sql`tlv_aanvraag.versie + 1` }))
    .execute()
}

/** What hangs on an aanvraag bears its id and the school that holds the dossier. */
const owner = ({ id, schoolId }: TlvAanvraag) => ({ aanvraag_id: id, school_id: schoolId ?? null })

async function addGebeurtenissen(
  session: Session,
  aanvraag: TlvAanvraag,
  nieuw: readonly TlvGebeurtenis[],
): Promise<void> {
  const { trx, wie, nu } = session
  if (nieuw.length === 0) return
  const rows = nieuw.map(({ soort, op, toelichting = null }) => ({
    ...owner(aanvraag),
    soort,
    op,
    toelichting,
    vastgelegd_door: wie.medewerkerId,
    vastgelegd_op: nu,
  }))
  await trx.insertInto('tlv_gebeurtenis').values(rows).execute()
}

async function saveAdviezen(
  { trx }: Session,
  aanvraag: TlvAanvraag,
  adviezen: Changed<Deskundigenadvies>,
): Promise<void> {
  for (const { part: advies, before } of adviezen) {
    const { positie, strekking, advies: tekst } = advies
    const values = {
      discipline: advies.discipline,
      deskundige_id: advies.deskundigeId ?? null,
      deskundige_code: advies.deskundigeCode,
      betrokken_bij_begeleiding: advies.betrokkenBijBegeleiding,
      gevraagd_op: advies.gevraagdOp,
      ingeleverd_op: advies.ingeleverdOp ?? null,
    }
    await trx
      .insertInto('tlv_advies')
      .values({ ...owner(aanvraag), positie, ...values })
      .onConflict((conflict) => conflict.columns(['aanvraag_id', 'positie']).doUpdateSet(values))
      .execute()
    if (strekking !== undefined && tekst !== undefined && before?.advies === undefined) {
      await trx
        .insertInto('tlv_adviestekst')
        .values({ ...owner(aanvraag), positie, strekking, advies: tekst })
        .execute()
    }
  }
}

async function addBesluiten({ trx }: Session, aanvraag: TlvAanvraag, stored: number): Promise<void> {
  const rows = besluitenOf(aanvraag)
    .slice(stored)
    .map((besluit, index) => ({
      ...owner(aanvraag),
      volgnummer: stored + index + 1,
      uitkomst: besluit.uitkomst,
      op: besluit.op,
      beslisser_id: besluit.beslisserId,
      motivering: besluit.motivering,
      soort: besluit.uitkomst === 'toegekend' ? besluit.soort : null,
      geldig_van: besluit.uitkomst === 'toegekend' ? besluit.geldigVan : null,
      geldig_tot: besluit.uitkomst === 'toegekend' ? besluit.geldigTot : null,
    }))
  if (rows.length > 0) await trx.insertInto('tlv_besluit').values(rows).execute()
}

async function saveBezwaren({ trx }: Session, aanvraag: TlvAanvraag, bezwaren: Changed<Bezwaar>): Promise<void> {
  for (const { part: bezwaar, index } of bezwaren) {
    const values = {
      soort: bezwaar.soort,
      door: bezwaar.door,
      ingediend_op: bezwaar.ingediendOp,
      advies_op: bezwaar.adviesOp ?? null,
      uitkomst: bezwaar.uitkomst ?? null,
      uitkomst_op: bezwaar.uitkomstOp ?? null,
    }
    await trx
      .insertInto('tlv_bezwaar')
      .values({ ...owner(aanvraag), volgnummer: index + 1, ...values })
      .onConflict((conflict) => conflict.columns(['aanvraag_id', 'volgnummer']).doUpdateSet(values))
      .execute()
  }
}
