import type {
  Besluit,
  Bezwaar,
  Datum,
  Deskundigenadvies,
  LeerlingId,
  MedewerkerId,
  SchoolId,
  TlvAanvraag,
  TlvAanvraagId,
  TlvGebeurtenis,
  TlvSoort,
  TlvStatus,
} from '@thuisnabij/domain'
import type { Generated, GeneratedAlways } from 'kysely'

export type TlvAanvraagTable = {
  id: TlvAanvraagId
  jaar: number | null
  volgnummer: number | null
  leerling_id: LeerlingId
  school_id: SchoolId | null
  begonnen_door: MedewerkerId
  ingediend_door: MedewerkerId | null
  soort: TlvSoort
  aanvraagsoort: TlvAanvraag['aanvraagsoort']
  herkomst: TlvAanvraag['herkomst']
  doelgroep: NonNullable<TlvAanvraag['doelgroep']> | null
  ouder_instemming: NonNullable<TlvAanvraag['ouderInstemming']> | null
  ouders_gehoord_op: Datum | null
  instemming_motivering: string | null
  leerling_gehoord: boolean | null
  status: TlvStatus
  ingediend_op: Datum | null
  ontbreekt: Generated<string[]>
  reden: string | null
}
export type TlvGebeurtenisTable = {
  id: GeneratedAlways<number>
  aanvraag_id: TlvAanvraagId
  school_id: SchoolId | null
  soort: TlvGebeurtenis['soort']
  op: Datum
  toelichting: string | null
  vastgelegd_door: MedewerkerId
  vastgelegd_op: string
}
export type TlvAdviesTable = {
  aanvraag_id: TlvAanvraagId
  positie: Deskundigenadvies['positie']
  school_id: SchoolId | null
  discipline: Deskundigenadvies['discipline']
  deskundige_id: MedewerkerId | null
  deskundige_code: string
  betrokken_bij_begeleiding: boolean
  gevraagd_op: Datum
  ingeleverd_op: Datum | null
}
export type TlvAdviestekstTable = {
  aanvraag_id: TlvAanvraagId
  positie: Deskundigenadvies['positie']
  school_id: SchoolId | null
  strekking: NonNullable<Deskundigenadvies['strekking']>
  advies: string
}
export type TlvBesluitTable = {
  aanvraag_id: TlvAanvraagId
  volgnummer: number
  school_id: SchoolId | null
  uitkomst: Besluit['uitkomst']
  op: Datum
  beslisser_id: MedewerkerId
  motivering: string
  soort: TlvSoort | null
  geldig_van: Datum | null
  geldig_tot: Datum | null
}
export type TlvBezwaarTable = {
  aanvraag_id: TlvAanvraagId
  volgnummer: number
  school_id: SchoolId | null
  soort: Bezwaar['soort']
  door: Bezwaar['door']
  ingediend_op: Datum
  advies_op: Datum | null
  uitkomst: NonNullable<Bezwaar['uitkomst']> | null
  uitkomst_op: Datum | null
}
