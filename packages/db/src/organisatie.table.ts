import type { Datum, GemeenteId, MedewerkerId, Rol, SchoolbestuurId, SchoolId, Schoolsoort } from '@thuisnabij/domain'

export type GemeenteTable = { id: GemeenteId; naam: string }
export type SchoolbestuurTable = { id: SchoolbestuurId; naam: string; expertisecentrum: string | null }
export type SchoolbestuurAliasTable = { schoolbestuur_id: SchoolbestuurId; naam: string; afgeleid: boolean }
export type SchoolTable = {
  id: SchoolId
  naam: string
  soort: Schoolsoort
  schoolbestuur_id: SchoolbestuurId
  gemeente_id: GemeenteId
  geldig_van: Datum
  geldig_tot: Datum | null
}
export type LeerlingenaantalTable = { school_id: SchoolId; teldatum: Datum; aantal: number }
export type MedewerkerTable = { id: MedewerkerId; tenant_id: string; aad_object_id: string; functie: string }
export type MedewerkerRolTable = {
  id: string
  medewerker_id: MedewerkerId
  rol: Rol
  school_id: SchoolId | null
  schoolbestuur_id: SchoolbestuurId | null
  van: Datum
  tot: Datum | null
}
export type Nummersoort = 'tlv_aanvraag' | 'thuiszittermelding' | 'signaal' | 'coordinatievraag'
/** `jaar` is 0 for a series that does not start anew each year. */
export type NummerreeksTable = { soort: Nummersoort; jaar: number; laatste: number }
