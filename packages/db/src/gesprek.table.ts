import type { MedewerkerId } from '@thuisnabij/domain'
import type { GeneratedAlways, JSONColumnType } from 'kysely'

export type GesprekTable = {
  id: string
  medewerker_id: MedewerkerId
  tenant_id: string
  soort: 'personal' | 'groupChat' | 'channel'
  teams_user_id: string
  bot_id: string
  service_url: string
  adresseerbaar: boolean
  toestand: JSONColumnType<object | null, string | null, string | null>
  geblokkeerd_op: string | null
  geblokkeerd_reden: string | null
  bijgewerkt_op: string
}
export type GesprekActiviteitTable = {
  gesprek_id: string
  medewerker_id: MedewerkerId
  activity_id: string
  ontvangen_op: string
}
/** `teruggegeven`: went back in the answer to the activity (expectReplies, invoke). */
export type Antwoordstatus = 'klaar' | 'verzonden' | 'teruggegeven' | 'onzeker' | 'mislukt'
export type GesprekAntwoordTable = {
  id: GeneratedAlways<number>
  gesprek_id: string
  medewerker_id: MedewerkerId
  activity_id: string
  volgorde: number
  antwoord: JSONColumnType<object>
  status: Antwoordstatus
  verzonden_als: string | null
  gemaakt_op: string
}
export type GesprekKaartTable = {
  gesprek_id: string
  medewerker_id: MedewerkerId
  bericht_id: string
  concept: string
  verzonden_op: string
}
