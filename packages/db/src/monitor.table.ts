import type { Datum, SchoolId } from '@thuisnabij/domain'

export type MonitorSchoolMaandTable = {
  school_id: SchoolId | null
  maand: Datum
  thuiszitters: number
  thuiszitters_langer_dan_3_maanden: number
  tlv_lopend: number
  tlv_ingediend: number
  tlv_toegekend: number
  tlv_afgewezen: number
  doorlooptijd_dagen: number
  doorlooptijd_aantal: number
}
