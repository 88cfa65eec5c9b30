import { datum, type Verzuimtype } from '@thuisnabij/domain'
import type { Nummerdag } from './dagen.ts'

/** A melding that runs today; which school and which child is left to chance. */
export type Lopend = Nummerdag & {
  readonly jaar: number
  readonly sinds: ReturnType<typeof datum>
  readonly verzuimtype: Verzuimtype
  /** A place is in sight, so the norm is met. */
  readonly zicht: boolean
}

const rij = (nummer: string, gemeld: string, sinds: string, verzuimtype: Verzuimtype, zicht = true): Lopend => ({
  jaar: Number(nummer.slice(0, 4)),
  nummer: Number(nummer.slice(5)),
  op: datum(gemeld),
  sinds: datum(sinds),
  verzuimtype,
  zicht,
})

/**
 * The running meldingen of the region, beside the fixed dossiers. At the end of October some two dozen of them are
 * thuiszitters, half of those longer than three months.
 *
 * Whose norm is near or over today and who has no place in sight has its signaal (signalen.ts), so that the
 * termijnbewaking finds nothing that was left undone.
 */
export const LOPEND: readonly Lopend[] = [
  rij('2021-30', '2021-11-18', '2021-11-01', 'vrijstelling', false),
  rij('2022-21', '2022-04-14', '2022-03-28', 'ongeoorloofd'),
  rij('2022-24', '2022-05-19', '2022-05-02', 'vrijstelling', false),
  rij('2022-27', '2022-06-09', '2022-05-16', 'ongeoorloofd'),
  rij('2022-31', '2022-09-22', '2022-09-05', 'ongeoorloofd', false),
  rij('2022-33', '2022-10-03', '2022-09-12', 'geoorloofd_ziek'),
  rij('2022-36', '2022-10-13', '2022-09-19', 'ongeoorloofd'),
  rij('2022-37', '2022-10-27', '2022-10-03', 'gedeeltelijk'),
  rij('2022-39', '2022-11-17', '2022-10-31', 'ongeoorloofd'),
  rij('2022-41', '2022-11-28', '2022-11-07', 'ziekgemeld_twijfel'),
  rij('2022-43', '2022-12-08', '2022-11-14', 'ongeoorloofd'),
  rij('2022-44', '2022-12-15', '2022-11-28', 'geoorloofd_ziek'),
  rij('2023-2', '2023-01-19', '2023-01-09', 'ongeoorloofd'),
  rij('2023-4', '2023-02-09', '2023-02-01', 'ongeoorloofd', false),
  rij('2023-5', '2023-02-16', '2023-01-30', 'geoorloofd_ziek'),
  rij('2023-6', '2023-03-09', '2023-02-13', 'ziekgemeld_twijfel'),
  rij('2023-8', '2023-03-23', '2023-03-13', 'ongeoorloofd'),
  rij('2023-9', '2023-04-06', '2023-03-20', 'gedeeltelijk'),
  rij('2023-11', '2023-05-11', '2023-04-17', 'ongeoorloofd', false),
  rij('2023-13', '2023-06-08', '2023-05-22', 'ongeoorloofd'),
  rij('2023-14', '2023-06-22', '2023-05-30', 'gedeeltelijk_ongeoorloofd'),
  rij('2023-15', '2023-07-06', '2023-06-12', 'niet_ingeschreven', false),
  rij('2023-16', '2023-08-31', '2023-08-28', 'niet_ingeschreven', false),
  rij('2023-17', '2023-09-04', '2023-08-29', 'niet_ingeschreven', false),
  rij('2023-18', '2023-09-05', '2023-09-01', 'niet_ingeschreven', false),
  rij('2023-20', '2023-09-07', '2023-09-04', 'ongeoorloofd'),
  rij('2023-21', '2023-09-08', '2023-09-05', 'ongeoorloofd'),
  rij('2023-23', '2023-09-14', '2023-09-11', 'ongeoorloofd'),
  rij('2023-24', '2023-10-02', '2023-09-18', 'ongeoorloofd', false),
  rij('2023-25', '2023-10-09', '2023-09-25', 'ongeoorloofd', false),
  rij('2023-26', '2023-10-12', '2023-10-02', 'ongeoorloofd', false),
  rij('2023-28', '2023-11-06', '2023-10-02', 'ongeoorloofd', false),
  rij('2023-30', '2023-11-13', '2023-11-09', 'ongeoorloofd', false),
]
