import type {
  CoordinatievraagId,
  Datum,
  MedewerkerId,
  SchoolId,
  Signaal,
  SignaalId,
  ThuiszittermeldingId,
  TlvAanvraagId,
} from '@thuisnabij/domain'
import type { Generated } from 'kysely'

export type SignaalTable = {
  id: SignaalId
  nummer: number
  soort: Signaal['soort']
  urgentie: Signaal['urgentie']
  melding_id: ThuiszittermeldingId | null
  aanvraag_id: TlvAanvraagId | null
  school_id: SchoolId | null
  gemaakt_op: Datum
  termijn: Datum | null
  sleutel: string
  status: Signaal['status']
  opgepakt_door: MedewerkerId | null
  opgepakt_op: Datum | null
  overgedragen_door: MedewerkerId | null
  geescaleerd_reden: string | null
  afgehandeld_op: Datum | null
  afhandeling: string | null
  versie: Generated<number>
}

/** Where a delivery stands; `onzeker`: sent, but nobody said whether it arrived. */
export type Bezorgstatus = 'klaar' | 'wacht_op_gesprek' | 'verzonden' | 'onzeker' | 'geblokkeerd' | 'mislukt'
export type BezorgingTable = {
  id: string
  signaal_id: SignaalId | null
  coordinatievraag_id: CoordinatievraagId | null
  /** A bigint, which the driver gives as text. */
  tlv_gebeurtenis_id: string | null
  school_id: SchoolId | null
  medewerker_id: MedewerkerId
  status: Bezorgstatus
  gesprek_id: string | null
  activity_id: string | null
  getoonde_versie: number | null
  pogingen: Generated<number>
  laatste_code: string | null
  aangemaakt_op: string
  bijgewerkt_op: string
}
