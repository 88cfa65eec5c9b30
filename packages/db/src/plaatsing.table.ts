import type { Datum, LeerlingId, Plaatsing, PlaatsingId, SchoolId, TlvAanvraagId, TlvSoort } from '@thuisnabij/domain'

export type PlaatsingTable = {
  id: PlaatsingId
  leerling_id: LeerlingId
  aanvraag_id: TlvAanvraagId
  school_id: SchoolId | null
  tlv_jaar: number
  tlv_volgnummer: number
  tlv_soort: TlvSoort
  tlv_geldig_van: Datum
  tlv_geldig_tot: Datum
  bij_school_id: SchoolId | null
  bij_school_buiten_regio: string | null
  status: Plaatsing['status']
  wacht_sinds: Datum
  geplaatst_op: Datum | null
  beeindigd_op: Datum | null
  reden: string | null
}
