import type { Besluit, Bezwaar, Deskundigenadvies, TlvAanvraag, TlvGebeurtenis } from '@thuisnabij/domain'
import type { Insertable } from 'kysely'
import type { Database } from './database.table.ts'

/** What hangs on an aanvraag; nothing on one that is not there. */
export const gebeurtenissenOf = (aanvraag?: TlvAanvraag): readonly TlvGebeurtenis[] =>
  aanvraag && 'gebeurtenissen' in aanvraag ? aanvraag.gebeurtenissen : []
export const adviezenOf = (aanvraag?: TlvAanvraag): readonly Deskundigenadvies[] =>
  aanvraag && 'adviezen' in aanvraag ? aanvraag.adviezen : []
export const besluitenOf = (aanvraag?: TlvAanvraag): readonly Besluit[] =>
  aanvraag && 'besluiten' in aanvraag ? aanvraag.besluiten : []
export const bezwarenOf = (aanvraag?: TlvAanvraag): readonly Bezwaar[] =>
  aanvraag && 'bezwaren' in aanvraag ? aanvraag.bezwaren : []

export const toTlvAanvraagRow = (aanvraag: TlvAanvraag) =>
  ({
    id: aanvraag.id,
    jaar: 'nummer' in aanvraag ? aanvraag.nummer.jaar : null,
    volgnummer: 'nummer' in aanvraag ? aanvraag.nummer.volgnummer : null,
    leerling_id: aanvraag.leerlingId,
    school_id: aanvraag.schoolId ?? null,
    begonnen_door: aanvraag.begonnenDoor,
    ingediend_door: 'ingediendDoor' in aanvraag ? aanvraag.ingediendDoor : null,
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
  }) satisfies Insertable<Database['tlv_aanvraag']>

/** What hangs on an aanvraag bears its id and the school that holds the dossier. */
const owner = ({ id, schoolId }: TlvAanvraag) => ({ aanvraag_id: id, school_id: schoolId ?? null })

/** Without who recorded it, and when. */
export const toGebeurtenisRow = (aanvraag: TlvAanvraag, { soort, op, toelichting }: TlvGebeurtenis) => ({
  ...owner(aanvraag),
  soort,
  op,
  toelichting: toelichting ?? null,
})

export const toAdviesRow = (aanvraag: TlvAanvraag, advies: Deskundigenadvies) =>
  ({
    ...owner(aanvraag),
    positie: advies.positie,
    discipline: advies.discipline,
    deskundige_id: advies.deskundigeId ?? null,
    deskundige_code: advies.deskundigeCode,
    betrokken_bij_begeleiding: advies.betrokkenBijBegeleiding,
    gevraagd_op: advies.gevraagdOp,
    ingeleverd_op: advies.ingeleverdOp ?? null,
  }) satisfies Insertable<Database['tlv_advies']>

/** What the deskundige wrote; undefined until it is in. */
export const toAdviestekstRow = (aanvraag: TlvAanvraag, { positie, strekking, advies }: Deskundigenadvies) =>
  strekking === undefined || advies === undefined ? undefined : { ...owner(aanvraag), positie, strekking, advies }

export const toBesluitRow = (aanvraag: TlvAanvraag, besluit: Besluit, volgnummer: number) =>
  ({
    ...owner(aanvraag),
    volgnummer,
    uitkomst: besluit.uitkomst,
    op: besluit.op,
    beslisser_id: besluit.beslisserId,
    motivering: besluit.motivering,
    soort: besluit.uitkomst === 'toegekend' ? besluit.soort : null,
    geldig_van: besluit.uitkomst === 'toegekend' ? besluit.geldigVan : null,
    geldig_tot: besluit.uitkomst === 'toegekend' ? besluit.geldigTot : null,
  }) satisfies Insertable<Database['tlv_besluit']>

export const toBezwaarRow = (aanvraag: TlvAanvraag, bezwaar: Bezwaar, volgnummer: number) =>
  ({
    ...owner(aanvraag),
    volgnummer,
    soort: bezwaar.soort,
    door: bezwaar.door,
    ingediend_op: bezwaar.ingediendOp,
    advies_op: bezwaar.adviesOp ?? null,
    uitkomst: bezwaar.uitkomst ?? null,
    uitkomst_op: bezwaar.uitkomstOp ?? null,
  }) satisfies Insertable<Database['tlv_bezwaar']>
