import type { Deur, LeerlingId, MedewerkerId, Wie } from '@thuisnabij/domain'
import type { Generated, GeneratedAlways } from 'kysely'

export type AuditTable = {
  id: GeneratedAlways<number>
  op: Generated<string>
  medewerker_id: Generated<MedewerkerId>
  rol: Generated<Wie['rol']>
  deur: Generated<Deur>
  handeling: string
  object_soort: string
  object_ids: Generated<string[]>
  leerling_ids: Generated<LeerlingId[]>
}
