import type { AuditTable } from './audit.table.ts'
import type { DocumentpassageTable, DocumentTable, DocumentversieTable } from './document.table.ts'
import type { GesprekActiviteitTable, GesprekAntwoordTable, GesprekKaartTable, GesprekTable } from './gesprek.table.ts'
import type {
  ArtikelversieTable,
  CoordinatievraagTable,
  KennisvraagKeuzeTable,
  KennisvraagTable,
  WoordenregelTable,
} from './kennis.table.ts'
import type { InschrijvingTable, LeerlingTable } from './leerling.table.ts'
import type { MonitorSchoolMaandTable } from './monitor.table.ts'
import type {
  GemeenteTable,
  LeerlingenaantalTable,
  MedewerkerRolTable,
  MedewerkerTable,
  SchoolbestuurAliasTable,
  SchoolbestuurTable,
  SchoolTable,
} from './organisatie.table.ts'
import type { PlaatsingTable } from './plaatsing.table.ts'
import type { BezorgingTable, SignaalTable } from './signaal.table.ts'
import type {
  ThuiszitterActiviteitTable,
  ThuiszitterBehandelaarTable,
  ThuiszittermeldingTable,
} from './thuiszittermelding.table.ts'
import type {
  TlvAanvraagTable,
  TlvAdviesTable,
  TlvAdviestekstTable,
  TlvBesluitTable,
  TlvBezwaarTable,
  TlvGebeurtenisTable,
} from './tlv-aanvraag.table.ts'
import type { TlvVolgerTable } from './tlv-volger.table.ts'

/** Every table, as migrations/*.sql makes it. */
export type Database = {
  gemeente: GemeenteTable
  schoolbestuur: SchoolbestuurTable
  schoolbestuur_alias: SchoolbestuurAliasTable
  school: SchoolTable
  leerlingenaantal: LeerlingenaantalTable
  medewerker: MedewerkerTable
  medewerker_rol: MedewerkerRolTable
  leerling: LeerlingTable
  inschrijving: InschrijvingTable
  tlv_aanvraag: TlvAanvraagTable
  tlv_gebeurtenis: TlvGebeurtenisTable
  tlv_advies: TlvAdviesTable
  tlv_adviestekst: TlvAdviestekstTable
  tlv_besluit: TlvBesluitTable
  tlv_bezwaar: TlvBezwaarTable
  plaatsing: PlaatsingTable
  thuiszittermelding: ThuiszittermeldingTable
  thuiszitter_activiteit: ThuiszitterActiviteitTable
  thuiszitter_behandelaar: ThuiszitterBehandelaarTable
  signaal: SignaalTable
  bezorging: BezorgingTable
  audit: AuditTable
  document: DocumentTable
  documentversie: DocumentversieTable
  documentpassage: DocumentpassageTable
  gesprek: GesprekTable
  gesprek_activiteit: GesprekActiviteitTable
  gesprek_antwoord: GesprekAntwoordTable
  gesprek_kaart: GesprekKaartTable
  artikelversie: ArtikelversieTable
  woordenregel: WoordenregelTable
  kennisvraag: KennisvraagTable
  kennisvraag_keuze: KennisvraagKeuzeTable
  coordinatievraag: CoordinatievraagTable
  tlv_volger: TlvVolgerTable
  monitor_school_maand: MonitorSchoolMaandTable
}
