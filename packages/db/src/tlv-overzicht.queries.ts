import type {
  Datum,
  LeerlingId,
  SchoolId,
  TlvAanvraagId,
  TlvGebeurtenis,
  TlvSoort,
  TlvStatus,
} from '@thuisnabij/domain'
import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { named, type Parameter } from './named.ts'
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
  const parameters = parametersOf(session, filter, after)
  const statement = overzichtMet(Object.keys(parameters) as Key[])
  const rows = await statement(session, { ...parameters, first })
  return toPaged(rows.map(toRegel), first)
}

type Parameters = {
  /** Only to find the rows by index: which they are is for row-level security to say. */
  readonly scholen?: readonly SchoolId[]
  readonly status?: readonly TlvStatus[]
  readonly soort?: readonly TlvSoort[]
  readonly schoolId?: SchoolId
  readonly leerlingIds?: readonly LeerlingId[]
  readonly van?: Datum
  readonly tot?: Datum
  readonly naOp?: Datum
  readonly naId?: TlvAanvraagId
}
type Key = keyof Parameters
const KEYS: readonly Key[] = ['scholen', 'status', 'soort', 'schoolId', 'leerlingIds', 'van', 'tot', 'naOp', 'naId']

const parametersOf = ({ wie }: Session, filter: TlvFilter, after: TlvCursor | undefined): Parameters => ({
  ...(wie.rol === 'ib' || wie.rol === 'directeur' ? { scholen: wie.schoolIds } : {}),
  ...present({
    status: filter.status ?? null,
    soort: filter.soort ?? null,
    schoolId: filter.schoolId ?? null,
    leerlingIds: filter.leerlingIds ?? null,
    van: filter.ingediendVan ?? null,
    tot: filter.ingediendTot ?? null,
    naOp: after?.op ?? null,
    naId: after?.id ?? null,
  }),
})

/**
 * One statement per set of filters that is used, each planned for just those: one for all, with "or it is null" for each,
 * reads the whole table.
 */
function overzichtMet(keys: readonly Key[]): ReturnType<typeof overzicht> {
  const name = `tlv_overzicht_${KEYS.map((key) => Number(keys.includes(key))).join('')}`
  const known = statements.get(name) ?? overzicht(name, keys)
  statements.set(name, known)
  return known
}

const statements = new Map<string, ReturnType<typeof overzicht>>()

type P = Parameter<Parameters & { readonly first: number }>

function condition(key: Key, keys: readonly Key[], p: P): RawBuilder<boolean> {
  switch (key) {
    case 'scholen':
      return sql`a.school_id = any(${p('scholen')}::uuid[])`
    case 'status':
      return sql`a.status = any(${p('status')}::text[])`
    case 'soort':
      return sql`a.soort = any(${p('soort')}::text[])`
    case 'schoolId':
      return sql`a.school_id = ${p('schoolId')}::uuid`
    case 'leerlingIds':
      return sql`a.leerling_id = any(${p('leerlingIds')}::uuid[])`
    case 'van':
      return sql`a.ingediend_op >= ${p('van')}::date`
    case 'tot':
      return sql`a.ingediend_op <= ${p('tot')}::date`
    case 'naOp':
      return sql`(a.ingediend_op, a.id) < (${p('naOp')}::date, ${p('naId')}::uuid)`
    case 'naId':
      // a concept has no day and comes first
      return keys.includes('naOp') ? sql`true` : sql`(a.ingediend_op is not null or a.id < ${p('naId')}::uuid)`
  }
}

const overzicht = (name: string, keys: readonly Key[]) =>
  named<Parameters & { readonly first: number }, Row>(name, (db, p) =>
    db
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
          .where(({ and }) => and(keys.map((key) => condition(key, keys, p))))
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
              .select(sql<string>`'tlv-aanvraag-inzien'`.as('handeling'))
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
      .orderBy('pagina.id', 'desc'),
  )

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
  // not by present(): a page has a hundred of these
  laatsteGebeurtenissen: row.gebeurtenissen.map(
    ({ soort, op, toelichting }): TlvGebeurtenis => (toelichting === null ? { soort, op } : { soort, op, toelichting }),
  ),
})
