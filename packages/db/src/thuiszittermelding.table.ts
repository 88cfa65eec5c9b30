import type {
  Activiteit,
  Datum,
  LeerlingId,
  MedewerkerId,
  Meldingsuitkomst,
  SchoolId,
  Thuiszittermelding,
  ThuiszittermeldingId,
  Verzuimtype,
} from '@thuisnabij/domain'
import type { Generated, GeneratedAlways } from 'kysely'

export type ThuiszittermeldingTable = {
  id: ThuiszittermeldingId
  jaar: number
  nummer: number
  leerling_id: LeerlingId
  school_id: SchoolId | null
  gemeld_door: MedewerkerId
  gemeld_op: Datum
  verzuim_sinds: Datum
  verzuim_sinds_precisie: 'dag' | 'ongeveer'
  verzuim_sinds_tekst: string | null
  verzuimtype: Verzuimtype
  aanwezigheid: string | null
  reden: string | null
  ouders_geinformeerd: boolean | null
  leerplicht_gemeld: boolean | null
  jeugdarts_betrokken: boolean | null
  betrokkenen: Generated<string[]>
  tlv_lopend: boolean | null
  gewenst_vervolg: string | null
  veiligheid: boolean
  plek: string | null
  plek_vanaf: Datum | null
  plek_bevestigd_door: string | null
  plek_vastgelegd_op: Datum | null
  plek_vervallen_op: Datum | null
  status: Thuiszittermelding['status']
  uitkomst: Meldingsuitkomst | null
  afgesloten_op: Datum | null
  ingetrokken_op: Datum | null
  ingetrokken_reden: string | null
}
export type ThuiszitterBehandelaarTable = {
  melding_id: ThuiszittermeldingId
  school_id: SchoolId | null
  medewerker_id: MedewerkerId
}
export type ThuiszitterActiviteitTable = {
  id: GeneratedAlways<number>
  melding_id: ThuiszittermeldingId
  school_id: SchoolId | null
  op: Datum
  soort: Activiteit['soort']
  omschrijving: string
  vastgelegd_door: MedewerkerId
  vastgelegd_op: string
}
