import type {
  Datum,
  LeerlingId,
  SchoolId,
  TlvAanvraagId,
  TlvGebeurtenis,
  TlvSoort,
  TlvStatus,
} from '@thuisnabij/domain'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { named } from './named.ts'
import { type DayCursor, type Page, type Paged, toPaged } from './page.ts'
import { present } from './present.ts'
import type { Session } from './session.ts'

export type TlvFilter = {
  readonly status?: readonly TlvStatus[]
  readonly soort?: readonly TlvSoort[]
  readonly schoolId?: SchoolId
  readonly leerlingIds?: readonly LeerlingId[]
  readonly ingediendVan?: Datum
  readonly ingediendTot?: Datum
}

export type TlvCursor = DayCursor<TlvAanvraagId, Datum>

/** One aanvraag as a list shows it: with the child, its school and the last five gebeurtenissen, newest first. */
export type TlvOverzichtRegel = {
  readonly id: TlvAanvraagId
  /** Absent for a concept, as `ingediendOp` is. */
  readonly jaar?: number
  readonly volgnummer?: number
  readonly ingediendOp?: Datum
  readonly soort: TlvSoort
  readonly status: TlvStatus
  readonly leerlingId: LeerlingId
  readonly initialen: string
  readonly groep?: number
  readonly geboortejaar?: number
  readonly schoolId?: SchoolId
  readonly schoolnaam?: string
  readonly laatsteGebeurtenissen: readonly TlvGebeurtenis[]
}

/**
 * The aanvragen that whoever acts may see, in order of ingediendOp (concepten first, then newest first).
 *
 * One statement, which also records what it showed: in a read session the whole is one round trip.
 */
export async function pageTlvOverzicht(
  session: Session,
  filter: TlvFilter,
  { first, after }: Page<TlvCursor>,
): Promise<Paged<TlvOverzichtRegel>> {
  const rows = await overzicht(session, {
    status: filter.status ?? null,
    soort: filter.soort ?? null,
    schoolId: filter.schoolId ?? null,
    leerlingIds: filter.leerlingIds ?? null,
    van: filter.ingediendVan ?? null,
    tot: filter.ingediendTot ?? null,
    naId: after?.id ?? null,
    naOp: after?.op ?? null,
    first,
  })
  return toPaged(rows.map(toRegel), first)
}

type Parameters = {
  readonly status: readonly TlvStatus[] | null
  readonly soort: readonly TlvSoort[] | null
  readonly schoolId: SchoolId | null
  readonly leerlingIds: readonly LeerlingId[] | null
  readonly van: Datum | null
  readonly tot: Datum | null
  readonly naId: TlvAanvraagId | null
  /** Null with a naId: the last one shown was a concept. */
  readonly naOp: Datum | null
  readonly first: number
}

