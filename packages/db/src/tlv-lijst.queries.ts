import type { Datum, LeerlingId, SchoolId, TlvAanvraagId, TlvSoort, TlvStatus } from '@thuisnabij/domain'
import { type RawBuilder, sql } from 'kysely'
import type { Bladzijde } from './page.ts'
import { present } from './present.ts'
import type { Session } from './session.ts'

/**
 * Which aanvragen: by status, those of which the validity ends on a day from `van` up to and including `tot`, or those that wait
 * for a place.
 */
export type TlvLijstfilter = {
  readonly welke:
    | { readonly soort: 'status'; readonly status: readonly TlvStatus[] }
    | { readonly soort: 'aflopend'; readonly van: Datum; readonly tot: Datum }
    | { readonly soort: 'wacht' }
  readonly schoolId?: SchoolId
}

/** One line of a list; `op`: filed, ending, or waiting since, by what the list is of. */
export type TlvLijstregel = {
  readonly id: TlvAanvraagId
  readonly jaar: number
  readonly volgnummer: number
  readonly soort: TlvSoort
  readonly status: TlvStatus
  readonly initialen: string
  readonly groep?: number
  readonly schoolnaam?: string
  readonly ingediendOp: Datum
  readonly op: Datum
  /** Where it waits for a place. */
  readonly bij?: string
}

/**
 * A few lines of a list and how many there are in all, the first to end or the longest filed or waiting first. One statement,
 * which also records what it showed.
 */
export async function listTlvRegels(
  { trx }: Session,
  { welke, schoolId }: TlvLijstfilter,
  { first, vanaf }: Bladzijde,
): Promise<{ readonly regels: readonly TlvLijstregel[]; readonly totaal: number }> {
  const vanSchool = schoolId === undefined ? sql`true` : sql`school_id = ${schoolId}`
  const { rows } = await sql<Row>`
    with alle as (${BRON[welke.soort](welke as never)}),
    pagina as (
      select alle.*, count(*) over () as totaal from alle where ${vanSchool} order by op, id limit ${first} offset ${vanaf}
    ), getoond as (
      insert into audit (handeling, object_soort, object_ids, leerling_ids)
      select 'tlv-aanvraag-inzien', 'tlv_aanvraag', array_agg(id), array_agg(distinct leerling_id) from pagina
      having count(*) > 0
    )
    select pagina.*, leerling.initialen, leerling.groep, school.naam as schoolnaam
    from pagina join leerling on leerling.id = pagina.leerling_id left join school on school.id = pagina.school_id
    order by op, pagina.id`.execute(trx)
  return { regels: rows.map(toRegel), totaal: Number(rows[0]?.totaal ?? 0) }
}

type Welke = TlvLijstfilter['welke']
type Bron = { readonly [Soort in Welke['soort']]: (welke: Extract<Welke, { soort: Soort }>) => RawBuilder<unknown> }

const KOLOMMEN = sql`a.id, a.jaar, a.volgnummer, a.soort, a.status, a.leerling_id, a.school_id, a.ingediend_op`

const BRON: Bron = {
  status: ({ status }) => sql`
    select ${KOLOMMEN}, a.ingediend_op as op, null::text as bij from tlv_aanvraag a
    where a.status = any(${status}::text[]) and a.ingediend_op is not null`,
  aflopend: ({ van, tot }) => sql`
    select ${KOLOMMEN}, b.geldig_tot as op, null::text as bij from tlv_aanvraag a
    join lateral (select geldig_tot from tlv_besluit where aanvraag_id = a.id order by volgnummer desc limit 1) b on true
    where a.status = 'toegekend' and b.geldig_tot between ${van}::date and ${tot}::date`,
  // The school that waits for a child sees the place and the child, not the aanvraag.
  wacht: () => sql`
    select p.aanvraag_id as id, p.tlv_jaar as jaar, p.tlv_volgnummer as volgnummer, p.tlv_soort as soort,
      'toegekend' as status, p.leerling_id, p.school_id, p.wacht_sinds as ingediend_op, p.wacht_sinds as op,
      coalesce(bij.naam, p.bij_school_buiten_regio) as bij
    from plaatsing p left join school bij on bij.id = p.bij_school_id where p.status = 'wacht'`,
}

type Row = {
  readonly id: TlvAanvraagId
  readonly jaar: number
  readonly volgnummer: number
  readonly soort: TlvSoort
  readonly status: TlvStatus
  readonly leerling_id: LeerlingId
  readonly initialen: string
  readonly groep: number | null
  readonly schoolnaam: string | null
  readonly ingediend_op: Datum
  readonly op: Datum
  readonly bij: string | null
  readonly totaal: string
}

const toRegel = (row: Row): TlvLijstregel =>
  present({
    id: row.id,
    jaar: row.jaar,
    volgnummer: row.volgnummer,
    soort: row.soort,
    status: row.status,
    initialen: row.initialen,
    groep: row.groep,
    schoolnaam: row.schoolnaam,
    ingediendOp: row.ingediend_op,
    op: row.op,
    bij: row.bij,
  })
