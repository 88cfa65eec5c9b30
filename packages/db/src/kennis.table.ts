import type {
  Artikel,
  ArtikelversieId,
  Artikelversiestatus,
  Coordinatievraag,
  CoordinatievraagId,
  Datum,
  Kennisvraag,
  KennisvraagId,
  MedewerkerId,
  WoordenregelId,
} from '@thuisnabij/domain'
import type { Generated, JSONColumnType } from 'kysely'

export type ArtikelversieTable = {
  id: ArtikelversieId
  artikel_id: string
  versie: number
  status: Artikelversiestatus
  inhoud: JSONColumnType<Artikel>
  basis_hash: string | null
  stand: number
  geschreven_door: MedewerkerId
  geschreven_op: Datum
  gepubliceerd_door: MedewerkerId | null
  gepubliceerd_op: Datum | null
  geeindigd_door: MedewerkerId | null
  geeindigd_op: Datum | null
  kennisvraag_ids: readonly KennisvraagId[]
  coordinatievraag_id: CoordinatievraagId | null
}
export type WoordenregelTable = {
  id: WoordenregelId
  zeg: readonly string[]
  bedoelt: readonly string[]
  gewijzigd_door: MedewerkerId
  gewijzigd_op: Datum
}
export type KennisvraagTable = {
  id: KennisvraagId
  tekst: string
  aanleiding: Kennisvraag['aanleiding']
  artikel_id: string | null
  toelichting: string | null
  gevraagd_op: Datum
  status: Kennisvraag['status']
  afgehandeld_door: MedewerkerId | null
  afgehandeld_op: Datum | null
  antwoord_id: string | null
}
export type KennisvraagKeuzeTable = { kennisvraag_id: KennisvraagId; artikel_id: string; gekozen_op: Datum }
export type CoordinatievraagTable = {
  id: CoordinatievraagId
  nummer: number
  tekst: string
  gesteld_door: MedewerkerId
  gesteld_op: Datum
  gesprek_id: string | null
  status: Coordinatievraag['status']
  antwoord: string | null
  beantwoord_door: MedewerkerId | null
  beantwoord_op: Datum | null
  versie: Generated<number>
}
