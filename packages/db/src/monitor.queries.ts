import {
  type Aanvraagverloop,
  eersteDagVan,
  type Maand,
  type Maandstand,
  type Monitorperiode,
  type Monitorsom,
  maandVan,
  type Schooldossiers,
  type SchoolId,
} from '@thuisnabij/domain'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from './database.ts'
import type { MonitorSchoolMaandTable } from './monitor.table.ts'
import { present } from './present.ts'
import type { Session } from './session.ts'
import { toZichtOpPlek } from './thuiszittermelding.select.ts'

/** All that the figures of one school follow from, or of the children without a school. */
export async function getSchooldossiers(session: Session, schoolId: SchoolId | undefined): Promise<Schooldossiers> {
  const meldingen = await selectVerzuim(session)
    .where('m.school_id', schoolId === undefined ? 'is' : '=', schoolId ?? null)
    .execute()
  const aanvragen = await selectVerloop(session)
    .where('a.school_id', schoolId === undefined ? 'is' : '=', schoolId ?? null)
    .execute()
  return {
    ...present({ schoolId: schoolId ?? null }),
    meldingen: meldingen.map(toVerzuim),
    aanvragen: aanvragen.flatMap(toVerloop),
  }
}

/**
 * Makes whoever wants to recount one of these schools wait until this session ends; undefined is the children without a
 * school. Take it last of all locks, for all schools at once, and before {@link getSchooldossiers}.
 */
export async function lockMaandstanden({ trx }: Session, schoolIds: readonly (SchoolId | undefined)[]): Promise<void> {
  const sloten = [...new Set(schoolIds)].map((schoolId) => `monitor:${schoolId ?? ''}`)
  // one order for everybody, so that two with several schools never wait for each other
  await sql`select pg_advisory_xact_lock(hashtextextended(slot, 0)) from unnest(${sloten.toSorted()}::text[]) slot`.execute(
    trx,
  )
}

/** Replaces all months of one school, or of the children without a school. */
export async function replaceMaandstanden(
  { trx }: Session,
  schoolId: SchoolId | undefined,
  standen: readonly Maandstand[],
): Promise<void> {
  await trx
    .deleteFrom('monitor_school_maand')
    .where('school_id', schoolId === undefined ? 'is' : '=', schoolId ?? null)
    .execute()
  if (standen.length > 0) await trx.insertInto('monitor_school_maand').values(standen.map(toRow)).execute()
}

/** The months between these (inclusive) of the schools that whoever acts may see exactly, in order of month. */
export async function listMaandstanden(
  { trx }: Session,
  { van, tot }: { readonly van: Maand; readonly tot: Maand },
): Promise<readonly Maandstand[]> {
  const rows = await trx
    .selectFrom('monitor_school_maand')
    .selectAll()
    .where('maand', '>=', eersteDagVan(van))
    .where('maand', '<=', eersteDagVan(tot))
    .orderBy('maand')
    .orderBy('school_id')
    .execute()
  return rows.map(toMaandstand)
}

/** The region in this period, small numbers left out; for bestuur and toezicht, through the monitor role. */
export async function getMonitorsomRegio(monitorDb: Db, periode: Monitorperiode): Promise<Monitorsom> {
  const { rows } = await sql<Monitorsom>`
    select thuiszitters, thuiszitters_langer_dan_3_maanden as "thuiszittersLangerDan3Maanden", tlv_lopend as "tlvLopend",
      tlv_toegekend as "tlvToegekend", tlv_afgewezen as "tlvAfgewezen", doorlooptijd_dagen as "doorlooptijdDagen",
      doorlooptijd_aantal as "doorlooptijdAantal"
    from monitor_regio(${eersteDagVan(periode.peilmaand)}::date, ${eersteDagVan(periode.schooljaarVanaf)}::date,
      ${eersteDagVan(periode.kwartaalVanaf)}::date, ${eersteDagVan(periode.kwartaalTotEnMet)}::date)`.execute(monitorDb)
  const [som] = rows
  if (!som) throw new Error('monitor_regio gave no row')
  return som
}

