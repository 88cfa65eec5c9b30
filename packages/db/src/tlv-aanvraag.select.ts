import type { Besluit, Bezwaar, Deskundigenadvies, TlvAanvraag, TlvGebeurtenis } from '@thuisnabij/domain'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { present } from './present.ts'
import type { Session } from './session.ts'

/** The aanvraag with all that hangs on it, in one statement. */
export const selectTlvAanvraag = ({ trx }: Session) =>
  trx
    .selectFrom('tlv_aanvraag')
    .selectAll('tlv_aanvraag')
    .select(({ selectFrom }) => [
      jsonArrayFrom(
        selectFrom('tlv_gebeurtenis')
          .select(['tlv_gebeurtenis.soort', 'op', 'toelichting'])
          .whereRef('aanvraag_id', '=', 'tlv_aanvraag.id')
          .orderBy('tlv_gebeurtenis.id'),
      ).as('gebeurtenissen'),
      jsonArrayFrom(
        selectFrom('tlv_advies')
          .leftJoin('tlv_adviestekst', (join) =>
            join
              .onRef('tlv_adviestekst.aanvraag_id', '=', 'tlv_advies.aanvraag_id')
              .onRef('tlv_adviestekst.positie', '=', 'tlv_advies.positie'),
          )
          .select([
            'tlv_advies.positie',
            'discipline',
            'deskundige_id as deskundigeId',
            'deskundige_code as deskundigeCode',
            'betrokken_bij_begeleiding as betrokkenBijBegeleiding',
            'gevraagd_op as gevraagdOp',
            'ingeleverd_op as ingeleverdOp',
            'strekking',
            'advies',
          ])
          .whereRef('tlv_advies.aanvraag_id', '=', 'tlv_aanvraag.id')
          .orderBy('tlv_advies.positie'),
      ).as('adviezen'),
      jsonArrayFrom(
        selectFrom('tlv_besluit')
          .select([
            'uitkomst',
            'op',
            'beslisser_id as beslisserId',
            'motivering',
            'tlv_besluit.soort',
            'geldig_van as geldigVan',
            'geldig_tot as geldigTot',
          ])
          .whereRef('aanvraag_id', '=', 'tlv_aanvraag.id')
          .orderBy('volgnummer'),
      ).as('besluiten'),
      jsonArrayFrom(
        selectFrom('tlv_bezwaar')
          .select([
            'tlv_bezwaar.soort',
            'door',
            'tlv_bezwaar.ingediend_op as ingediendOp',
            'advies_op as adviesOp',
            'uitkomst',
            'uitkomst_op as uitkomstOp',
          ])
          .whereRef('aanvraag_id', '=', 'tlv_aanvraag.id')
          .orderBy('volgnummer'),
      ).as('bezwaren'),
    ])

type TlvAanvraagRow = Awaited<ReturnType<ReturnType<typeof selectTlvAanvraag>['executeTakeFirstOrThrow']>>

export function toTlvAanvraag(row: TlvAanvraagRow): TlvAanvraag {
  const { status, jaar, volgnummer, ingediend_op, ingediend_door } = row
  const basis = toBasis(row)
  if (status === 'concept') return { ...basis, status }

  if (jaar === null || volgnummer === null || ingediend_op === null || ingediend_door === null)
    throw new Error(`tlv_aanvraag ${row.id} has no number`)
  const ingediend = {
    ...basis,
    nummer: { jaar, volgnummer },
    ingediendDoor: ingediend_door,
    ingediendOp: ingediend_op,
    gebeurtenissen: row.gebeurtenissen.map((rij): TlvGebeurtenis => present(rij)),
    adviezen: row.adviezen.map((rij): Deskundigenadvies => present(rij)),
    bezwaren: row.bezwaren.map((rij): Bezwaar => present(rij)),
  }
  switch (status) {
    case 'ingediend':
    case 'in_behandeling':
    case 'bij_deskundigen':
    case 'ter_besluit':
      return { ...ingediend, status }
    case 'onvolledig':
      return { ...ingediend, status, ontbreekt: row.ontbreekt }
    case 'toegekend':
    case 'afgewezen':
      // the checks of tlv_besluit keep a toegekend besluit from being without soort and geldigheid
      return { ...ingediend, status, besluiten: row.besluiten.map((rij) => present(rij) as Besluit) }
    case 'ingetrokken':
    case 'buiten_behandeling':
      return { ...ingediend, status, reden: row.reden ?? '' }
  }
}

const toBasis = (row: TlvAanvraagRow) =>
  present({
    id: row.id,
    leerlingId: row.leerling_id,
    schoolId: row.school_id,
    begonnenDoor: row.begonnen_door,
    soort: row.soort,
    aanvraagsoort: row.aanvraagsoort,
    herkomst: row.herkomst,
    doelgroep: row.doelgroep,
    ouderInstemming: row.ouder_instemming,
    oudersGehoordOp: row.ouders_gehoord_op,
    instemmingMotivering: row.instemming_motivering,
    leerlingGehoord: row.leerling_gehoord,
  })
