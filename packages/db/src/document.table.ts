import type { Bestandssoort, Datum, DocumentId, DocumentversieId, MedewerkerId } from '@thuisnabij/domain'

export type DocumentTable = { id: DocumentId; titel: string; sleutel: string }

export type DocumentversieTable = {
  id: DocumentversieId
  document_id: DocumentId
  versie: string
  geldig_van: Datum
  geldig_tot: Datum | null
  soort: Bestandssoort
  hash: string
  bladzijden: number | null
  passages: number
  geladen_op: string
  geladen_door: MedewerkerId
  ingetrokken_op: Datum | null
  ingetrokken_door: MedewerkerId | null
  ingetrokken_reden: string | null
}

export type DocumentpassageTable = {
  documentversie_id: DocumentversieId
  volgnummer: number
  kop: string[]
  alinea: number
  bladzijde: number | null
  tekst: string
}