const toRow = (stand: Maandstand): MonitorSchoolMaandTable => ({
  school_id: stand.schoolId ?? null,
  maand: eersteDagVan(stand.maand),
  thuiszitters: stand.thuiszitters,
  thuiszitters_langer_dan_3_maanden: stand.thuiszittersLangerDan3Maanden,
  tlv_lopend: stand.tlvLopend,
  tlv_ingediend: stand.tlvIngediend,
  tlv_toegekend: stand.tlvToegekend,
  tlv_afgewezen: stand.tlvAfgewezen,
  doorlooptijd_dagen: stand.doorlooptijdDagen,
  doorlooptijd_aantal: stand.doorlooptijdAantal,
})

const toMaandstand = (row: MonitorSchoolMaandTable): Maandstand => ({
  ...present({ schoolId: row.school_id }),
  maand: maandVan(row.maand),
  thuiszitters: row.thuiszitters,
  thuiszittersLangerDan3Maanden: row.thuiszitters_langer_dan_3_maanden,
  tlvLopend: row.tlv_lopend,
  tlvIngediend: row.tlv_ingediend,
  tlvToegekend: row.tlv_toegekend,
  tlvAfgewezen: row.tlv_afgewezen,
  doorlooptijdDagen: row.doorlooptijd_dagen,
  doorlooptijdAantal: row.doorlooptijd_aantal,
})

const selectVerzuim = ({ trx }: Session) =>
  trx
    .selectFrom('thuiszittermelding as m')
    .innerJoin('leerling as l', 'l.id', 'm.leerling_id')
    .select([
      'm.verzuimtype',
      'm.status',
      'm.verzuim_sinds',
      'm.afgesloten_op',
      'm.plek',
      'm.plek_vanaf',
      'm.plek_bevestigd_door',
      'm.plek_vastgelegd_op',
      'm.plek_vervallen_op',
      'l.geboortejaar',
      'l.groep',
      'l.leerplichtig_vanaf',
    ])

type VerzuimRow = Awaited<ReturnType<ReturnType<typeof selectVerzuim>['executeTakeFirstOrThrow']>>

const toVerzuim = (row: VerzuimRow): Schooldossiers['meldingen'][number] => ({
  verzuimtype: row.verzuimtype,
  status: row.status,
  verzuimSinds: { op: row.verzuim_sinds },
  ...present({ afgeslotenOp: row.afgesloten_op, zichtOpPlek: toZichtOpPlek(row) }),
  leerling: present({ geboortejaar: row.geboortejaar, groep: row.groep, leerplichtigVanaf: row.leerplichtig_vanaf }),
})

const selectVerloop = ({ trx }: Session) =>
  trx.selectFrom('tlv_aanvraag as a').select(({ selectFrom }) => [
    'a.ingediend_op',
    jsonArrayFrom(
      selectFrom('tlv_besluit').select(['uitkomst', 'op']).whereRef('aanvraag_id', '=', 'a.id').orderBy('volgnummer'),
    ).as('besluiten'),
    selectFrom('tlv_gebeurtenis')
      .select(({ fn }) => fn.min('op').as('op'))
      .whereRef('aanvraag_id', '=', 'a.id')
      .where('tlv_gebeurtenis.soort', 'in', ['ingetrokken', 'buiten_behandeling'])
      .as('gestaakt_op'),
  ])

type VerloopRow = Awaited<ReturnType<ReturnType<typeof selectVerloop>['executeTakeFirstOrThrow']>>

// a concept counts nowhere
const toVerloop = ({ ingediend_op, besluiten, gestaakt_op }: VerloopRow): readonly Aanvraagverloop[] =>
  ingediend_op === null ? [] : [{ ingediendOp: ingediend_op, besluiten, ...present({ gestaaktOp: gestaakt_op }) }]