const overzicht = named<Parameters, Row>('tlv_overzicht', (db, p) => {
  const none = (key: keyof Parameters, type: string) => sql<boolean>`${p(key)}::${sql.raw(type)} is null`
  const naOp = sql<Datum>`${p('naOp')}::date`
  const naId = sql<TlvAanvraagId>`${p('naId')}::uuid`
  return db
    .with('pagina', (cte) =>
      cte
        .selectFrom('tlv_aanvraag as a')
        .select([
          'a.id',
          'a.jaar',
          'a.volgnummer',
          'a.ingediend_op',
          'a.soort',
          'a.status',
          'a.leerling_id',
          'a.school_id',
        ])
        .where(sql<boolean>`(${none('status', 'text[]')} or a.status = any(${p('status')}::text[]))`)
        .where(sql<boolean>`(${none('soort', 'text[]')} or a.soort = any(${p('soort')}::text[]))`)
        .where(sql<boolean>`(${none('schoolId', 'uuid')} or a.school_id = ${p('schoolId')}::uuid)`)
        .where(sql<boolean>`(${none('leerlingIds', 'uuid[]')} or a.leerling_id = any(${p('leerlingIds')}::uuid[]))`)
        .where(sql<boolean>`(${none('van', 'date')} or a.ingediend_op >= ${p('van')}::date)`)
        .where(sql<boolean>`(${none('tot', 'date')} or a.ingediend_op <= ${p('tot')}::date)`)
        .where(
          // a concept has no day and comes first
          sql<boolean>`(${none('naId', 'uuid')} or (a.ingediend_op, a.id) < (${naOp}, ${naId})
            or (${naOp} is null and (a.ingediend_op is not null or a.id < ${naId})))`,
        )
        .orderBy('a.ingediend_op', 'desc')
        .orderBy('a.id', 'desc')
        .limit(sql<number>`${p('first')}::int + 1`),
    )
    .with('getoond', (cte) =>
      cte
        .insertInto('audit')
        .columns(['handeling', 'object_soort', 'object_ids', 'leerling_ids'])
        .expression(({ selectFrom }) =>
          selectFrom(
            selectFrom('pagina')
              .select(['id', 'leerling_id'])
              .orderBy('ingediend_op', 'desc')
              .orderBy('id', 'desc')
              .limit(sql<number>`${p('first')}::int`)
              .as('getoond'),
          )
            .select(sql<string>`'tlv-aanvragen-zien'`.as('handeling'))
            .select(sql<string>`'tlv_aanvraag'`.as('object_soort'))
            .select(sql<string[]>`array_agg(id)`.as('object_ids'))
            .select(sql<LeerlingId[]>`array_agg(distinct leerling_id)`.as('leerling_ids'))
            .having(({ fn }) => sql<boolean>`${fn.countAll()} > 0`),
        ),
    )
    .selectFrom('pagina')
    .innerJoin('leerling', 'leerling.id', 'pagina.leerling_id')
    .leftJoin('school', 'school.id', 'pagina.school_id')
    .select([
      'pagina.id',
      'pagina.jaar',
      'pagina.volgnummer',
      'pagina.ingediend_op',
      'pagina.soort',
      'pagina.status',
      'pagina.leerling_id',
      'pagina.school_id',
      'leerling.initialen',
      'leerling.groep',
      'leerling.geboortejaar',
      'school.naam as schoolnaam',
    ])
    .select(({ selectFrom }) =>
      jsonArrayFrom(
        selectFrom('tlv_gebeurtenis')
          .select(['tlv_gebeurtenis.soort', 'op', 'toelichting'])
          .whereRef('aanvraag_id', '=', 'pagina.id')
          .orderBy('tlv_gebeurtenis.id', 'desc')
          .limit(5),
      ).as('gebeurtenissen'),
    )
    .orderBy('pagina.ingediend_op', 'desc')
    .orderBy('pagina.id', 'desc')
})

type Row = {
  readonly id: TlvAanvraagId
  readonly jaar: number | null
  readonly volgnummer: number | null
  readonly ingediend_op: Datum | null
  readonly soort: TlvSoort
  readonly status: TlvStatus
  readonly leerling_id: LeerlingId
  readonly school_id: SchoolId | null
  readonly initialen: string
  readonly groep: number | null
  readonly geboortejaar: number | null
  readonly schoolnaam: string | null
  readonly gebeurtenissen: readonly { soort: TlvGebeurtenis['soort']; op: Datum; toelichting: string | null }[]
}

const toRegel = (row: Row): TlvOverzichtRegel => ({
  ...present({
    id: row.id,
    jaar: row.jaar,
    volgnummer: row.volgnummer,
    ingediendOp: row.ingediend_op,
    soort: row.soort,
    status: row.status,
    leerlingId: row.leerling_id,
    initialen: row.initialen,
    groep: row.groep,
    geboortejaar: row.geboortejaar,
    schoolId: row.school_id,
    schoolnaam: row.schoolnaam,
  }),
  laatsteGebeurtenissen: row.gebeurtenissen.map((gebeurtenis): TlvGebeurtenis => present(gebeurtenis)),
})
