import type { Datum, GemeenteId, LeerlingId, Maand, SchoolId } from '@thuisnabij/domain'

export type LeerlingTable = {
  id: LeerlingId
  initialen: string
  initialen_sleutel: string
  geboortejaar: number | null
  leerplichtig_vanaf: Maand | null
  school_id: SchoolId | null
  ingeschreven: boolean
  groep: number | null
  woongemeente_id: GemeenteId | null
}
export type InschrijvingTable = {
  leerling_id: LeerlingId
  schooljaar: number
  school_id: SchoolId
  groep: number | null
  van: Datum
  tot: Datum | null
}
