import type { Activiteit, Thuiszittermelding, ZichtOpPlek } from '@thuisnabij/domain'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { present } from './present.ts'
import type { Session } from './session.ts'
import type { ThuiszittermeldingTable } from './thuiszittermelding.table.ts'

/** The melding with its activiteiten and who has it, in one statement. */
export const selectThuiszittermelding = ({ trx }: Session) =>
  trx
    .selectFrom('thuiszittermelding')
    .selectAll('thuiszittermelding')
    .select(({ selectFrom }) =>
      jsonArrayFrom(
        selectFrom('thuiszitter_activiteit')
          .select(['op', 'soort', 'omschrijving'])
          .whereRef('melding_id', '=', 'thuiszittermelding.id')
          .orderBy('thuiszitter_activiteit.id'),
      ).as('activiteiten'),
    )
    .select(({ selectFrom }) =>
      selectFrom('thuiszitter_behandelaar')
        .select('medewerker_id')
        .whereRef('melding_id', '=', 'thuiszittermelding.id')
        .as('behandelaar'),
    )

type Row = Awaited<ReturnType<ReturnType<typeof selectThuiszittermelding>['executeTakeFirstOrThrow']>>

export function toThuiszittermelding(row: Row): Thuiszittermelding {
  const { status, uitkomst, afgesloten_op, ingetrokken_op, ingetrokken_reden } = row
  const basis = toBasis(row)
  switch (status) {
    case 'lopend':
      return { ...basis, status }
    case 'afgesloten':
      if (uitkomst === null || afgesloten_op === null) throw new Error(`thuiszittermelding ${row.id} has no uitkomst`)
      return { ...basis, status, uitkomst, afgeslotenOp: afgesloten_op }
    case 'ingetrokken':
      if (ingetrokken_op === null || ingetrokken_reden === null)
        throw new Error(`thuiszittermelding ${row.id} has no reden`)
      return { ...basis, status, ingetrokkenOp: ingetrokken_op, ingetrokkenReden: ingetrokken_reden }
  }
}

const toBasis = (row: Row) => ({
  ...toGegevens(row),
  ...present({ schoolId: row.school_id, zichtOpPlek: toZichtOpPlek(row), behandelaar: row.behandelaar }),
  id: row.id,
  nummer: { jaar: row.jaar, nummer: row.nummer },
  leerlingId: row.leerling_id,
  gemeldDoor: row.gemeld_door,
  gemeldOp: row.gemeld_op,
  activiteiten: row.activiteiten satisfies readonly Activiteit[],
})

const toGegevens = (row: Row) =>
  present({
    verzuimSinds: present({
      op: row.verzuim_sinds,
      precisie: row.verzuim_sinds_precisie,
      tekst: row.verzuim_sinds_tekst,
    }),
    verzuimtype: row.verzuimtype,
    aanwezigheid: row.aanwezigheid,
    reden: row.reden,
    oudersGeinformeerd: row.ouders_geinformeerd,
    leerplichtGemeld: row.leerplicht_gemeld,
    jeugdartsBetrokken: row.jeugdarts_betrokken,
    betrokkenen: row.betrokkenen,
    tlvLopend: row.tlv_lopend,
    gewenstVervolg: row.gewenst_vervolg,
    veiligheid: row.veiligheid,
  })

type PlekColumns = Pick<
  ThuiszittermeldingTable,
  'plek' | 'plek_vanaf' | 'plek_bevestigd_door' | 'plek_vastgelegd_op' | 'plek_vervallen_op'
>

export function toZichtOpPlek(row: PlekColumns): ZichtOpPlek | null {
  const { plek, plek_vanaf, plek_bevestigd_door, plek_vastgelegd_op, plek_vervallen_op } = row
  if (plek === null || plek_vanaf === null || plek_bevestigd_door === null || plek_vastgelegd_op === null) return null
  return present({
    plek,
    vanaf: plek_vanaf,
    bevestigdDoor: plek_bevestigd_door,
    vastgelegdOp: plek_vastgelegd_op,
    vervallenOp: plek_vervallen_op,
  })
}
