import type { Datum, MedewerkerId, SchoolId, TlvAanvraagId } from '@thuisnabij/domain'

export type TlvVolgerTable = {
  aanvraag_id: TlvAanvraagId
  school_id: SchoolId | null
  medewerker_id: MedewerkerId
  sinds: Datum
}
